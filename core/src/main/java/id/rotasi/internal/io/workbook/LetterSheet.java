package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.internal.io.sheet.CellValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sheet of what there is once: a name, and its value beside it. */
record LetterSheet(
        Reading reading,
        CellPlaces places,
        Headers names,
        Map<String, Object> tree,
        Map<Integer, Map<String, Object>> own) {

    private static final String LETTER = "letter.";
    private static final String UNIT = "letter.unit";
    private static final String UNITS = "letter.units";
    /* The third column explains what belongs there. */
    private static final int FIRST_UNIT = 3;

    LetterSheet(Reading reading, CellPlaces places) {
        this(reading, places, Headers.of(Layouts.LETTER.columns()), new LinkedHashMap<>(), new LinkedHashMap<>());
        var title = Layouts.LETTER.title(Words.LOCALES.get(0));
        places.at("$.period", title);
        places.at("$.letter", title);
    }

    void row(String sheet, int number, List<CellValue> cells) {
        var found = names.in(cells.subList(0, 1)).found().keySet().stream().findFirst();
        if (found.isEmpty() && number > 1 && !cells.get(0).isBlank()) {
            reading.notice(
                    CellName.of(sheet, number, 0),
                    "columns-ignored",
                    Map.of("columns", List.of(cells.get(0).text())));
        }
        found.ifPresent(entry -> {
            if (entry.path().equals(UNIT)) {
                units(sheet, number, cells);
                return;
            }
            var value = cells.size() > 1 ? cells.get(1) : CellValue.EMPTY;
            value(entry, value, CellName.of(sheet, number, 1), entry.path(), tree);
            for (int column = FIRST_UNIT; column < cells.size(); column++) {
                ofUnit(entry, cells.get(column), CellName.of(sheet, number, column), column);
            }
        });
    }

    /* Further columns are letters of single agencies, each with the id of its unit in this row. */
    private void units(String sheet, int number, List<CellValue> cells) {
        if (cells.size() > 1 && !cells.get(1).isBlank()) {
            reading.notice(
                    CellName.of(sheet, number, 1),
                    "columns-ignored",
                    Map.of("columns", List.of(cells.get(1).text())));
        }
        for (int column = FIRST_UNIT; column < cells.size(); column++) {
            if (!cells.get(column).isBlank()) {
                var unit = new LinkedHashMap<String, Object>();
                unit.put("unit", cells.get(column).digits());
                places.at("$." + path(own.size()) + ".unit", CellName.of(sheet, number, column));
                own.put(column, unit);
                TreePath.list(tree, UNITS).add(unit);
            }
        }
    }

    private void ofUnit(Column entry, CellValue value, String place, int column) {
        if (value.isBlank()) {
            return;
        }
        if (!own.containsKey(column) || !entry.path().startsWith(LETTER)) {
            reading.notice(place, "columns-ignored", Map.of("columns", List.of(value.text())));
            return;
        }
        var index = List.copyOf(own.keySet()).indexOf(column);
        var rest = entry.path().substring(LETTER.length());
        value(entry, value, place, path(index) + "." + rest, rest, own.get(column));
    }

    private static String path(int index) {
        return UNITS + "[" + index + "]";
    }

    private void value(Column entry, CellValue value, String place, String path, Map<String, Object> into) {
        value(entry, value, place, path, path, into);
    }

    private void value(
            Column entry, CellValue value, String place, String path, String property, Map<String, Object> into) {
        places.at("$." + path, place);
        if (!value.isBlank()) {
            var read = SheetTable.value(entry.kind(), value, place, reading).orElse(value.text());
            if (read instanceof List<?> lines) {
                TreePath.list(into, property).addAll(lines);
            } else {
                TreePath.put(into, property, read);
            }
        }
    }
}
