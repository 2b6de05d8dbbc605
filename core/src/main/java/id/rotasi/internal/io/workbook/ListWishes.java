package id.rotasi.internal.io.workbook;

import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.csv.CellTexts;
import id.rotasi.internal.io.csv.CsvDates;
import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.csv.WishText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Wishes as lists have them, several in a cell: {@code Jumat*3; 2026-12-24 = malam}. */
final class ListWishes {

    private static final Pattern WISH = Pattern.compile("(.*?)\\s*(?:[*x]\\s*(10|[1-9]))?");

    private ListWishes() {}

    /** The wishes of a cell for a mode, as a problem has them. @param unread takes what is none */
    static List<Object> of(String cell, WorkMode mode, Consumer<String> unread) {
        var wishes = new ArrayList<>();
        for (var text : CellTexts.split(cell)) {
            var parts = WISH.matcher(text);
            var wished = parts.matches() ? WishText.of(parts.group(1)) : WishText.of(text);
            var day = day(wished.day());
            if (!parts.matches() || day.isEmpty() || wished.post().isPresent() && mode != WorkMode.WFO) {
                unread.accept(text);
            } else {
                var wish = new LinkedHashMap<String, Object>();
                wish.put(day.get().getKey(), day.get().getValue());
                wish.put("mode", mode.name());
                wished.post().ifPresent(post -> wish.put("post", post));
                if (wished.isAgainst()) {
                    wish.put("against", true);
                }
                Optional.ofNullable(parts.group(2)).ifPresent(weight -> wish.put("weight", Integer.valueOf(weight)));
                wishes.add(wish);
            }
        }
        return wishes;
    }

    private static Optional<Map.Entry<String, String>> day(String text) {
        return CsvWords.weekdays()
                .parse(text)
                .map(weekday -> Map.entry("weekday", weekday.name()))
                .or(() -> CsvDates.of(text).map(date -> Map.entry("date", date.toString())));
    }
}
