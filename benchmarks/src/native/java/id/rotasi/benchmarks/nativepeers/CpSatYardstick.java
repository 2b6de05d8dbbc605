package id.rotasi.benchmarks.nativepeers;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.yardstick.HybridInstance;
import id.rotasi.benchmarks.yardstick.NurseInstance;
import id.rotasi.benchmarks.yardstick.YardstickPeer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** OR-Tools CP-SAT on the yardsticks. */
public final class CpSatYardstick implements YardstickPeer {

    private static final double LEAST_SECONDS = 0.01;

    /** Loads nothing yet. */
    public CpSatYardstick() {}

    @Override
    public String name() {
        return "cp-sat";
    }

    @Override
    public String about() {
        return "OR-Tools CP-SAT 9.15, the plain model of the benchmark";
    }

    @Override
    public void load() {
        CpSat.load();
    }

    @Override
    public Found<Map<String, List<String>>> nurses(NurseInstance instance, Limit limit) {
        long start = start();
        var model = new NurseModel(instance);
        return solve(model.model(), model::worked, model::slack, limit, start);
    }

    @Override
    public Found<Map<String, Map<String, String>>> hybrid(HybridInstance instance, Limit limit) {
        long start = start();
        var model = new HybridModel(instance);
        var missed = solve(model.model(), model::desks, solver -> 0, limit, start);
        return new Found<>(
                missed.roster(),
                attended(instance, missed.cost()),
                attended(instance, missed.bound()),
                missed.isImpossible());
    }

    private static OptionalLong attended(HybridInstance instance, OptionalLong missed) {
        return missed.isPresent() ? OptionalLong.of(instance.preferred() - missed.getAsLong()) : missed;
    }

    private long start() {
        load();
        return System.nanoTime();
    }

    /* No cost is negative, so rounding the bound up to 0 is safe where the solver has not begun. */
    private static <R> Found<R> solve(
            CpModel model, Function<CpSolver, R> reading, ToLongFunction<CpSolver> slack, Limit limit, long start) {
        var solver = new CpSolver();
        double left = limit.time().toNanos() / 1e9 - (System.nanoTime() - start) / 1e9;
        solver.getParameters()
                .setMaxTimeInSeconds(Math.max(LEAST_SECONDS, left))
                .setNumWorkers(limit.threads())
                .setRandomSeed((int) limit.seed());
        var status = solver.solve(model);
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("CP-SAT refuses the model: " + model.validate());
        }
        if (status == CpSolverStatus.INFEASIBLE) {
            return new Found<>(Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), true);
        }
        var bound = OptionalLong.of(Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6)));
        return status == CpSolverStatus.UNKNOWN
                ? new Found<>(Optional.empty(), OptionalLong.empty(), bound, false)
                : new Found<>(
                        Optional.of(reading.apply(solver)),
                        OptionalLong.of(Math.round(solver.objectiveValue()) - slack.applyAsLong(solver)),
                        bound,
                        false);
    }
}
