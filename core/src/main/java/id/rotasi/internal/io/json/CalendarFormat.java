package id.rotasi.internal.io.json;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.CalendarOptions.RegionalHoliday;
import id.rotasi.calendar.CalendarOptions.WorkedDate;
import id.rotasi.calendar.Holiday;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.domain.Period;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the days off come from, as a JSON object. */
public final class CalendarFormat {

    private CalendarFormat() {}

    static CalendarOptions read(Fields fields) {
        var known = new HashSet<Integer>();
        var years = fields.objects("years", year -> year(year, known));
        HolidayProvider provider = fields.has("years") ? new YearTables(years) : HolidayProvider.indonesian();
        var added = fields.objects("added", CalendarFormat::holiday);
        var removed = fields.dates("removed");
        return new CalendarOptions(provider, added, removed, fields.flag("allowProvisional"))
                .withRegional(fields.objects("regional", CalendarFormat::regional))
                .withWorked(fields.objects("worked", CalendarFormat::worked));
    }

    private static RegionalHoliday regional(Fields fields) {
        fields.noteMissing("units");
        return new RegionalHoliday(holiday(fields), fields.texts("units"));
    }

    private static WorkedDate worked(Fields fields) {
        return new WorkedDate(fields.date("date"), fields.texts("units"), fields.text("decree", ""));
    }

    private static HolidayProvider.Year year(Fields fields, HashSet<Integer> known) {
        int year = fields.whole("year", RosterProblem.FIRST_YEAR, RosterProblem.LAST_YEAR);
        if (fields.has("year") && !known.add(year)) {
            fields.error("year", "twice", Map.of("value", Integer.toString(year)));
        }
        var holidays = fields.objects("holidays", holiday -> {
            var day = holiday(holiday);
            if (!day.date().equals(Reading.NO_DATE) && day.date().getYear() != year) {
                holiday.error(
                        "date", "holidayYear", Map.of("value", day.date().toString(), "year", Integer.toString(year)));
            }
            return day;
        });
        fields.noteMissing("holidays");
        return new HolidayProvider.Year(year, fields.flag("provisional"), holidays);
    }

    private static Holiday holiday(Fields fields) {
        return new Holiday(
                fields.date("date"),
                fields.text("name"),
                fields.word("type", Holiday.Type.class),
                fields.text("decree", ""));
    }

    /** Writes the options; a provider of the host's own becomes tables of the years around these dates. */
    public static void write(CalendarOptions calendar, Period dates, JsonOut out) throws IOException {
        var years = tables(calendar.provider(), dates);
        if (years.isEmpty()
                && calendar.added().isEmpty()
                && calendar.removed().isEmpty()
                && calendar.regional().isEmpty()
                && calendar.worked().isEmpty()
                && !calendar.allowProvisional()) {
            return;
        }
        out.block("calendar", () -> {
            out.flag("allowProvisional", calendar.allowProvisional());
            out.someRows("added", calendar.added(), day -> write(day, out));
            out.sorted(
                    "removed",
                    calendar.removed().stream().map(LocalDate::toString).toList());
            out.someRows("regional", calendar.regional(), day -> {
                write(day.holiday(), out);
                out.sorted("units", day.units());
            });
            out.someRows("worked", calendar.worked(), day -> {
                out.date("date", day.date());
                out.sorted("units", day.units());
                out.text("decree", day.decree(), "");
            });
            if (years.isPresent()) {
                out.rows("years", years.get(), year -> {
                    out.whole("year", year.year());
                    out.flag("provisional", year.provisional());
                    out.rows("holidays", year.holidays(), day -> write(day, out));
                });
            }
        });
    }

    private static Optional<List<HolidayProvider.Year>> tables(HolidayProvider provider, Period dates) {
        if (provider.equals(HolidayProvider.indonesian())) {
            return Optional.empty();
        }
        if (provider instanceof YearTables tables) {
            return Optional.of(tables.years());
        }
        return Optional.of(
                IntStream.rangeClosed(dates.from().getYear() - 1, dates.to().getYear() + 1)
                        .mapToObj(provider::year)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static void write(Holiday day, JsonOut out) throws IOException {
        out.date("date", day.date());
        out.text("name", day.name());
        out.word("type", day.type());
        out.text("decree", day.decree(), "");
    }

    /**
     * The years that a problem file brings along; the bundled Indonesian table for all others.
     *
     * @param years each year once
     */
    public record YearTables(List<HolidayProvider.Year> years) implements HolidayProvider {

        public YearTables {
            years = List.copyOf(years);
        }

        @Override
        public Optional<HolidayProvider.Year> year(int year) {
            return years.stream()
                    .filter(table -> table.year() == year)
                    .findFirst()
                    .or(() -> HolidayProvider.indonesian().year(year));
        }
    }
}
