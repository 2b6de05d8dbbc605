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
import java.util.Optional;

/** The columns of a kind of CSV file: their keys, and the headers under which people write them. */
final class CsvColumns {

    private final Map<String, String> keyOf = new HashMap<>();
    private final List<String> headers = new ArrayList<>();
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
            }
        }
        return columns;
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
        var names = header.stream().filter(name -> !name.isBlank()).toList();
        required.stream()
                .filter(key -> !found.containsKey(key))
                .forEach(key ->
                        reading.error(place, "csv.missingColumn", Map.of("value", headerOf(key), "found", names)));
        return found;
    }

    boolean hasRequired(Map<String, Integer> found) {
        return found.keySet().containsAll(required);
    }

    private String headerOf(String key) {
        return headers.stream()
                .filter(header -> key.equals(keyOf.get(normal(header))))
                .findFirst()
                .orElse(key);
    }

    /** Letters and digits in lower case, without what stands in parentheses. */
    private static String normal(String header) {
        return CsvWords.normal(header.replaceAll("\\(.*?\\)", ""));
    }
}
