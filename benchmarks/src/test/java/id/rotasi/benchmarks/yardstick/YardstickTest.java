package id.rotasi.benchmarks.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.rotasi.benchmarks.Program;
import id.rotasi.benchmarks.peers.Peers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, as it is typed, on a ward and an office of our own. */
class YardstickTest {

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private Path wards = Path.of("");

    @BeforeEach
    void ward() throws IOException {
        wards = Files.createDirectories(folder.resolve("wards"));
        Files.writeString(wards.resolve("Ward.txt"), NurseTest.WARD);
    }

    private int run(String... more) {
        var typed = new ArrayList<>(List.of("yardstick", "nrp", wards.toString(), "--out", out().toString()));
        typed.addAll(List.of(more));
        return Program.run(
                new PrintWriter(said), new PrintWriter(said), folder.resolve("results"), typed.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out.csv");
    }

    private NamedCsvRecord row() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("results/yardstick-nrp.csv"))) {
            return csv.stream().findFirst().orElseThrow();
        }
    }

    @Test
    void an_instance_that_nobody_published_has_no_published_best() throws IOException {
        assertThat(run("--time-limit", "20s", "--without-native"))
                .as(said.toString())
                .isZero();

        assertThat(row().getField("instance")).isEqualTo("Ward");
        assertThat(row().getField("status")).isEqualTo("OPTIMAL");
        assertThat(row().getField("gap")).isEqualTo("0.00 %");
        assertThat(row().getField("published best")).isEqualTo("-");
        assertThat(row().getField("x published")).isEqualTo("-");
        assertThat(Files.readAllLines(out()).get(1))
                .startsWith("Ward,%s,%s,true,".formatted(row().getField("cost"), row().getField("bound")));
        assertThat(folder.resolve("results/yardstick-nrp-2.csv")).doesNotExist();
    }

    @Test
    void cp_sat_is_beside_the_library_or_said_not_to_be_here() throws IOException {
        assertThat(run("--time-limit", "5s")).as(said.toString()).isZero();

        boolean isHere = Peers.missing().isEmpty();
        assertThat(said.toString().contains("Add -Ppeers-native")).isEqualTo(!isHere);
        assertThat(row().getField("CP-SAT cost").matches("[0-9]+")).isEqualTo(isHere);
        assertThat(row().getField("CP-SAT bound").matches("[0-9]+")).isEqualTo(isHere);
        assertThat(row().getField("x CP-SAT").matches("[0-9.]+")).isEqualTo(isHere);
    }

    @Test
    void cp_sat_can_be_left_out() throws IOException {
        assertThat(run("--time-limit", "5s", "--without-native")).isZero();

        assertThat(said.toString()).contains("CP-SAT was left out.").doesNotContain("-Ppeers-native");
        assertThat(row().getField("CP-SAT cost")).isEqualTo("-");
    }

    @Test
    void a_search_of_ones_own_replaces_the_usual_one() throws IOException {
        run("--time-limit", "20s", "--without-native");
        assertThat(folder.resolve("results/yardstick-nrp.md")).content().contains("the search 'yardstick'");
        var usual = row();
        var file = Files.writeString(folder.resolve("none.json"), "{\"name\": \"no steps\", \"steps\": []}");

        run("--time-limit", "20s", "--without-native", "--search", file.toString());

        assertThat(folder.resolve("results/yardstick-nrp.md"))
                .content()
                .contains("the search 'no steps'", "--search none.json")
                .doesNotContain(folder.toString());
        assertThat(List.of(row().getField("cost"), row().getField("status")))
                .isNotEqualTo(List.of(usual.getField("cost"), usual.getField("status")));
    }

    @Test
    void a_search_that_cannot_be_read_is_refused_before_anything_is_solved() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.json"), "{\"name\": \"x\", \"patience\": 0}");

        assertThat(run("--search", file.toString())).isEqualTo(Program.BAD_INPUT);
        assertThat(said.toString()).contains("patience").doesNotContain("Exception");
        assertThat(out()).doesNotExist();
    }
}
