package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.WfhLists.MonthlyReport;
import id.rotasi.io.WfhLists.MonthlyReport.Count;
import id.rotasi.io.WfhLists.MonthlyReport.Figures;
import id.rotasi.report.words.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a month, each figure counted again from roster.csv and the presence system's list. */
class MonthlyReportTest {

    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final Locale ID = Messages.INDONESIAN;

    @TempDir
    Path directory;

    private static Roster solved(RosterProblem problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(5))) {
            return engine.solve(problem);
        }
    }

    private static List<Map<String, String>> csv(Path file) throws IOException {
        try (var parser = CSVParser.parse(
                Files.readString(file),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    /** What a presence system could tell: most days as planned, some otherwise, some missing, some of other days. */
    private Path presence(Roster roster, Random random) throws IOException {
        var lines = new ArrayList<>(List.of("asn,date,mode,reported,verified"));
        for (var day : roster.assignments()) {
            int luck = random.nextInt(10);
            var mode =
                    luck < 7 ? day.mode().name() : List.of("WFO", "WFH", "CUTI").get(luck - 7);
            if (random.nextInt(12) > 0) {
                lines.add("%s,%s,%s,%s,%s"
                        .formatted(
                                day.asn(),
                                day.date(),
                                mode,
                                random.nextBoolean() ? "ya" : "",
                                random.nextBoolean() ? "ya" : "tidak"));
            }
        }
        for (var asn : roster.problem().asns()) {
            roster.problem()
                    .period()
                    .dates()
                    .filter(date -> roster.of(asn.id(), date).isEmpty() && random.nextInt(6) == 0)
                    .forEach(date -> lines.add("%s,%s,WFO,,".formatted(asn.id(), date)));
        }
        return Files.write(directory.resolve("presence.csv"), lines);
    }

    /** The counts of rows of two files, by keys of this test's own. */
    private record Recount(List<Map<String, String>> planned, Map<String, Map<String, String>> actual) {

        static String key(Map<String, String> row) {
            return row.get("asn") + " " + row.get("date");
        }

        static Recount of(List<Map<String, String>> roster, List<Map<String, String>> presence, String month) {
            var actual = new HashMap<String, Map<String, String>>();
            presence.stream()
                    .filter(row -> row.get("date").startsWith(month))
                    .forEach(row -> actual.put(key(row), row));
            return new Recount(
                    roster.stream()
                            .filter(row -> row.get("date").startsWith(month))
                            .toList(),
                    actual);
        }

        String mode(Map<String, String> row) {
            var mode = actual.containsKey(key(row)) ? actual.get(key(row)).get("mode") : "none";
            return mode.equals("CUTI") ? "ABSENT" : mode;
        }

        long count(Predicate<Map<String, String>> whose, Predicate<Map<String, String>> which) {
            return planned.stream().filter(whose).filter(which).count();
        }

        Map<Count, Long> of(Predicate<Map<String, String>> whose) {
            Predicate<Map<String, String>> home = row -> row.get("mode").equals("WFH");
            Predicate<Map<String, String>> site = row -> row.get("mode").equals("WFO");
            Predicate<Map<String, String>> duty = home.or(site);
            var counts = new TreeMap<Count, Long>();
            counts.put(Count.WFH, count(whose, home));
            counts.put(Count.WFO, count(whose, site));
            counts.put(Count.DUTY, count(whose, duty));
            counts.put(Count.ABSENT, count(whose, row -> row.get("mode").equals("ABSENT")));
            counts.put(Count.OFF, count(whose, row -> row.get("mode").equals("OFF")));
            counts.put(Count.RECORDED, count(whose, duty.and(row -> !mode(row).equals("none"))));
            counts.put(Count.UNRECORDED, count(whose, duty.and(row -> mode(row).equals("none"))));
            counts.put(Count.AS_PLANNED, count(whose, duty.and(row -> mode(row).equals(row.get("mode")))));
            counts.put(Count.WFH_DONE, count(whose, home.and(row -> mode(row).equals("WFH"))));
            counts.put(Count.WFH_ON_SITE, count(whose, home.and(row -> mode(row).equals("WFO"))));
            counts.put(Count.WFO_AT_HOME, count(whose, site.and(row -> mode(row).equals("WFH"))));
            counts.put(Count.AWAY, count(whose, duty.and(row -> mode(row).equals("ABSENT"))));
            counts.put(Count.REPORTED, said(whose, home, "reported"));
            counts.put(Count.VERIFIED, said(whose, home, "verified"));
            return counts;
        }

        private long said(Predicate<Map<String, String>> whose, Predicate<Map<String, String>> home, String column) {
            return count(whose, home.and(row -> mode(row).equals("WFH")).and(row -> actual.get(key(row))
                    .get(column)
                    .equals("ya")));
        }

        long unplanned() {
            var duty = planned.stream()
                    .filter(row -> !row.get("mode").matches("ABSENT|OFF"))
                    .map(Recount::key)
                    .toList();
            return actual.values().stream()
                    .filter(row -> !row.get("mode").matches("CUTI|ABSENT|OFF|LBR"))
                    .filter(row -> !duty.contains(key(row)))
                    .count();
        }
    }

    private static void assertCounts(Figures figures, Map<Count, Long> expected, String what) {
        expected.forEach((count, number) ->
                assertThat(figures.of(count)).as("%s of %s", count, what).isEqualTo(number));
    }

    @Test
    void each_figure_of_random_problems_is_a_count_over_the_two_files() throws IOException {
        for (int seed = 0; seed < Checks.of("monthly", 400); seed++) {
            var problem = RandomProblems.medium(seed);
            var roster = solved(problem);
            RosterCsv.write(roster, directory.resolve("roster.csv"));
            var file = presence(roster, new Random(seed));
            var month = YearMonth.from(problem.period().from());

            var report = MonthlyReport.of(roster, month).against(RosterCsv.readPresence(file, problem));

            var recount = Recount.of(csv(directory.resolve("roster.csv")), csv(file), month.toString());
            assertCounts(report.total(), recount.of(row -> true), "seed " + seed);
            assertThat(report.total().of(Count.UNPLANNED)).as("seed %s", seed).isEqualTo(recount.unplanned());
            var tree = problem.unitTree();
            var unitOf = new HashMap<String, String>();
            roster.assignments()
                    .forEach(day -> unitOf.put(
                            day.asn() + " " + day.date(),
                            problem.asns().stream()
                                    .filter(asn -> asn.id().equals(day.asn()))
                                    .findFirst()
                                    .orElseThrow()
                                    .at(day.date())
                                    .unit()));
            for (var unit : report.units()) {
                assertCounts(
                        unit,
                        recount.of(row -> unitOf.get(Recount.key(row)).equals(unit.id())),
                        "unit %s, seed %s".formatted(unit.id(), seed));
            }
            for (var agency : report.agencies()) {
                assertCounts(
                        agency,
                        recount.of(row -> tree.agencyOf(tree.get(unitOf.get(Recount.key(row))))
                                .id()
                                .equals(agency.id())),
                        "agency %s, seed %s".formatted(agency.id(), seed));
            }
            for (var asn : problem.asns()) {
                var all = report.people().stream()
                        .filter(figures -> figures.id().equals(asn.id()))
                        .mapToLong(figures -> figures.of(Count.AS_PLANNED))
                        .sum();
                assertThat(all)
                        .as("%s, seed %s", asn.id(), seed)
                        .isEqualTo(recount.of(row -> row.get("asn").equals(asn.id()))
                                .get(Count.AS_PLANNED));
            }
        }
    }

    @Test
    void counters_kept_are_the_open_days_with_enough_officers() {
        var roster = solved(SmallOffice.december().build());
        var problem = roster.problem();
        long open = 0;
        long kept = 0;
        for (var counter : problem.counters()) {
            for (var date : problem.period().dates().toList()) {
                var unit = problem.unitTree().get(counter.unit());
                if (counter.opensOn(date) && problem.workCalendar().isWorkingDay(unit, date)) {
                    open++;
                    long officers = roster.assignments().stream()
                            .filter(day -> day.date().equals(date)
                                    && day.post()
                                            .filter(Post.counter(counter.id())::equals)
                                            .isPresent())
                            .count();
                    kept += officers >= counter.minimumOn(date) ? 1 : 0;
                }
            }
        }
        assertThat(open).isPositive();

        var total = MonthlyReport.of(roster, YearMonth.from(problem.period().from()))
                .total();

        assertThat(total.of(Count.COUNTER_DAYS)).isEqualTo(open);
        assertThat(total.of(Count.COUNTERS_KEPT)).isEqualTo(kept);
        assertThat(total.of(Count.REPORTS))
                .isEqualTo(problem.policy().reportingDuty().report() ? total.of(Count.WFH) : 0);
        assertThat(total.of(Count.CHECK_INS))
                .isEqualTo(problem.policy().reportingDuty().checkIns() * total.of(Count.WFH));
    }

    @Test
    void changes_are_those_since_the_first_publication() {
        var roster = solved(SmallOffice.december().build());
        var first = Publication.of(roster, "v1", "Kepala", OffsetDateTime.parse("2025-11-28T16:00:00+07:00"));
        var home = roster.assignments().stream()
                .filter(day -> day.mode().name().equals("WFH"))
                .limit(3)
                .toList();
        var changed = new ArrayList<>(roster.assignments());
        home.forEach(day -> changed.set(changed.indexOf(day), Assignment.onSite(day.asn(), day.date(), Post.OFFICE)));
        var later = Roster.of(roster.problem(), changed);
        var second = Publication.of(later, "v2", "Kepala", OffsetDateTime.parse("2025-12-01T16:00:00+07:00"), first);

        var report = MonthlyReport.of(later, DECEMBER).publishedAs(second);

        assertThat(report.total().of(Count.CHANGES)).isEqualTo(3);
        assertThat(report.people().stream()
                        .mapToLong(figures -> figures.of(Count.CHANGES))
                        .sum())
                .isEqualTo(3);
        assertThat(MonthlyReport.of(later, DECEMBER).total().counts()).doesNotContainKey(Count.CHANGES);
    }

    @Test
    void workbook_and_document_have_the_figures_and_each_person() throws IOException {
        var roster = solved(SmallOffice.december().build());
        var problem = roster.problem();
        var report = MonthlyReport.of(roster, DECEMBER)
                .against(RosterCsv.readPresence(presence(roster, new Random(7)), problem));
        var file = directory.resolve("report.xlsx");
        report.writeXlsx(file, ID);
        assertThat(Workbooks.sheetNames(file))
                .containsExactly(
                        "Ringkasan",
                        "Perangkat daerah",
                        "Unit kerja",
                        "Pegawai",
                        "Loket kurang petugas",
                        "Beda rencana dan presensi");
        try (var workbook = Workbooks.open(file)) {
            var totals = new HashMap<String, Double>();
            workbook.getSheetAt(0).forEach(row -> {
                if (row.getRowNum() > 0) {
                    totals.put(
                            row.getCell(0).getStringCellValue(), row.getCell(1).getNumericCellValue());
                }
            });
            assertThat(totals)
                    .containsEntry("WFH", (double) report.total().of(Count.WFH))
                    .containsEntry("Sesuai jadwal", (double) report.total().of(Count.AS_PLANNED))
                    .containsEntry("Tidak tercatat", (double) report.total().of(Count.UNRECORDED));
            assertThat(workbook.getSheetAt(3).getLastRowNum())
                    .isEqualTo(problem.asns().size());
        }
        var pdf = new ByteArrayOutputStream();
        report.writePdf(pdf, ID);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("LAPORAN BULANAN PELAKSANAAN WFH, DESEMBER 2025")
                    .contains("Sesuai jadwal " + report.total().of(Count.AS_PLANNED));
            problem.asns().forEach(asn -> assertThat(text).contains(asn.name()));
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes_on_a_stream_and_in_a_file() throws IOException {
        var report = MonthlyReport.of(solved(SmallOffice.december().build()), DECEMBER);
        var pdf = new ByteArrayOutputStream();
        var xlsx = new ByteArrayOutputStream();
        report.writePdf(pdf, ID);
        report.writeXlsx(xlsx, ID);
        report.writePdf(directory.resolve("r.pdf"), ID);
        report.writeXlsx(directory.resolve("r.xlsx"), ID);
        assertThat(directory.resolve("r.pdf")).hasBinaryContent(pdf.toByteArray());
        assertThat(directory.resolve("r.xlsx")).hasBinaryContent(xlsx.toByteArray());
    }

    @Test
    void a_month_without_a_day_of_the_period_is_refused() {
        var roster = solved(SmallOffice.december().build());
        assertThatThrownBy(() -> MonthlyReport.of(roster, YearMonth.of(2026, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-05");
    }

    @Test
    void every_mistake_of_the_list_is_named_with_line_and_value_in_both_languages() throws IOException {
        var problem = SmallOffice.december().build();
        var known = problem.asns().get(0).id();
        var file = Files.write(
                directory.resolve("presensi.csv"),
                List.of(
                        "asn;date;mode;reported;verified",
                        "siapa;2025-12-01;WFO;;",
                        known + ";01-12-2025;di rumah;;",
                        known + ";31-02-2025;WFH;;",
                        known + ";2026-03-01;WFH;;",
                        known + ";2025-12-02;WFH;mungkin;",
                        known + ";2025-12-02;WFO;;ya",
                        ";2025-12-03;WFA;ya;tidak"));

        var e = catchThrowableOfType(InvalidProblemException.class, () -> RosterCsv.readPresence(file, problem));

        assertThat(e.errors().stream().map(error -> error.path() + " " + error.code()))
                .containsExactly(
                        "presensi.csv:2:asn io.presence.nobody",
                        "presensi.csv:3:mode io.presence.mode",
                        "presensi.csv:4:date io.csv.date",
                        "presensi.csv:5:date io.presence.outside",
                        "presensi.csv:6:reported io.csv.yesOrNo",
                        "presensi.csv:7:asn io.presence.twice",
                        "presensi.csv:8:asn io.csv.blank");
        for (var locale : List.of(ID, Locale.ENGLISH)) {
            assertThat(e.errors())
                    .allSatisfy(error -> assertThat(error.message(locale)).doesNotContain("{"));
        }
        assertThat(e.errors().get(0).message(ID)).contains("'siapa'");
        assertThat(e.errors().get(3).message(ID)).contains("2026").contains("di luar periode");
    }

    @Test
    void a_nip_names_a_person_and_words_of_the_administration_a_mode() throws IOException {
        var problem = RosterProblem.builder(
                        LocalDate.of(2025, 12, 1),
                        LocalDate.of(2025, 12, 5),
                        SmallOffice.december().build().policy())
                .units(id.rotasi.domain.Unit.root("u", "Dinas", id.rotasi.domain.UnitLevel.AGENCY))
                .asns(id.rotasi.domain.Asn.builder("a", "Ani", "u")
                        .nip("198609262015051001")
                        .build())
                .build();
        var file = Files.write(
                directory.resolve("p.csv"),
                List.of(
                        "asn,date,mode,reported,verified",
                        "19860926 201505 1 001,2025-12-01,WFA,ya,TIDAK",
                        "a,2025-12-02,DL,,"));
        assertThat(RosterCsv.readPresence(file, problem).stream().map(Object::toString))
                .containsExactly(
                        "Presence[asn=a, date=2025-12-01, mode=WFH, reported=true, verified=false]",
                        "Presence[asn=a, date=2025-12-02, mode=ABSENT, reported=false, verified=false]");
    }
}
