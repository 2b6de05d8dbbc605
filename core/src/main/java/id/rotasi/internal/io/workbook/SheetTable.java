package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.read.Nearest;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.internal.io.sheet.CellValue;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Messages.PlainLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one sheet that is a table. What stands above its header is not read. */
final class SheetTable {

    private final Layout layout;
    private final String sheet;
    private final Reading reading;
    private final CellPlaces places;
    private final Headers headers;
    private final List<Map<String, Object>> elements = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private Map<Column, Integer> columns = Map.of();
    private Map<String, Integer> paths = Map.of();
    private List<String> seen = List.of();
    private boolean broken;

    SheetTable(Layout layout, String sheet, Reading reading, CellPlaces places) {
        this.layout = layout;
        this.sheet = sheet;
        this.reading = reading;
        this.places = places;
        this.headers = Headers.of(layout.columns());
    }

    Layout layout() {
        return layout;
    }

    String sheet() {
        return sheet;
    }

    List<Map<String, Object>> elements() {
        return elements;
    }

    Map<String, Integer> paths() {
        return paths;
    }

    /** The row in which an element stands. */
    int row(int element) {
        return numbers.get(element);
    }

    void row(int number, List<CellValue> cells) {
        if (columns.isEmpty() && !broken) {
            header(number, cells);
        } else if (!broken) {
            element(number, cells);
        }
    }

    private void header(int number, List<CellValue> cells) {
        var found = headers.in(cells);
        if (found.found().size() < Math.min(2, layout.columns().size())) {
            if (seen.isEmpty()) {
                seen = cells.stream()
                        .map(CellValue::text)
                        .filter(text -> !text.isEmpty())
                        .toList();
            }
            if (number > Headers.DEEPEST) {
                end();
            }
            return;
        }
        columns = found.found();
        var byPath = new HashMap<String, Integer>();
        columns.forEach((column, index) -> byPath.put(column.path(), index));
        paths = byPath;
        var place = CellName.of(sheet, number, 0);
        found.twice().forEach(header -> reading.error(place, "csv.columnTwice", header));
        others(number, found.others());
        var names = cells.stream()
                .map(CellValue::text)
                .filter(text -> !text.isEmpty())
                .toList();
        for (var column : layout.columns()) {
            if (column.required() && !columns.containsKey(column)) {
                missing(place, column, names);
            }
        }
    }

    private void others(int number, Map<Integer, String> others) {
        var known = layout.columns().stream()
                .filter(column -> !columns.containsKey(column))
                .flatMap(column -> column.names().stream())
                .toList();
        var ignored = new ArrayList<String>();
        others.forEach((index, header) -> Nearest.to(header, known)
                .ifPresentOrElse(
                        nearest -> reading.error(
                                CellName.of(sheet, number, index),
                                "csv.unknownColumn",
                                Map.of("value", header, "nearest", nearest)),
                        () -> ignored.add(header)));
        if (!ignored.isEmpty()) {
            reading.notice(CellName.of(sheet, number, 0), "columns-ignored", Map.of("columns", ignored));
        }
    }

    private void missing(String place, Column column, List<String> names) {
        broken = true;
        reading.error(
                place, "workbook.missingColumn", Map.of("value", column.header(Messages.INDONESIAN), "found", names));
    }

    /** Ends the sheet: one with something on it, but no header, is an error. */
    void end() {
        if (columns.isEmpty() && !broken && !seen.isEmpty()) {
            broken = true;
            var needed = layout.columns().stream()
                    .filter(Column::required)
                    .map(column -> column.header(Messages.INDONESIAN))
                    .toList();
            reading.error(CellName.of(sheet, 1, 0), "workbook.noHeader", Map.of("found", seen, "known", needed));
        }
    }

    /** Whether rows of the sheet were not read. */
    boolean isBroken() {
        return broken;
    }

    private void element(int number, List<CellValue> cells) {
        if (Layout.isExample(cells.get(0).text())) {
            return;
        }
        var element = new LinkedHashMap<String, Object>();
        columns.forEach((column, index) -> {
            var cell = index < cells.size() ? cells.get(index) : CellValue.EMPTY;
            if (!cell.isBlank()) {
                read(column, cell, CellName.of(sheet, number, index))
                        .ifPresent(value -> TreePath.put(
                                element, column.path(), value instanceof List<?> list ? new ArrayList<>(list) : value));
            }
        });
        if (!element.isEmpty()) {
            elements.add(element);
            numbers.add(number);
        }
    }

    /** The value of a cell; one that is none is kept as it is, so that it is not missing as well. */
    private Optional<Object> read(Column column, CellValue cell, String place) {
        return value(column.kind(), cell, place, reading).or(() -> Optional.of(cell.text()));
    }

    static Optional<Object> value(ValueKind kind, CellValue cell, String place, Reading reading) {
        if (cell.kind() == CellValue.Kind.FORMULA) {
            reading.error(place, "workbook.formula", Map.of("value", PlainLine.value(cell.text())));
            return Optional.empty();
        }
        var value = kind.parse(cell);
        if (value.isEmpty()) {
            var choices = kind.choices(Messages.INDONESIAN);
            if (kind.fault().equals("unknownWord")) {
                reading.unknown(place, kind.fault(), cell.text(), choices);
            } else {
                reading.error(place, kind.fault(), cell.text());
            }
        }
        return value;
    }
}
