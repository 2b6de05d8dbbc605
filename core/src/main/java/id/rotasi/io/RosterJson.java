package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.io.csv.AssignmentTable;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.report.PublicationFormat;
import id.rotasi.internal.io.json.report.RosterFormat;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rosters as JSON: what they were made for, their status and score, and one object per ASN and working day. The format is
 * described in {@code roster-format.md} and by the JSON Schema {@code roster.schema.json} beside this class. Needs
 * {@code jackson-databind}.
 */
public final class RosterJson {

    private RosterJson() {}

    /**
     * Writes a file, wholly or not at all, in the order of the roster. Time is linear in the assignments.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Roster roster, Path file) throws IOException {
        JsonOut.write(file, out -> RosterFormat.write(roster, out));
    }

    /**
     * Writes a publication beside the {@code roster.csv} that holds its days, wholly or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file) throws IOException {
        JsonOut.write(file, out -> PublicationFormat.write(publication, out));
    }

    /**
     * Writes what changed, wholly or not at all, with a sentence for each change in that language.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(RosterChanges changes, Path file, Locale locale) throws IOException {
        JsonOut.write(file, out -> PublicationFormat.write(changes, locale, out));
    }

    /**
     * Reads what was published into a folder: {@code publication.json}, and {@code roster.csv} with its days.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the days are not those that were published is
     *     one of them
     */
    public static Publication readPublication(Path folder) {
        var reading = new Reading();
        var days = new ArrayList<Day>();
        AssignmentTable.read(folder.resolve("roster.csv"), reading, (row, day) -> days.add(Day.of(day)));
        var publication = InputFile.read(
                folder.resolve("publication.json"), reading, source -> PublicationFormat.read(source, reading, days));
        reading.orThrow();
        return publication.orElseThrow();
    }

    /**
     * Reads the assignments of a roster.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static List<Assignment> read(Path file) {
        return Reading.list((reading, days) -> InputFile.read(file, reading, source -> {
            RosterFormat.read(source, reading, days);
            return Optional.empty();
        }));
    }
}
