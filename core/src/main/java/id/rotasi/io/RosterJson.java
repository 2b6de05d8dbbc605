package id.rotasi.io;

import id.rotasi.Assignment;
import id.rotasi.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Rosters as JSON. */
public final class RosterJson {

    private RosterJson() {}

    /** Writes a file, wholly or not at all. */
    public static void write(Roster roster, Path file) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Reads a file. @throws id.rotasi.InvalidProblemException with all errors, if there is any */
    public static List<Assignment> read(Path file) {
        throw new UnsupportedOperationException("not yet");
    }
}
