package id.rotasi.internal.search.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.PreviewFeature;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import id.rotasi.EngineOptions.Search;
import id.rotasi.EngineOptions.Search.Acceptor;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Local search by Timefold, with one accepted move a step; the solver's own randomness is not used. Building a solver takes a while
 * and loads classes, so an engine keeps one of these, which builds one for each way of searching when it is first
 * asked for, and keeps it: what a bound proves is solved without. Searches may run side by side.
 */
public final class TimefoldSearch implements LocalSearch {

    private final Map<String, SolverFactory<RosterState>> factories = new ConcurrentHashMap<>();
    private final EnvironmentMode mode;

    public TimefoldSearch() {
        this(EnvironmentMode.NO_ASSERT);
    }

    TimefoldSearch(EnvironmentMode mode) {
        this.mode = mode;
    }

    private SolverFactory<RosterState> factory(Search how) {
        var key = how.acceptor() + " " + how.acceptorSize() + " " + how.moves();
        return factories.computeIfAbsent(
                key, none -> SolverFactory.create(config(how).withEnvironmentMode(mode)));
    }

    /** What the solver is told of a way to search. */
    public static SolverConfig config(Search how) {
        var names = how.moves().entrySet().stream()
                .map(move -> move.getKey().name() + ":" + move.getValue())
                .collect(Collectors.joining(","));
        var config = solver(names, acceptor(how));
        return how.acceptor() == Acceptor.DIVERSIFIED_LATE_ACCEPTANCE
                ? config.withPreviewFeature(PreviewFeature.DIVERSIFIED_LATE_ACCEPTANCE)
                : config;
    }

    private static LocalSearchAcceptorConfig acceptor(Search how) {
        var acceptor = new LocalSearchAcceptorConfig();
        return switch (how.acceptor()) {
            case LATE_ACCEPTANCE -> acceptor.withLateAcceptanceSize(how.acceptorSize());
            case DIVERSIFIED_LATE_ACCEPTANCE ->
                acceptor.withAcceptorTypeList(List.of(AcceptorType.DIVERSIFIED_LATE_ACCEPTANCE))
                        .withLateAcceptanceSize(how.acceptorSize());
            case HILL_CLIMBING -> acceptor.withAcceptorTypeList(List.of(AcceptorType.HILL_CLIMBING));
            case SIMULATED_ANNEALING ->
                acceptor.withAcceptorTypeList(List.of(AcceptorType.SIMULATED_ANNEALING))
                        .withSimulatedAnnealingStartingTemperature("0hard/%ssoft".formatted(how.acceptorSize()));
        };
    }

    private static SolverConfig solver(String moves, LocalSearchAcceptorConfig acceptor) {
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
                                .withMoveIteratorFactoryCustomProperties(Map.of("kinds", moves)))
                        .withAcceptorConfig(acceptor)
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    /** A component as the problem of such a configuration; the search has no limits of its own. */
    public static RosterState problem(Component component, int[] start, long seed) {
        return new RosterState(component, new Monitor(Limits.of(seed, Long.MAX_VALUE), () -> false), start);
    }

    @Override
    public Result improve(
            Component component, int[] start, Limits limits, BooleanSupplier interrupted, Consumer<Cost> listener) {
        if (limits.mostMoves() == 0) {
            return new Result(start, 0, RosterReport.StopReason.STEP_LIMIT);
        }
        var monitor = new Monitor(limits, interrupted);
        Solver<RosterState> solver = factory(limits.how()).buildSolver();
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
