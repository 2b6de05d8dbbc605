package id.rotasi.io;

import static id.rotasi.io.FakeRoster.DECEMBER_1;
import static id.rotasi.io.FakeRoster.DECEMBER_31;
import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annex as a file: how it prints, that it is well-formed, that it is always the same. */
class AnnexFileTest {

    private final Roster roster = FakeRoster.small(7, DECEMBER_1, DECEMBER_31);

    @TempDir
    Path directory;

    @Test
    void every_sheet_of_a_unit_is_set_up_for_printing() throws IOException {
        try (var workbook = open("diskominfo")) {
            var sheet = workbook.getSheet("Sekretariat");
            var print = sheet.getPrintSetup();

            assertThat(print.getLandscape()).isTrue();
            assertThat(print.getPaperSize()).isEqualTo((short) 14);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(print.getFitHeight()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("9:10");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 10);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getFooter().getCenter()).contains("Halaman &P dari &N");
            assertThat(workbook.getSheet("WFH per hari").getRowBreaks()).hasSize(20);
        }
        AnnexXlsx.in(Locale.ENGLISH).on(AnnexXlsx.Paper.A4).write(roster, directory);
        try (var workbook = Workbooks.open(directory.resolve("annex-2025-12-dukcapil.xlsx"))) {
            assertThat(workbook.getSheetAt(0).getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(workbook.getSheetAt(0).getFooter().getCenter()).contains("Page &P of &N");
        }
    }

    @Test
    void the_end_of_a_long_list_takes_the_last_people_along_to_the_page_with_the_signature() throws IOException {
        var many = FakeRoster.city(3, 36, DECEMBER_1, DECEMBER_31);
        AnnexXlsx.in(Messages.INDONESIAN).write(many, directory);
        try (var workbook = Workbooks.open(directory.resolve("annex-2025-12-dinas-0.xlsx"))) {
            assertThat(workbook.getSheetAt(0).getRowBreaks()).containsExactly(Workbooks.HEAD + 2 + 35 - 4);
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        }
        try (var workbook = open("dukcapil")) {
            assertThat(workbook.getSheetAt(0).getRowBreaks()).isEmpty();
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    @Test
    void a_period_of_several_months_gives_a_workbook_for_each_of_them_with_its_own_days() throws IOException {
        var twoMonths = FakeRoster.small(5, LocalDate.of(2025, 11, 24), LocalDate.of(2025, 12, 12));

        var files = AnnexXlsx.in(Messages.INDONESIAN).write(twoMonths, directory);

        assertThat(files).hasSize(4);
        try (var november = Workbooks.open(files.get(0))) {
            var texts = Workbooks.texts(november.getSheet("Sekretariat"));
            assertThat(texts).contains("PERIODE 24 NOVEMBER 2025 S.D. 30 NOVEMBER 2025", "24", "30");
            assertThat(Workbooks.texts(november.getSheet("Sekretariat").getRow(Workbooks.HEAD)))
                    .doesNotContain("1", "12");
        }
    }

    @Test
    void the_same_roster_gives_the_same_bytes_and_no_date_comes_from_the_clock() throws IOException {
        var annex = AnnexXlsx.in(Messages.INDONESIAN).with(agency -> Workbooks.LETTER);
        var first = annex.write(roster, directory.resolve("a"));
        var second = annex.write(FakeRoster.small(7, DECEMBER_1, DECEMBER_31), directory.resolve("b"));

        for (int i = 0; i < first.size(); i++) {
            assertThat(Files.mismatch(first.get(i), second.get(i)))
                    .as("%s", first.get(i).getFileName())
                    .isEqualTo(-1);
        }
        try (var zip = new ZipFile(first.get(0).toFile())) {
            assertThat(zip.stream()).allMatch(entry -> entry.getTimeLocal().getYear() == 1980);
            var core = zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes();
            assertThat(new String(core, StandardCharsets.UTF_8)).contains(">2025-11-28T00:00:00Z<");
        }
    }

    @Test
    void the_parts_are_as_strict_readers_want_them_one_formula_and_one_result_in_a_cell() throws IOException {
        var file = AnnexXlsx.in(Messages.INDONESIAN).write(roster, directory).get(1);
        try (var zip = new ZipFile(file.toFile())) {
            var sheets = zip.stream()
                    .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
                    .toList();
            assertThat(sheets).hasSize(5);
            for (var sheet : sheets) {
                var xml = new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
                var cells = Pattern.compile("<c [^>]*[^/]>(.*?)</c>").matcher(xml);
                int count = 0;
                for (; cells.find(); count++) {
                    assertThat(cells.group(1)).matches("((<f>[^<]+</f>)?<v>[^<]+</v>)?");
                }
                assertThat(count).isGreaterThan(30);
            }
        }
    }

    private XSSFWorkbook open(String agency) throws IOException {
        AnnexXlsx.in(Messages.INDONESIAN).write(roster, directory);
        return Workbooks.open(directory.resolve("annex-2025-12-" + agency + ".xlsx"));
    }
}
