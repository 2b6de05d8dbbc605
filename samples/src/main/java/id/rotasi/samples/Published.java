package id.rotasi.samples;

import id.rotasi.Publication;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.io.FileSet;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A roster as it was written into a folder, and its publication if it was published. */
record Published(List<Assignment> days, Optional<Publication> publication) {

    static final String ROSTER = "roster.csv";
    static final String PUBLICATION = "publication.json";

    /** The folder in which a revision keeps the publication that it changes. */
    static final String BEFORE = "published";

    /** Reads a folder, as a set, or a {@code roster.csv}. @throws BadInputException if it is in transition */
    static Published in(Path place) {
        return Files.isDirectory(place) ? folder(place) : new Published(RosterCsv.read(place), Optional.empty());
    }

    /** The same, or a grid of people and days, the people being those of the problem. */
    static Published in(Path place, RosterProblem problem) {
        return Files.isDirectory(place)
                ? folder(place)
                : new Published(RosterCsv.read(place, problem), Optional.empty());
    }

    private static Published folder(Path place) {
        try {
            return FileSet.read(
                    place, folder -> new Published(RosterCsv.read(folder.resolve(ROSTER)), publication(folder)));
        } catch (FileSet.InTransitionException e) {
            throw new BadInputException(
                    "error.inTransition", place, e.differing().size());
        } catch (IOException e) {
            throw new BadInputException("error.cannotRead", place, String.valueOf(e.getMessage()));
        }
    }

    /** The publication of a folder, if it has one. */
    static Optional<Publication> publication(Path folder) {
        return Files.exists(folder.resolve(PUBLICATION))
                ? Optional.of(RosterJson.readPublication(folder))
                : Optional.empty();
    }
}
