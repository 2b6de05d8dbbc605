package id.rotasi.benchmarks.growth;

import id.rotasi.RosterProblem;
import id.rotasi.io.ProblemJson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * One process from a file with a problem to a file with its roster, measured.
 *
 * @param seconds wall time of the process, its start included
 * @param processor seconds of processor time
 * @param heap greatest use of the heap, in bytes, garbage included
 * @param status what came out
 * @param soft its cost
 * @param gap at most so far from the best, 0 to 1; NaN if unknown
 * @param days days of people in the roster
 * @param stages seconds of each, in order
 */
public record Measure(
        double seconds,
        double processor,
        long heap,
        String status,
        long soft,
        double gap,
        long days,
        Map<String, Double> stages) {

    /** In order; the start is what none of the others takes. */
    public static final List<String> STAGES =
            List.of("start", "read", "compile", "split", "relax", "search", "audit", "write");

    /**
     * Solves in a process of its own, with the heap of this one.
     *
     * @param limit for solving, in whole seconds
     * @throws IOException if the process failed, with what it said
     */
    public static Measure of(RosterProblem problem, int threads, Duration limit) throws IOException {
        var folder = Files.createTempDirectory("growth");
        try {
            ProblemJson.write(problem, folder.resolve(WholeRun.PROBLEM));
            long start = System.nanoTime();
            run(folder, threads, limit);
            return of((System.nanoTime() - start) / 1e9, folder.resolve(WholeRun.FIGURES));
        } finally {
            for (var file : folder.toFile().listFiles()) {
                Files.deleteIfExists(file.toPath());
            }
            Files.delete(folder);
        }
    }

    private static void run(Path folder, int threads, Duration limit) throws IOException {
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + Runtime.getRuntime().maxMemory(),
                        "-cp",
                        classPath(),
                        WholeRun.class.getName(),
                        folder.toString(),
                        String.valueOf(threads),
                        String.valueOf(limit.toSeconds()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(said.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(
                        "The process ended with status %d: %s".formatted(process.exitValue(), Files.readString(said)));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a process was measured.", e);
        }
    }

    private static Measure of(double seconds, Path file) throws IOException {
        var told = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            told.load(in);
        }
        var known = new LinkedHashMap<String, Double>();
        for (var stage : STAGES) {
            known.put(stage, Double.valueOf(told.getProperty(WholeRun.STAGE + stage, "0")));
        }
        return new Measure(
                seconds,
                Double.parseDouble(told.getProperty("processor")),
                Long.parseLong(told.getProperty("heap")),
                told.getProperty("status"),
                Long.parseLong(told.getProperty("soft")),
                Double.parseDouble(told.getProperty("gap")),
                Long.parseLong(told.getProperty("days")),
                stages(seconds, known));
    }

    /** All stages, of which some are known: the start is the rest. */
    public static Map<String, Double> stages(double seconds, Map<String, Double> known) {
        double rest =
                seconds - known.values().stream().mapToDouble(time -> time).sum();
        var stages = new LinkedHashMap<String, Double>();
        STAGES.forEach(stage -> stages.put(stage, known.getOrDefault(stage, 0.0)));
        stages.put(STAGES.get(0), Math.max(0, rest));
        return stages;
    }

    /* Maven runs this program by a loader of its own. */
    private static String classPath() {
        return Measure.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(Measure::path).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException("No path of " + url, e));
        }
    }
}
