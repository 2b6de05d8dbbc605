package id.rotasi.io;

import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Per;
import id.rotasi.policy.Presets;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.RuleHeader;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes policies of any mix of built-in rules with any values: rules are made by reflection, so none is forgotten. */
final class RandomPolicy {

    private final Random random;
    private final List<String> units;

    RandomPolicy(Random random, List<Unit> units) {
        this.random = random;
        this.units = units.stream().map(Unit::id).toList();
    }

    RosterPolicy make() {
        if (random.nextInt(6) == 0) {
            return Presets.rotation5050();
        }
        var types = new ArrayList<>(Arrays.asList(BuiltInRule.class.getPermittedSubclasses()));
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
        var policy = new RosterPolicy("own", basis, validity, rules).with(duty);
        return ignores ? policy.evenOutsideValidity() : policy;
    }

    /** A rule of that type with any values in range. */
    BuiltInRule rule(Class<?> type, int number) {
        var components = type.getRecordComponents();
        var values =
                Arrays.stream(components).map(part -> value(part, type, number)).toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (BuiltInRule) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No rule %s of %s".formatted(type, Arrays.toString(values)), e);
        }
    }

    private Object value(RecordComponent part, Class<?> type, int number) {
        return switch (part.getName()) {
            case "header" -> header(type, number);
            case "share" -> new Share(random.nextInt(10_001));
            case "per" -> any(Per.values());
            case "base" -> any(ShareBase.values());
            case "rounding" -> any(Rounding.values());
            case "positions" -> Set.of(any(PositionKind.values()));
            case "weekdays" -> Set.of(any(DayOfWeek.values()));
            case "functions" -> Set.of(any(JobFunction.values()));
            case "window" ->
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)));
            case "days", "months", "minimum", "besideDaysOff" -> 1 + random.nextInt(5);
            default -> throw new AssertionError("A component that this test does not know: " + part);
        };
    }

    private RuleHeader header(Class<?> type, int number) {
        String id;
        try {
            id = random.nextBoolean()
                    ? "rule-" + number
                    : (String) type.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " has no TYPE", e);
        }
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
