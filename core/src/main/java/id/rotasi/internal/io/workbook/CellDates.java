package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CsvDates;
import id.rotasi.internal.io.sheet.CellValue;
import java.time.LocalDate;
import java.util.Optional;

/** Dates in cells: serial numbers, and texts as in other lists. */
final class CellDates {

    private CellDates() {}

    static Optional<LocalDate> of(CellValue cell) {
        return cell.isNumber() ? CsvDates.serial(cell.text()) : CsvDates.of(cell.text());
    }
}
