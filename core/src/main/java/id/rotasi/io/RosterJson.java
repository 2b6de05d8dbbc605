package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.RosterFormat;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
