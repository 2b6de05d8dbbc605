package id.rotasi.internal;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterJob;
import id.rotasi.RosterJob.Progress;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.RosterProblem;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.compile.Subset;
import id.rotasi.internal.dual.LagrangianAscent;
import id.rotasi.internal.dual.LowerBound;
import id.rotasi.internal.host.FlightRecord;
import id.rotasi.internal.host.Threads;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.internal.revise.Revisions;
import id.rotasi.internal.revise.Step;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.policy.Rule;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One solve, from the problem to the audited roster: compile, split, relax, search, audit. */
public final class Solve {

    private static final Logger LOG = LoggerFactory.getLogger(Solve.class);

    /** The listener of those who do not listen. */
    public static final Consumer<Progress> NOBODY = progress -> {};

    /** How often a small part is searched that stays far from its bound. */
    private static final int ROUNDS = 3;

    private final RosterProblem problem;
    private final EngineOptions options;
    private final LocalSearch local;
    private final Consumer<Optional<Rule>> watch;
    private final Executor helpers;
    private final ProgressReporter telling;
    private final Map<Stage, Duration> timings = new EnumMap<>(Stage.class);
    private final long start = System.nanoTime();
    private volatile boolean cancelled;
    private volatile boolean failed;
    /** Whether some work was left undone for lack of time: the roster then depends on the time. */
    private volatile boolean hurried;

    private final long limit;
    private final Tolerance tolerance;
    /** What was found elsewhere, if it is not to be searched for here. */
    private Optional<Found> found = Optional.empty();
    /** Those of which it was found first how little must change. */
    private List<Incumbent> changing = List.of();

    /** What is to be solved, and how. */
    public record Task(RosterProblem problem, EngineOptions options, LocalSearch search, Consumer<Progress> listener) {}

    /**
     * A solve whose time runs from now on.
     *
     * @param watch told which rule of the host is being asked, and when it has answered
     * @param helpers runs work beside the thread of the solve
     * @param tellers calls the listener
     */
    Solve(Task task, Consumer<Optional<Rule>> watch, Executor helpers, Executor tellers) {
        this.problem = task.problem();
        this.options = task.options();
        this.local = task.search();
        this.watch = watch;
        this.helpers = helpers;
        this.telling = new ProgressReporter(task.listener(), tellers, start);
        this.tolerance = Tolerance.of(options.search());
        this.limit = TimeBudget.nanos(options.timeLimit());
    }

    /** Starts a solve in the background, outside of any engine. */
    public static RosterJob start(
            RosterProblem problem, EngineOptions options, LocalSearch search, Consumer<Progress> listener) {
        return new JobQueue(1).start(new Task(problem, options, search, listener));
    }

    /** Ends it early, with the best so far. */
    void cancel() {
        cancelled = true;
    }

    /** Solves in the calling thread a problem without rules of the host's own; what remains is to write the report. */
    public static Finish now(RosterProblem problem, EngineOptions options, LocalSearch search) {
        var threads = new Threads();
        return new Solve(new Task(problem, options, search, NOBODY), rule -> {}, threads, threads).solve();
    }

    /** What a solve in the calling thread finds, before it is put together with what others find. */
    public static Outcomes apart(RosterProblem problem, EngineOptions options, LocalSearch search) {
        var threads = new Threads();
        var solve = new Solve(new Task(problem, options, search, NOBODY), rule -> {}, threads, threads);
        var finish = solve.solve();
        return new Outcomes(
                solve.changing.stream().map(Incumbent::outcome).toList(),
                finish.outcomes(),
                solve.hurried,
                finish.part(finish.rows()).sum(problem.asns().size()));
    }

    /** Makes the roster of what was found elsewhere. @throws Outcome.MismatchException if that is not of this problem */
    public static Roster together(RosterProblem problem, EngineOptions options, LocalSearch search, Found found) {
        var threads = new Threads();
        var solve = new Solve(new Task(problem, options, search, NOBODY), rule -> {}, threads, threads);
        solve.found = Optional.of(found);
        solve.hurried = found.isHurried();
        return solve.roster();
    }

