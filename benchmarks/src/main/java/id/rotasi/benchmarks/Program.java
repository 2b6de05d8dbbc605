package id.rotasi.benchmarks;

import id.rotasi.InvalidProblemException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program without the JVM around it. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures the library beside its peers, and its own configurations.")
public final class Program {

    /** A command failed, or a check of the smoke run did not hold. */
    public static final int FAILED = 1;

    /** Bad usage or input. */
    public static final int BAD_INPUT = 2;

    private static final String OUTPUT = "rotasi.benchmarks.output";

    private Program() {}

    /** Runs one command and returns the exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, defaultOutput(), args);
    }

    /** Runs one command that writes its results into a directory. */
    public static int run(PrintWriter out, PrintWriter err, Path results, String... args) {
        var screen = new Screen(out, results, String.join(" ", args));
        var root = new CommandLine(new Program())
                .addSubcommand("suite", new SuiteCommand(screen))
                .addSubcommand("peers", new PeersCommand(screen))
                .addSubcommand("confirm", new ConfirmCommand(screen))
                .addSubcommand("configs", new ConfigsCommand(screen))
                .addSubcommand("growth", new GrowthCommand(screen))
                .addSubcommand("nation", new NationCommand(screen))
                .addSubcommand("events", new EventsCommand(screen))
                .addSubcommand("micro", new MicroCommand(screen))
                .addSubcommand("yardstick", new YardstickCommand(screen))
                .addSubcommand("report", new ReportCommand(screen))
                .addSubcommand("all", new AllCommand(screen))
                .addSubcommand("smoke", new SmokeCommand(screen))
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true);
        root.setExecutionExceptionHandler((e, command, parsed) -> failed(err, e));
        if (args.length == 0) {
            root.usage(out);
            return BAD_INPUT;
        }
        return root.execute(args);
    }

    private static int failed(PrintWriter err, Exception e) {
        if (e instanceof InvalidProblemException invalid) {
            invalid.errors().forEach(error -> err.println(error.message(Locale.ENGLISH)));
            return BAD_INPUT;
        }
        err.println(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        LoggerFactory.getLogger(Program.class).info("The command failed.", e);
        return e instanceof IllegalArgumentException ? BAD_INPUT : FAILED;
    }

    private static Path defaultOutput() {
        var place = System.getProperty(OUTPUT);
        return place == null ? Path.of("benchmarks", "target", "results") : Path.of(place);
    }
}
