package id.rotasi.samples;

import ch.qos.logback.classic.Level;
import id.rotasi.InvalidProblemException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program without the JVM around it: arguments in, text and exit status out. */
public final class Program {

    /** A roster that keeps all hard rules, or a command that did what it was asked. */
    public static final int OK = 0;

    /** A roster that breaks a hard rule; its files are written all the same. */
    public static final int NO_FEASIBLE_ROSTER = 1;

    /** Bad input or usage; nothing was written. */
    public static final int BAD_INPUT = 2;

    /** A fault of the program or the machine: a mistake in it, too little memory, an output that takes no more. */
    public static final int FAULT = 3;

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Program.class);

    private Program() {}

    /**
     * Runs one command, with nobody at a terminal.
     *
     * @param directory what relative paths start from
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, Path directory, String... args) {
        return run(out, err, directory, false, new Interrupts(), args);
    }

    static int run(
            PrintWriter out, PrintWriter err, Path directory, boolean terminal, Interrupts interrupts, String... args) {
        var texts = Texts.in(Language.of(args));
        var console = new Console(out, err, directory, texts, terminal, interrupts);
        var root = new CommandLine(new RotasiCommand(console))
                .addSubcommand(new SampleCommand(console))
                .addSubcommand(new SamplesCommand(console))
                .addSubcommand(new InitCommand(console))
                .addSubcommand(new SolveCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new WhyCommand(console))
                .addSubcommand(new PublishCommand(console))
                .addSubcommand(new ReviseCommand(console))
                .addSubcommand(new ChangesCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new AdviseCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new ApartCommand(console))
                .addSubcommand(new WorkCommand(console))
                .addSubcommand(new GatherCommand(console))
                .setResourceBundle(texts.bundle())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Console.WIDTH);
        var usageErrors = new UsageErrors(texts);
        collectErrors(root);
        root.setExecutionStrategy(parsed -> execute(parsed, usageErrors, console));
        root.setParameterExceptionHandler((e, arguments) -> refuse(console, List.of(usageErrors.message(e)), e));
        root.setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
        return told(run(root, console, args), console);
    }

    /* An error of the machine, such as too little memory, is no exception and goes past the handlers above. */
    private static int run(CommandLine root, Console console, String... args) {
        try {
            return root.execute(args);
        } catch (Throwable e) {
            return failed(console, e);
        }
    }

    /** The status, unless what the command printed did not arrive, for instance since the disk is full. */
    private static int told(int status, Console console) {
        if (console.out().checkError()) {
            console.error(console.texts().text("error.output"));
            console.err().flush();
            return FAULT;
        }
        console.err().flush();
        return status;
    }

    private static int execute(ParseResult parsed, UsageErrors usageErrors, Console console) {
        if (!CommandLine.printHelpIfRequested(parsed)) {
            var errors = parsed.asCommandLineList().stream()
                    .flatMap(command -> command.getParseResult().errors().stream())
                    .map(ParameterException.class::cast)
                    .toList();
            if (!errors.isEmpty()) {
                return refuse(
                        console,
                        errors.stream().map(usageErrors::message).distinct().toList(),
                        errors.get(0));
            }
            return new CommandLine.RunLast().execute(parsed);
        }
        return OK;
    }

    private static int refuse(Console console, List<String> messages, ParameterException e) {
        messages.forEach(console::error);
        console.error(console.texts()
                .text("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return BAD_INPUT;
    }

    private static int failed(Console console, Throwable thrown) {
        var texts = console.texts();
        var e = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (e instanceof OutOfMemoryError || e instanceof StackOverflowError) {
            console.error(texts.text(e instanceof OutOfMemoryError ? "error.memory" : "error.stack"));
            LOG.debug("The command failed.", e);
            return FAULT;
        }
        if (e instanceof InvalidProblemException invalid) {
            var errors = invalid.errors();
            errors.forEach(error -> console.error(error.message(texts.locale())));
            console.error(texts.text("error.count", errors.size()));
            return BAD_INPUT;
        }
        if (e instanceof BadInputException bad) {
            console.error(texts.text(bad.key(), bad.arguments()));
            return BAD_INPUT;
        }
        console.error(texts.text(
                "error.fault",
                String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        LOG.debug("The command failed.", e);
        return FAULT;
    }

    private static void collectErrors(CommandLine command) {
        command.getCommandSpec().parser().collectErrors(true);
        command.getSubcommands().values().forEach(Program::collectErrors);
    }

    /** Logs what the library does, on the standard error stream. */
    static void beVerbose() {
        if (LoggerFactory.getLogger("id.rotasi") instanceof ch.qos.logback.classic.Logger logger
                && !logger.isEnabledFor(Level.INFO)) {
            logger.setLevel(Level.INFO);
        }
    }
}
