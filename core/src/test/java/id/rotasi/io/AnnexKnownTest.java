package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annex tells settled days, days decided by hand and days before the period. */
class AnnexKnownTest {

    private static final Roster ROSTER = PageFixture.solved(PageKnownFixture.problem(40));
    private static final String SHEET = "Bidang Pelayanan Pendaftaran Pe";

    @TempDir
    Path directory;

    private XSSFWorkbook annex(Locale language) throws IOException {
        var file = AnnexXlsx.in(language).write(ROSTER, directory).stream()
                .filter(path -> path.toString().contains("dukcapil"))
                .findFirst()
                .orElseThrow();
        return Workbooks.open(file);
    }

    private static int column(LocalDate date) {
        return Workbooks.FIRST_DAY + date.getDayOfMonth() - PageKnownFixture.FROM.getDayOfMonth();
    }

    @Test
    void a_thick_line_runs_down_after_the_last_settled_day_and_nowhere_else() throws IOException {
        try (var workbook = annex(Messages.INDONESIAN)) {
            var sheet = workbook.getSheet(SHEET);
            int people = people(sheet);
            for (int row = firstRow(sheet) - 2; row < firstRow(sheet) + people + 4; row++) {
                for (var date = PageKnownFixture.FROM; !date.isAfter(PageFixture.TO); date = date.plusDays(1)) {
                    boolean edge = date.equals(PageKnownFixture.SETTLED);
                    assertThat(sheet.getRow(row)
                                    .getCell(column(date))
                                    .getCellStyle()
                                    .getBorderRight())
                            .as("row %d, %s", row, date)
                            .isEqualTo(edge ? BorderStyle.THICK : BorderStyle.THIN);
                }
            }
        }
    }

    @Test
    void what_is_settled_is_said_under_the_heading_and_what_counts_from_before_at_the_foot() throws IOException {
        try (var workbook = annex(Messages.INDONESIAN)) {
            assertThat(Workbooks.texts(workbook.getSheet(SHEET)))
                    .contains("Tetap sampai 9 Desember 2025, seperti diterbitkan dalam versi v1: di kiri garis tebal.")
                    .anyMatch(text -> text.startsWith("15 hari kerja pegawai sebelum periode ikut dihitung"));
        }
        try (var workbook = annex(Locale.ENGLISH)) {
            assertThat(Workbooks.texts(workbook.getSheet(SHEET)))
                    .contains(
                            "Settled through 9 December 2025, as published in version v1: left of the thick line.",
                            "Underlined = decided by hand:")
                    .anyMatch(text -> text.startsWith("15 person-days before the period count"));
        }
    }

    @Test
    void days_decided_by_hand_are_underlined_and_named_with_their_reasons() throws IOException {
        try (var workbook = annex(Messages.INDONESIAN)) {
            var sheet = workbook.getSheet(SHEET);
            var locks = ROSTER.problem().locks();
            var names = locks.stream()
                    .map(lock -> ROSTER.problem().asns().stream()
                            .filter(asn -> asn.id().equals(lock.asn()))
                            .findFirst()
                            .orElseThrow()
                            .name())
                    .toList();
            assertThat(Workbooks.texts(sheet))
                    .contains(
                            "Digarisbawahi = diputuskan secara manual:",
                            "22 Desember 2025, " + names.get(0) + ": " + PageKnownFixture.WHY,
                            "23 Desember 2025, " + names.get(1));
            var underlined = new ArrayList<String>();
            for (int row = firstRow(sheet); row < firstRow(sheet) + people(sheet); row++) {
                for (Cell cell : sheet.getRow(row)) {
                    if (workbook.getFontAt(cell.getCellStyle().getFontIndex()).getUnderline() != Font.U_NONE) {
                        underlined.add(sheet.getRow(row).getCell(1).getStringCellValue() + " " + cell.getColumnIndex());
                    }
                }
            }
            assertThat(underlined)
                    .containsExactlyInAnyOrder(
                            names.get(0) + " " + column(PageKnownFixture.LOCKED),
                            names.get(1) + " " + column(PageKnownFixture.LOCKED.plusDays(1)));
        }
    }

    @Test
    void an_annex_without_such_days_says_nothing_of_them() throws IOException {
        var plain = PageFixture.solved(PageFixture.problem(20, 1));
        for (var file : AnnexXlsx.in(Locale.ENGLISH).write(plain, directory)) {
            try (var workbook = Workbooks.open(file)) {
                workbook.forEach(sheet -> assertThat(Workbooks.texts(sheet))
                        .noneMatch(text -> text.contains("ettled")
                                || text.contains("before the period")
                                || text.contains("nderlined")));
                assertThat(Workbooks.cells(workbook))
                        .noneMatch(cell -> cell.getCellStyle().getBorderRight() == BorderStyle.THICK);
            }
        }
    }

    private static int people(XSSFSheet sheet) {
        int first = firstRow(sheet);
        int people = 0;
        while (sheet.getRow(first + people).getCell(0) != null
                && sheet.getRow(first + people).getCell(0).getCellType().name().equals("NUMERIC")) {
            people++;
        }
        return people;
    }

    /** The first person of the last table: the head of the agency may stand in one above it. */
    private static int firstRow(XSSFSheet sheet) {
        int first = 0;
        for (var row : sheet) {
            var cell = row.getCell(0);
            if (cell != null && cell.toString().equals("No.")) {
                first = row.getRowNum() + 2;
            }
        }
        assertThat(first).isPositive();
        return first;
    }
}
