package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks with a library that did not write them. */
final class Workbooks {

    static final Letter LETTER = Letter.BLANK
            .numbered("800/123/BKD/2025")
            .at("Bandung", LocalDate.of(2025, 11, 28))
            .signedBy(Letter.Signer.of("Kepala Dinas Contoh", "Dr. Contoh Sastrawan, M.Si.")
                    .withRank("Pembina Utama Muda, IV/c")
                    .withNip("196804111993031009"));

    static final int HEAD = 8;
    static final int FIRST_DAY = 5;

    private Workbooks() {}

    static XSSFWorkbook open(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    static double calculated(Cell cell) {
        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
        var evaluator = cell.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator();
        return evaluator.evaluate(cell).getNumberValue();
    }

    static List<String> sheetNames(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    static List<Cell> cells(XSSFWorkbook workbook) {
        var cells = new ArrayList<Cell>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    static List<String> texts(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> texts.addAll(texts(row)));
        return texts;
    }

    static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            } else if (cell.getCellType() == CellType.NUMERIC) {
                texts.add(Integer.toString((int) cell.getNumericCellValue()));
            }
        });
        return texts;
    }
}
