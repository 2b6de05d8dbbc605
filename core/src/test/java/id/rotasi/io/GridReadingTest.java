package id.rotasi.io;

import static id.rotasi.io.FakeRoster.DECEMBER_1;
import static id.rotasi.io.FakeRoster.DECEMBER_31;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grids of people and days, read back as rosters. */
class GridReadingTest {

    private static final String OFFICE = """
            {
              "period": {"from": "2025-12-01", "to": "2025-12-05"},
              "policy": "rotation-50-50",
              "units": [{"id": "dinas", "name": "Dinas", "level": "AGENCY"}],
              "asns": [
                {"id": "p1", "name": "Siti", "unit": "dinas", "nip": "198609262015051001", "eligible": true},
                {"id": "p2", "name": "Budi", "unit": "dinas", "eligible": true},
                {"id": "p3", "name": "Budi", "unit": "dinas", "nip": "199001012015031001", "eligible": true}
              ]
              %s
            }
            """;

    @TempDir
    Path directory;

    private record Key(String asn, LocalDate date) {}

    private static Map<Key, WorkMode> modes(List<Assignment> days) {
        var modes = new HashMap<Key, WorkMode>();
        days.forEach(day -> assertThat(modes.put(new Key(day.asn(), day.date()), day.mode()))
                .as("%s twice", day)
                .isNull());
        return modes;
    }

    private static Map<Key, WorkMode> modes(Roster roster, String month) {
        return modes(roster.assignments().stream()
                .filter(day -> day.date().toString().startsWith(month))
                .toList());
    }

