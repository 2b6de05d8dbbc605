package id.rotasi.io;

import static id.rotasi.io.FakeRoster.DECEMBER_1;
import static id.rotasi.io.FakeRoster.DECEMBER_31;
import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annex as it is printed and signed. */
class AnnexPrintTest {

    private static final AnnexXlsx ANNEX = AnnexXlsx.in(Messages.INDONESIAN);

    private final Roster roster = FakeRoster.small(7, DECEMBER_1, DECEMBER_31);

    @TempDir
    Path directory;

    @Test
    void the_letter_of_the_problem_is_printed_unless_code_gives_another_one() throws IOException {
        var problem = SmallOffice.december().letter(Workbooks.LETTER).build();
        var solved = solved(problem);
        try (var workbook = open(ANNEX, solved)) {
            assertThat(Workbooks.texts(workbook.getSheetAt(0))).contains("Surat Tugas Nomor: 800/123/BKD/2025");
        }
        try (var workbook = open(ANNEX.with(agency -> Letter.BLANK.numbered("7/2025")), solved)) {
            assertThat(Workbooks.texts(workbook.getSheetAt(0))).contains("Surat Tugas Nomor: 7/2025");
        }
    }

    @Test
    void the_recap_is_signed_fits_on_a_page_and_repeats_its_head() throws IOException {
        var letter = Workbooks.LETTER.toBuilder()
                .acknowledgedBy(Letter.Signer.of("Sekretaris Daerah", "Ir. Budi"))
                .build();
        try (var workbook = open(ANNEX.with(agency -> letter), roster)) {
            var recap = workbook.getSheet("Rekapitulasi");
            assertThat(Workbooks.texts(recap))
                    .containsSubsequence("Jumlah", "Bandung, 28 November 2025", "Dr. Contoh Sastrawan, M.Si.")
                    .contains("Mengetahui,", "Sekretaris Daerah,", "Ir. Budi", "NIP 196804111993031009");
            assertThat(recap.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(recap.getRepeatingRows().formatAsString()).isEqualTo("5:5");
        }
    }

    @Test
    void each_day_tells_who_is_at_which_counter() throws IOException {
        AnnexXlsx.in(Messages.INDONESIAN).write(roster, directory);
        var thursday = LocalDate.of(2025, 12, 4);
        try (var workbook = Workbooks.open(directory.resolve("annex-2025-12-dukcapil.xlsx"))) {
            var texts = Workbooks.texts(workbook.getSheet("WFH per hari"));
            int title = texts.indexOf("Daftar pegawai WFH Kamis, 4 Desember 2025");
            int next = texts.indexOf("Daftar pegawai WFH Jumat, 5 Desember 2025");
            var officers = roster.assignments().stream()
                    .filter(RosterRows.on(thursday))
                    .filter(day ->
                            day.post().filter(Post.counter("ktp")::equals).isPresent())
                    .map(day -> name(day.asn()))
                    .toList();
            assertThat(officers).isNotEmpty();
            assertThat(texts.subList(title, next))
                    .containsSubsequence(
                            "Petugas loket", "Loket", "Loket Perekaman KTP-el", "1", String.join("; ", officers));
        }
    }

    @Test
    void a_list_that_goes_on_has_its_heading_on_each_page_and_counts_all() throws IOException {
        var city = FakeRoster.city(3, 36 * 12, DECEMBER_1, DECEMBER_31);
        try (var workbook = open(ANNEX, city)) {
            var sheet = workbook.getSheet("WFH per hari");
            var breaks = sheet.getRowBreaks();
            assertThat(breaks).hasSizeGreaterThan(2 * 21);
            for (int broken : breaks) {
                assertThat(sheet.getRow(broken + 1).getCell(0).getStringCellValue())
                        .startsWith("Daftar pegawai WFH ");
                assertThat(sheet.getRow(broken + 4).getCell(1).getStringCellValue())
                        .isEqualTo("Nama");
            }
            for (var cell : Workbooks.cells(workbook)) {
                if (cell.getSheet() == sheet && cell.getCellType() == CellType.FORMULA) {
                    assertThat(Workbooks.calculated(cell)).isEqualTo(cell.getNumericCellValue());
                }
            }
        }
    }

    @Test
    void a_head_of_agency_who_is_alone_in_its_unit_stands_above_the_next_one_and_is_counted_apart() throws IOException {
        var people = new ArrayList<Asn>();
        people.add(Asn.builder("kepala", "Kepala Dinas", "dinas").build());
        for (int i = 0; i < 5; i++) {
            people.add(Asn.builder("p" + i, "Pegawai " + i, "sekretariat").build());
        }
        var problem = RosterProblem.builder(
                        DECEMBER_1, DECEMBER_31, SmallOffice.december().build().policy())
                .units(
                        Unit.root("dinas", "Dinas Contoh", UnitLevel.AGENCY),
                        Unit.under("dinas", "sekretariat", "Sekretariat", UnitLevel.DIVISION))
                .asns(people)
                .build();
        try (var workbook = open(ANNEX, solved(problem))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Sekretariat");
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("WFH per hari");
            assertThat(Workbooks.texts(workbook.getSheetAt(0)))
                    .containsSubsequence("DINAS CONTOH", "Kepala Dinas", "Sekretariat - Dinas Contoh", "Pegawai 0");
            var recap = workbook.getSheet("Rekapitulasi");
            assertThat(Workbooks.calculated(recap.getRow(5).getCell(4))).isEqualTo(21);
            assertThat(Workbooks.calculated(recap.getRow(6).getCell(4))).isEqualTo(21 * 5);
        }
    }

    @Test
    void a_roster_that_breaks_hard_rules_is_a_draft_on_every_page_with_what_is_missing() throws IOException {
        var office = SmallOffice.december().build();
        int all = office.asns().size();
        var problem = office.toBuilder()
                .replaceCounters(List.of(ServiceCounter.of(
                        "besar", "Loket A & B", office.units().get(0).id(), all)))
                .absences(new Absence(office.asns().get(0).id(), AbsenceKind.LEAVE, DECEMBER_1, DECEMBER_1.plusDays(9)))
                .build();
        var first = "Loket A & B pada Senin, 1 Desember 2025: %d petugas di kantor, paling sedikit %d."
                .formatted(all - 1, all);
        try (var workbook = open(ANNEX, solved(problem))) {
            for (var sheet : workbook) {
                assertThat(sheet.getHeader().getCenter())
                        .contains("DRAF: belum dapat ditandatangani", first.replace("&", "&&"))
                        .hasSizeLessThan(256);
            }
            assertThat(Workbooks.texts(workbook.getSheetAt(0))).anyMatch(text -> text.startsWith("DRAF: "));
            assertThat(Workbooks.texts(workbook.getSheet("Rekapitulasi")))
                    .contains(first)
                    .filteredOn(text -> text.startsWith("Loket A & B pada "))
                    .hasSize(8);
        }
        try (var workbook = open(ANNEX, roster)) {
            workbook.forEach(sheet -> assertThat(sheet.getHeader().getCenter()).isEmpty());
        }
    }

    @Test
    void rows_are_as_high_as_their_texts_need() throws IOException {
        var letters = "Panjang ".repeat(30).strip();
        var office = SmallOffice.december().build();
        var people = office.asns().stream()
                .map(asn -> asn.toBuilder().title(letters).build())
                .toList();
        var problem = office.toBuilder()
                .replaceAsns(people)
                .counters(ServiceCounter.of(
                        "panjang", letters, office.units().get(0).id(), 0))
                .build();
        try (var workbook = open(ANNEX, solved(problem))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().contains(letters)) {
                            assertThat(row.getHeightInPoints())
                                    .as("%s!%s", sheet.getSheetName(), cell.getAddress())
                                    .isGreaterThanOrEqualTo(needed(sheet, row, cell.getColumnIndex()));
                        }
                    });
                }
            }
        }
    }

    /** Points for the text at 11 points a line, each unit of width taken for one and a half letters of a small font. */
    private static float needed(Sheet sheet, Row row, int column) {
        double width = sheet.getMergedRegions().stream()
                .filter(merged -> merged.isInRange(row.getRowNum(), column))
                .findFirst()
                .map(merged -> {
                    double all = 0;
                    for (int i = merged.getFirstColumn(); i <= merged.getLastColumn(); i++) {
                        all += sheet.getColumnWidth(i) / 256.0;
                    }
                    return all;
                })
                .orElse(sheet.getColumnWidth(column) / 256.0);
        int length = row.getCell(column).getStringCellValue().length();
        return (float) (Math.ceil(length / (1.5 * width)) * 11);
    }

    private String name(String id) {
        return roster.problem().asns().stream()
                .filter(asn -> asn.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Roster solved(RosterProblem problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(20))) {
            return engine.solve(problem);
        }
    }

    private XSSFWorkbook open(AnnexXlsx annex, Roster of) throws IOException {
        return Workbooks.open(annex.write(of, directory).get(0));
    }
}
