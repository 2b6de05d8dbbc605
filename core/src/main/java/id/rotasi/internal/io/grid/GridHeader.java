package id.rotasi.internal.io.grid;

import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.sheet.CellValue;
import id.rotasi.report.words.Messages;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header of a grid.
 *
 * @param people where id, NIP and name stand, as far as they do
 * @param days the day of the month of each column of days
 */
record GridHeader(Map<Who, Integer> people, Map<Integer, Integer> days) {

    /** By what people are known, the surest first. */
    enum Who {
        ID,
        NIP,
        NAME;

        private static final Map<String, Who> BY_TITLE = new HashMap<>();

        static {
            for (var who : values()) {
                for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                    CsvWords.aliases("workbook.column." + who.name().toLowerCase(Locale.ROOT), locale)
                            .forEach(title -> BY_TITLE.put(CsvWords.normal(title), who));
                }
            }
        }

        static Optional<Who> of(String title) {
            return Optional.ofNullable(BY_TITLE.get(CsvWords.normal(title)));
        }
    }

    private static final Pattern DAY = Pattern.compile("(?i)h?0?([1-9]|[12]\\d|3[01])(\\.0+)?");
    private static final int FEWEST_DAYS = 2;

    /** Of a row, if it is one: with people, and at least two days. */
    static Optional<GridHeader> of(List<CellValue> row) {
        var people = new EnumMap<Who, Integer>(Who.class);
        var days = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            Who.of(row.get(i).text()).ifPresent(who -> people.putIfAbsent(who, column));
            var day = DAY.matcher(row.get(i).text());
            if (day.matches() && !days.containsValue(Integer.parseInt(day.group(1)))) {
                days.put(i, Integer.parseInt(day.group(1)));
            }
        }
        return people.isEmpty() || days.size() < FEWEST_DAYS
                ? Optional.empty()
                : Optional.of(new GridHeader(people, days));
    }

    int firstColumn() {
        return people.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** What stands in a column; empty if there is no such column. */
    String text(List<CellValue> row, Who who) {
        var index = people.get(who);
        return index == null || index >= row.size() ? "" : row.get(index).text();
    }

    /** Whether somebody is named. */
    boolean isNamed(List<CellValue> row) {
        return people.keySet().stream().anyMatch(column -> !text(row, column).isEmpty());
    }

    /** The day of each column in which something stands, but for a dash. */
    Map<Integer, Integer> days(List<CellValue> row) {
        var filled = new LinkedHashMap<Integer, Integer>();
        days.forEach((index, day) -> {
            if (index < row.size()
                    && !row.get(index).text().isEmpty()
                    && !row.get(index).text().equals("-")) {
                filled.put(index, day);
            }
        });
        return filled;
    }

    /** Who that row is about, in words. */
    String who(List<CellValue> row) {
        return Stream.of(Who.NAME, Who.ID, Who.NIP)
                .map(column -> text(row, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
