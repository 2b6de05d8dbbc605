package id.rotasi.benchmarks.nativepeers;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import id.rotasi.benchmarks.peers.Peer;
import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.internal.compile.Component;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** OR-Tools CP-SAT on the tallies. */
public abstract sealed class CpSat implements Peer {

    /* A small component needs time to be set up, though its share of a short limit is nearly nothing. */
    private static final double LEAST_SECONDS = 0.5;

    private static boolean loaded;

    CpSat() {}

    /** Everything in one model. */
    public static final class Whole extends CpSat {
        /** Loads nothing yet. */
        public Whole() {}

        @Override
        public String name() {
            return "cp-sat";
        }

        @Override
        public String about() {
            return "OR-Tools CP-SAT 9.15, one model";
        }

        @Override
        List<List<Component>> groups(Tallied problem) {
            return List.of(problem.components());
        }
    }

    /**
     * A model for each component, one after another, with a share of the time by size, half a second at least. Where it
     * finds nothing in a component, everybody there stays on site.
     */
    public static final class Parts extends CpSat {
        /** Loads nothing yet. */
        public Parts() {}

        @Override
        public String name() {
            return "cp-sat-parts";
        }

        @Override
        public String about() {
            return "OR-Tools CP-SAT 9.15, one model per component";
        }

        @Override
        long seed(Limit limit) {
            return limit.seed() + 1;
        }

        @Override
        List<List<Component>> groups(Tallied problem) {
            return problem.components().stream().map(List::of).toList();
        }
    }

    abstract List<List<Component>> groups(Tallied problem);

    /** Differs, since a problem of one component is the same model both ways and the same run would say nothing. */
    long seed(Limit limit) {
        return limit.seed();
    }

    @Override
    public Answer solve(Tallied problem, Limit limit) {
        load();
        long start = System.nanoTime();
        long cells = problem.components().stream().mapToLong(Component::size).sum();
        int[] all = problem.plainStates();
        var bound = problem.settled();
        var groups = groups(problem);
        var trace = new ArrayList<Point>();
        boolean found = false;
        for (var group : groups) {
            long size = group.stream().mapToLong(Component::size).sum();
            double left = limit.time().toNanos() / 1e9 - (System.nanoTime() - start) / 1e9;
            double share = Math.max(LEAST_SECONDS, left * size / Math.max(1, cells));
            cells -= size;
            var settled = problem.settled();
            var watch = new Watch(groups.size() == 1 ? trace : new ArrayList<>(), start, settled);
            var part = solve(group, share, limit, watch, all);
            found |= part.found;
            bound = bound.plus(part.bound);
        }
        if (!found) {
            return Answer.none(Optional.of(bound));
        }
        trace.add(new Point((System.nanoTime() - start) / 1e9, problem.cost(all), Optional.of(bound)));
        return new Answer(
                Optional.of(problem.assignments(all)), Optional.of(bound), List.copyOf(trace), OptionalLong.empty());
    }

    /* Hard tallies as constraints is what CP-SAT is best at. Only when that is proven impossible are they priced. */
    private Part solve(List<Component> group, double seconds, Limit limit, Watch watch, int[] all) {
        long from = System.nanoTime();
        var model = new TallyModel(group, false);
        var part = run(model, seconds, limit, watch, all);
        if (part.status != CpSolverStatus.INFEASIBLE) {
            return part;
        }
        double left = seconds - (System.nanoTime() - from) / 1e9;
        return run(new TallyModel(group, true), Math.max(0.01, left), limit, watch, all);
    }

    private Part run(TallyModel model, double seconds, Limit limit, Watch watch, int[] all) {
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(seconds)
                .setNumWorkers(limit.threads())
                .setRandomSeed((int) seed(limit));
        watch.fold = model.fold();
        var status = solver.solve(model.model(), watch);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        if (found) {
            model.read(solver, all);
        }
        // No cost is negative, so rounding the bound down to 0 is safe where the solver has not begun.
        long bound = Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
        return new Part(found, unfold(bound, model.fold()), status);
    }

    private static Cost unfold(long folded, long fold) {
        return Cost.of(folded / fold, folded % fold);
    }

    /** Loads the native libraries, once. */
    static synchronized void load() {
        if (!loaded) {
            try {
                Loader.loadNativeLibraries();
            } catch (RuntimeException | UnsatisfiedLinkError e) {
                throw new IllegalStateException(
                        "OR-Tools has no native library for this platform (%s, %s): %s"
                                .formatted(
                                        System.getProperty("os.name"), System.getProperty("os.arch"), e.getMessage()),
                        e);
            }
            loaded = true;
        }
    }

    private record Part(boolean found, Cost bound, CpSolverStatus status) {}

    private static final class Watch extends CpSolverSolutionCallback {
        private final List<Point> trace;
        private final long start;
        private final Cost settled;
        private long fold = 1;

        Watch(List<Point> trace, long start, Cost settled) {
            this.trace = trace;
            this.start = start;
            this.settled = settled;
        }

        @Override
        public void onSolutionCallback() {
            var cost = settled.plus(unfold((long) objectiveValue(), fold));
            var bound = settled.plus(unfold(Math.max(0, (long) Math.ceil(bestObjectiveBound() - 1e-6)), fold));
            trace.add(new Point((System.nanoTime() - start) / 1e9, cost, Optional.of(bound)));
        }
    }
}
