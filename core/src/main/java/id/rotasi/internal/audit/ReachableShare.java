package id.rotasi.internal.audit;

import id.rotasi.domain.Period;
import id.rotasi.internal.compile.DayKind;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Share;
import id.rotasi.report.RosterReport.Notice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a weekly limit of days at home keeps a wanted share out of reach, and what share can be reached: over whole
 * weeks of the working week, the limit divided by the days of the week. Half of a five-day week is 2.5 days, which a
 * limit of two leaves at 40 %.
 *
 * <p>Weeks with fewer days on duty (holidays, leave) allow more; that evens nothing out, so the share of a full week is
 * told, the least one among the people whom both rules are about.
 */
final class ReachableShare {

    private static final int WHOLE = 10_000;

    private ReachableShare() {}

    /**
     * The notice, if there is one.
     *
     * @param week as {@link #longestWeek} counts it
     */
    static Optional<Notice> of(List<Rule> policy, Period period, int week) {
        var cap = cap(policy, period);
        var wanted =
                covering(policy, period).map(rule -> rule.wfhTerms().wanted()).max(Comparator.naturalOrder());
        if (week == 0 || wanted.isEmpty()) {
            return Optional.empty();
        }
        int days = weekly(cap.orElseThrow());
        if ((long) days * WHOLE >= (long) week * wanted.get().basisPoints()) {
            return Optional.empty();
        }
        var reachable = new Share(days * WHOLE / week);
        return Optional.of(
                new Notice("share-not-reachable", Map.of("share", wanted.get(), "reachable", reachable, "days", days)));
    }

    /** The most days on duty in a week that a cap makes short; 0 if there is none. */
    static int longestWeek(Model model) {
        return cap(model.rules(), model.problem().period())
                .map(cap -> longestWeek(model, cap))
                .orElse(0);
    }

    private static Optional<Rule> cap(List<Rule> policy, Period period) {
        return covering(policy, period)
                .filter(rule ->
                        rule.enforcement().hard() && rule.wfhTerms().weekly().isPresent())
                .min(Comparator.comparingInt(ReachableShare::weekly));
    }

    private static Stream<Rule> covering(List<Rule> policy, Period period) {
        return policy.stream().filter(rule -> rule.validity().covers(period));
    }

    private static int weekly(Rule rule) {
        return rule.wfhTerms().weekly().orElseThrow();
    }

    /* The most days on duty in a week of somebody who may be at home on more days of it than the limit allows. */
    private static int longestWeek(Model model, Rule cap) {
        int longest = 0;
        var table = model.table();
        var duty = new HashMap<Integer, int[]>();
        int firstWeekday = table.dateOf(0).getDayOfWeek().ordinal();
        for (int cell = 0; cell <= table.size(); cell++) {
            boolean next = cell == table.size() || cell > 0 && table.asn(cell) != table.asn(cell - 1);
            if (next) {
                for (int[] week : duty.values()) {
                    longest = week[1] > weekly(cap) ? Math.max(longest, week[0]) : longest;
                }
                duty.clear();
            }
            if (cell < table.size()
                    && table.kind(cell) == DayKind.ROTATION
                    && cap.scope().includes(table.asnOf(cell), table.units())) {
                int weekNumber = (firstWeekday + table.day(cell)) / 7;
                int[] week = duty.computeIfAbsent(weekNumber, none -> new int[2]);
                week[0]++;
                week[1] += table.mayBeHome(cell, model.allowed(cell)) ? 1 : 0;
            }
        }
        return longest;
    }
}
