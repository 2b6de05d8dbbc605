package id.rotasi.policy;

import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.ReadinessGate;
import id.rotasi.policy.rule.RuleHeader;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a rule for some units is stricter than the rules of a policy, or looser than one of the same type. */
final class Tightening {

    private Tightening() {}

    /** The rule that the override would loosen, if there is one. */
    static Optional<BuiltInRule> loosened(RosterPolicy policy, BuiltInRule override) {
        return policy.rules().stream()
                .filter(BuiltInRule.class::isInstance)
                .map(BuiltInRule.class::cast)
                .filter(rule -> rule.getClass() == override.getClass())
                .filter(rule ->
                        rule.enforcement().hard() && (!override.enforcement().hard() || isLooser(override, rule)))
                .findFirst();
    }

    private static boolean isLooser(BuiltInRule override, BuiltInRule rule) {
        if (override instanceof WfhDayCap cap && rule instanceof WfhDayCap other) {
            return points(cap.share()) > points(other.share());
        } else if (override instanceof WeeklyWfhCap cap && rule instanceof WeeklyWfhCap other) {
            return cap.days() > other.days();
        } else if (override instanceof ConsecutiveWfh window && rule instanceof ConsecutiveWfh other) {
            return window.days() > other.days();
        } else if (override instanceof FrontLinePresence some && rule instanceof FrontLinePresence other) {
            return some.minimum() < other.minimum() || points(some.share()) < points(other.share());
        } else if (override instanceof LeadershipPresence some && rule instanceof LeadershipPresence other) {
            return some.minimum() < other.minimum();
        } else if (override instanceof ReadinessGate gate && rule instanceof ReadinessGate other) {
            return points(gate.share()) < points(other.share());
        } else if (override instanceof NewlyPlaced placed && rule instanceof NewlyPlaced other) {
            return placed.months() < other.months();
        } else if (override instanceof LeadersOnSite stay && rule instanceof LeadersOnSite other) {
            return !stay.positions().containsAll(other.positions());
        } else if (override instanceof FunctionsOnSite stay && rule instanceof FunctionsOnSite other) {
            return !stay.functions().containsAll(other.functions());
        } else if (override instanceof WfhOnlyOn only && rule instanceof WfhOnlyOn other) {
            return !other.weekdays().containsAll(only.weekdays());
        }
        return false;
    }

    private static int points(Share share) {
        return share.basisPoints();
    }

    /** The rule with an id that tells its units. */
    static BuiltInRule named(BuiltInRule rule) {
        var units = rule.scope().units().stream().sorted().collect(Collectors.joining("-"));
        var header = rule.header().named(rule.id() + "-" + units);
        var parts = rule.getClass().getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = types[i] == RuleHeader.class
                        ? header
                        : parts[i].getAccessor().invoke(rule);
            }
            return rule.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The rule %s is no record.".formatted(rule), e);
        }
    }
}
