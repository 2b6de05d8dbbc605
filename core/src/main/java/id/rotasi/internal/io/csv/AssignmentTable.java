package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.table.PostCodes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;

/** The assignments of a roster as a table. */
public final class AssignmentTable {

    private static final List<String> COLUMNS = List.of("asn", "date", "mode", "post", "reason");
    private static final List<String> WITH_DESK = List.of("asn", "date", "mode", "post", "reason", "desk");
    private static final CsvColumns FORMAT = CsvColumns.plain(WITH_DESK, COLUMNS.subList(0, 3));

    private AssignmentTable() {}

    /** Writes a table for other programs. @param desks whether it has a last column for desks */
    public static void write(List<Assignment> assignments, boolean desks, OutputStream stream) throws IOException {
        var columns = desks ? WITH_DESK : COLUMNS;
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(stream, StandardCharsets.UTF_8)) {
            csv.writeRecord(columns);
            for (var assignment : assignments) {
                var row = List.of(
                        assignment.asn(),
                        assignment.date().toString(),
                        assignment.mode().name(),
                        PostCodes.text(assignment).orElse(""),
                        assignment.reason().orElse(""),
                        assignment.desk().orElse(""));
                csv.writeRecord(row.subList(0, columns.size()));
            }
        }
    }

    /**
     * Reads a file row by row; errors go into the reading.
     *
     * @param taker takes each row and what it says, also one with errors
     */
    public static void read(InputFile file, Reading reading, BiConsumer<CsvRow, Assignment> taker) {
        CsvTable.read(file, reading, FORMAT, row -> taker.accept(row, assignment(row, reading)));
    }

    private static Assignment assignment(CsvRow row, Reading reading) {
        var asn = row.required("asn", reading);
        row.required("date", reading);
        var date = CsvDates.in(row, "date", reading);
        date.ifPresent(reading::seen);
        row.required("mode", reading);
        var mode =
                row.text("mode").flatMap(text -> reading.word(row.place("mode"), text, EnumSet.allOf(WorkMode.class)));
        return Assignment.of(
                        asn,
                        date.orElse(Reading.NO_DATE),
                        mode.orElse(WorkMode.WFO),
                        row.text("post").map(PostCodes::post),
                        row.text("reason"))
                .withDesk(row.text("desk"));
    }
}
