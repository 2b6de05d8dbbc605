package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.io.csv.AssignmentTable;
import id.rotasi.internal.io.csv.ChangesTable;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Rosters as CSV for other programs: one row per ASN and working day, columns {@code asn,date,mode,post,reason}, RFC
 * 4180 quotes, LF, UTF-8 without byte order mark. Needs {@code fastcsv}.
 */
public final class RosterCsv {

    private RosterCsv() {}

    /**
     * Writes a file, wholly or not at all, in the order of the roster. Time is linear in the rows.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Roster roster, Path file) throws IOException {
        Replacement.of(file, stream -> AssignmentTable.write(roster.assignments(), stream));
    }

    /**
     * Writes what changed, wholly or not at all: columns {@code asn,date,oldMode,oldPost,newMode,newPost,reason}, empty where
     * there was or is nothing. The reason is {@code absence}, {@code absence-ended}, {@code day-off}, {@code service},
     * {@code rule} (with a colon and the rule's id, if one decided), {@code post}, {@code lock} or {@code replanned}; only
     * the last was decided.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(RosterChanges changes, Path file) throws IOException {
        Replacement.of(file, stream -> ChangesTable.write(changes.all(), stream));
    }

    /**
     * Reads a roster, also one that went through a spreadsheet: with {@code ;}, a byte order mark or dates as dd-mm-yyyy.
     * The columns post and reason may be missing.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static List<Assignment> read(Path file) {
        return Reading.list((reading, days) -> AssignmentTable.read(file, reading, (row, day) -> days.add(day)));
    }
}
