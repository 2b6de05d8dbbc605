package id.rotasi.internal.audit;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.report.RosterReport.Notice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader should know about the policy itself: parts that contradict each other, use outside its validity. */
public final class PolicyNotices {

    private static final int A_DAY_OF_FIVE = 2_000;

    private PolicyNotices() {}

    /** The most days on duty in a week of somebody to whom a weekly limit leaves fewer. Takes time linear in the cells. */
    public static int longestWeek(Model model) {
        return ReachableShare.longestWeek(model);
    }

    /**
     * The notices, in a fixed order. Takes time quadratic in the rules.
     *
     * @param policy the rules, that about eligibility included
     * @param longestWeek the longest one of all people
     */
    public static List<Notice> of(RosterProblem problem, List<Rule> policy, int longestWeek) {
        var notices = new ArrayList<Notice>();
        var period = problem.period();
        outsideValidity(problem, notices);
        ReachableShare.of(policy, period, longestWeek).ifPresent(notices::add);
        var rules =
                policy.stream().filter(rule -> rule.validity().touches(period)).toList();
        unknownDaysBefore(problem, rules).ifPresent(notices::add);
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                clash(rules.get(i), rules.get(j), notices);
            }
        }
        return notices;
    }

    private static void outsideValidity(RosterProblem problem, List<Notice> notices) {
        var policy = problem.policy();
        var period = problem.period();
        policy.validity()
                .filter(dates -> !dates.contains(period.from()) || !dates.contains(period.to()))
                .ifPresent(dates -> notices.add(new Notice(
                        "outside-validity",
                        Map.of(
                                "policy", policy.id(),
                                "from", dates.from(),
                                "to", dates.to(),
                                "start", period.from(),
                                "end", period.to()))));
    }

    /** Since when a rule counts days before the period. */
    private record LookingBack(Rule rule, LocalDate since) {}

    /* Each period that begins in the middle of a week may break a weekly limit that the one before has used up. */
    private static Optional<Notice> unknownDaysBefore(RosterProblem problem, List<Rule> rules) {
        var start = problem.period().from();
        var unknown = rules.stream()
                .map(rule -> new LookingBack(rule, since(rule, problem.period())))
                .filter(back -> back.since().isBefore(start) && !isKnown(problem, back.since()))
                .toList();
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        var units = problem.unitTree().all();
        var calendar = problem.workCalendar();
        var worked = unknown.stream()
                .filter(back -> back.since().datesUntil(start).anyMatch(date -> units.stream()
                        .anyMatch(unit -> calendar.isWorkingDay(unit, date))))
                .toList();
        return worked.stream()
                .map(LookingBack::since)
                .min(Comparator.naturalOrder())
                .map(since -> new Notice(
                        "days-before-unknown",
                        Map.of(
                                "rules",
                                worked.stream().map(back -> back.rule().id()).toList(),
                                "from",
                                since,
                                "to",
                                start.minusDays(1),
                                "start",
                                start)));
    }

    private static LocalDate since(Rule rule, Period period) {
        var start = period.from();
        var since = rule.validity().isAfter(start) ? start : rule.countsSince(start);
        var held = rule.validity().from().filter(since::isBefore).orElse(since);
        int days = (int) ChronoUnit.DAYS.between(held, period.to()) + 1;
        return rule.neverBinds(days) ? start : held;
    }

    private static boolean isKnown(RosterProblem problem, LocalDate since) {
        return problem.history().stream().anyMatch(day -> !day.date().isBefore(since));
    }

    private static void clash(Rule one, Rule other, List<Notice> notices) {
        boolean together = one.scope().equals(other.scope())
                || one.scope().equals(Scope.EVERYBODY)
                || other.scope().equals(Scope.EVERYBODY);
        boolean sometimes = one.validity().overlaps(other.validity());
        if (together && sometimes && (forbids(one, other) || forbids(other, one) || fixedTwice(one, other))) {
            boolean firstKept = forbids(one, other) || fixedTwice(one, other) && !keptRather(other, one);
            notices.add(new Notice(
                    "rules-clash",
                    Map.of("first", (firstKept ? one : other).id(), "second", (firstKept ? other : one).id())));
        }
    }

    /* Whether the first one leaves no day at home at all that the second one asks for. */
    private static boolean forbids(Rule first, Rule second) {
        boolean forAll = first.scope().equals(Scope.EVERYBODY) || first.scope().equals(second.scope());
        var limits = first.wfhTerms();
        var wishes = second.wfhTerms();
        return first.enforcement().hard()
                && forAll
                && wishes.asksForHome()
                && (limits.forbidsHome()
                        || !wishes.asked().isEmpty() && Collections.disjoint(wishes.asked(), limits.allowed())
                        || !limits.asked().isEmpty()
                                && wishes.overall().basisPoints()
                                        > limits.asked().size() * A_DAY_OF_FIVE);
    }

    private static boolean fixedTwice(Rule one, Rule other) {
        var first = one.wfhTerms().asked();
        var second = other.wfhTerms().asked();
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    private static boolean keptRather(Rule other, Rule one) {
        return other.enforcement().hard() && !one.enforcement().hard();
    }
}
