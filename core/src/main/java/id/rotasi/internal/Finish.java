package id.rotasi.internal;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.audit.EligibilityCount;
import id.rotasi.internal.audit.FairnessCount;
import id.rotasi.internal.audit.PolicyNotices;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.audit.WishesOutOfReach;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Homes;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.effect.WishNotices;
import id.rotasi.internal.explain.Explanation;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.internal.report.RosterReportRecord;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Changes;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Puts the parts together, recounts the roster and writes the report.
 *
 * @param split empty if it was cancelled before: then nobody is assigned but to the plain post, and nothing is proven
 */
record Finish(
        Model model,
        Optional<Split> split,
        List<Incumbent> parts,
        EngineOptions options,
        RosterReport.StopReason reason,
        Map<Stage, Duration> timings,
        BooleanSupplier cancelled) {

    Roster roster() {
        return roster(states());
    }

    /** The roster in which the cells are in these states. */
    Roster roster(int[] states) {
        long from = System.nanoTime();
        var rows = new Rows(model, states);
        var audit = recount(rows);
        split.ifPresent(known -> compare(audit.cost(), known.settled()));
        var fairness = FairnessCount.of(model, rows);
        var explained = explanation();
        var notices = notices(audit.cost());
        explained.rest().ifPresent(notices::add);
        timings.put(Stage.AUDIT, Duration.ofNanos(System.nanoTime() - from));
        var report = new RosterReportRecord(
                status(audit.cost()),
                audit.cost(),
                bound(),
                model.problem().asns().size(),
                model.table().size(),
                freeCells(),
                parts.size(),
                options.seed(),
                reason,
                seconds(),
                audit.rules(),
                audit.findings(),
                fairness,
                notices,
                explained.impossibilities(),
                model.inherited(),
                changes(audit.cost(), states));
        return new FinishedRoster(model.problem(), rows, report, () -> EligibilityCount.of(model));
    }

    private Audit recount(Rows rows) {
        try {
            return Audit.of(model, rows);
        } catch (InvalidProblemException e) {
            throw new IllegalStateException("The search made no roster of this problem; please report it.", e);
        }
    }

    private void compare(Cost audited, Cost settled) {
        var expected = parts.stream().map(Incumbent::score).reduce(settled, Cost::plus);
        if (!audited.equals(expected)) {
            throw new IllegalStateException(
                    "The audit counts %s, the search %s; please report this problem.".formatted(audited, expected));
        }
    }

    private int[] states() {
        int[] states = model.plainStates();
        for (var part : parts) {
            for (int i = 0; i < part.component.size(); i++) {
                states[part.component.cells()[i]] = part.states()[i];
            }
        }
        return states;
    }

    private RosterStatus status(Cost cost) {
        if (!cost.isFeasible()) {
            return RosterStatus.INFEASIBLE;
        }
        return bound().filter(cost::equals).isPresent() ? RosterStatus.OPTIMAL : RosterStatus.FEASIBLE;
    }

    private Optional<Cost> bound() {
        if (split.isEmpty()) {
            return Optional.empty();
        }
        var bound = split.get().settled();
        for (var part : parts) {
            if (part.proven().isEmpty()) {
                return Optional.empty();
            }
            bound = bound.plus(part.proven().get());
        }
        return Optional.of(bound);
    }

    /** The parts without a bound prove nothing; the others do, and so does what was settled before. */
    private Explanation explanation() {
        long proven = settled().hard();
        var broken = new ArrayList<Component>();
        for (var part : parts) {
            long hard = part.proven().map(Cost::hard).orElse(0L);
            if (hard > 0) {
                broken.add(part.whole());
                proven += hard;
            }
        }
        return proven > 0
                ? Explanation.of(model, split.orElseThrow(), broken, proven, states(), cancelled)
                : new Explanation(List.of(), Optional.empty());
    }

    private Cost settled() {
        return split.map(Split::settled).orElse(Cost.ZERO);
    }

    private int freeCells() {
        int free = 0;
        for (int cell = 0; cell < model.table().size(); cell++) {
            free += model.states(cell).size() > 1 ? 1 : 0;
        }
        return free;
    }

    /* Where a rule prices changes, they are counted from the days as published; what is proven of the others holds of all. */
    private Optional<Changes> changes(Cost cost, int[] states) {
        var published = model.problem().published();
        if (!model.isRevision() && published.isEmpty()) {
            return Optional.empty();
        }
        var least = bound().filter(bound -> bound.hard() == cost.hard()).orElse(Cost.ZERO);
        var counted = cost;
        if (published.isPresent() && model.rules().stream().anyMatch(Homes::isPrice)) {
            counted = Cost.ZERO;
            for (var day : published.get().days()) {
                int cell = model.table().cellOf(day.asn(), day.date());
                if (cell >= 0) {
                    int home = Homes.home(day, model.states(cell), model.posts());
                    counted = counted.plus(Homes.change(home, states[cell]));
                }
            }
        }
        return Optional.of(new Changes(
                counted.at(Level.DAYS), least.at(Level.DAYS), counted.at(Level.POSTS), least.at(Level.POSTS)));
    }

    private Map<String, Duration> seconds() {
        var named = new LinkedHashMap<String, Duration>();
        timings.forEach((stage, time) -> named.put(stage.name().toLowerCase(Locale.ROOT), time));
        return named;
    }

    private List<Notice> notices(Cost cost) {
        var notices = new ArrayList<Notice>();
        if (!cost.isFeasible()
                && settled().hard() == 0
                && bound().map(Cost::isFeasible).orElse(true)) {
            notices.add(new Notice("not-proven", Map.of("cost", cost.hard())));
        }
        var provisional = model.table().calendar().provisionalYears();
        if (!provisional.isEmpty()) {
            notices.add(new Notice(
                    "provisional-holidays",
                    Map.of("years", provisional.stream().map(String::valueOf).toList())));
        }
        notices.addAll(PolicyNotices.of(model));
        WishNotices.of(model.problem())
                .forEach(wish -> notices.add(new Notice("input." + wish.code(), wish.arguments())));
        WishesOutOfReach.of(model).ifPresent(notices::add);
        if (reason == RosterReport.StopReason.TIME_LIMIT) {
            notices.add(new Notice(
                    "time-limit", Map.of("seconds", options.timeLimit().toSeconds())));
        }
        return notices;
    }
}
