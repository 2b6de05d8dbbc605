package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void policies_stand_side_by_side_in_a_table_and_in_json() throws IOException {
        Files.writeString(directory.resolve("own.json"), "{\"preset\": \"rotation\", \"share\": \"25%\"}");
        int status = run(
                "compare",
                "west-java-november-2025",
                "--policy",
                "all-wfo",
                "--policy",
                "rotation-50-50",
                "--policy",
                "own.json",
                "--out",
                "out",
                "--locale",
                "en");
        assertThat(status).as(err.toString()).isZero();
        assertThat(out.toString()).contains("all-wfo", "rotation-50-50", "Person-days at home", "Officers beyond");
        var json = Files.readString(directory.resolve("out/comparison.json"));
        assertThat(json)
                .contains("\"policy\": \"all-wfo\"", "\"policy\": \"rotation\"", "\"wfhDays\": 0", "\"yardstick\"");
    }

    @Test
    void the_table_is_in_indonesian_when_asked_for() {
        assertThat(run("compare", "west-java-november-2025", "--policy", "all-wfo", "--out", "out", "--locale", "id"))
                .isZero();
        assertThat(out.toString()).contains("Orang-hari bekerja dari rumah");
    }

    @Test
    void a_preset_that_does_not_exist_is_refused_and_nothing_is_written() {
        assertThat(run("compare", "west-java-november-2025", "--policy", "all-wfa", "--out", "out", "--locale", "en"))
                .isEqualTo(Program.BAD_INPUT);
        assertThat(err.toString()).contains("'all-wfa'", "all-wfo");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    private int run(String... arguments) {
        return Program.run(new PrintWriter(out), new PrintWriter(err), directory, arguments);
    }
}
