package id.rotasi.io;

import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes policies of any mix of built-in rules with any values: rules are made by their descriptors, so none is forgotten. */
final class RandomPolicy {

    private final Random random;
    private final List<String> units;
    private final List<String> people;

    RandomPolicy(Random random, List<Unit> units, List<Asn> people) {
        this.random = random;
        this.units = units.stream().map(Unit::id).toList();
        this.people = people.stream().map(Asn::id).toList();
    }

    RosterPolicy make() {
        if (random.nextInt(6) == 0) {
            return Presets.rotation5050();
        }
        var types = new ArrayList<>(Presets.ruleTypes());
        Collections.shuffle(types, random);
        var rules = new ArrayList<Rule>();
        for (var type : types.subList(0, 1 + random.nextInt(types.size()))) {
            rules.add(rule(type, rules.size()));
        }
        Optional<Period> validity = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1)));
        var duty = random.nextBoolean()
                ? ReportingDuty.STANDARD
                : ReportingDuty.NONE.checkingInAt(LocalTime.of(9, 0), LocalTime.of(14, 30));
        var basis = new LegalBasis(random.nextBoolean() ? "" : "SE 1/2025");
        boolean ignores = random.nextBoolean();
        var name = RemoteName.values()[random.nextInt(RemoteName.values().length)];
        var policy = new RosterPolicy("own", basis, validity, rules).with(duty).calling(name);
        return ignores ? policy.evenOutsideValidity() : policy;
    }

    /** A rule of that type with any values in range. */
    Rule rule(RuleType type, int number) {
        return type.create(header(type, number), property -> value(property.kind()));
    }

    private Object value(Kind kind) {
        if (kind instanceof Kind.Whole range) {
            return range.least() + random.nextInt(Math.min(5, range.greatest() - range.least()));
        } else if (kind instanceof Kind.Word<?> word) {
            return any(word.type().getEnumConstants());
        } else if (kind instanceof Kind.Words<?> words) {
            return Set.of(any(words.type().getEnumConstants()));
        } else if (kind instanceof Kind.Day) {
            return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
        } else if (kind instanceof Kind.Dates) {
            return random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)));
        } else if (kind instanceof Kind.Groups groups && groups.of() == Kind.Member.POSTS) {
            return List.of(); // Not every problem has counters.
        } else if (kind instanceof Kind.Groups) {
            return random.nextBoolean()
                    ? List.of(people.subList(0, 2))
                    : List.of(people.subList(1, 3), List.of(people.get(2), people.get(0), people.get(1)));
        }
        return new Share(random.nextInt(10_001));
    }

    private RuleHeader header(RuleType type, int number) {
        var id = random.nextBoolean() ? "rule-" + number : type.name();
        var scope = random.nextBoolean()
                ? Scope.EVERYBODY
                : new Scope(
                        random.nextBoolean() ? Set.of() : Set.of(units.get(random.nextInt(units.size()))),
                        random.nextBoolean() ? Set.of() : Set.of(any(JobFunction.values())),
                        random.nextBoolean() ? Set.of() : Set.of(any(PositionKind.values())));
        var enforcement = random.nextBoolean()
                ? Enforcement.HARD
                : new Enforcement(random.nextBoolean(), 1 + random.nextInt(1000));
        return new RuleHeader(id, enforcement, scope, new LegalBasis(random.nextBoolean() ? "" : "Perpres 21/2023"));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
