package id.rotasi.internal.io.json;

import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.io.csv.AssignmentTable;
import id.rotasi.internal.io.grid.GridFile;
import id.rotasi.internal.io.grid.GridPeople;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What was published and what was worked before the period, each from a list in the document or from a CSV file. Rows of
 * what was published that lie before the period are history, so that the roster of last month can be given as it is.
 */
final class EarlierDays {

    private static final String PUBLISHED = "published";
    private static final String HISTORY = "history";

    private final Section<Day> published = new Section<>("published.days", DayFormat::read);
    private final Section<Day> history = new Section<>("history.days", DayFormat::read);
    private final BiFunction<Fields, String, Optional<Path>> files;
    private final Supplier<GridPeople> people;
    private final Supplier<Period> period;
    private final Reading reading;
    private String version = "";
    private Optional<LocalDate> frozenThrough = Optional.empty();
    private boolean wasPublished;

    /**
     * Of a problem.
     *
     * @param files finds the file that the property {@code csv} of a part of the problem names
     * @param people who may stand in a grid
     * @param period that tells the month of a grid
     */
    EarlierDays(
            BiFunction<Fields, String, Optional<Path>> files,
            Supplier<GridPeople> people,
            Supplier<Period> period,
            Reading reading) {
        this.files = files;
        this.people = people;
        this.period = period;
        this.reading = reading;
    }

    /** The published days of the period. */
    Section<Day> published() {
        return published;
    }

    /** The days before the period. */
    Section<Day> history() {
        return history;
    }

    /** Reads what the document says beside the lists, and the files. */
    void read(Fields document) {
        document.object(PUBLISHED).ifPresent(fields -> {
            wasPublished = true;
            version = fields.text("version", "");
            frozenThrough = fields.optionalDate("frozenThrough");
            days(fields, PUBLISHED, published);
        });
        document.object(HISTORY).ifPresent(fields -> days(fields, HISTORY, history));
    }

    private void days(Fields fields, String property, Section<Day> section) {
        if (fields.has("csv")) {
            if (fields.has("days")) {
                fields.error("csv", "daysOrCsv", Map.of());
            }
            files.apply(fields, property).ifPresent(file -> read(file, section));
        } else {
            fields.value("csv");
            fields.noteMissing("days");
        }
        fields.list("days", (value, place) -> Optional.empty());
        fields.done();
    }

    private void read(Path file, Section<Day> section) {
        if (GridFile.isGrid(file)) {
            GridFile.read(
                    file,
                    people.get(),
                    period.get(),
                    reading,
                    (place, assignment) -> section.add(Day.of(assignment), rest -> place));
        } else {
            AssignmentTable.read(
                    InputFile.of(file),
                    reading,
                    (row, assignment) ->
                            section.add(Day.of(assignment), rest -> row.place(rest.replaceFirst("^\\.", ""))));
        }
    }

    /** Makes history of all published days before the period; a date that could not be read is none. */
    void startOn(LocalDate start) {
        boolean moved =
                published.move(day -> day.date().isBefore(start) && !day.date().equals(Reading.NO_DATE), history);
        if (moved) {
            frozenThrough = frozenThrough.filter(last -> !last.isBefore(start));
            wasPublished = !published.values().isEmpty() || frozenThrough.isPresent();
        }
    }

    /** What was published for the period. */
    Optional<PublishedRoster> roster() {
        return wasPublished
                ? Optional.of(new PublishedRoster(version, frozenThrough, published.values()))
                : Optional.empty();
    }
}
