package id.rotasi.internal;

import id.rotasi.EngineOptions;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.RosterProblem;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.audit.FairnessCount;
import id.rotasi.internal.audit.PolicyNotices;
import id.rotasi.internal.audit.WishesOutOfReach;
import id.rotasi.internal.effect.WishFindings;
import id.rotasi.internal.effect.WishNotices;
import id.rotasi.internal.explain.Explanation;
import id.rotasi.internal.report.FindingOrder;
import id.rotasi.internal.report.RemoteWords;
import id.rotasi.internal.report.RosterReportRecord;
import id.rotasi.policy.Rule;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Changes;
import id.rotasi.report.RosterReport.Effort;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.RosterReport.StopReason;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What some people add to a report of whom nothing counts together with others: all people of a problem, or a part of them.
 *
 * @param bound what no roster costs less than; empty if that is not known
 * @param settled the part of the cost that no decision can change
 * @param proven the part of the hard cost for which a proof is known
 * @param cells days on duty
 * @param free those that can be more than one thing
 * @param components that were solved
 * @param reason why the search ended
 * @param effort what it took
 * @param inherited what facts alone force
 * @param isRevision whether there is a day that is to be kept as published
 * @param changed of which the days and posts are those that are not as published
 * @param rules of the policy, that about eligibility included
 * @param longestWeek as {@link PolicyNotices} counts it
 */
public record PartReport(
        Audit audit,
        Optional<Cost> bound,
        Cost settled,
        long proven,
        int cells,
        int free,
        int components,
        StopReason reason,
        Effort effort,
        Cost inherited,
        boolean isRevision,
        Cost changed,
        FairnessCount fairness,
        List<Rule> rules,
        int longestWeek,
        WishFindings wishes) {

    /** The parts of a problem as one. @param order of the problem */
    public static PartReport of(List<PartReport> parts, FindingOrder order) {
        var fairness = new FairnessCount();
        var wishes = new WishFindings();
        for (var part : parts) {
            fairness.add(part.fairness);
            wishes.add(part.wishes);
        }
        return new PartReport(
                Audit.of(parts.stream().map(PartReport::audit).toList(), order),
                parts.stream()
                        .map(PartReport::bound)
                        .reduce(Optional.of(Cost.ZERO), (all, one) -> all.flatMap(sum -> one.map(sum::plus))),
                parts.stream().map(PartReport::settled).reduce(Cost.ZERO, Cost::plus),
                parts.stream().mapToLong(PartReport::proven).sum(),
                parts.stream().mapToInt(PartReport::cells).sum(),
                parts.stream().mapToInt(PartReport::free).sum(),
                parts.stream().mapToInt(PartReport::components).sum(),
                Collections.max(parts.stream().map(PartReport::reason).toList()),
                parts.stream().map(PartReport::effort).reduce(Effort.NONE, Effort::plus),
                parts.stream().map(PartReport::inherited).reduce(Cost.ZERO, Cost::plus),
                parts.stream().anyMatch(PartReport::isRevision),
                parts.stream().map(PartReport::changed).reduce(Cost.ZERO, Cost::plus),
                fairness,
                parts.get(0).rules,
                parts.stream().mapToInt(PartReport::longestWeek).max().orElse(0),
                wishes);
    }

    /** The report, if these are all people of the problem. */
    public RosterReport report(
            RosterProblem problem,
            FindingOrder order,
            EngineOptions options,
            Map<Stage, Duration> timings,
            Explanation explained) {
        var notices = notices(problem, order, options);
        explained.rest().ifPresent(notices::add);
        var words = new RemoteWords(problem.policy().remoteName());
        return new RosterReportRecord(
                status(),
                audit.cost(),
                bound,
                problem.asns().size(),
                cells,
                free,
                components,
                options.seed(),
                reason,
                effort,
                named(timings),
                audit.rules(),
                audit.findings(),
                fairness.fairness(),
                words.notices(notices),
                words.impossibilities(explained.impossibilities()),
                inherited,
                changes(problem));
    }

    /** The same in figures. @param asns people */
    Outcomes.Sum sum(int asns) {
        return new Outcomes.Sum(asns, cells, audit.cost(), bound, status());
    }

    private RosterStatus status() {
        if (!audit.cost().isFeasible()) {
            return RosterStatus.INFEASIBLE;
        }
        return bound.filter(audit.cost()::equals).isPresent() ? RosterStatus.OPTIMAL : RosterStatus.FEASIBLE;
    }

    /* Where a rule prices changes, they are counted as well; what is proven of the others holds of all. */
    private Optional<Changes> changes(RosterProblem problem) {
        if (!isRevision && problem.published().isEmpty()) {
            return Optional.empty();
        }
        var least = bound.filter(known -> known.hard() == audit.cost().hard()).orElse(Cost.ZERO);
        return Optional.of(new Changes(
                changed.at(Level.DAYS), least.at(Level.DAYS), changed.at(Level.POSTS), least.at(Level.POSTS)));
    }

    private List<Notice> notices(RosterProblem problem, FindingOrder order, EngineOptions options) {
        var notices = new ArrayList<Notice>();
        if (!audit.cost().isFeasible()
                && settled.hard() == 0
                && bound.map(Cost::isFeasible).orElse(true)) {
            notices.add(new Notice("not-proven", Map.of("cost", audit.cost().hard())));
        }
        var provisional = problem.workCalendar().provisionalYears();
        if (!provisional.isEmpty()) {
            notices.add(new Notice(
                    "provisional-holidays",
                    Map.of("years", provisional.stream().map(String::valueOf).toList())));
        }
        notices.addAll(PolicyNotices.of(problem, rules, longestWeek));
        WishNotices.of(wishes, order::ofAsn)
                .forEach(wish -> notices.add(new Notice("input." + wish.code(), wish.arguments())));
        WishesOutOfReach.of(wishes, order::ofAsn).ifPresent(notices::add);
        if (reason == StopReason.TIME_LIMIT) {
            notices.add(new Notice(
                    "time-limit", Map.of("seconds", options.timeLimit().toSeconds())));
        }
        return notices;
    }

    private static Map<String, Duration> named(Map<Stage, Duration> timings) {
        var named = new LinkedHashMap<String, Duration>();
        timings.forEach((stage, time) -> named.put(stage.name().toLowerCase(Locale.ROOT), time));
        return named;
    }
}
