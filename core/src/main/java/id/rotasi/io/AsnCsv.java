package id.rotasi.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.rotasi.InvalidProblemException;
import id.rotasi.domain.Asn;
import id.rotasi.report.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Lists of civil servants as CSV, as personnel offices keep them in spreadsheets: separated by {@code ;} or {@code ,} or
 * tab, with or without byte order mark, headers and words in Indonesian or English, dates as yyyy-mm-dd or dd-mm-yyyy.
 * The columns are described in {@code problem-format.md}. Needs {@code fastcsv}.
 */
public final class AsnCsv {

    private static final List<String> REQUIRED = List.of(AsnColumns.ID, AsnColumns.NAME, AsnColumns.UNIT);
    private static final CsvColumns FORMAT = CsvColumns.translated(AsnColumns.ALL, REQUIRED);

    private AsnCsv() {}

    /**
     * Reads a list. Whether ids are unique and units exist is checked when a problem is made of it.
     *
     * @throws InvalidProblemException with all errors, each with file, line, header, value and advice; that the file
     *     cannot be read is one of them
     */
    public static List<Asn> read(Path file) {
        var reading = new Reading();
        var asns = new Section<Asn>("asns", fields -> {
            throw new IllegalStateException("A CSV row has no fields.");
        });
        read(file, reading, asns);
        if (!reading.errors().isEmpty()) {
            throw new InvalidProblemException(reading.errors());
        }
        return List.copyOf(asns.values());
    }

    /** Reads a list into a section; when the file as a whole cannot be read, the section is incomplete. */
    static void read(Path file, Reading reading, Section<Asn> asns) {
        int errors = reading.errors().size();
        CsvTable.read(file, reading, FORMAT, row -> {
            var asn = new AsnRow(row, reading).asn();
            if (row.text(AsnColumns.ID).isEmpty()) {
                asns.incomplete();
            }
            asns.add(asn, rest -> row.place(AsnColumns.ofPath(rest)));
        });
        if (asns.values().isEmpty() && reading.errors().size() > errors) {
            asns.incomplete();
        }
    }

    /**
     * Writes a list for a spreadsheet, wholly or not at all: with a byte order mark, CRLF, headers and words in that
     * language, {@code ;} in Indonesian and {@code ,} in English, where spreadsheets expect them. NIPs are written with
     * the customary spaces, so that no spreadsheet takes them for numbers. An empty list gives a template.
     *
     * @param locale Indonesian or English
     * @throws IllegalArgumentException if a qualification has one of the characters {@code | ; ,}, which separate them
     * @throws IOException if the file cannot be written
     */
    public static void write(Collection<Asn> asns, Path file, Locale locale) throws IOException {
        var language = Messages.in(locale).locale();
        Replacement.of(file, stream -> {
            stream.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
            var format = CsvWriter.builder()
                    .fieldSeparator(language.equals(Messages.INDONESIAN) ? ';' : ',')
                    .lineDelimiter(LineDelimiter.CRLF);
            try (var csv = format.build(stream, StandardCharsets.UTF_8)) {
                csv.writeRecord(AsnColumns.ALL.stream()
                        .map(key ->
                                CsvWords.aliases("csv.column." + key, language).get(0))
                        .toList());
                for (var asn : asns) {
                    csv.writeRecord(AsnColumns.cells(asn, language));
                }
            }
        });
    }
}
