package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.io.WfhLists.MonthlyReport.Count;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shifts and days off in all files, read with libraries that did not write them. */
class ShiftFilesTest {

    private static final Locale ID = Messages.INDONESIAN;
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final List<String> PEOPLE = List.of("ani", "budi", "citra");

    private final Roster roster = ShiftOffice.roster();

    @TempDir
    Path directory;

    @Test
    void a_day_off_is_a_row_with_its_mode_and_without_a_post() throws IOException {
        var csv = directory.resolve("roster.csv");
        RosterCsv.write(roster, csv);
        assertThat(Files.readAllLines(csv))
                .contains("ani,2025-12-24,OFF,,", "ani,2025-12-23,WFO,malam,", "citra,2025-12-24,ABSENT,,");
        assertThat(RosterCsv.read(csv)).isEqualTo(roster.assignments());
        var json = directory.resolve("roster.json");
        RosterJson.write(roster, json);
        assertThat(Files.readString(json).replaceAll("\\s", ""))
                .contains("{\"asn\":\"ani\",\"date\":\"2025-12-24\",\"mode\":\"OFF\"}");
    }

    @Test
    void the_grid_for_people_has_the_codes_of_shifts_and_is_read_back_with_its_modes() throws IOException {
        var grid = WfhLists.writeForPeople(roster, directory, ID).stream()
                .filter(file -> file.toString().endsWith("matrix-2025-12.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(grid)).containsPattern("ani.*;S1;S2;LBR;S1;S2;LBR;S1");
        var read = RosterCsv.read(grid, roster.problem());
        assertThat(read)
                .extracting(ShiftFilesTest::modeOfDay)
                .containsExactlyInAnyOrderElementsOf(roster.assignments().stream()
                        .map(ShiftFilesTest::modeOfDay)
                        .toList());
    }

    private static String modeOfDay(Assignment day) {
        return day.asn() + " " + day.date() + " " + day.mode();
    }

    @Test
    void a_grid_kept_by_hand_may_call_a_day_off_libur() throws IOException {
        var grid = directory.resolve("posko-2025-12.csv");
        Files.writeString(grid, "Nama;22;23;24;25\nAni;S1;libur;LBR;OFF\n");
        assertThat(RosterCsv.read(grid, roster.problem()))
                .extracting(Assignment::mode)
                .containsExactly(WorkMode.WFO, WorkMode.OFF, WorkMode.OFF, WorkMode.OFF);
    }

    @Test
    void the_annex_explains_its_codes_and_its_totals_are_those_of_the_roster() throws IOException {
        var file = AnnexXlsx.in(ID).write(roster, directory).get(0);
        try (var workbook = Workbooks.open(file)) {
            var sheet = workbook.getSheet("Posko Utara");
            var texts = Workbooks.texts(sheet);
            assertThat(texts)
                    .contains("S1 = Sif Pagi (07.00-19.00)", "S2 = Sif Malam (19.00-07.00)", "LBR = libur giliran")
                    .contains("Jumlah sif", "Jumlah bertugas", "Libur giliran", "Tidak di tempat")
                    .noneMatch(text -> text.contains("WFH ="))
                    .noneMatch(text -> text.contains("Persentase"));
            checkTotals(sheet);
            var recap = workbook.getSheet("Rekapitulasi");
            assertThat(List.of(4, 5, 6).stream()
                            .map(column -> Workbooks.calculated(recap.getRow(6).getCell(column))))
                    .containsExactly(count(WorkMode.WFO), 0.0, count(WorkMode.ABSENT));
            assertThat(Workbooks.texts(workbook.getSheet("WFH per hari"))).contains("Sif Malam (19.00-07.00)");
        }
    }

    private void checkTotals(Sheet sheet) {
        int totals = Workbooks.HEAD + 2 + 3;
        var modes = List.of(WorkMode.WFO, WorkMode.OFF, WorkMode.ABSENT);
        for (int m = 0; m < modes.size(); m++) {
            var mode = modes.get(m);
            for (int day = 0; day < 7; day++) {
                var date = ShiftOffice.MONDAY.plusDays(day);
                assertThat(Workbooks.calculated(sheet.getRow(totals + m).getCell(Workbooks.FIRST_DAY + day)))
                        .as("%s on %s", mode, date)
                        .isEqualTo(inShifts(mode).stream()
                                .filter(row -> row.date().equals(date))
                                .count());
            }
            assertThat(Workbooks.calculated(sheet.getRow(totals + m).getCell(Workbooks.FIRST_DAY + 7)))
                    .isEqualTo(count(mode));
        }
        for (int i = 0; i < PEOPLE.size(); i++) {
            var asn = PEOPLE.get(i);
            assertThat(Workbooks.calculated(sheet.getRow(Workbooks.HEAD + 2 + i).getCell(Workbooks.FIRST_DAY + 7)))
                    .as(asn)
                    .isEqualTo(inShifts(WorkMode.WFO).stream()
                            .filter(row -> row.asn().equals(asn))
                            .count());
        }
    }

    private List<Assignment> inShifts(WorkMode mode) {
        return roster.assignments().stream()
                .filter(day -> day.mode() == mode && PEOPLE.contains(day.asn()))
                .toList();
    }

    private double count(WorkMode mode) {
        return inShifts(mode).size();
    }

    @Test
    void the_annex_of_the_office_has_the_totals_that_it_had() throws IOException {
        var file = AnnexXlsx.in(ID).write(roster, directory).get(0);
        try (var workbook = Workbooks.open(file)) {
            assertThat(Workbooks.texts(workbook.getSheet("Dinas Kebakaran")))
                    .contains("L1 = WFO di Loket Izin (08.00-12.00)", "Jumlah WFH", "Persentase WFH")
                    .doesNotContain("Libur giliran");
        }
    }

    @Test
    void the_letter_explains_the_codes_and_names_the_shifts() throws IOException {
        var file = LetterPdf.in(ID).write(roster, directory).get(0);
        try (var document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("S2 = Sif Malam (19.00-07.00)", "LBR = libur giliran", "Jumlah bertugas", "Libur giliran")
                    .contains("beristirahat paling sedikit 11 jam antara akhir satu sif");
        }
        var english = LetterPdf.in(Locale.ENGLISH)
                .write(roster, directory.resolve("en"))
                .get(0);
        try (var document = Loader.loadPDF(english.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("S2 = Sif Malam (19:00-07:00)", "LBR = off");
        }
    }

    @Test
    void an_agency_of_shifts_alone_has_a_letter_that_says_nothing_of_working_from_home() throws IOException {
        var problem = ShiftOffice.problem();
        var alone = problem.toBuilder()
                .replaceUnits(List.of(Unit.builder("posko", "Posko Utara", UnitLevel.AGENCY)
                        .workingWeek(WorkingWeek.SHIFTS)
                        .build()))
                .replaceCounters(problem.counters().subList(1, 3))
                .replaceAsns(problem.asns().subList(0, 3))
                .build();
        var shifts = ShiftOffice.roster(alone);
        var file = LetterPdf.in(ID).write(shifts, directory).get(0);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("JADWAL KERJA SIF POSKO UTARA", "hari tanpa sif adalah libur giliran", "Petugas sif")
                    .doesNotContain("WFH pada", "DARI RUMAH", "Kewajiban");
        }
        var annex = AnnexXlsx.in(ID).write(shifts, directory).get(0);
        try (var workbook = Workbooks.open(annex)) {
            assertThat(Workbooks.texts(workbook.getSheet("Sif per hari")))
                    .contains("Daftar petugas sif Senin, 22 Desember 2025", "Sif Malam (19.00-07.00)")
                    .noneMatch(text -> text.contains("WFH"));
            assertThat(Workbooks.texts(workbook.getSheet("Posko Utara")))
                    .contains("DAFTAR PEGAWAI DAN JADWAL KERJA SIF");
        }
    }

    @Test
    void a_shift_is_an_event_with_its_hours_over_midnight_and_a_day_off_keeps_nobody_busy() {
        var text = RosterCalendar.in(ID).ofAsn(roster, "ani");
        assertThat(text).containsOnlyOnce("BEGIN:VTIMEZONE");
        var night = events(text, "SUMMARY:Sif Malam").get(0);
        assertThat(night)
                .contains(
                        "DTSTART;TZID=Asia/Jakarta:20251223T190000",
                        "DTEND;TZID=Asia/Jakarta:20251224T070000",
                        "TRANSP:OPAQUE");
        var off = events(text, "SUMMARY:Libur giliran").get(0);
        assertThat(off).contains("DTSTART;VALUE=DATE:20251224", "DTEND;VALUE=DATE:20251225", "TRANSP:TRANSPARENT");
        assertThat(events(text, "SUMMARY:")).hasSize(7);
    }

    @Test
    void the_events_of_a_person_never_overlap_and_last_as_long_as_the_shifts() {
        var text = RosterCalendar.in(Locale.ENGLISH).ofAsn(roster, "budi");
        var ends = new ArrayList<Instant>();
        for (var event : events(text, "SUMMARY:Sif")) {
            var from = instant(event, "DTSTART");
            var to = instant(event, "DTEND");
            assertThat(from.plusSeconds(12 * 60 * 60)).isEqualTo(to);
            assertThat(ends).allMatch(end -> !end.isAfter(from));
            ends.add(to);
        }
        assertThat(ends).hasSize(5);
    }

    private static Instant instant(String event, String property) {
        var value = event.lines()
                .filter(line -> line.startsWith(property))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .findFirst()
                .orElseThrow();
        var date = LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        var time = LocalTime.of(Integer.parseInt(value.substring(9, 11)), Integer.parseInt(value.substring(11, 13)));
        return date.atTime(time).atZone(JAKARTA).toInstant();
    }

    private static List<String> events(String text, String containing) {
        return Arrays.stream(text.replace("\r\n ", "").split("BEGIN:VEVENT"))
                .skip(1)
                .filter(event -> event.contains(containing))
                .toList();
    }

    @Test
    void the_calendar_of_a_unit_tells_who_is_on_which_shift_and_who_is_off() {
        var first = events(RosterCalendar.in(ID).ofUnit(roster, "posko"), "SUMMARY:")
                .get(0);
        assertThat(first)
                .contains(
                        "Bertugas 2\\, libur giliran 1 - Posko Utara",
                        "Budi (Sif Malam (19.00-07.00))",
                        "Libur giliran:");
    }

    @Test
    void a_message_names_shifts_with_their_hours_and_days_off() {
        assertThat(RosterCalendar.in(ID).messageTo(roster, "ani"))
                .contains("Sif Pagi (07.00-19.00): Senin 22, Kamis 25, Minggu 28.\n")
                .contains("Sif Malam (19.00-07.00): Selasa 23, Jumat 26.\n")
                .contains("Libur giliran (2 hari): Rabu 24, Sabtu 27.\n")
                .doesNotContain("WFH");
        assertThat(RosterCalendar.in(Locale.ENGLISH).messageTo(roster, "citra"))
                .contains("Off (3 days): Monday 22, Thursday 25, Sunday 28.\n", "On leave: Wednesday 24.\n");
        assertThat(RosterCalendar.in(ID).messageTo(roster, "deni")).contains("WFH, bekerja dari rumah (1 hari)");
    }

    @Test
    void a_workbook_keeps_hours_shifts_and_wishes_for_days_off_in_both_languages() throws IOException {
        var published = ShiftOffice.problem().toBuilder()
                .published(new PublishedRoster(
                        "v1",
                        Optional.empty(),
                        roster.assignments().stream()
                                .map(PublishedRoster.Day::of)
                                .toList()))
                .build();
        for (var locale : List.of(ID, Locale.ENGLISH)) {
            var file = directory.resolve(locale.getLanguage() + ".xlsx");
            ProblemXlsx.write(published, file, locale);
            assertThat(ProblemXlsx.read(file)).isEqualTo(published);
            try (var workbook = Workbooks.open(file)) {
                assertThat(Workbooks.texts(workbook.getSheetAt(2)))
                        .contains(locale == ID ? "Jam Mulai" : "Hours from", "19:00");
                assertThat(Workbooks.texts(workbook.getSheetAt(1))).contains(locale == ID ? "kerja sif" : "shifts");
            }
        }
    }

    @Test
    void hours_in_a_list_may_be_times_of_the_spreadsheet_or_written_with_a_point() throws IOException {
        var file = directory.resolve("posko.xlsx");
        ProblemXlsx.write(ShiftOffice.problem(), file, ID);
        edit(file, sheet -> {
            var row = sheet.getRow(3);
            int from = Workbooks.texts(sheet.getRow(0)).indexOf("Jam Mulai");
            row.getCell(from).setCellValue(19.5 / 24);
            row.getCell(from + 1).setCellValue("7.30");
            return sheet;
        });
        var hours = ProblemXlsx.read(file).counters().get(2).hours().orElseThrow();
        assertThat(hours.from()).isEqualTo(LocalTime.of(19, 30));
        assertThat(hours.to()).isEqualTo(LocalTime.of(7, 30));
        edit(file, sheet -> {
            sheet.getRow(3)
                    .getCell(Workbooks.texts(sheet.getRow(0)).indexOf("Jam Mulai"))
                    .setCellValue("25:00");
            return sheet;
        });
        var errors = catchThrowableOfType(InvalidProblemException.class, () -> ProblemXlsx.read(file));
        assertThat(errors.errors().get(0).message(ID)).contains("Loket!", "'25:00' bukan jam", "07:00");
    }

    private static void edit(Path file, UnaryOperator<Sheet> change) throws IOException {
        try (var workbook = Workbooks.open(file)) {
            change.apply(workbook.getSheet("Loket"));
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void a_time_that_is_none_is_an_error_with_its_place_and_what_to_write() throws IOException {
        var file = directory.resolve("problem.json");
        ProblemJson.write(ShiftOffice.problem(), file);
        for (var wrong : List.of("7.30", "25:00", "pagi")) {
            var json = Files.readString(file).replaceFirst("19:00\"", wrong + "\"");
            var errors = catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.parse(json));
            assertThat(errors.errors()).hasSize(1);
            assertThat(errors.errors().get(0).message(Locale.ENGLISH))
                    .contains("$.counters[1].hours.to", "'" + wrong + "' is no time of day", "09:00");
            assertThat(errors.errors().get(0).message(ID)).contains("'" + wrong + "' bukan jam");
        }
    }

    @Test
    void the_report_of_a_month_counts_days_off_and_tells_who_worked_on_one() throws IOException {
        var presence = directory.resolve("presence.csv");
        Files.writeString(presence, "asn,date,mode\nani,2025-12-24,WFO\nani,2025-12-22,WFO\nbudi,2025-12-23,OFF\n");
        var report = WfhLists.MonthlyReport.of(roster, YearMonth.of(2025, 12))
                .against(RosterCsv.readPresence(presence, roster.problem()));
        assertThat(report.total().of(Count.OFF)).isEqualTo((long) count(WorkMode.OFF));
        assertThat(report.total().of(Count.UNPLANNED)).isEqualTo(1);
        assertThat(report.total().of(Count.AWAY)).isZero();
        var file = directory.resolve("report.xlsx");
        report.writeXlsx(file, ID);
        try (var workbook = Workbooks.open(file)) {
            assertThat(Workbooks.cells(workbook).stream().map(Object::toString))
                    .contains("Libur giliran", "libur giliran");
        }
    }

    @Test
    void a_list_of_people_keeps_wishes_for_days_off() throws IOException {
        var file = directory.resolve("pegawai.csv");
        AsnCsv.write(roster.problem().asns(), file, ID);
        assertThat(Files.readString(file)).contains("Permintaan Libur Giliran", "2025-12-24*3");
        assertThat(AsnCsv.read(file)).isEqualTo(roster.problem().asns());
    }
}
