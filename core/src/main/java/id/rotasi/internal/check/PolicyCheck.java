package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.internal.Elements;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.RuleProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks the policy: its validity, and each rule's scope, weight and numbers. */
record PolicyCheck(RosterProblem draft, Directory known, Errors errors) {

    void policy() {
        draft.policy().validity().ifPresent(this::validity);
        Elements.each("$.policy.rules", draft.policy().rules(), this::rule);
    }

    private void validity(Period validity) {
        var period = draft.period();
        var dates = Period.Span.of(validity.from(), validity.to());
        if (DateRange.checkOrder("$.policy.validity", dates, errors)
                && !draft.policy().ignoresValidity()
                && !known.periodIsBackwards()
                && !dates.covers(period)) {
            errors.add(
                    "$.policy.validity",
                    "policy-not-valid",
                    Map.of(
                            "policy", draft.policy().id(),
                            "from", validity.from(),
                            "to", validity.to(),
                            "start", period.from(),
                            "end", period.to()));
        }
    }

    private void rule(String path, Rule rule) {
        if (rule.id().isBlank()) {
            errors.add(path + ".id", "blank-id");
        }
        DateRange.checkOrder(path + ".validity", rule.validity(), errors);
        errors.addIfOutside(path + ".enforcement", rule.enforcement().weight(), 1, Enforcement.MAX_WEIGHT);
        new TreeSet<>(rule.scope().units())
                .forEach(id -> known.units().checkReference(path + ".scope.units", id, errors));
        rule.descriptor().properties().forEach(property -> value(path + "." + property.name(), property, rule));
    }

    private void value(String path, RuleProperty<?> property, Rule rule) {
        Object value = property.of(rule);
        if (property.kind() instanceof RuleProperty.Kind.Whole range && value instanceof Integer number) {
            if (range.greatest() == Integer.MAX_VALUE) {
                errors.addIfBelow(path, number, range.least());
            } else {
                errors.addIfOutside(path, number, range.least(), range.greatest());
            }
        } else if (value instanceof Set<?> words && words.isEmpty()) {
            errors.add(path, "rule-without-words", Map.of("rule", rule.id(), "property", property.name()));
        } else if (property.kind() instanceof RuleProperty.Kind.Groups kind && value instanceof List<?> groups) {
            Elements.each(path, groups, (place, group) -> group(place, (List<?>) group, kind, rule));
        }
        DateRange.checkOrder(path, DateRange.of(property, rule), errors);
    }

    private void group(String path, List<?> members, RuleProperty.Kind.Groups kind, Rule rule) {
        boolean ofPeople = kind.of() == RuleProperty.Kind.Member.PEOPLE;
        if (members.size() < kind.least()) {
            errors.add(
                    path,
                    ofPeople ? "group-too-small" : "posts-too-few",
                    Map.of("rule", rule.id(), "n", members.size(), "min", kind.least()));
        }
        var places = new HashMap<Object, String>();
        Elements.each(path, members, (place, id) -> {
            var first = places.putIfAbsent(id, place);
            if (first != null) {
                errors.add(
                        place,
                        ofPeople ? "group-twice" : "post-twice",
                        Map.of("id", id, "rule", rule.id(), "first", first));
            } else {
                (ofPeople ? known.asns() : known.counters()).checkReference(place, id.toString(), errors);
            }
        });
    }
}
