package id.rotasi.internal.check;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.internal.NamedGroups;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.WorstCase;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Whether weights, numbers of the rules, people and days together make costs too large to be added up. The compiler
 * knows exactly and refuses every problem of which it is so; a problem whose rough sum is small, as nearly all are, is
 * not compiled for that here.
 */
final class CostCheck {

    private CostCheck() {}

    /** Adds the errors of the compiler if costs may be too large; the draft must be sound otherwise. */
    static void costs(RosterProblem draft, Errors errors) {
        // A rule of the host's own is not run before the host asks for a roster.
        boolean builtIn = draft.policy().rules().stream().allMatch(Presets::isBuiltIn);
        if (builtIn && roughly(draft) > WorstCase.MOST) {
            try {
                Model.of(draft);
            } catch (InvalidProblemException e) {
                e.errors().forEach(error -> errors.add(error.path(), error.code(), error.arguments()));
            }
        }
    }

    /** More than all rules together can cost: all weights times the tallies there can be times the dearest count. */
    private static double roughly(RosterProblem draft) {
        double days = PeriodCheck.days(draft.period());
        double people = draft.asns().size();
        double wishes =
                draft.asns().stream().mapToInt(asn -> asn.preferences().size()).sum();
        double groups = draft.units().size()
                + 2.0 * draft.counters().size()
                + draft.sites().size()
                + draft.substitutes().size()
                + named(draft.policy().rules());
        double carried = greatest(draft.asns(), asn -> asn.carriedOver().dutyDays())
                + (draft.history().isEmpty() ? 0 : RosterProblem.MAX_DAYS);
        double minimum = Math.max(
                greatest(draft.counters(), CounterCheck::greatestMinimum),
                greatest(draft.policy().rules(), CostCheck::greatestNumber));
        double weights = draft.policy().rules().stream()
                .mapToDouble(rule -> rule.enforcement().weight())
                .sum();
        // A person has a window for each day, a class for each day at most, wishes, and the whole period.
        double desks = draft.desks().size();
        double tallies = days * (3 * people + groups + wishes + 1 + desks * (1 + 2 * people));
        double dearest = Math.max(Math.max(people, minimum), (days + carried) * (days + carried));
        return (weights + 1) * Enforcement.MAX_FACTOR * tallies * dearest;
    }

    /* A group makes at most one tally a day for each of its people. */
    private static int named(List<Rule> rules) {
        return rules.stream()
                .flatMap(NamedGroups::ofPeople)
                .mapToInt(List::size)
                .sum();
    }

    private static int greatestNumber(Rule rule) {
        return greatest(
                rule.descriptor().properties(), property -> property.of(rule) instanceof Integer number ? number : 0);
    }

    private static <T> int greatest(List<T> things, ToIntFunction<T> number) {
        return things.stream().mapToInt(number).max().orElse(0);
    }
}
