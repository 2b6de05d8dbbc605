package id.rotasi.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The public holidays and collective leave of Indonesia, as decreed (SKB of three ministers): 2025, 2026 and 2027.
 * The table is the resource {@code holidays-id.csv} beside this class; nothing is computed, because
 * {@code java.time.chrono.HijrahDate} is a day early for Idul Fitri in each of these years.
 */
record IndonesianHolidays(Map<Integer, HolidayProvider.Year> years) implements HolidayProvider {

    private static final IndonesianHolidays BUNDLED = new IndonesianHolidays(read());

    /** The table that comes with the library. */
    static IndonesianHolidays bundled() {
        return BUNDLED;
    }

    @Override
    public Optional<HolidayProvider.Year> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    @Override
    public String toString() {
        return "IndonesianHolidays" + years.keySet();
    }

    private static Map<Integer, HolidayProvider.Year> read() {
        var holidays = new TreeMap<Integer, List<Holiday>>();
        var provisional = new TreeMap<Integer, Boolean>();
        try (var stream = IndonesianHolidays.class.getResourceAsStream("holidays-id.csv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(",", -1)).forEach(row -> {
                var date = LocalDate.parse(row[0]);
                var type = row[2].equals("libur") ? Holiday.Type.PUBLIC_HOLIDAY : Holiday.Type.COLLECTIVE_LEAVE;
                holidays.computeIfAbsent(date.getYear(), year -> new ArrayList<>())
                        .add(new Holiday(date, row[1], type, row[3]));
                provisional.merge(date.getYear(), row[4].equals("provisional"), Boolean::logicalOr);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var years = new TreeMap<Integer, HolidayProvider.Year>();
        holidays.forEach((year, days) -> years.put(year, new HolidayProvider.Year(year, provisional.get(year), days)));
        return years;
    }
}
