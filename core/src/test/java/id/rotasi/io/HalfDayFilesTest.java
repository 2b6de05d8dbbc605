package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half days of absence in all files: read, and told. */
class HalfDayFilesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 3);
    private static final String OFFICE = """
            {"period": {"from": "2025-11-03", "to": "2025-11-07"},
             "policy": {"rules": [{"rule": "person-balance", "share": "40%%", "enforcement": {"soft": 1}}]},
             "units": [{"id": "dinas", "name": "Dinas", "level": "AGENCY"}],
             "asns": [{"id": "ani", "name": "Ani", "unit": "dinas", "eligible": true},
                      {"id": "budi", "name": "Budi", "unit": "dinas", "eligible": true}],
             "absences": [{"asn": "ani", "kind": "LEAVE", "from": "2025-11-03", "to": "2025-11-07", "part": "%s"}]}""";

    @TempDir
    Path directory;

    private static RosterProblem office(String part) {
        return ProblemJson.parse(OFFICE.formatted(part));
    }

    private static Roster solved() {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            return engine.solve(office("AFTERNOON"));
        }
    }

    @Test
    void the_part_is_read_from_json_and_a_wrong_word_names_those_that_there_are() {
        assertThat(office("MORNING").absences())
                .containsExactly(new Absence("ani", AbsenceKind.LEAVE, FIRST, FIRST.plusDays(4), Part.MORNING));
        assertThat(office("WHOLE_DAY").absences())
                .containsExactly(new Absence("ani", AbsenceKind.LEAVE, FIRST, FIRST.plusDays(4)));
        var error = catchThrowableOfType(InvalidProblemException.class, () -> office("MORNIN"))
                .errors()
                .get(0);
        assertThat(error.message(Locale.ENGLISH))
                .startsWith("$.absences[0].part: ")
                .contains("'MORNING'");
    }

    @Test
    void a_workbook_has_a_column_for_half_days_with_everyday_words() throws IOException {
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(office("AFTERNOON"), file, Messages.INDONESIAN);
        var changed = directory.resolve("ubah.xlsx");
        try (var book = Workbooks.open(file);
                var out = Files.newOutputStream(changed)) {
            var sheet = book.getSheet("Tidak Hadir");
            int column = -1;
            for (var cell : sheet.getRow(0)) {
                column = cell.getStringCellValue().equals("Setengah Hari") ? cell.getColumnIndex() : column;
            }
            var cell = sheet.getRow(1).getCell(column);
            assertThat(cell.getStringCellValue()).isEqualTo("siang");
            cell.setCellValue("setengah hari pagi");
            book.write(out);
        }
        assertThat(ProblemXlsx.read(file).absences())
                .isEqualTo(office("AFTERNOON").absences());
        assertThat(ProblemXlsx.read(changed).absences())
                .isEqualTo(office("MORNING").absences());
    }

    @Test
    void the_annex_marks_half_days_and_its_formulas_count_them() throws IOException {
        var roster = solved();
        var files =
                AnnexXlsx.in(Messages.INDONESIAN).with(unit -> Workbooks.LETTER).write(roster, directory);
        try (var book = Workbooks.open(files.get(0))) {
            var texts = Workbooks.texts(book.getSheet("Dinas"));
            assertThat(texts).contains("WFH\u00bd", "WFO\u00bd", "WFH", "WFO");
            assertThat(String.join("\n", texts)).contains("\u00bd = tidak hadir setengah hari");
            var calculated = Workbooks.cells(book).stream()
                    .filter(cell -> cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA)
                    .toList();
            assertThat(calculated).isNotEmpty().allSatisfy(cell -> assertThat(Workbooks.calculated(cell))
                    .isEqualTo(cell.getNumericCellValue()));
        }
    }

    @Test
    void calendars_and_messages_say_half_days_in_words() throws IOException {
        var roster = solved();
        assertThat(RosterCalendar.in(Messages.INDONESIAN).ofAsn(roster, "ani").replace("\r\n ", ""))
                .contains("WFH - bekerja dari rumah (cuti setengah hari\\, siang)", "(cuti setengah hari\\, siang)");
        assertThat(RosterCalendar.in(Locale.ENGLISH).ofAsn(roster, "budi")).doesNotContain("half of the day");
        var message = RosterCalendar.in(Messages.INDONESIAN).writeMessages(roster, directory).stream()
                .filter(file -> file.getFileName().toString().contains("ani"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(message))
                .contains("Tidak hadir setengah hari (cuti, siang): Senin 3, Selasa 4, Rabu 5, Kamis 6, Jumat 7.");
    }

    @Test
    void the_page_has_them_by_person_and_day_and_a_page_without_them_nothing_of_it() throws IOException {
        var page = PageText.of(solved());
        assertThat(page.json().get("halves")).hasSize(5);
        assertThat(page.json().get("halves").get(0).toString()).isEqualTo("[0,0,0,\"LEAVE\",\"AFTERNOON\"]");
        var none = solved();
        assertThat(PageText.of(none.seenBy(Roster.Audience.EVERYBODY)).json().has("halves"))
                .isFalse();
    }

    @Test
    void a_grid_with_marks_is_read_as_the_days_without_them() {
        assertThat(List.of("WFH\u00bd", "wfo \u00bd", "LAP\u00bd", "L2\u00bd").stream()
                        .map(code -> id.rotasi.internal.io.csv.DayWord.of(code)
                                .orElseThrow()
                                .mode())
                        .collect(Collectors.toList()))
                .containsExactly(WorkMode.WFH, WorkMode.WFO, WorkMode.WFO, WorkMode.WFO);
    }

    @Test
    void the_table_of_a_roster_is_as_ever() throws IOException {
        var roster = solved();
        var file = directory.resolve("roster.csv");
        RosterCsv.write(roster, file);
        assertThat(Files.readString(file)).doesNotContain("\u00bd", "AFTERNOON");
        assertThat(roster.of("ani").stream().map(Assignment::mode)).doesNotContain(WorkMode.ABSENT);
    }
}
