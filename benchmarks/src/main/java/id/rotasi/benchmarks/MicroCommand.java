package id.rotasi.benchmarks;

import id.rotasi.benchmarks.micro.TallyBenchmark;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Micro-benchmarks. */
@Command(description = "Micro-benchmarks with JMH: tally update, compile, audit, JSON, flow beside JGraphT.")
final class MicroCommand implements Callable<Integer> {

    private static final String CLASS_PATH = "java.class.path";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Screen screen;

    @Option(names = "--quick", description = "One short round in this JVM, to see that it works.")
    private boolean quick;

    @Option(names = "--only", paramLabel = "REGEX", description = "Only benchmarks that match.")
    private String only = ".*(TallyBenchmark|FlowBenchmark).*";

    MicroCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws RunnerException {
        var options = new OptionsBuilder()
                .include(only)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (quick) {
            // Nobody reads these figures, so that another run may disturb them.
            System.setProperty("jmh.ignoreLock", "true");
            options.forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(50))
                    .param("instance", "section-full")
                    .param("kind", "1 free");
        }
        Collection<RunResult> results = withClassPath(new Runner(options.build())::run);
        var table = new Table("benchmark", "of", "time", "error", "unit", "allocated bytes");
        for (var result : results) {
            var primary = result.getPrimaryResult();
            var name = result.getParams().getBenchmark();
            var of = result.getParams().getParamsKeys().stream()
                    .map(key -> result.getParams().getParam(key))
                    .collect(Collectors.joining(", "));
            var allocated = result.getSecondaryResults().get(ALLOCATED);
            table.row(
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                    of,
                    "%,.4f".formatted(primary.getScore()),
                    Double.isNaN(primary.getScoreError()) ? "-" : "%,.4f".formatted(primary.getScoreError()),
                    primary.getScoreUnit(),
                    allocated == null ? "-" : "%,.0f".formatted(allocated.getScore()));
        }
        screen.line(table.text());
        new Section("micro", "Micro-benchmarks (JMH)", screen.command())
                .say("Average time of one operation with its 99.9 % error, and bytes allocated by it.")
                .table(table)
                .write(screen.results());
        return 0;
    }

    private interface Run {
        Collection<RunResult> run() throws RunnerException;
    }

    /** JMH starts its forks with the class path of the JVM, which is Maven's when the program runs inside Maven. */
    private static Collection<RunResult> withClassPath(Run run) throws RunnerException {
        var before = System.getProperty(CLASS_PATH);
        if (TallyBenchmark.class.getClassLoader() instanceof URLClassLoader loader) {
            System.setProperty(
                    CLASS_PATH,
                    Stream.of(loader.getURLs())
                            .map(MicroCommand::path)
                            .collect(Collectors.joining(File.pathSeparator)));
        }
        try {
            return run.run();
        } finally {
            System.setProperty(CLASS_PATH, before);
        }
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }
}
