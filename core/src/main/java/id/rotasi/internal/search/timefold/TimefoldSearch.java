package id.rotasi.internal.search.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Local search by Timefold. Late acceptance with one accepted move a step; the solver's own randomness is
 * not used. Building one takes a while and loads classes, so an engine keeps one; searches may run side by side.
 */
public final class TimefoldSearch implements LocalSearch {

    /** How many steps back the cost is looked up that a move must not exceed. */
    public static final int LATE_ACCEPTANCE = 50;

    private final SolverFactory<RosterState> factory;

    public TimefoldSearch() {
        this(EnvironmentMode.NO_ASSERT);
    }

    TimefoldSearch(EnvironmentMode mode) {
        factory = SolverFactory.create(config(
                        EnumSet.allOf(MoveKind.class),
                        new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withEnvironmentMode(mode));
    }

    /** A configuration of the search with other moves and another acceptor, for the benchmarks. */
    public static SolverConfig config(Set<MoveKind> moves, LocalSearchAcceptorConfig acceptor) {
        var names = moves.stream().map(MoveKind::name).collect(Collectors.joining(","));
        return new SolverConfig()
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                // Metrics of solvers that run side by side would collide in the host's registry, with a warning for
                // each.
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withSolutionClass(RosterState.class)
                .withEntityClasses(Cell.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TallyScore.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(new MoveIteratorFactoryConfig()
                                .withMoveIteratorFactoryClass(Moves.class)
                                .withMoveIteratorFactoryCustomProperties(Map.of("kinds", names)))
                        .withAcceptorConfig(acceptor)
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    /** A component as the problem of such a configuration; the search has no limits of its own. */
    public static RosterState problem(Component component, int[] start, long seed) {
        var limits = new Limits(seed, Long.MAX_VALUE, Long.MAX_VALUE, Cost.ZERO);
        return new RosterState(component, new Monitor(limits, () -> false), start);
    }

    @Override
    public Result improve(
            Component component, int[] start, Limits limits, BooleanSupplier interrupted, Consumer<Cost> listener) {
        if (limits.mostMoves() == 0) {
            return new Result(start, 0, RosterReport.StopReason.STEP_LIMIT);
        }
        var monitor = new Monitor(limits, interrupted);
        Solver<RosterState> solver = factory.buildSolver();
        monitor.onTerminate(solver::terminateEarly);
        solver.addEventListener(event -> {
            var score = event.getNewBestSolution().getScore();
            if (score != null) {
                var cost = Cost.of(-score.hardScore(), -score.softScore());
                monitor.improved(cost);
                listener.accept(cost);
            }
        });
        var best = solver.solve(new RosterState(component, monitor, start));
        return new Result(best.codes(), monitor.moves(), monitor.reason());
    }
}
