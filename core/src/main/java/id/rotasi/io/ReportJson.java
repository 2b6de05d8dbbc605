package id.rotasi.io;

import id.rotasi.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Reports as JSON. */
public final class ReportJson {

    private ReportJson() {}

    /** Writes the report of a roster, its messages in that language; wholly or not at all. */
    public static void write(Roster roster, Locale locale, Path file) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