    @Test
    void the_matrix_of_a_random_problem_is_read_back_from_workbook_and_csv_in_both_languages() throws IOException {
        for (int seed = 0; seed < Checks.of("grid", 600); seed++) {
            var problem = RandomProblems.medium(seed);
            Roster roster;
            try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(5))) {
                roster = engine.solve(problem);
            }
            for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                var folder = directory.resolve(seed + "-" + locale);
                WfhLists.writeForPeople(roster, folder, locale);
                assertReadBack(roster, folder, seed);
            }
        }
    }

    private static void assertReadBack(Roster roster, Path folder, int seed) {
        var months = roster.problem()
                .period()
                .dates()
                .map(date -> date.toString().substring(0, 7))
                .distinct();
        months.forEach(month -> List.of(".csv", ".xlsx").forEach(ending -> assertThat(
                        modes(RosterCsv.read(folder.resolve("matrix-" + month + ending), roster.problem())))
                .as("seed %s, %s%s", seed, month, ending)
                .isEqualTo(modes(roster, month))));
    }

    @Test
    void the_matrix_for_programs_is_read_back_by_nip_or_name() throws IOException {
        var roster = FakeRoster.small(5, DECEMBER_1, DECEMBER_31);
        var named = roster.problem().asns().stream()
                .filter(asn -> asn.nip().isPresent())
                .toList();
        WfhLists.write(roster, directory);
        var file = directory.resolve("matrix-2025-12.csv");
        var rows = Files.readAllLines(file).stream()
                .filter(row -> row.matches("\"(NIP|\\d{18})\".*"))
                .toList();
        Files.write(file, rows);

        var days = RosterCsv.read(file, roster.problem());

        var ids = named.stream().map(asn -> asn.id()).toList();
        assertThat(modes(days))
                .isEqualTo(modes(roster.assignments().stream()
                        .filter(day -> ids.contains(day.asn()))
                        .toList()));
    }

    @Test
    void an_annex_is_read_back_with_its_codes_of_counters_its_totals_and_its_signature() throws IOException {
        // Of people without a NIP, two have names that a cell shows alike.
        var all = FakeRoster.small(5, DECEMBER_1, DECEMBER_31);
        var people = all.problem().asns().stream()
                .filter(asn -> asn.nip().isPresent())
                .toList();
        var ids = people.stream().map(asn -> asn.id()).toList();
        var roster = new FinishedRoster(
                all.problem().toBuilder().replaceAsns(people).build(),
                all.assignments().stream()
                        .filter(day -> ids.contains(day.asn()))
                        .toList(),
                all.report());
        var folder = directory.resolve("annex");
        var read = new HashMap<Key, WorkMode>();
        for (var file : AnnexXlsx.in(Messages.INDONESIAN).write(roster, folder)) {
            read.putAll(modes(RosterCsv.read(file, roster.problem())));
        }
        assertThat(read).isEqualTo(modes(roster, "2025-12"));
    }

    @Test
    void a_grid_of_a_problem_is_what_was_published() throws IOException {
        Files.write(
                directory.resolve("jadwal.csv"),
                List.of(
                        "JADWAL DESEMBER;;;;;",
                        "No;Nama;NIP;1;2;3",
                        "1;Siti;198609262015051001;WFH;WFO;L2",
                        "2;;19900101 201503 1 001;wfa;CUTI;LAP",
                        ";Jumlah WFH;;2;0;0",
                        ";Kepala Dinas;;;;"));
        var file = Files.writeString(
                directory.resolve("p.json"),
                OFFICE.formatted(", \"published\": {\"version\": \"v1\", \"csv\": \"jadwal.csv\"}"));

        var days = ProblemJson.read(file).published().orElseThrow().days();

        assertThat(days.stream().map(Object::toString))
                .containsExactlyInAnyOrder(
                        "p1 on 2025-12-01: WFH",
                        "p1 on 2025-12-02: WFO",
                        "p1 on 2025-12-03: WFO",
                        "p3 on 2025-12-01: WFH",
                        "p3 on 2025-12-02: ABSENT",
                        "p3 on 2025-12-03: WFO at FIELD");
    }

    @Test
    void every_mistake_of_a_grid_is_named_with_its_cell_and_value_in_both_languages() throws IOException {
        Files.write(
                directory.resolve("jadwal-2025-11.csv"),
                List.of(
                        "NIP;Nama;h3;h4;h31",
                        "198609262015051001;Siti;Kerja;WFH;WFO",
                        ";Budi;WFH;WFO;",
                        ";Dewi;WFH;WFO;"));
        var problem = ProblemJson.parse(OFFICE.formatted(""));

        var errors = errors(directory.resolve("jadwal-2025-11.csv"), problem);

        assertThat(errors.errors().stream().map(error -> error.message(Messages.INDONESIAN)))
                .containsExactly(
                        "jadwal-2025-11.csv:C2: 'Kerja' bukan kode hari. Yang dikenal: WFH, WFA, WFO, LAP, CUTI, DL, TB,"
                                + " ABS, LBR, OFF. Perbaiki, atau kosongkan bila bukan hari kerja.",
                        "jadwal-2025-11.csv:E2: Bulan 2025-11 tidak mempunyai tanggal 31, padahal di sini tertulis 'WFO'."
                                + " Kosongkan sel ini.",
                        "jadwal-2025-11.csv:A3: Nama 'Budi' dimiliki lebih dari satu pegawai. Isi NIP atau ID pada baris"
                                + " ini.",
                        "jadwal-2025-11.csv:A4: Tidak ada pegawai 'Dewi' dalam berkas data. Perbaiki ID, NIP, atau"
                                + " namanya, atau tambahkan pegawainya.");
        assertThat(errors.errors()).allSatisfy(error -> assertThat(error.message(Locale.ENGLISH))
                .contains("jadwal-2025-11.csv:")
                .doesNotContain("{"));
    }

    private static InvalidProblemException errors(Path file, RosterProblem problem) {
        return catchThrowableOfType(InvalidProblemException.class, () -> RosterCsv.read(file, problem));
    }

    @Test
    void a_grid_needs_its_problem_a_month_and_a_header() throws IOException {
        var grid = Files.write(directory.resolve("m.csv"), List.of("Nama;h1;h2", "Siti;WFH;WFO"));
        var twoMonths = ProblemJson.parse(OFFICE.formatted("").replace("2025-12-05", "2026-01-02"));
        var empty = directory.resolve("kosong.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(empty)) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("tidak ada apa-apa");
            workbook.write(out);
        }

        assertThat(codes(catchThrowableOfType(InvalidProblemException.class, () -> RosterCsv.read(grid))))
                .containsExactly("io.grid.needsProblem");
        assertThat(codes(errors(grid, twoMonths))).containsExactly("io.grid.month");
        assertThat(codes(errors(empty, ProblemJson.parse(OFFICE.formatted("")))))
                .containsExactly("io.grid.none");
    }

    private static List<String> codes(InvalidProblemException e) {
        return e.errors().stream().map(error -> error.code()).toList();
    }
}
