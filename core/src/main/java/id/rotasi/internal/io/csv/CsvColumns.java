package id.rotasi.internal.io.csv;

import id.rotasi.internal.io.read.Nearest;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.report.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a kind of CSV file: their keys, and the headers under which people write them. */
final class CsvColumns {

    private static final Pattern TOTAL = Pattern.compile("(?i)(jumlah|total|grand total|rekap).*");

    private final Map<String, String> keyOf = new HashMap<>();
    private final List<String> headers = new ArrayList<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, String> standIns = new HashMap<>();
    private final List<String> required;

    private CsvColumns(List<String> required) {
        this.required = required;
    }

    /** Columns whose headers are their keys. */
    static CsvColumns plain(List<String> keys, List<String> required) {
        var columns = new CsvColumns(required);
        keys.forEach(key -> columns.add(key, key));
        return columns;
    }

    /** Columns whose headers are in the resource bundle, in Indonesian and English. */
    static CsvColumns translated(List<String> keys, List<String> required) {
        var columns = new CsvColumns(required);
        for (var key : keys) {
            columns.add(key, key);
            for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                CsvWords.aliases("csv.column." + key, locale).forEach(header -> columns.add(key, header));
                columns.shown.putIfAbsent(
                        key, CsvWords.aliases("csv.column." + key, locale).get(0));
            }
        }
        return columns;
    }

    /** These columns, of which one that is missing is read from another one. */
    CsvColumns orElse(String key, String other) {
        standIns.put(key, other);
        return this;
    }

    private void add(String key, String header) {
        if (keyOf.put(normal(header), key) == null) {
            headers.add(header);
        }
    }

    /** The position of each known column; headers that nobody can have meant for one of ours are named in a notice. */
    Map<String, Integer> find(List<String> header, String place, Reading reading) {
        var found = new LinkedHashMap<String, Integer>();
        var ignored = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i).strip();
            var key = Optional.ofNullable(keyOf.get(normal(name)));
            if (key.isPresent() && found.putIfAbsent(key.get(), i) != null) {
                reading.error(place + ":" + name, "csv.columnTwice", name);
            }
            if (key.isEmpty() && !name.isEmpty()) {
                Nearest.to(name, headers)
                        .ifPresentOrElse(
                                nearest -> reading.error(
                                        place + ":" + name,
                                        "csv.unknownColumn",
                                        Map.of("value", name, "nearest", nearest)),
                                () -> ignored.add(name));
            }
        }
        if (!ignored.isEmpty()) {
            reading.notice(place, "columns-ignored", Map.of("columns", ignored));
        }
        standIns.forEach((key, other) -> {
            if (found.containsKey(other) && found.putIfAbsent(key, found.get(other)) == null) {
                reading.notice(place, "column-from-other", Map.of("column", headerOf(key), "other", headerOf(other)));
            }
        });
        var names = header.stream().filter(name -> !name.isBlank()).toList();
        required.stream()
                .filter(key -> !found.containsKey(key))
                .forEach(key ->
                        reading.error(place, "csv.missingColumn", Map.of("value", headerOf(key), "found", names)));
        return found;
    }

    /** How many columns are known of a row, if it is taken for a header. */
    int known(List<String> row) {
        return (int) keys(row).count();
    }

    /** Whether all columns that must be are in a row, so that it is the header. */
    boolean isHeader(List<String> row) {
        var keys = keys(row).toList();
        return required.stream().allMatch(key -> keys.contains(key) || keys.contains(standIns.getOrDefault(key, key)));
    }

    private Stream<String> keys(List<String> row) {
        return row.stream()
                .map(name -> keyOf.get(normal(name)))
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Whether a row is a sum below a list: it begins so, and what must stand there does not. */
    boolean isTotal(CsvRow row) {
        return required.size() > 1
                && row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .filter(cell -> TOTAL.matcher(cell.strip()).matches())
                        .isPresent()
                && required.stream().anyMatch(key -> row.text(key).isEmpty());
    }

    /** The only text of a row that cannot be one of the list, such as a heading between people or a line of a signature. */
    Optional<String> caption(CsvRow row) {
        var texts = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean isCaption = required.size() > 1
                && texts.size() == 1
                && row.text(required.get(0)).isEmpty();
        return isCaption ? Optional.of(texts.get(0).strip()) : Optional.empty();
    }

    boolean hasRequired(Map<String, Integer> found) {
        return found.keySet().containsAll(required);
    }

    private String headerOf(String key) {
        return shown.getOrDefault(key, key);
    }

    /** Letters and digits in lower case, without what stands in parentheses. */
    private static String normal(String header) {
        return CsvWords.normal(header.replaceAll("\\(.*?\\)", ""));
    }
}
