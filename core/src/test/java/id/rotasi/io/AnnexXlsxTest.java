package id.rotasi.io;

import static id.rotasi.io.FakeRoster.DECEMBER_1;
import static id.rotasi.io.FakeRoster.DECEMBER_31;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnexXlsxTest {

    private final Roster roster = FakeRoster.small(7, DECEMBER_1, DECEMBER_31);
    private final RosterRows rows = new RosterRows(roster);

    @TempDir
    Path directory;

    @Test
    void each_agency_gets_a_workbook_with_a_sheet_for_each_unit_that_has_people() throws IOException {
        var files = AnnexXlsx.in(Messages.INDONESIAN).write(roster, directory);

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("annex-2025-12-diskominfo.xlsx", "annex-2025-12-dukcapil.xlsx");
        assertThat(directory.toFile().list()).hasSize(2);
        assertThat(Workbooks.sheetNames(files.get(0)))
                .containsExactly(
                        "Dinas Komunikasi dan Informatik",
                        "Sekretariat",
                        "Bidang Pengelolaan Infrastruktu",
                        "WFH per hari",
                        "Rekapitulasi");
        assertThat(Workbooks.sheetNames(files.get(1)))
                .containsExactly(
                        "Bidang Pelayanan -KTP-el-- \u2019Lok",
                        "Bidang Pelayanan -KTP-el-- (2)",
                        "Tim Layanan Keliling",
                        "WFH per hari",
                        "Rekapitulasi");
    }

    @Test
    void the_columns_are_those_of_an_annex() throws IOException {
        try (var workbook = open("diskominfo", Workbooks.LETTER)) {
            var head = Workbooks.texts(workbook.getSheet("Sekretariat").getRow(Workbooks.HEAD));

            assertThat(head).startsWith("No.", "Nama", "NIP", "Pangkat/Gol.", "Jabatan", "1", "2");
            assertThat(head).endsWith("30", "31", "Jumlah WFH", "Ket.");
            assertThat(Workbooks.texts(workbook.getSheet("Sekretariat").getRow(Workbooks.HEAD + 1)))
                    .contains("Sen", "Kam", "Min");
        }
    }

    @Test
    void every_total_of_a_day_and_of_a_person_is_a_formula_that_gives_the_count_of_the_roster() throws IOException {
        checkTotals("diskominfo", "Sekretariat", "sekretariat");
        checkTotals("dukcapil", "Tim Layanan Keliling", "keliling");
        checkTotals("dukcapil", "Bidang Pelayanan -KTP-el-- \u2019Lok", "pelayanan");
    }

    private void checkTotals(String agency, String sheetName, String unit) throws IOException {
        try (var workbook = open(agency, Workbooks.LETTER)) {
            var sheet = workbook.getSheet(sheetName);
            var people = rows.people(unit);
            int first = Workbooks.HEAD + 2;
            for (int i = 0; i < people.size(); i++) {
                var cell = sheet.getRow(first + i).getCell(Workbooks.FIRST_DAY + 31);
                assertThat(Workbooks.calculated(cell))
                        .isEqualTo(rows.count(
                                WorkMode.WFH, RosterRows.by(people.get(i).id())));
            }
            int totals = first + people.size();
            DECEMBER_1.datesUntil(DECEMBER_31.plusDays(1)).forEach(date -> {
                var here = RosterRows.on(date).and(rows.of(unit));
                int column = Workbooks.FIRST_DAY + date.getDayOfMonth() - 1;
                if (roster.assignments().stream().noneMatch(here)) {
                    assertThat(sheet.getRow(totals).getCell(column).getCellType())
                            .isEqualTo(CellType.BLANK);
                    return;
                }
                long wfo = rows.count(WorkMode.WFO, here);
                long wfh = rows.count(WorkMode.WFH, here);
                assertThat(Workbooks.calculated(sheet.getRow(totals).getCell(column)))
                        .isEqualTo(wfo);
                assertThat(Workbooks.calculated(sheet.getRow(totals + 1).getCell(column)))
                        .isEqualTo(wfh);
                assertThat(Workbooks.calculated(sheet.getRow(totals + 2).getCell(column)))
                        .isEqualTo(rows.count(WorkMode.ABSENT, here));
                assertThat(Workbooks.calculated(sheet.getRow(totals + 3).getCell(column)))
                        .isCloseTo(wfo + wfh == 0 ? 0 : (double) wfh / (wfo + wfh), within(1e-9));
            });
        }
    }

    @Test
    void the_recap_takes_its_figures_from_the_sheets_of_the_units() throws IOException {
        try (var workbook = open("diskominfo", Workbooks.LETTER)) {
            var recap = workbook.getSheet("Rekapitulasi");
            var units = List.of("diskominfo", "sekretariat", "aptika");
            for (int i = 0; i < units.size(); i++) {
                var row = recap.getRow(5 + i);
                var unit = units.get(i);
                assertThat(row.getCell(4).getCellFormula()).contains("!");
                assertThat(Workbooks.calculated(row.getCell(4))).isEqualTo(rows.count(WorkMode.WFO, rows.of(unit)));
                assertThat(Workbooks.calculated(row.getCell(5))).isEqualTo(rows.count(WorkMode.WFH, rows.of(unit)));
                assertThat(Workbooks.calculated(row.getCell(6))).isEqualTo(rows.count(WorkMode.ABSENT, rows.of(unit)));
            }
            var all = rows.of("diskominfo", "sekretariat", "aptika");
            assertThat(Workbooks.calculated(recap.getRow(8).getCell(5))).isEqualTo(rows.count(WorkMode.WFH, all));
            assertThat(Workbooks.calculated(recap.getRow(8).getCell(3)))
                    .isEqualTo(rows.count(WorkMode.WFH, all) + rows.count(WorkMode.WFO, all));
            assertThat(Workbooks.texts(recap)).contains("Ruang Lantai 2 (di Gedung A)");
        }
    }

    @Test
    void the_result_beside_each_formula_is_what_an_independent_calculation_gives() throws IOException {
        for (var agency : List.of("diskominfo", "dukcapil")) {
            try (var workbook = open(agency, Workbooks.LETTER)) {
                int formulas = 0;
                for (var cell : Workbooks.cells(workbook)) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        double cached = cell.getNumericCellValue();
                        assertThat(Workbooks.calculated(cell))
                                .as("%s!%s = %s", cell.getSheet().getSheetName(), cell.getAddress(), cell)
                                .isCloseTo(cached, within(1e-9));
                    }
                }
                assertThat(formulas).isGreaterThan(100);
            }
        }
    }

    @Test
    void the_list_of_a_day_names_those_at_home_and_leaves_boxes_for_their_duty() throws IOException {
        var thursday = LocalDate.of(2025, 12, 4);
        try (var workbook = open("dukcapil", Workbooks.LETTER)) {
            var texts = Workbooks.texts(workbook.getSheet("WFH per hari"));
            int title = texts.indexOf("Daftar pegawai WFH Kamis, 4 Desember 2025");
            int next = texts.indexOf("Daftar pegawai WFH Jumat, 5 Desember 2025");

            var atHome = roster.assignments().stream()
                    .filter(RosterRows.on(thursday).and(rows.of("pelayanan", "pelayanan2", "keliling")))
                    .filter(row -> row.mode() == WorkMode.WFH)
                    .map(row -> person(row.asn()).nip().orElseThrow().digits())
                    .toList();
            assertThat(atHome).isNotEmpty();
            assertThat(texts.subList(title, next).stream().filter(text -> text.matches("\\d{18}")))
                    .containsExactlyElementsOf(atHome);
            assertThat(texts.subList(title, next))
                    .contains("Rencana kerja (H-1)", "Lapor ke-1", "Lapor ke-2", "Laporan hasil kerja");
        }
    }

    @Test
    void a_nip_is_text_with_all_its_digits() throws IOException {
        try (var workbook = open("diskominfo", Workbooks.LETTER)) {
            var sheet = workbook.getSheet("Sekretariat");
            var people = rows.people("sekretariat");
            for (int i = 0; i < people.size(); i++) {
                var cell = sheet.getRow(Workbooks.HEAD + 2 + i).getCell(2);
                var nip = people.get(i).nip();
                assertThat(cell.getCellType()).isEqualTo(nip.isPresent() ? CellType.STRING : CellType.BLANK);
                assertThat(cell.getStringCellValue())
                        .isEqualTo(nip.map(known -> known.digits()).orElse(""));
            }
        }
    }

    @Test
    void no_text_can_be_taken_for_a_formula_not_even_after_saving_as_csv() throws IOException {
        for (var agency : List.of("diskominfo", "dukcapil")) {
            try (var workbook = open(agency, Workbooks.LETTER)) {
                for (var cell : Workbooks.cells(workbook)) {
                    if (cell.getCellType() == CellType.STRING) {
                        for (var part : cell.getStringCellValue().split("[,;|\"\t\r\n]")) {
                            assertThat(part.strip()).doesNotMatch("(?s)[=+@\uff1d\uff0b\uff0d\uff20-].+");
                        }
                        assertThat(cell.getStringCellValue()).doesNotContainPattern("\\p{Cntrl}");
                    }
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getCellFormula())
                                .matches(
                                        "(COUNT(IF|A)|SUM|IF)\\(.*|[A-Z]+\\d+\\+[A-Z]+\\d+|'[^']+'![A-Z]+\\d+|[^!(]+![A-Z]+\\d+");
                    }
                }
            }
        }
        try (var workbook = open("diskominfo", Workbooks.LETTER)) {
            assertThat(Workbooks.texts(workbook.getSheet("Sekretariat")))
                    .contains("'=HYPERLINK(\"http://example.com\",\"klik\")", "'+62 Siti")
                    .contains("'=1+1", "Budi;'=1+1", "Dr. \"O'Neil\" <b>&amp; \\n;,", "Baris Dua", "Bel");
        }
    }

    @Test
    void the_letter_and_its_signer_are_printed_and_what_is_not_known_is_left_to_be_filled_in() throws IOException {
        try (var workbook = open("diskominfo", Workbooks.LETTER)) {
            assertThat(Workbooks.texts(workbook.getSheet("Sekretariat")))
                    .contains(
                            "LAMPIRAN",
                            "Surat Tugas Nomor: 800/123/BKD/2025",
                            "Tanggal: 28 November 2025",
                            "BULAN DESEMBER 2025",
                            "Bandung, 28 November 2025",
                            "Kepala Dinas Contoh,",
                            "Dr. Contoh Sastrawan, M.Si.",
                            "Pembina Utama Muda, IV/c",
                            "NIP 196804111993031009");
        }
        try (var workbook = open("diskominfo", Letter.BLANK)) {
            assertThat(Workbooks.texts(workbook.getSheet("Sekretariat")))
                    .contains("Surat Tugas Nomor: ......................", "NIP ......................");
        }
    }

    @Test
    void posts_and_absences_have_codes_and_the_legend_tells_what_they_mean() throws IOException {
        try (var workbook = open("dukcapil", Workbooks.LETTER)) {
            assertThat(Workbooks.texts(workbook.getSheetAt(0)))
                    .contains("L1", "L1 = WFO di Loket Perekaman KTP-el", "WFH = bekerja dari rumah (hari kerja)")
                    .contains("25 Desember: Kelahiran Yesus Kristus (Natal)");
            assertThat(Workbooks.texts(workbook.getSheet("Tim Layanan Keliling")))
                    .contains("LAP", "LAP = WFO, bertugas di lapangan");
        }
    }

    @Test
    void nothing_calls_a_day_at_home_a_day_off() throws IOException {
        for (var agency : List.of("diskominfo", "dukcapil")) {
            try (var workbook = open(agency, Workbooks.LETTER)) {
                for (var sheet : workbook) {
                    assertThat(Workbooks.texts(sheet))
                            .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("libur"));
                }
            }
        }
    }

    private XSSFWorkbook open(String agency, Letter letter) throws IOException {
        AnnexXlsx.in(Messages.INDONESIAN).with(unit -> letter).write(roster, directory);
        return Workbooks.open(directory.resolve("annex-2025-12-" + agency + ".xlsx"));
    }

    private Asn person(String id) {
        return roster.problem().asns().stream()
                .filter(asn -> asn.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
