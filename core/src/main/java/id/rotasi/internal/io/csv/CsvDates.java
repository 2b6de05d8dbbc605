package id.rotasi.internal.io.csv;

import id.rotasi.internal.io.read.Reading;
import id.rotasi.report.words.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people and spreadsheets write them into lists: 2025-12-31, 31-12-2025, 31/12/2025, 1 Okt 2025, serial numbers. */
public final class CsvDates {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 61;
    private static final int LAST_SERIAL = 401_768;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\p{L}+\\.?|\\d{1,2})\\s*[-/. ]\\s*(\\d{4})(?: .*)?");

    private static final Map<String, Integer> MONTHS = months();

    private CsvDates() {}

    /** The date that a text means, if it is one. */
    public static Optional<LocalDate> of(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        var parts = DAY_FIRST.matcher(text);
        if (parts.matches()) {
            var month = parts.group(2).matches("\\d+")
                    ? parts.group(2)
                    : MONTHS.getOrDefault(CsvWords.normal(parts.group(2)), 0).toString();
            return date(parts.group(3), month, parts.group(1));
        }
        return text.matches("\\d{5}") ? serial(text) : Optional.empty();
    }

    /** The date of a serial number of a spreadsheet. */
    public static Optional<LocalDate> serial(String number) {
        double days = Double.parseDouble(number);
        return days >= FIRST_SERIAL && days <= LAST_SERIAL
                ? Optional.of(EPOCH.plusDays((long) days)).filter(Reading::isInRange)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(Reading::isInRange);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>(
                Map.of("agt", 8, "ags", 8, "agust", 8, "nop", 11, "nopember", 11, "pebruari", 2));
        for (var month : Month.values()) {
            for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                months.put(CsvWords.normal(month.getDisplayName(TextStyle.FULL, locale)), month.getValue());
                months.put(CsvWords.normal(month.getDisplayName(TextStyle.SHORT, locale)), month.getValue());
            }
        }
        return months;
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
