package id.rotasi.internal.io.table;

import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A month or a part of it, in words. */
public final class Span {

    private Span() {}

    /** {@code BULAN Desember 2025}, or first and last date when the month is not whole. */
    public static String of(List<LocalDate> dates, Messages words) {
        return of(dates, words, "annex");
    }

    /** The same within a sentence: {@code bulan Desember 2025}. */
    public static String within(List<LocalDate> dates, Messages words) {
        return of(dates, words, "letter");
    }

    private static String of(List<LocalDate> dates, Messages words, String place) {
        var first = dates.get(0);
        var last = dates.get(dates.size() - 1);
        if (dates.size() == YearMonth.from(first).lengthOfMonth()) {
            return words.text(place + ".month", Map.of("month", month(YearMonth.from(first), words)));
        }
        return words.text(place + ".period", Map.of("from", date(first, words), "to", date(last, words)));
    }

    /** A month, such as {@code Desember 2025}. */
    public static String month(YearMonth month, Messages words) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(month);
    }

    /** Days of one month, such as {@code 4, 11, 18}. */
    public static String days(List<LocalDate> dates) {
        return dates.stream()
                .map(date -> Integer.toString(date.getDayOfMonth()))
                .collect(Collectors.joining(", "));
    }

    /** A date without its weekday, such as {@code 4 Desember 2025}. */
    public static String date(LocalDate date, Messages words) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(date);
    }
}
