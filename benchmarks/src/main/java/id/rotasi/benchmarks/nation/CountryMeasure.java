package id.rotasi.benchmarks.nation;

import id.rotasi.EngineOptions;
import id.rotasi.benchmarks.growth.Measure;
import id.rotasi.benchmarks.growth.ProcessUse;
import id.rotasi.domain.Period;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The rosters of a country, measured as one process from files to files is: making and hashing the problems stands for reading. */
public final class CountryMeasure {

    private CountryMeasure() {}

    /**
     * Solves and writes all of it, in this process.
     *
     * @param people of all administrations
     * @param options of each solve, and how many threads there are for all together
     * @param progress told a line now and then
     */
    public static Measure of(
            int people, Period period, Variant variant, EngineOptions options, Consumer<String> progress)
            throws IOException {
        var folder = Files.createTempDirectory("country");
        try {
            ProcessUse.resetHeap();
            double processor = ProcessUse.processor();
            long start = System.nanoTime();
            var run = new NationRun(options, period, variant, folder, progress);
            var sum = run.run(Country.of(people));
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Measure(
                    seconds,
                    ProcessUse.processor() - processor,
                    ProcessUse.heap(),
                    sum.status().name(),
                    sum.cost().soft(),
                    sum.gap(),
                    sum.days(),
                    stages(run, seconds, options.threads()));
        } finally {
            delete(folder);
        }
    }

    private static Map<String, Double> stages(NationRun run, double seconds, int threads) {
        var known = new HashMap<String, Double>();
        run.stages()
                .forEach((stage, time) ->
                        known.merge(Measure.STAGES.contains(stage) ? stage : "read", time / threads, Double::sum));
        return Measure.stages(seconds, known);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
