package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.json.ProblemTree;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.internal.io.sheet.CellValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet of paths and values, for whatever has no column; a long value goes on in the cells on its right. */
final class MoreSheet {

    private static final int LONGEST = 30_000;

    /**
     * A row.
     *
     * @param path such as {@code asns["1001"].ineligible}
     * @param value as JSON
     * @param place where it stands
     */
    private record Entry(String path, String value, String place) {}

    private final Reading reading;
    private final CellPlaces places;
    private final List<Entry> entries = new ArrayList<>();

    MoreSheet(Reading reading, CellPlaces places) {
        this.reading = reading;
        this.places = places;
    }

    void row(String sheet, int number, List<CellValue> cells) {
        var path = cells.get(0).text();
        boolean header = number == 1
                && Column.of("path", "", Kinds.TEXT).names().stream()
                        .map(CsvWords::normal)
                        .anyMatch(CsvWords.normal(path)::equals);
        if (!header) {
            var value = cells.stream().skip(1).map(CellValue::text).collect(Collectors.joining());
            entries.add(new Entry(path, value, CellName.of(sheet, number, 0)));
        }
    }

    /** Puts all values into a tree; objects are joined with what is there. */
    void into(Map<String, Object> tree) {
        for (var entry : entries) {
            var policy = tree.get("policy");
            if (entry.path().startsWith("policy.") && policy instanceof String preset) {
                tree.put("policy", new java.util.LinkedHashMap<>(Map.of("preset", preset)));
            }
            var value = ProblemTree.parse(entry.value()).orElse(entry.value());
            TreePath.set(tree, entry.path(), value)
                    .ifPresentOrElse(
                            path -> places.at(path, entry.place()),
                            () -> reading.error(entry.place(), "workbook.path", entry.path()));
        }
    }

    /** The cells for a value. */
    static List<String> cells(String path, Object value) {
        var json = ProblemTree.json(value).replace("_x", "\\u005fx");
        var cells = new ArrayList<>(List.of(path));
        if (json.length() > LONGEST) {
            // A cell may lose spaces at its ends; all spaces are inside of texts.
            json = json.replace(" ", "\\u0020");
        }
        for (int at = 0; at < json.length(); at += LONGEST) {
            cells.add(json.substring(at, Math.min(json.length(), at + LONGEST)));
        }
        return cells;
    }
}
