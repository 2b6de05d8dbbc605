package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.rotasi.RosterChanges.Change;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Changes of a roster as a table. */
public final class ChangesTable {

    private ChangesTable() {}

    /** Writes a table for other programs. */
    public static void write(List<Change> changes, OutputStream stream) throws IOException {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(stream, StandardCharsets.UTF_8)) {
            boolean desks =
                    changes.stream().anyMatch(change -> !(desk(change.before()) + desk(change.after())).isEmpty());
            var columns =
                    List.of("asn", "date", "oldMode", "oldPost", "newMode", "newPost", "reason", "oldDesk", "newDesk");
            int shown = columns.size() - (desks ? 0 : 2);
            csv.writeRecord(columns.subList(0, shown));
            for (var change : changes) {
                var row = List.of(
                        change.asn(),
                        change.date().toString(),
                        mode(change.before()),
                        post(change.before()),
                        mode(change.after()),
                        post(change.after()),
                        reason(change),
                        desk(change.before()),
                        desk(change.after()));
                csv.writeRecord(row.subList(0, shown));
            }
        }
    }

    /** The reason of a change as a word, after a colon the rule if one is known. */
    public static String reason(Change change) {
        return change.reason().word() + change.rule().map(rule -> ":" + rule).orElse("");
    }

    private static String mode(Optional<Day> day) {
        return day.map(known -> known.mode().name()).orElse("");
    }

    private static String desk(Optional<Day> day) {
        return day.flatMap(Day::desk).orElse("");
    }

    private static String post(Optional<Day> day) {
        return day.flatMap(Day::post).map(Post::id).orElse("");
    }
}
