package id.rotasi.internal.io.workbook;

import id.rotasi.InvalidProblemException;
import id.rotasi.internal.io.csv.LooseCsv;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellValue;
import id.rotasi.internal.io.sheet.WorkbookLimits;
import id.rotasi.internal.io.sheet.XlsxRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Any list of people, a workbook or CSV, with its header wherever it is.
 *
 * @param header what the columns are
 * @param titles the cells of that row
 * @param headerRow its number, from 1
 * @param above texts above the header
 * @param rows the rows below, by their number
 */
record ListFile(
        Headers.Found header,
        List<CellValue> titles,
        int headerRow,
        List<String> above,
        Map<Integer, List<CellValue>> rows) {

    private static final int LEAST_COLUMNS = 2;

    /** @throws InvalidProblemException if the file cannot be read, or no header is found in it */
    static ListFile read(Path file) {
        var reading = new Reading();
        var name = String.valueOf(file.getFileName());
        var sheets = new LinkedHashMap<String, Map<Integer, List<CellValue>>>();
        InputFile.faultOf(file).ifPresent(code -> reading.error(name, code, Map.of("value", file)));
        reading.orThrow();
        try {
            if (WorkbookLimits.looksLikeWorkbook(file)) {
                WorkbookLimits.fault(file).ifPresent(code -> reading.error(name, code, Map.of("value", name)));
                reading.orThrow();
                XlsxRows.read(file, new WorkbookLimits(), new Sheets(sheets));
            } else {
                sheets.put("", csv(file));
            }
        } catch (WorkbookLimits.Exceeded e) {
            reading.error(name, e.code(), Map.of("value", name, "max", e.most()));
        } catch (IOException e) {
            reading.error(name, "workbook.list", Map.of("value", name));
        }
        reading.orThrow();
        return best(sheets.values().stream().toList(), name, reading);
    }

    private record Sheets(Map<String, Map<Integer, List<CellValue>>> rows) implements XlsxRows.Sheets {
        @Override
        public boolean wants(String sheet) {
            return true;
        }

        @Override
        public void row(String sheet, int number, List<CellValue> cells) {
            rows.computeIfAbsent(sheet, name -> new LinkedHashMap<>())
                    .put(number, cells.stream().map(Sheets::result).toList());
        }

        /** Of a formula, its last result. */
        private static CellValue result(CellValue cell) {
            boolean number = cell.text().matches("-?\\d+(\\.\\d+)?(E[+-]?\\d+)?");
            return cell.kind() == CellValue.Kind.FORMULA
                    ? new CellValue(cell.text(), number ? CellValue.Kind.NUMBER : CellValue.Kind.TEXT)
                    : cell;
        }
    }

    private static Map<Integer, List<CellValue>> csv(Path file) throws IOException {
        var rows = new LinkedHashMap<Integer, List<CellValue>>();
        for (var row : LooseCsv.rows(file)) {
            rows.put(rows.size() + 1, row.stream().map(CellValue::of).toList());
        }
        return rows;
    }

    /** The sheet and row in which most columns are known. */
    private static ListFile best(List<Map<Integer, List<CellValue>>> sheets, String name, Reading reading) {
        ListFile best = null;
        for (var rows : sheets) {
            for (var row : rows.entrySet().stream().limit(Headers.DEEPEST).toList()) {
                var found = ListColumns.HEADERS.in(row.getValue());
                boolean more = best == null
                        || found.found().size() > best.header().found().size();
                if (found.found().size() >= LEAST_COLUMNS && found.found().containsKey(ListColumns.NAME) && more) {
                    best = split(found, row.getKey(), rows);
                }
            }
        }
        if (best == null) {
            var texts = sheets.stream()
                    .flatMap(rows -> rows.values().stream())
                    .flatMap(List::stream)
                    .map(CellValue::text)
                    .filter(text -> !text.isEmpty())
                    .limit(10)
                    .toList();
            reading.error(name, "workbook.noList", Map.of("value", name, "found", texts));
            reading.orThrow();
        }
        return Objects.requireNonNull(best);
    }

    private static ListFile split(Headers.Found found, int headerRow, Map<Integer, List<CellValue>> rows) {
        var above = new ArrayList<String>();
        var below = new LinkedHashMap<Integer, List<CellValue>>();
        rows.forEach((number, cells) -> {
            if (number < headerRow) {
                cells.stream()
                        .map(CellValue::text)
                        .filter(text -> !text.isEmpty())
                        .forEach(above::add);
            } else if (number > headerRow) {
                below.put(number, cells);
            }
        });
        return new ListFile(found, rows.get(headerRow), headerRow, above, below);
    }

    /** The cell of a column in a row. */
    CellValue cell(List<CellValue> row, Column column) {
        var index = header.found().get(column);
        return index != null && index < row.size() ? row.get(index) : CellValue.EMPTY;
    }

    boolean has(Column column) {
        return header.found().containsKey(column);
    }
}
