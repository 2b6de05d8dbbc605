package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told while and after solving, and to whom. */
class TellingTest {

    @TempDir
    Path directory;

    private CommandLine program;

    @BeforeEach
    void generate() {
        program = CommandLine.in(directory);
        program.run("generate", "--asns", "200", "--month", "2025-12", "--variant", "full", "--out", "city.json");
    }

    @Test
    void nobody_at_a_terminal_gets_no_progress_unless_verbose_and_then_plain_lines() {
        var plain = program.run("solve", "city.json", "--out", "out", "--step-limit", "0");
        var verbose =
                program.run("solve", "city.json", "--out", "out", "--step-limit", "0", "--verbose", "--locale=en");

        assertThat(plain.err()).isEmpty();
        assertThat(verbose.err())
                .contains(
                        "computing the lower bound, 0/", "searching, ", "s left", "\ndone, ", "cost ", "bound ", "gap ")
                .doesNotContain("\r");
        assertThat(verbose.out()).doesNotContain("searching");
    }

    @Test
    void a_terminal_gets_a_bar_on_the_error_stream_that_is_taken_away_at_the_end() {
        var result = program.atTerminal().run("solve", "city.json", "--out", "out", "--step-limit=0", "--locale=id");

        assertThat(result.err())
                .contains("\r[------] mencari jadwal 0/1, sisa ", ", batas ", " %)")
                .endsWith("\r")
                .doesNotContain("\n");
        assertThat(result.err().split("\r")).allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
        assertThat(result.out()).doesNotContain("\r");
    }

    @Test
    void quiet_says_nothing_and_writes_all_the_same() {
        var result = program.atTerminal().run("solve", "city.json", "--out", "out", "--step-limit=0", "--quiet");

        assertThat(result.status()).isZero();
        assertThat(result.out() + result.err()).isEmpty();
        assertThat(directory.resolve("out/roster.csv")).exists();
    }

    @Test
    void json_is_the_whole_of_the_standard_output() throws IOException {
        var result = program.atTerminal().run("solve", "city.json", "--out", "out", "--step-limit=0", "--json");

        var summary = new ObjectMapper().readTree(result.out());
        var report =
                new ObjectMapper().readTree(directory.resolve("out/report.json").toFile());
        assertThat(summary.get("status")).isEqualTo(report.get("status"));
        assertThat(summary.get("score")).isEqualTo(report.get("score"));
        assertThat(summary.get("bound")).isEqualTo(report.get("bound"));
        assertThat(summary.get("rules")).hasSameSizeAs(report.get("rules"));
        assertThat(summary.get("files")).isNotEmpty().allSatisfy(file -> assertThat(
                        directory.resolve("out").resolve(file.asText()))
                .isRegularFile());
    }

    @Test
    void a_small_problem_gets_every_format_and_a_choice_gets_what_it_names() throws IOException {
        program.run("solve", "city.json", "--out", "all", "--step-limit=0");
        program.run("solve", "city.json", "--out", "some", "--step-limit=0", "--formats", "lists");
        var none =
                program.run("solve", "city.json", "--out", "none", "--step-limit=0", "--formats=none", "--locale=en");

        assertThat(files("all"))
                .contains(
                        "roster.csv",
                        "roster.html",
                        "wfh-list.csv",
                        "wfh-list.json",
                        "matrix-2025-12.csv",
                        "recap.csv",
                        "sites.csv")
                .anyMatch(file -> file.startsWith("calendars/people/") && file.endsWith("-P00001.ics"))
                .anyMatch(file -> file.matches("annex-2025-12-.*\\.xlsx"))
                .anyMatch(file -> file.matches("letter-2025-12-.*\\.pdf"))
                .anyMatch(file -> file.matches("calendars/units/.*\\.ics"));
        assertThat(files("some")).contains("wfh-list.csv").noneMatch(file -> file.matches(".*\\.(xlsx|ics|pdf)"));
        assertThat(files("none")).containsExactly("manifest.json", "report.json", "roster.csv", "roster.json");
        assertThat(none.out()).contains("Not written:", "annex", "--formats all");
    }

    @Test
    void a_large_problem_gets_only_what_takes_no_time_unless_more_is_asked_for() {
        assertThat(Format.usual(Format.MOST_PEOPLE_FOR_ALL)).isEqualTo(Format.ALL.members());
        assertThat(Format.usual(Format.MOST_PEOPLE_FOR_ALL + 1)).doesNotContain(Format.CALENDARS, Format.ANNEX);
    }

    @Test
    void the_same_problem_and_seed_give_the_same_bytes_in_every_format() throws IOException {
        program.run("solve", "city.json", "--out", "one", "--step-limit=0", "--threads=1");
        program.run("solve", "city.json", "--out", "two", "--step-limit=0", "--threads=2");

        assertThat(files("one")).isEqualTo(files("two"));
        for (var file : files("one")) {
            // The report tells how long each stage took, and the manifest has its hash.
            if (!file.equals("report.json") && !file.equals("manifest.json")) {
                assertThat(directory.resolve("two").resolve(file))
                        .hasSameBinaryContentAs(directory.resolve("one").resolve(file));
            }
        }
    }

    @Test
    void an_interrupted_solve_ends_with_the_best_roster_so_far() throws IOException {
        var interrupts = new Interrupts();
        var err = new StringWriter() {
            @Override
            public void write(String text, int from, int length) {
                super.write(text, from, length);
                if (text.contains("searching")) {
                    interrupts.interrupt();
                }
            }
        };

        var result = program.run(
                err, interrupts, "solve", "city.json", "--out", "out", "--time-limit=5m", "--verbose", "--locale=en");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("ended: cancelled");
        assertThat(files("out")).contains("roster.csv", "roster.json", "report.json");
    }

    @Test
    void a_signal_ends_the_program_with_its_usual_status_and_its_files() throws Exception {
        program.run("generate", "--asns=1000", "--month=2025-12", "--variant=full", "--out=large.json");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "solve", "large.json", "--out=out", "--time-limit=5m"));
        command.addAll(List.of("--verbose", "--locale=en", "--formats=lists"));
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("stdout.txt").toFile())
                .start();
        try (var err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (var line = err.readLine(); line != null; line = err.readLine()) {
                if (line.startsWith("searching")) {
                    process.toHandle().destroy();
                }
            }
        }

        // A search that has only begun may not have kept every hard rule yet; a signal would end with 143.
        assertThat(process.waitFor()).isBetween(Program.OK, Program.NO_FEASIBLE_ROSTER);
        assertThat(directory.resolve("stdout.txt")).content().contains("ended: cancelled");
        assertThat(files("out")).contains("roster.csv", "roster.json", "report.json", "wfh-list.csv");
    }

    private List<String> files(String name) throws IOException {
        var place = directory.resolve(name);
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> place.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
