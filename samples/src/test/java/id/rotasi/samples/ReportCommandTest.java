package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.io.ProblemJson;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a month, and grids of people and days as rosters, at the terminal. */
class ReportCommandTest {

    @TempDir
    Path directory;

    @BeforeEach
    void solve() throws IOException {
        var problem = RosterProblem.builder(
                        LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31), Presets.rotation5050())
                .units(Unit.root("dinas", "Dinas Contoh", UnitLevel.AGENCY))
                .asns(IntStream.rangeClosed(1, 6)
                        .mapToObj(n -> Asn.builder("p" + n, "Pegawai " + n, "dinas")
                                .eligible()
                                .build())
                        .toList())
                .build();
        ProblemJson.write(problem, directory.resolve("p.json"));
        assertThat(run("solve p.json --out jadwal --quiet --locale id").status())
                .isZero();
    }

    private CommandLine.Result run(String line) {
        return CommandLine.in(directory).run(line.split(" "));
    }

    private List<String> roster() throws IOException {
        return Files.readAllLines(directory.resolve("jadwal/roster.csv"));
    }

    /** A list in which everybody was where the roster says, but for the first two days on which somebody is at home. */
    private void presence() throws IOException {
        var lines = new ArrayList<>(List.of("asn,date,mode,reported,verified"));
        int others = 0;
        for (var row : roster().subList(1, roster().size())) {
            var cells = row.split(",", -1);
            boolean other = cells[2].equals("WFH") && others++ < 2;
            lines.add(String.join(",", cells[0], cells[1], other ? "WFO" : cells[2], "ya", ""));
        }
        Files.write(directory.resolve("presensi.csv"), lines);
    }

    @Test
    void a_report_tells_what_was_planned_and_what_became_of_it_and_joins_the_set_of_the_roster() throws IOException {
        presence();
        assertThat(run("publish jadwal --version v1 --by Kepala --at 2025-11-28T16:00")
                        .status())
                .isZero();
        long days = roster().size() - 1;
        long home = roster().stream().filter(row -> row.contains(",WFH,")).count();

        var told = run("report jadwal --problem p.json --actual presensi.csv --month 2025-12 --locale id");

        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("6 pegawai, %s orang-hari bertugas, %s di antaranya WFH".formatted(days, home))
                .contains("Presensi mencatat %s dari %s orang-hari bertugas; %s sesuai jadwal, 0 tidak tercatat."
                        .formatted(days, days, days - 2))
                .contains("0 hari berubah sejak diterbitkan.");
        assertThat(directory.resolve("jadwal/report-2025-12.xlsx")).exists();
        assertThat(directory.resolve("jadwal/report-2025-12.pdf")).exists();
        assertThat(Files.readString(directory.resolve("jadwal/manifest.json"))).contains("report-2025-12.pdf");
        assertThat(run("changes jadwal jadwal").status()).isZero();
    }

    @Test
    void without_publication_and_presence_a_report_says_so_and_is_written_where_it_is_asked_for() {
        var told = run("report jadwal/roster.csv --problem p.json --out laporan --locale en");
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.out()).contains("not published yet").doesNotContain("recorded");
        assertThat(directory.resolve("laporan/report-2025-12.xlsx")).exists();
    }

    @Test
    void mistakes_of_the_list_and_of_the_month_are_told_and_nothing_is_written() throws IOException {
        Files.write(
                directory.resolve("presensi.csv"),
                List.of("asn,date,mode", "p1,2025-12-01,kantor", "p9,2025-12-01,WFO"));
        var told = run("report jadwal --problem p.json --actual presensi.csv --locale id");
        assertThat(told.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(told.err()).contains("presensi.csv:2:mode", "'kantor'", "presensi.csv:3:asn", "'p9'", "2 kesalahan");

        var other = run("report jadwal --problem p.json --month 2026-03 --locale id");
        assertThat(other.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(other.err()).contains("--month: 2026-03");
        assertThat(directory.resolve("jadwal/report-2025-12.xlsx")).doesNotExist();
    }

    @Test
    void a_matrix_from_the_lists_is_what_was_published_for_a_revision_whichever_form_it_has() {
        for (var matrix : List.of("matrix-2025-12.csv", "lists/matrix-2025-12.csv", "lists/matrix-2025-12.xlsx")) {
            var changes = run("changes jadwal/%s jadwal --problem p.json --locale en".formatted(matrix));
            assertThat(changes.status()).as(changes.err()).isZero();
            assertThat(changes.out()).as(matrix).contains("0 changed days and 0 changed posts");
            var revised =
                    run("revise p.json --published jadwal/%s --through 2025-12-12 --out r --formats none --locale en"
                            .formatted(matrix));
            assertThat(revised.status()).as(revised.err()).isZero();
            assertThat(revised.out()).as(matrix).contains("0 changed days");
        }
        var nobody = run("changes jadwal/lists/matrix-2025-12.xlsx jadwal --locale id");
        assertThat(nobody.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(nobody.err()).contains("Sebutkan juga berkas datanya");
    }
}
