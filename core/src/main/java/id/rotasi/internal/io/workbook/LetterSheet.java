package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.internal.io.sheet.CellValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sheet of what there is once: a name, and its value beside it. */
record LetterSheet(Reading reading, CellPlaces places, Headers names, Map<String, Object> tree) {

    LetterSheet(Reading reading, CellPlaces places) {
        this(reading, places, Headers.of(Layouts.LETTER.columns()), new LinkedHashMap<>());
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
            var place = CellName.of(sheet, number, 1);
            places.at("$." + entry.path(), place);
            var value = cells.size() > 1 ? cells.get(1) : CellValue.EMPTY;
            if (!value.isBlank()) {
                var read = SheetTable.value(entry.kind(), value, place, reading).orElse(value.text());
                if (read instanceof List<?> lines) {
                    TreePath.list(tree, entry.path()).addAll(lines);
                } else {
                    TreePath.put(tree, entry.path(), read);
                }
            }
        });
    }
}
