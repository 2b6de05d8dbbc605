package id.rotasi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.rotasi.EngineOptions.Search;
import id.rotasi.benchmarks.configs.Configurations;
import id.rotasi.fixture.CrossingOffice;
import id.rotasi.io.ProblemJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.MathArrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configurations on whole solves, as they are typed. */
class ConfigsCommandTest {

    private static final List<String> NAMES = List.of("standard", "moves", "resolves");
    private static final int SEEDS = 3;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String office() throws IOException {
        var file = folder.resolve("office.json");
        ProblemJson.write(CrossingOffice.of(13), file);
        return file.toString();
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }

    private int run(Object... args) {
        var typed = new ArrayList<>(List.of("configs"));
        List.of(args).forEach(arg -> typed.add(String.valueOf(arg)));
        return Program.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                folder.resolve("results"),
                typed.toArray(String[]::new));
    }

    private List<NamedCsvRecord> trials() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("results/configs.csv"))) {
            return csv.stream().toList();
        }
    }

    private static long number(NamedCsvRecord trial, String column) {
        return Long.parseLong(trial.getField(column));
    }

    private void compare(int seeds) throws IOException {
        var moves = file("moves.json", "{\"name\": \"moves\", \"steps\": [\"MOVES\"], \"patience\": 5}");
        var resolves = file("resolves.json", "{\"name\": \"resolves\", \"steps\": [\"RESOLVES\"]}");
        var status = run(
                "--file",
                office(),
                "--config",
                moves + "," + resolves,
                "--seeds",
                seeds,
                "--time-limit",
                "5s",
                "--threads",
                1);
        assertThat(status).as(out + "\n" + err).isZero();
    }

    @Test
    void each_configuration_does_what_its_file_says_seed_by_seed() throws IOException {
        compare(2);

        var trials = trials();
        assertThat(trials)
                .extracting(trial -> trial.getField("seed") + " " + trial.getField("configuration"))
                .containsExactly("1 standard", "1 moves", "1 resolves", "2 standard", "2 moves", "2 resolves");
        assertThat(trials)
                .allSatisfy(trial -> {
                    assertThat(trial.getField("problem")).isEqualTo("office");
                    assertThat(trial.getField("size")).isEqualTo("small");
                    assertThat(number(trial, "hard")).isZero();
                    assertThat(number(trial, "soft")).isGreaterThanOrEqualTo(number(trial, "bound"));
                })
                .filteredOn(trial -> trial.getField("configuration").equals("moves"))
                .allSatisfy(trial -> {
                    assertThat(number(trial, "moves")).isPositive();
                    assertThat(number(trial, "resolves")).isZero();
                });
        assertThat(trials)
                .filteredOn(trial -> trial.getField("configuration").equals("resolves"))
                .allSatisfy(trial -> {
                    assertThat(number(trial, "resolves")).isPositive();
                    assertThat(number(trial, "moves")).isZero();
                });
        assertThat(folder.resolve("results/configs.html")).content().contains("<svg", "Mean soft cost over time");
        assertThat(folder.resolve("results/configs.md")).content().contains("Recommended for small problems");
    }

    @Test
    void the_printed_recommendation_is_the_one_of_the_figures() throws IOException {
        compare(SEEDS);

        assertThat(out.toString()).contains("free cells): " + recomputed() + " - ");
    }

    /** The rule once more, from the file. */
    private String recomputed() throws IOException {
        var trials = trials();
        assertThat(trials).extracting(trial -> number(trial, "hard")).containsOnly(0L);
        long best =
                trials.stream().mapToLong(trial -> number(trial, "soft")).min().orElseThrow();
        var cheap = notAbove(trials, NAMES, trial -> (number(trial, "soft") - best) / (double) best);
        var soon = notAbove(trials, cheap, trial -> Double.parseDouble(trial.getField("seconds to 1 %")));
        return soon.get(0);
    }

    private interface Measure {
        double of(NamedCsvRecord trial);
    }

    private static List<String> notAbove(List<NamedCsvRecord> trials, List<String> names, Measure measure) {
        var values = new LinkedHashMap<String, double[]>();
        names.forEach(name -> values.put(
                name,
                trials.stream()
                        .filter(trial -> trial.getField("configuration").equals(name))
                        .mapToDouble(measure::of)
                        .toArray()));
        var least = values.values().stream()
                .min(Comparator.comparingDouble(StatUtils::mean))
                .orElseThrow();
        return names.stream()
                .filter(name -> !isAbove(MathArrays.ebeSubtract(values.get(name), least)))
                .toList();
    }

    /** Two degrees of freedom. */
    private static boolean isAbove(double... differences) {
        assertThat(differences).hasSize(SEEDS);
        return StatUtils.mean(differences) > 4.302653 * Math.sqrt(StatUtils.variance(differences) / SEEDS);
    }

    @Test
    void with_seeds_alone_some_that_are_built_in_are_compared() throws IOException {
        assertThat(run("--file", office(), "--seeds", 1, "--time-limit", "0.5")).isZero();

        assertThat(trials())
                .extracting(trial -> trial.getField("configuration"))
                .containsExactly(
                        "standard", "moves only", "resolves only", "without cases", "patient", "simulated annealing");
        assertThat(out.toString()).contains("give more seeds").doesNotContain("+-");
    }

    @Test
    void a_file_with_the_name_of_the_standard_stands_for_it() throws IOException {
        var own = file("own.json", "{\"name\": \"standard\", \"steps\": []}");
        var moves = file("moves.json", "{\"name\": \"moves\", \"steps\": [\"MOVES\"], \"patience\": 5}");

        assertThat(Configurations.of(List.of(moves))).extracting(Search::name).containsExactly("standard", "moves");
        var both = Configurations.of(List.of(moves, own));
        assertThat(both).extracting(Search::name).containsExactly("moves", "standard");
        assertThat(both.get(1).steps()).isEmpty();
    }

    @Test
    void all_errors_of_all_files_are_told_in_words() throws IOException {
        var wrong = file("wrong.json", "{\"name\": \"x\", \"patience\": 0, \"steps\": [\"MOVE\"]}");

        assertThat(run("--file", office(), "--config", wrong + "," + folder.resolve("none.json")))
                .isEqualTo(Program.BAD_INPUT);
        assertThat(err.toString())
                .contains("wrong.json $.patience", "wrong.json $.steps[0]", "none.json")
                .doesNotContain("Exception");
    }

    @Test
    void two_configurations_of_a_name_are_refused_with_both_files() throws IOException {
        var one = file("one.json", "{\"name\": \"twin\"}");
        var two = file("two.json", "{\"name\": \"twin\"}");

        assertThat(run("--file", office(), "--config", one + "," + two)).isEqualTo(Program.BAD_INPUT);
        assertThat(err.toString()).contains("one.json", "two.json", "'twin'").doesNotContain("Exception");
    }

    @Test
    void bad_numbers_are_refused() throws IOException {
        assertThat(run("--file", office(), "--seeds", 0)).isEqualTo(Program.BAD_INPUT);
        assertThat(err.toString()).contains("seeds (0) must be 1 or more");
        assertThat(run("--file", office(), "--seeds", 1, "--time-limit", "soon"))
                .isEqualTo(Program.BAD_INPUT);
        assertThat(err.toString()).contains("'soon' is no time");
        assertThat(run("--file", office(), "--seeds", 1, "--time-limit", "0")).isEqualTo(Program.BAD_INPUT);
        assertThat(run("--file", office(), "--seeds", 1, "--threads", 0)).isEqualTo(Program.BAD_INPUT);
    }
}
