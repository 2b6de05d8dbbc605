package id.rotasi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.benchmarks.peers.Peers;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.io.ProblemJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path results;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_smoke_run_leaves_a_report_that_needs_no_network() throws IOException {
        assertThat(run("smoke", "--without-native")).as(out + "\n" + err).isZero();

        var page = Files.readString(results.resolve("smoke/results.html"));
        assertThat(page)
                .contains(
                        "<svg",
                        "Growth",
                        "Search configurations",
                        "Recommended for small problems",
                        "Micro-benchmarks",
                        "Peers");
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "<script", "<link");
        assertThat(Files.readString(results.resolve("smoke/RESULTS.md")))
                .startsWith("# Results\n\n## Where rotasi is behind")
                .contains("| timefold-streams |", "FlowBenchmark.jgrapht", "TallyBenchmark.readJson");
    }

    @Test
    void a_part_of_the_nation_says_what_all_of_it_would_take() throws IOException {
        var folder = results.resolve("made");
        assertThat(run("nation", "--people", "900", "--rules", "full", "--every", "4", "--out", folder.toString()))
                .as(out + "\n" + err)
                .isZero();
        try (var rosters = Files.list(folder.resolve("administrations"))) {
            assertThat(rosters).as("the first, the fifth and the ninth").hasSize(3);
        }
        assertThat(out.toString()).contains("3 problems solved", "seconds of 900 people");
        assertThat(results.resolve("nation-full.md")).content().contains("One of 4 administrations");
    }

    @Test
    void what_cannot_be_asked_of_the_nation_is_said() {
        var folder = results.resolve("made").toString();
        assertThat(run("nation", "--people", "200", "--every", "0", "--out", folder))
                .isEqualTo(Program.BAD_INPUT);
        assertThat(run("nation", "--people", "200", "--gap", "0.001", "--out", folder))
                .isEqualTo(Program.BAD_INPUT);
        assertThat(run("nation", "--people", "200", "--gap", "11", "--out", folder))
                .isEqualTo(Program.BAD_INPUT);
        assertThat(err.toString()).contains("--every (0)", "0.001", "11");
        assertThat(results.resolve("made")).doesNotExist();
    }

    @Test
    void what_cannot_be_asked_of_growth_is_said_before_anything_is_measured() {
        assertThat(run("growth", "--people", "20", "--runs", "0")).isEqualTo(Program.BAD_INPUT);
        assertThat(run("growth", "--people", "20", "--threads", "1,0")).isEqualTo(Program.BAD_INPUT);
        assertThat(err.toString()).contains("--runs (0)", "threads");
        assertThat(out.toString()).doesNotContain("20 people");
    }

    @Test
    void without_the_profile_the_program_says_how_to_get_the_native_peers() {
        run("peers", "--suite", "smoke", "--time-limit", "0.2", "--only", "rotasi,odd-even");

        assertThat(out.toString().contains("-Ppeers-native"))
                .isEqualTo(!Peers.missing().isEmpty());
    }

    @Test
    void a_problem_of_ones_own_can_be_named() throws IOException {
        var file = results.resolve("own.json");
        ProblemJson.write(Suite.named("smoke").get(0).problem(), file);

        assertThat(run("peers", "--file", file.toString(), "--time-limit", "0.2", "--only", "rotasi,odd-even"))
                .isZero();
        assertThat(out.toString()).contains("own  ", "odd-even");
    }

    @Test
    void bad_usage_is_answered_in_a_line() {
        assertThat(run("peers", "--suite", "village")).isEqualTo(Program.BAD_INPUT);
        assertThat(err.toString()).contains("'village'").doesNotContain("Exception");
        assertThat(run("report")).isEqualTo(Program.BAD_INPUT);
    }

    private int run(String... args) {
        return Program.run(new PrintWriter(out, true), new PrintWriter(err, true), results, args);
    }
}
