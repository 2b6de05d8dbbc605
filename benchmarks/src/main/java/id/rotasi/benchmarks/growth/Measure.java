package id.rotasi.benchmarks.growth;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One solve, measured.
 *
 * @param seconds wall time from the problem to the audited roster
 * @param heap greatest use of the heap while solving, in bytes, garbage included
 * @param status what came out
 * @param soft its cost
 * @param gap at most so far from the best, 0 to 1; NaN if unknown
 * @param cells free cells
 * @param stages seconds of each stage
 */
public record Measure(double seconds, long heap, String status, long soft, double gap, int cells, List<String> stages) {

    /** Solves once. */
    public static Measure of(RosterProblem problem, int threads, Duration limit) {
        System.gc();
        var pools = heapPools();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var engine = RosterEngine.create(
                EngineOptions.defaults().withThreads(threads).withTimeLimit(limit));
        long start = System.nanoTime();
        Roster roster = engine.solve(problem);
        double seconds = (System.nanoTime() - start) / 1e9;
        long heap =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        var report = roster.report();
        var stages = new ArrayList<String>();
        report.timings().forEach((stage, time) -> stages.add("%s %.2f".formatted(stage, time.toMillis() / 1e3)));
        return new Measure(
                seconds,
                heap,
                report.status().name(),
                report.score().soft(),
                report.gap().orElse(Double.NaN),
                report.freeCells(),
                stages);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
