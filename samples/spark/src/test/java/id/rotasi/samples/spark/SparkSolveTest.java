package id.rotasi.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.io.FileSet;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program, as it is called. */
class SparkSolveTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return SparkSolve.run(stream(out), stream(err), args);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void a_problem_file_becomes_a_folder_of_files() throws IOException {
        var village = SyntheticProblem.of(
                120, new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13)), 1, Variant.NETWORK);
        var file = folder.resolve("village.json");
        ProblemJson.write(village, file);
        var directory = folder.resolve("roster");
        assertThat(run(file.toString(), directory.toString(), "20", "1h")).isEqualTo(SparkSolve.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("OPTIMAL, hard 0, soft ");
        assertThat(err.size()).isZero();
        String csv = FileSet.read(directory, place -> Files.readString(place.resolve("roster.csv")));
        assertThat(csv).isEqualTo(inOnePiece(village));
        assertThat(directory.resolve("roster.json")).isRegularFile();
        assertThat(directory.resolve("report.json")).isRegularFile();
    }

    private static String inOnePiece(RosterProblem problem) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var engine = RosterEngine.create(EngineOptions.defaults().withTimeLimit(Duration.ofHours(1)))) {
            RosterCsv.write(engine.solve(problem), bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p.json",
                "p.json out 0",
                "p.json out many",
                "p.json out 300 0s",
                "p.json out 300 soon",
                "a b 1 1s c"
            })
    void wrong_arguments_are_told_with_what_to_type(String line) {
        assertThat(run(line.split(" "))).isEqualTo(SparkSolve.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(Arguments.USAGE);
        assertThat(out.size()).isZero();
    }

    @Test
    void every_error_of_a_problem_is_told_on_a_line() throws IOException {
        var file = folder.resolve("wrong.json");
        Files.writeString(file, "{\"policy\": \"none\", \"asns\": 3}");
        var directory = folder.resolve("roster");
        assertThat(run(file.toString(), directory.toString())).isEqualTo(SparkSolve.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).startsWith("$").doesNotContain("Exception"));
        assertThat(directory).doesNotExist();
    }

    @Test
    void what_stands_in_the_way_of_the_files_is_told() throws IOException {
        var file = oneDay();
        assertThat(run(file, file)).isEqualTo(SparkSolve.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Cannot write: ")
                .hasLineCount(1);
    }

    @Test
    void a_fault_of_spark_is_not_taken_for_a_roster_that_breaks_rules() throws IOException {
        System.setProperty("spark.master", "nowhere");
        try {
            assertThat(run(oneDay(), folder.resolve("roster").toString())).isEqualTo(SparkSolve.FAULT);
        } finally {
            System.clearProperty("spark.master");
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("SparkException")
                .contains("nowhere");
    }

    private String oneDay() throws IOException {
        var file = folder.resolve("village.json");
        var day = LocalDate.of(2026, 3, 2);
        ProblemJson.write(SyntheticProblem.of(50, new Period(day, day), 1, Variant.NETWORK), file);
        return file.toString();
    }
}
