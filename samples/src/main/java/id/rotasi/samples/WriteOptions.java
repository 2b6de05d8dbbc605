package id.rotasi.samples;

import id.rotasi.Roster;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What to tell of a roster and where to write it. */
final class WriteOptions {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--formats", paramLabel = "NAME", split = ",", descriptionKey = "formats")
    private List<Format> formats = List.of();

    @Option(names = "--audience", paramLabel = "NAME", descriptionKey = "audience")
    private Roster.Audience audience = Roster.Audience.OFFICER;

    @Option(names = "--certificate", descriptionKey = "certificate")
    private boolean certificate;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** Whether to say nothing but errors, and the JSON if that is wanted. */
    boolean quiet() {
        return quiet;
    }

    /** Whether to write what proves the bound. */
    boolean certificate() {
        return certificate;
    }

    /** Whether the summary is for a program. */
    boolean json() {
        return json;
    }

    /** For whom the formats that people read are written. */
    Roster.Audience audience() {
        return audience;
    }

    /** What to write for so many people beside the three files that are always written. */
    Set<Format> formats(int people) {
        if (formats.isEmpty()) {
            return Format.usual(people);
        }
        var wanted = EnumSet.noneOf(Format.class);
        formats.forEach(format -> wanted.addAll(format.members()));
        return wanted;
    }

    /** The directory to write these files and others into. @throws BadInputException if that cannot be done */
    Path directory(String name, List<String> files, Console console) {
        return OutputFiles.checked(out.map(console::resolve).orElseGet(() -> console.defaultOutput(name)), files);
    }
}
