package id.rotasi.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Rosters as CSV for other programs: one row per ASN and working day, columns {@code asn,date,mode,post,reason}, RFC
 * 4180 quotes, LF, UTF-8 without byte order mark. Needs {@code fastcsv}.
 */
public final class RosterCsv {

    private static final List<String> COLUMNS = List.of("asn", "date", "mode", "post", "reason");
    private static final CsvColumns FORMAT = CsvColumns.plain(COLUMNS, COLUMNS.subList(0, 3));

    private RosterCsv() {}

    /**
     * Writes a file, wholly or not at all, in the order of the roster. Time is linear in the rows.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Roster roster, Path file) throws IOException {
        Replacement.of(file, stream -> {
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(stream, StandardCharsets.UTF_8)) {
                csv.writeRecord(COLUMNS);
                for (var assignment : roster.assignments()) {
                    csv.writeRecord(
                            assignment.asn(),
                            assignment.date().toString(),
                            assignment.mode().name(),
                            PostCodes.text(assignment).orElse(""),
                            assignment.reason().orElse(""));
                }
            }
        });
    }

    /**
     * Reads a roster, also one that went through a spreadsheet: with {@code ;}, a byte order mark or dates as dd-mm-yyyy.
     * The columns post and reason may be missing.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static List<Assignment> read(Path file) {
        var reading = new Reading();
        var assignments = new ArrayList<Assignment>();
        read(file, reading, (row, assignment) -> assignments.add(assignment));
        if (!reading.errors().isEmpty()) {
            throw new InvalidProblemException(reading.errors());
        }
        return List.copyOf(assignments);
    }

    static void read(Path file, Reading reading, BiConsumer<CsvRow, Assignment> taker) {
        CsvTable.read(file, reading, FORMAT, row -> taker.accept(row, assignment(row, reading)));
    }

    private static Assignment assignment(CsvRow row, Reading reading) {
        var asn = row.required("asn", reading);
        var text = row.required("date", reading);
        var date = CsvRow.dateOf(text);
        if (date.isEmpty() && row.text("date").isPresent()) {
            reading.error(row.place("date"), "csv.date", text);
        }
        date.ifPresent(reading::seen);
        return Assignment.of(
                asn,
                date.orElse(Fields.NO_DATE),
                mode(row, reading),
                row.text("post").map(PostCodes::post),
                row.text("reason"));
    }

    private static WorkMode mode(CsvRow row, Reading reading) {
        var text = row.required("mode", reading);
        var mode = Arrays.stream(WorkMode.values())
                .filter(known -> known.name().equals(text))
                .findFirst();
        if (mode.isEmpty() && row.text("mode").isPresent()) {
            var known = Arrays.stream(WorkMode.values()).map(Enum::name).toList();
            reading.unknown(row.place("mode"), "unknownWord", text, known);
        }
        return mode.orElse(WorkMode.WFO);
    }
}
