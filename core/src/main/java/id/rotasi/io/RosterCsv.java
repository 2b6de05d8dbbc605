package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.io.csv.AssignmentTable;
import id.rotasi.internal.io.csv.ChangesTable;
import id.rotasi.internal.io.csv.PresenceTable;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OpenStreams;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.files.TemporaryFile;
import id.rotasi.internal.io.grid.GridFile;
import id.rotasi.internal.io.grid.GridPeople;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * Rosters as CSV for other programs: one row per ASN and working day, columns {@code asn,date,mode,post,reason}, and a
 * last one {@code desk} if the problem has desks, RFC 4180 quotes, LF, UTF-8 without byte order mark. Needs {@code fastcsv}.
 */
public final class RosterCsv {

    private RosterCsv() {}

    /**
     * Writes a file, wholly or not at all, in the order of the roster. Time is linear in the rows.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Roster roster, Path file) throws IOException {
        Replacement.of(file, stream -> write(roster, stream));
    }

    /** Writes as {@link #write(Roster, Path)} does to a stream, which it flushes and leaves open. */
    public static void write(Roster roster, OutputStream stream) throws IOException {
        Library.FASTCSV.need();
        AssignmentTable.write(roster.assignments(), !roster.problem().desks().isEmpty(), OpenStreams.of(stream));
    }

    /** Writes as {@link #write(Roster, Path)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(Roster roster, Writer characters) throws IOException {
        write(roster, OpenStreams.of(characters));
    }

    /**
     * Writes what changed, wholly or not at all: columns {@code asn,date,oldMode,oldPost,newMode,newPost,reason}, and
     * {@code oldDesk,newDesk} if a desk is known of any day, empty where
     * there was or is nothing. The reason is {@code absence}, {@code absence-ended}, {@code day-off}, {@code service},
     * {@code rule} (with a colon and the rule's id, if one decided), {@code post}, {@code lock} or {@code replanned}; only
     * the last was decided.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(RosterChanges changes, Path file) throws IOException {
        Replacement.of(file, stream -> write(changes, stream));
    }

    /** Writes as {@link #write(RosterChanges, Path)} does to a stream, which it flushes and leaves open. */
    public static void write(RosterChanges changes, OutputStream stream) throws IOException {
        Library.FASTCSV.need();
        ChangesTable.write(changes.all(), OpenStreams.of(stream));
    }

    /** Writes as {@link #write(RosterChanges, Path)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(RosterChanges changes, Writer characters) throws IOException {
        write(changes, OpenStreams.of(characters));
    }

    /**
     * Reads a roster, also one that went through a spreadsheet: with {@code ;}, a byte order mark or dates as dd-mm-yyyy.
     * The columns post, reason and desk may be missing. A grid needs {@linkplain #read(Path, RosterProblem) its problem}.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static List<Assignment> read(Path file) {
        Library.FASTCSV.need();
        if (GridFile.isGrid(file)) {
            var reading = new Reading();
            var name = String.valueOf(file.getFileName());
            reading.error(name, "grid.needsProblem", name);
            reading.orThrow();
        }
        return read(InputFile.of(file));
    }

    /**
     * Reads a roster of a problem as {@link #read(Path)} does, or a grid of people and days, which may be a workbook: a matrix
     * of {@link WfhLists}, an annex, or one kept by hand, with columns for ID, NIP or name and {@code h1} to {@code h31} or
     * {@code 1} to {@code 31}. Its month is that of the file's name, as in {@code matrix-2025-12.csv}, or else the one in which
     * the period lies. Of who is on site it does not tell the post, but for the field.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static List<Assignment> read(Path file, RosterProblem problem) {
        Library.FASTCSV.need();
        if (!GridFile.isGrid(file)) {
            return read(InputFile.of(file));
        }
        Library.FASTEXCEL.need();
        return Reading.list((reading, days) -> GridFile.read(
                file, new GridPeople(problem.asns()), problem.period(), reading, (place, day) -> days.add(day)));
    }

    /**
     * Reads a stream, by way of a temporary file, as {@link #read(Path, RosterProblem)} reads a file, and leaves it open. The
     * month of a grid is that of the period.
     *
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static List<Assignment> read(InputStream stream, RosterProblem problem) throws IOException {
        return TemporaryFile.from(stream, "roster", file -> read(file, problem));
    }

    /**
     * Reads a stream to its end and leaves it open; in messages the word {@code CSV} stands for the name of the file.
     *
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static List<Assignment> read(InputStream stream) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(stream, "CSV")));
    }

    /** Reads a stream of characters as {@link #read(InputStream)} does. */
    public static List<Assignment> read(Reader characters) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(characters, "CSV")));
    }

    /**
     * Reads what a presence system says of the people of a problem: columns {@code asn} (id or NIP), {@code date}, {@code mode}
     * ({@code WFO}, {@code WFH}, or a word for an absence), and {@code reported} and {@code verified} (yes or no), of which the last
     * two may be missing.
     *
     * @throws InvalidProblemException with all errors, each with its line and value: unknown people, dates outside of the
     *     period, a day told twice, and words that are none
     */
    public static List<WfhLists.Presence> readPresence(Path file, RosterProblem problem) {
        return presence(InputFile.of(file), problem);
    }

    /**
     * Reads such a list from a stream to its end and leaves it open.
     *
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static List<WfhLists.Presence> readPresence(InputStream stream, RosterProblem problem) throws IOException {
        return InputFile.checked(() -> presence(InputFile.of(stream, "CSV"), problem));
    }

    private static List<WfhLists.Presence> presence(InputFile file, RosterProblem problem) {
        Library.FASTCSV.need();
        return Reading.list((reading, days) -> PresenceTable.read(file, problem, reading, days::add));
    }

    private static List<Assignment> read(InputFile file) {
        Library.FASTCSV.need();
        return Reading.list((reading, days) -> AssignmentTable.read(file, reading, (row, day) -> days.add(day)));
    }
}
