package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.io.csv.AssignmentTable;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OpenStreams;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.report.PublicationFormat;
import id.rotasi.internal.io.json.report.RosterFormat;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
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
        Replacement.of(file, stream -> write(roster, stream));
    }

    /** Writes as {@link #write(Roster, Path)} does to a stream, which it flushes and leaves open. */
    public static void write(Roster roster, OutputStream stream) throws IOException {
        Library.JACKSON.need();
        JsonOut.write(OpenStreams.of(stream), out -> RosterFormat.write(roster, out));
    }

    /** Writes as {@link #write(Roster, Path)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(Roster roster, Writer characters) throws IOException {
        write(roster, OpenStreams.of(characters));
    }

    /**
     * Writes a publication beside the {@code roster.csv} that holds its days, wholly or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file) throws IOException {
        Replacement.of(file, stream -> write(publication, stream));
    }

    /** Writes as {@link #write(Publication, Path)} does to a stream, which it flushes and leaves open. */
    public static void write(Publication publication, OutputStream stream) throws IOException {
        Library.JACKSON.need();
        JsonOut.write(OpenStreams.of(stream), out -> PublicationFormat.write(publication, out));
    }

    /** Writes as {@link #write(Publication, Path)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(Publication publication, Writer characters) throws IOException {
        write(publication, OpenStreams.of(characters));
    }

    /**
     * Writes what changed, wholly or not at all, with a sentence for each change in that language.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(RosterChanges changes, Path file, Locale locale) throws IOException {
        Replacement.of(file, stream -> write(changes, stream, locale));
    }

    /** Writes as {@link #write(RosterChanges, Path, Locale)} does to a stream, which it flushes and leaves open. */
    public static void write(RosterChanges changes, OutputStream stream, Locale locale) throws IOException {
        Library.JACKSON.need();
        JsonOut.write(OpenStreams.of(stream), out -> PublicationFormat.write(changes, locale, out));
    }

    /** Writes as {@link #write(RosterChanges, Path, Locale)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(RosterChanges changes, Writer characters, Locale locale) throws IOException {
        write(changes, OpenStreams.of(characters), locale);
    }

    /**
     * Reads what was published into a folder: {@code publication.json}, and {@code roster.csv} with its days.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the days are not those that were published is
     *     one of them
     */
    public static Publication readPublication(Path folder) {
        return readPublication(
                InputFile.of(folder.resolve("publication.json")), InputFile.of(folder.resolve("roster.csv")));
    }

    /**
     * Reads what was published from two streams to their ends, and leaves them open.
     *
     * @param publication what {@code publication.json} has
     * @param days what {@code roster.csv} has
     * @throws InvalidProblemException as {@link #readPublication(Path)}
     * @throws IOException if a stream cannot be read
     */
    public static Publication readPublication(InputStream publication, InputStream days) throws IOException {
        return InputFile.checked(() -> readPublication(InputFile.of(publication, "JSON"), InputFile.of(days, "CSV")));
    }

    /** Reads two streams of characters as {@link #readPublication(InputStream, InputStream)} does. */
    public static Publication readPublication(Reader publication, Reader days) throws IOException {
        return InputFile.checked(() -> readPublication(InputFile.of(publication, "JSON"), InputFile.of(days, "CSV")));
    }

    private static Publication readPublication(InputFile file, InputFile table) {
        Library.JACKSON.need();
        Library.FASTCSV.need();
        var reading = new Reading();
        var days = new ArrayList<Day>();
        AssignmentTable.read(table, reading, (row, day) -> days.add(Day.of(day)));
        var publication = file.read(reading, source -> PublicationFormat.read(source, reading, days));
        reading.orThrow();
        return publication.orElseThrow();
    }

    /**
     * Reads the assignments of a roster.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static List<Assignment> read(Path file) {
        return read(InputFile.of(file));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static List<Assignment> read(InputStream stream) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(stream, "JSON")));
    }

    /** Reads a stream of characters as {@link #read(InputStream)} does. */
    public static List<Assignment> read(Reader characters) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(characters, "JSON")));
    }

    private static List<Assignment> read(InputFile file) {
        Library.JACKSON.need();
        return Reading.list((reading, days) -> file.read(reading, source -> {
            RosterFormat.read(source, reading, days);
            return Optional.empty();
        }));
    }
}
