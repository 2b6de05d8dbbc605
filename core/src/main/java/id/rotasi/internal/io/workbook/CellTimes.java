package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.sheet.CellValue;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day in cells: parts of a day as spreadsheets keep them, and texts such as {@code 07:00} and {@code 19.30}. */
final class CellTimes {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::00)?");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private CellTimes() {}

    static Optional<LocalTime> of(CellValue cell) {
        return cell.isNumber() ? serial(cell.text()) : written(cell.text());
    }

    private static Optional<LocalTime> serial(String text) {
        double day = Double.parseDouble(text);
        return day >= 0 && day <= 1 ? minute(Math.round(day * MINUTES_OF_A_DAY)) : Optional.empty();
    }

    private static Optional<LocalTime> written(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > 59) {
            return Optional.empty();
        }
        return minute(60L * Integer.parseInt(parts.group(1)) + Integer.parseInt(parts.group(2)));
    }

    /* The end of a day is the beginning of the next one. */
    private static Optional<LocalTime> minute(long minute) {
        return minute > MINUTES_OF_A_DAY
                ? Optional.empty()
                : Optional.of(LocalTime.ofSecondOfDay(minute % MINUTES_OF_A_DAY * 60));
    }
}
