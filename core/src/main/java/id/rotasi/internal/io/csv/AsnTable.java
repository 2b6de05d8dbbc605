package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.rotasi.domain.Asn;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The people of a problem as a table. */
public final class AsnTable {

    private static final List<String> REQUIRED = List.of(AsnColumns.ID, AsnColumns.NAME, AsnColumns.UNIT);
    private static final CsvColumns FORMAT = CsvColumns.translated(AsnColumns.ALL, REQUIRED);

    private AsnTable() {}

    /**
     * Reads a file person by person; errors go into the reading.
     *
     * @param taker takes each row and its person, also one with errors; without an id if the row has none
     */
    public static void read(Path file, Reading reading, BiConsumer<CsvRow, Asn> taker) {
        CsvTable.read(file, reading, FORMAT, row -> taker.accept(row, new AsnRow(row, reading).asn()));
    }

    /** Whether a row has an id. */
    public static boolean hasId(CsvRow row) {
        return row.text(AsnColumns.ID).isPresent();
    }

    /** The place in a row of a property of the problem's format. */
    public static String place(CsvRow row, String property) {
        return row.place(AsnColumns.ofPath(property));
    }

    /** Writes a table for spreadsheets, with headers and words in that language. */
    public static void write(Collection<Asn> asns, OutputStream stream, Locale language) throws IOException {
        stream.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        var format = CsvWriter.builder()
                .fieldSeparator(language.equals(Messages.INDONESIAN) ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF);
        try (var csv = format.build(stream, StandardCharsets.UTF_8)) {
            csv.writeRecord(AsnColumns.ALL.stream()
                    .map(key -> CsvWords.aliases("csv.column." + key, language).get(0))
                    .toList());
            for (var asn : asns) {
                csv.writeRecord(AsnColumns.cells(asn, language));
            }
        }
    }
}
