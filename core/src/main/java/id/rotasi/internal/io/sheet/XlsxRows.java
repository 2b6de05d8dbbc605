package id.rotasi.internal.io.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the cells of a workbook row by row. The only class that knows the library. */
public final class XlsxRows {

    private XlsxRows() {}

    /** Takes what stands in the sheets, in their order. */
    public interface Sheets {

        /** Whether that sheet is to be read. */
        boolean wants(String sheet);

        /** A row in which something stands; its number counts from 1. @throws WorkbookLimits.Exceeded if it is too much */
        void row(String sheet, int number, List<CellValue> cells);
    }

    /** Reads a file that was checked. @throws IOException if it is no workbook */
    public static void read(Path file, WorkbookLimits limits, Sheets sheets) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var days = workbook.isDate1904() ? 1462 : 0;
            for (var sheet : (Iterable<Sheet>) workbook.getSheets()::iterator) {
                if (sheets.wants(sheet.getName())) {
                    rows(sheet, days, limits, sheets);
                }
            }
        } catch (WorkbookLimits.Exceeded e) {
            throw e;
        } catch (RuntimeException e) {
            // The library finds damage by whatever it stumbles over.
            throw new IOException(e);
        }
    }

    private static void rows(Sheet sheet, int days, WorkbookLimits limits, Sheets sheets) throws IOException {
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var cells = cells(row, days);
                if (!cells.isEmpty()) {
                    limits.count(cells.size());
                    sheets.row(sheet.getName(), row.getRowNum(), cells);
                }
            }
        }
    }

    /** The cells up to the last in which something stands. */
    private static List<CellValue> cells(Row row, int days) {
        var cells = new ArrayList<CellValue>();
        for (var cell : row) {
            var value = cell == null ? CellValue.EMPTY : value(cell, days);
            if (!value.isBlank()) {
                if (cell.getColumnIndex() >= WorkbookLimits.COLUMNS) {
                    throw new WorkbookLimits.Exceeded("workbook.columns", WorkbookLimits.COLUMNS);
                }
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add(CellValue.EMPTY);
                }
                cells.add(value);
            }
        }
        return cells;
    }

    private static CellValue value(Cell cell, int days) {
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return new CellValue(stripped(raw), CellValue.Kind.FORMULA);
        }
        if (cell.getType() == CellType.NUMBER) {
            return new CellValue(shifted(raw, days), CellValue.Kind.NUMBER);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return CellValue.of(raw.equals("1") || raw.equalsIgnoreCase("true") ? "true" : "false");
        }
        return CellValue.of(stripped(cell.getText()));
    }

    /** A number that may be a date of the calendar of old Macintosh workbooks: a serial number of these is shifted. */
    private static String shifted(String raw, int days) {
        return days > 0 && raw.matches("[3-5]\\d{4}") ? Integer.toString(Integer.parseInt(raw) + days) : raw;
    }

    private static String stripped(String text) {
        return text.replace('\u00A0', ' ').strip();
    }
}