    /** Makes the roster in the calling thread. */
    Roster roster() {
        return FlightRecord.ofSolve(problem.asns().size(), () -> {
            var finish = solve();
            var made = finish.roster(
                    finish.rows(),
                    options,
                    () -> cancelled,
                    tasks -> Workers.run(tasks, options.threads(), helpers, Runnable::run, () -> failed = true));
            telling.tell(Stage.DONE);
            return made;
        });
    }

    /** Gives the listener a moment to hear that the roster is finished. */
    void awaitListener() {
        telling.awaitLast();
    }

    private Finish solve() {
        var model = timed(Stage.COMPILE, () -> Model.of(problem, watch));
        var parts = new ArrayList<Incumbent>();
        if (cancelled) {
            return finished(model, Optional.empty(), parts);
        }
        var split = timed(Stage.SPLIT, () -> Split.of(model));
        if (cancelled) {
            return finished(model, Optional.empty(), parts);
        }
        if (!model.isRevision()) {
            split.components().forEach(component -> parts.add(new Incumbent(Step.plain(component), tolerance)));
            telling.parts(parts, split.settled());
        }
        LOG.debug("{} cells in {} components", model.table().size(), parts.size());
        timed(Stage.RELAX, () -> {
            if (model.isRevision()) {
                steps(model, split).forEach(step -> parts.add(new Incumbent(step, tolerance)));
                telling.parts(parts, split.settled());
            }
            found.ifPresent(known -> parts.forEach(part -> part.take(known.of(model, part.whole()))));
            return found.isPresent() || sideBySide(parts, this::relax);
        });
        timed(Stage.SEARCH, () -> found.isPresent() || searchAll(parts));
        return finished(model, Optional.of(split), parts);
    }

    /** What is to be solved of each component: with published days first whether, and how many, must change. */
    private List<Step> steps(Model model, Split split) {
        var revisions = new Revisions(model, split);
        changing = revisions.changing().stream()
                .map(step -> new Incumbent(step, tolerance))
                .toList();
        if (found.isPresent()) {
            var wholes = revisions.wholes();
            for (int i = 0; i < wholes.size(); i++) {
                changing.get(i).take(found.get().changesOf(model, wholes.get(i)));
            }
        } else {
            sideBySide(changing, this::relax);
            searchAll(changing);
        }
        return revisions.steps(
                changing.stream().map(Incumbent::states).toList(),
                changing.stream().map(Incumbent::bound).toList());
    }

    private Finish finished(Model model, Optional<Split> split, List<Incumbent> parts) {
        return timed(Stage.AUDIT, () -> {
            parts.forEach(Incumbent::tidy);
            return new Finish(model, split, parts, reasonOf(parts), timings);
        });
    }

    private void relax(Incumbent part) {
        if (mustStop()) {
            return;
        }
        part.beGreedy();
        try {
            LowerBound.of(part.component, part.states(), part.tolerance(), this::mustStop, this::mustSearch)
                    .ifPresent(found -> {
                        part.bound(found.bound());
                        part.offer(found.states());
                        if (found.planned()) {
                            raiseHard(part);
                        }
                    });
        } catch (ArithmeticException e) {
            LOG.warn("No bound for a component of {} cells: {}", part.component.size(), e.getMessage());
        }
        if (!part.isClosed()) {
            ExhaustiveSearch.best(part.component).ifPresent(best -> {
                part.offer(best);
                part.bound(part.cost());
            });
        }
        if (part.isClosed()) {
            telling.closed(part);
        } else {
            telling.improved(part, part.cost());
        }
    }

    /** Where the best roster breaks hard rules, raises what is proven of these alone. */
    private void raiseHard(Incumbent part) {
        var proven = Cost.of(part.bound().orElseThrow().hard(), 0);
        var reached = Cost.of(part.cost().hard(), 0);
        if (proven.compareTo(reached) < 0) {
            part.raise(new LagrangianAscent(Subset.hard(part.component)).raise(proven, reached, this::mustSearch));
        }
    }

