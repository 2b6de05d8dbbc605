package id.rotasi.samples;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command has. */
final class CommonOptions {

    /* Read by Language before parsing; here for the help and for refusing other languages. */
    @Option(names = "--locale", paramLabel = "id|en", descriptionKey = "locale")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private boolean verbose;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    void beVerbose(boolean wanted) {
        verbose = wanted;
        if (wanted) {
            Program.beVerbose();
        }
    }

    /** Whether to tell what is being done. */
    boolean verbose() {
        return verbose;
    }
}
