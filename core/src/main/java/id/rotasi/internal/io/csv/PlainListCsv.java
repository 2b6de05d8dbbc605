package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.rotasi.domain.Nip;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.table.PlainList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Lists for people as CSV that a spreadsheet set to Indonesian opens rightly by a double click: a byte order mark,
 * semicolons, dates as dd/mm/yyyy, shares with a comma, and a NIP with its usual spaces, so that it stays a text.
 */
public final class PlainListCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int PERCENT = 100;

    private PlainListCsv() {}

    /** Writes a list. */
    public static void write(PlainList list, Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer)) {
            csv.writeRecord(list.titles());
            list.rows()
                    .get()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(PlainListCsv::cell).toList()));
        }
    }

    private static String cell(Object value) {
        if (value instanceof Nip nip) {
            return AsnWords.spaced(nip);
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof Double share) {
            return String.format(Locale.ROOT, "%.2f%%", PERCENT * share).replace('.', ',');
        }
        return PlainText.of(value.toString());
    }
}
