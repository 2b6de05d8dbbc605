package id.rotasi.internal.io.csv;

import id.rotasi.internal.io.read.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as people write them into lists. */
final class CsvDates {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private CsvDates() {}

    /** A date as yyyy-mm-dd, dd-mm-yyyy or dd/mm/yyyy. */
    static Optional<LocalDate> of(String text) {
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format)).filter(Reading::isInRange);
            } catch (DateTimeException e) {
                // perhaps the next form
            }
        }
        return Optional.empty();
    }

    /** The date in a column; empty when nothing stands there, or no date, which is an error. */
    static Optional<LocalDate> in(CsvRow row, String key, Reading reading) {
        var text = row.text(key);
        var date = text.flatMap(CsvDates::of);
        if (date.isEmpty()) {
            text.ifPresent(given -> reading.error(row.place(key), "csv.date", given));
        }
        return date;
    }
}
