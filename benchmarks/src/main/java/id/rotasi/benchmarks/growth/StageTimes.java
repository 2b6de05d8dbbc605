package id.rotasi.benchmarks.growth;

import id.rotasi.report.RosterReport;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Seconds of each stage, in the order in which they are first met, added up over threads. */
public final class StageTimes {

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    /** Adds what some work takes to a stage. */
    public <T> T timed(String stage, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        var result = work.call();
        add(stage, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    /** Adds the stages of a solve. */
    public void add(RosterReport report) {
        report.timings().forEach(this::add);
    }

    private synchronized void add(String stage, Duration time) {
        seconds.merge(stage, time.toNanos() / 1e9, Double::sum);
    }

    /** Those of now. */
    public synchronized Map<String, Double> seconds() {
        return new LinkedHashMap<>(seconds);
    }
}
