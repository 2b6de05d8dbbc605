package id.rotasi.internal.io.csv;

import id.rotasi.RosterProblem;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.io.WfhLists.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a presence system tells, as a table. */
public final class PresenceTable {

    private static final List<String> COLUMNS = List.of("asn", "date", "mode", "reported", "verified");
    private static final CsvColumns FORMAT = CsvColumns.plain(COLUMNS, COLUMNS.subList(0, 3));

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final RosterProblem problem;
    private final Reading reading;

    private PresenceTable(RosterProblem problem, Reading reading) {
        this.problem = problem;
        this.reading = reading;
        problem.asns().forEach(asn -> asn.nip().ifPresent(nip -> people.put(nip.digits(), asn.id())));
        problem.asns().forEach(asn -> people.put(asn.id(), asn.id()));
    }

    /** Reads a file about people of a problem; errors go into the reading. */
    public static void read(InputFile file, RosterProblem problem, Reading reading, Consumer<Presence> taker) {
        var table = new PresenceTable(problem, reading);
        CsvTable.read(file, reading, FORMAT, row -> table.record(row).ifPresent(taker));
    }

    /** Of a row without a mistake. */
    private Optional<Presence> record(CsvRow row) {
        int before = reading.errors().size();
        var asn = person(row);
        row.required("date", reading);
        var date = CsvDates.in(row, "date", reading);
        row.required("mode", reading);
        var mode = row.text("mode").flatMap(text -> mode(row, text));
        boolean reported = yes(row, "reported");
        boolean verified = yes(row, "verified");
        date.filter(day -> !problem.period().contains(day))
                .ifPresent(day -> reading.error(
                        row.place("date"),
                        "presence.outside",
                        Map.of(
                                "value", day,
                                "from", problem.period().from(),
                                "to", problem.period().to())));
        if (asn.isPresent() && date.isPresent()) {
            var first = seen.putIfAbsent(asn.get() + "\n" + date.get(), row.place(""));
            if (first != null) {
                reading.error(
                        row.place("asn"),
                        "presence.twice",
                        Map.of("value", asn.get(), "date", date.get(), "first", first));
            }
        }
        return reading.errors().size() > before
                ? Optional.empty()
                : Optional.of(
                        new Presence(asn.orElseThrow(), date.orElseThrow(), mode.orElseThrow(), reported, verified));
    }

    private Optional<String> person(CsvRow row) {
        var text = CellTexts.unguarded(row.required("asn", reading));
        var id = Optional.ofNullable(people.get(text)).or(() -> Optional.ofNullable(people.get(text.replace(" ", ""))));
        if (id.isEmpty() && row.text("asn").isPresent()) {
            reading.error(row.place("asn"), "presence.nobody", text);
        }
        return id;
    }

    private Optional<WorkMode> mode(CsvRow row, String text) {
        // Who is off is not there, and that is all that a presence system can tell.
        var mode = DayWord.of(text)
                .map(DayWord::mode)
                .map(read -> read == WorkMode.OFF ? WorkMode.ABSENT : read)
                .or(() -> named(text));
        if (mode.isEmpty()) {
            reading.error(row.place("mode"), "presence.mode", Map.of("value", text, "known", DayWord.known()));
        }
        return mode;
    }

    private static Optional<WorkMode> named(String text) {
        return text.equals(WorkMode.ABSENT.name()) ? Optional.of(WorkMode.ABSENT) : Optional.empty();
    }

    private boolean yes(CsvRow row, String key) {
        var text = row.text(key);
        var answer = text.flatMap(CsvWords.yesOrNo()::parse);
        if (text.isPresent() && answer.isEmpty()) {
            reading.error(row.place(key), "csv.yesOrNo", text.get());
        }
        return answer.orElse(false);
    }
}
