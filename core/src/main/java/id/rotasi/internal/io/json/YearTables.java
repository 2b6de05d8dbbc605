package id.rotasi.internal.io.json;

import id.rotasi.calendar.HolidayProvider;
import id.rotasi.calendar.HolidayYear;
import java.util.List;
import java.util.Optional;

/**
 * The years that a problem file brings along; the bundled Indonesian table for all others.
 *
 * @param years each year once
 */
public record YearTables(List<HolidayYear> years) implements HolidayProvider {

    public YearTables {
        years = List.copyOf(years);
    }

    @Override
    public Optional<HolidayYear> year(int year) {
        return years.stream().filter(table -> table.year() == year).findFirst().or(() -> HolidayProvider.indonesian()
                .year(year));
    }
}
