package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the policy: its validity, and each rule's scope, weight and numbers. */
record PolicyCheck(RosterProblem draft, Directory known, Errors errors) {

    void policy() {
        draft.policy().validity().ifPresent(this::validity);
        for (int i = 0; i < draft.policy().rules().size(); i++) {
            rule("$.policy.rules[" + i + "]", draft.policy().rules().get(i));
        }
    }

    private void validity(Period validity) {
        var period = draft.period();
        if (!backwards("$.policy.validity", validity)
                && !draft.policy().ignoresValidity()
                && !known.periodIsBackwards()
                && !(validity.contains(period.from()) && validity.contains(period.to()))) {
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
        DateCheck.checkOrder(path + ".validity", rule.validity(), errors);
        errors.addIfOutside(path + ".enforcement", rule.enforcement().weight(), 1, Enforcement.MAX_WEIGHT);
        new TreeSet<>(rule.scope().units()).forEach(id -> known.checkUnit(path + ".scope.units", id, errors));
        rule.descriptor().properties().forEach(property -> value(path + "." + property.name(), property, rule));
    }

    private void value(String path, RuleProperty<?> property, Rule rule) {
        Object value = property.of(rule);
        if (property.kind() instanceof Kind.Whole range && value instanceof Integer number) {
            if (range.greatest() == Integer.MAX_VALUE) {
                errors.addIfBelow(path, number, range.least());
            } else {
                errors.addIfOutside(path, number, range.least(), range.greatest());
            }
        } else if (value instanceof Set<?> words && words.isEmpty()) {
            errors.add(path, "rule-without-words", Map.of("rule", rule.id(), "property", property.name()));
        } else if (value instanceof Optional<?> given && given.orElse(null) instanceof Period dates) {
            backwards(path, dates);
        }
    }

    private boolean backwards(String path, Period dates) {
        boolean backwards = dates.to().isBefore(dates.from());
        if (backwards) {
            errors.add(path, "period-backwards", Map.of("from", dates.from(), "to", dates.to()));
        }
        return backwards;
    }
}