    /** Searches the open parts; those whose share of the time ran out get a share of what the others left. */
    private boolean searchAll(List<Incumbent> parts) {
        var open = parts.stream().filter(part -> !part.isClosed()).toList();
        while (!open.isEmpty()) {
            var budget = new TimeBudget(open, options, start);
            sideBySide(open, part -> {
                improve(part, budget);
                telling.closed(part);
            });
            open = open.stream()
                    .filter(part -> part.wasCut() && !part.isClosed() && !mustStop())
                    .toList();
        }
        return true;
    }

    /** Searches a part; a small one that is far from its bound in the end again from there, on other ways. */
    private void improve(Incumbent part, TimeBudget budget) {
        for (int round = 0; round == 0 || round < ROUNDS && part.isWorthAnotherRound(); round++) {
            improve(part, budget, round);
        }
        budget.done(part);
    }

    private void improve(Incumbent part, TimeBudget budget, int round) {
        if (mustStop()) {
            part.stoppedBy(
                    cancelled ? RosterReport.StopReason.CANCELLED : RosterReport.StopReason.TIME_LIMIT, Effort.NONE);
            return;
        }
        long deadline = budget.deadlineOf(part);
        var search = new PartSearch(
                part,
                options.search(),
                local,
                new PartSearch.Round(
                        round,
                        options.seed() + round,
                        options.stepLimit().orElse(Long.MAX_VALUE)
                                - part.effort().steps()),
                () -> stopped() || System.nanoTime() - deadline >= 0,
                cost -> telling.improved(part, cost));
        var effort = search.run();
        boolean wasCancelled = cancelled && !part.isClosed();
        part.stoppedBy(wasCancelled ? RosterReport.StopReason.CANCELLED : search.reason(), effort);
        LOG.debug(
                "{} cells: {}, bound {}, after {}: {}",
                part.component.size(),
                part.cost(),
                part.bound(),
                part.effort(),
                part.reason());
    }

    /** The reason that says most: cancelled, then time, then steps, then lack of improvement, then the bound. */
    private RosterReport.StopReason reasonOf(List<Incumbent> parts) {
        var reasons = parts.stream().map(Incumbent::reason).collect(Collectors.toCollection(ArrayList::new));
        reasons.add(
                cancelled
                        ? RosterReport.StopReason.CANCELLED
                        : hurried ? RosterReport.StopReason.TIME_LIMIT : RosterReport.StopReason.BOUND);
        return Collections.max(reasons);
    }

    private boolean mustStop() {
        return isOver(1);
    }

    /** Whether the bound has had its share of the time. */
    private boolean mustSearch() {
        return isOver(options.search().boundShare() / 100.0);
    }

    /** Whoever asks this and hears yes leaves work undone. */
    private boolean isOver(double share) {
        boolean late = System.nanoTime() - start >= share * limit;
        if (late) {
            // Only ever set: another thread may have found the time over already.
            hurried = true;
        }
        return late || stopped();
    }

    /** Whether the host cancelled, or one of several threads failed. */
    private boolean stopped() {
        return cancelled || failed;
    }

    /** Does the work for each part, the largest first, on as many threads as the options allow. */
    private boolean sideBySide(List<Incumbent> parts, Consumer<Incumbent> work) {
        var largestFirst = parts.stream()
                .sorted(Comparator.comparingInt((Incumbent part) -> part.component.size())
                        .reversed())
                .toList();
        Workers.run(largestFirst, options.threads(), helpers, work, () -> failed = true);
        return true;
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        telling.tell(stage);
        long from = System.nanoTime();
        try {
            return FlightRecord.ofStage(stage.name(), work);
        } finally {
            timings.merge(stage, Duration.ofNanos(System.nanoTime() - from), Duration::plus);
        }
    }
}
