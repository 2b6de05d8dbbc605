package id.rotasi.samples;

import id.rotasi.Publication;
import id.rotasi.domain.Assignment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who approved a roster, when, and under which name. */
final class Approval {

    @Option(names = "--version", paramLabel = "V", required = true, descriptionKey = "publish.version")
    private String version = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "publish.by")
    private String by = "";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            required = true,
            descriptionKey = "publish.at",
            converter = Converters.Moment.class)
    private OffsetDateTime at = OffsetDateTime.MIN;

    String version() {
        return version;
    }

    /** The publication of these days. @throws BadInputException if it is not later than the one before */
    Publication of(List<Assignment> days, Optional<Publication> previous) {
        try {
            return Publication.of(days, version, by, at, previous);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    "error.publish.order",
                    version,
                    at.toString(),
                    previous.map(Publication::version).orElse(""),
                    previous.map(before -> before.at().toString()).orElse(""));
        }
    }
}
