package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import java.util.Map;
import java.util.TreeSet;

/** Checks the policy: its validity, and each rule's scope, weight and numbers. */
final class PolicyCheck {

    private final RosterProblem draft;
    private final Directory known;
    private final Errors errors;

    PolicyCheck(RosterProblem draft, Directory known, Errors errors) {
        this.draft = draft;
        this.known = known;
        this.errors = errors;
    }

    void policy() {
        draft.policy().validity().ifPresent(this::validity);
        for (int i = 0; i < draft.policy().rules().size(); i++) {
            rule("$.policy.rules[" + i + "]", draft.policy().rules().get(i));
        }
    }

    private void validity(Period validity) {
        var period = draft.period();
        if (validity.to().isBefore(validity.from())) {
            errors.add("$.policy.validity", "period-backwards", Map.of("from", validity.from(), "to", validity.to()));
        } else if (!draft.policy().ignoresValidity()
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
        errors.addIfOutside(path + ".enforcement", rule.enforcement().weight(), 1, Enforcement.MAX_WEIGHT);
        new TreeSet<>(rule.scope().units()).forEach(id -> known.checkUnit(path + ".scope.units", id, errors));
        numbers(path, rule);
    }

    private void numbers(String path, Rule rule) {
        if (rule instanceof ConsecutiveWfh window) {
            errors.addIfOutside(path + ".days", window.days(), 1, RosterProblem.MAX_DAYS);
        } else if (rule instanceof WeeklyWfhCap cap) {
            errors.addIfBelow(path + ".days", cap.days(), 0);
        } else if (rule instanceof FrontLinePresence presence) {
            errors.addIfBelow(path + ".minimum", presence.minimum(), 0);
        } else if (rule instanceof LeadershipPresence presence) {
            errors.addIfBelow(path + ".minimum", presence.minimum(), 1);
        } else if (rule instanceof WeekdayFairness fairness) {
            errors.addIfOutside(path + ".besideDaysOff", fairness.besideDaysOff(), 1, Enforcement.MAX_FACTOR);
        } else if (rule instanceof FixedWfhWeekday fixed && fixed.weekdays().isEmpty()) {
            errors.add(path + ".weekdays", "rule-without-weekdays", "rule", rule.id());
        } else if (rule instanceof LeadersOnSite leaders && leaders.positions().isEmpty()) {
            errors.add(path + ".positions", "rule-without-positions", "rule", rule.id());
        } else if (rule instanceof FunctionsOnSite stay && stay.functions().isEmpty()) {
            errors.add(path + ".functions", "rule-without-functions", "rule", rule.id());
        } else if (rule instanceof NewlyPlaced placed) {
            errors.addIfOutside(path + ".months", placed.months(), 1, NewlyPlaced.MAX_MONTHS);
        } else if (rule instanceof WfhOnlyOn only) {
            window(path, only);
        }
    }

    private void window(String path, WfhOnlyOn only) {
        if (only.weekdays().isEmpty()) {
            errors.add(path + ".weekdays", "rule-without-weekdays", "rule", only.id());
        }
        only.window()
                .filter(dates -> dates.to().isBefore(dates.from()))
                .ifPresent(dates -> errors.add(
                        path + ".window", "period-backwards", Map.of("from", dates.from(), "to", dates.to())));
    }
}
