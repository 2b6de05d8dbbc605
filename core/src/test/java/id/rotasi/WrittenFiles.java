package id.rotasi;

import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is written of a roster, to be compared. */
public final class WrittenFiles {

    private WrittenFiles() {}

    /** The roster as CSV. */
    public static String csv(Roster roster) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RosterCsv.write(roster, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The report in English, without the timings. */
    public static String report(Roster roster) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ReportJson.write(roster, bytes, Locale.ENGLISH);
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("(?s)\"timings\" *: *\\{[^}]*\\}", "");
    }
}
