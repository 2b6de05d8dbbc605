package id.rotasi.benchmarks.peers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Timefold with constraint streams and default phases: the model a newcomer would write. */
final class TimefoldStreams implements Peer {

    @Override
    public String name() {
        return "timefold-streams";
    }

    @Override
    public String about() {
        return "Timefold 1.32, constraint streams, default phases";
    }

    @Override
    public Answer solve(Tallied problem, Limit limit) {
        long start = System.nanoTime();
        var factory = SolverFactory.<DutyRoster>create(new SolverConfig()
                .withSolutionClass(DutyRoster.class)
                .withEntityClasses(Duty.class)
                .withConstraintProviderClass(DutyConstraints.class)
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withRandomSeed(limit.seed())
                .withTerminationSpentLimit(limit.time()));
        var roster = new DutyRoster(problem);
        if (roster.getDuties().isEmpty()) {
            return new Answer(
                    Optional.of(problem.assignments(problem.plainStates())),
                    Optional.empty(),
                    List.of(),
                    OptionalLong.empty());
        }
        var base = roster.priceOfNobody();
        var solver = (DefaultSolver<DutyRoster>) factory.buildSolver();
        var trace = new ArrayList<Point>();
        solver.addEventListener(event -> {
            var score = event.getNewBestSolution().getScore();
            if (score != null && event.isNewBestSolutionInitialized()) {
                trace.add(
                        new Point((System.nanoTime() - start) / 1e9, cost(problem, score.add(base)), Optional.empty()));
            }
        });
        var best = solver.solve(roster);
        if (best.getDuties().stream().anyMatch(duty -> duty.getState() == null)) {
            return Answer.none(Optional.empty());
        }
        int[] states = problem.plainStates();
        for (var duty : best.getDuties()) {
            var state = duty.getState();
            states[duty.getCell()] = state == null ? states[duty.getCell()] : state;
        }
        return new Answer(
                Optional.of(problem.assignments(states)),
                Optional.empty(),
                trace,
                OptionalLong.of(solver.getMoveEvaluationCount()));
    }

    private static Cost cost(Tallied problem, HardSoftLongScore score) {
        return problem.settled().plus(Cost.of(-score.hardScore(), -score.softScore()));
    }
}
