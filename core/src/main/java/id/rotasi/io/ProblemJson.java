package id.rotasi.io;

import id.rotasi.RosterProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Problems as JSON. */
public final class ProblemJson {

    private ProblemJson() {}

    /** Reads a file. @throws id.rotasi.InvalidProblemException with all errors, if there is any */
    public static RosterProblem read(Path file) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Reads a stream, which stays open. @throws id.rotasi.InvalidProblemException with all errors, if there is any */
    public static RosterProblem read(InputStream stream) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Reads a text. @throws id.rotasi.InvalidProblemException with all errors, if there is any */
    public static RosterProblem parse(String json) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes a file, wholly or not at all. */
    public static void write(RosterProblem problem, Path file) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
