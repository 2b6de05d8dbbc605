package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.internal.io.json.ComparisonJson;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.ReportFormat;
import id.rotasi.study.PolicyComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reports as JSON, for other programs. The format is described in {@code roster-format.md} and by the JSON Schema
 * {@code report.schema.json} beside this class. Needs {@code jackson-databind}.
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Writes the report of a roster, wholly or not at all.
     *
     * @param file where to
     * @param locale language of the messages, Indonesian or English
     * @throws IOException if the file cannot be written
     */
    public static void write(Roster roster, Path file, Locale locale) throws IOException {
        JsonOut.write(file, out -> ReportFormat.write(roster, locale, out));
    }

    /**
     * Writes a comparison of policies, wholly or not at all: a list {@code policies} of objects with what a
     * {@link PolicyComparison.Row} has, time in seconds.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(PolicyComparison comparison, Path file) throws IOException {
        ComparisonJson.write(comparison, file);
    }
}
