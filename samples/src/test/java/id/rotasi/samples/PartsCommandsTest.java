package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem that is taken apart into a folder, worked off, and gathered. */
class PartsCommandsTest {

    @TempDir
    Path directory;

    private CommandLine commands = CommandLine.in(Path.of(""));

    @BeforeEach
    void generate() {
        commands = CommandLine.in(directory);
        run("generate", "--asns", "800", "--month", "2025-12", "--out", "city.json");
    }

    private CommandLine.Result run(String... arguments) {
        var result = commands.run(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        return result;
    }

    @Test
    void workers_of_which_one_is_killed_and_then_gather_write_what_solve_writes() throws Exception {
        run("solve", "city.json", "--step-limit", "50", "--time-limit", "5m", "--out", "whole", "-q");
        var laid = run("apart", "city.json", "parts", "--step-limit", "50", "--time-limit", "5m", "--people", "50");
        assertThat(laid.out()).contains("\"work\"", "\"gather\"");
        var killed = worker("killed.txt");
        var other = worker("other.txt");
        killed.waitFor(2, TimeUnit.SECONDS);
        killed.destroyForcibly().waitFor();
        assertThat(other.waitFor()).isZero();
        run("gather", "parts", "--out", "gathered", "-q");
        for (var name : new String[] {"roster.csv", "roster.json", "roster.html"}) {
            assertThat(directory.resolve("gathered").resolve(name))
                    .hasSameBinaryContentAs(directory.resolve("whole").resolve(name));
        }
        assertThat(report("gathered")).isEqualTo(report("whole"));
    }

    private Process worker(String out) throws IOException {
        return ChildProgram.of(directory, "work", "parts")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(out).toFile())
                .start();
    }

    private String report(String from) throws IOException {
        return Files.readString(directory.resolve(from).resolve("report.json"))
                .replaceAll("(?s)\"timings\": \\{.*?}", "");
    }

    @Test
    void gather_before_all_is_done_says_how_many_results_are_missing() {
        run("apart", "city.json", "parts", "--people", "50");
        var early = commands.run("gather", "parts", "--locale", "en");
        assertThat(early.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(early.err()).containsPattern("parts: (\\d+) of \\1 parts have no result yet");
        assertThat(commands.run("gather", "parts", "--locale", "id").err()).contains("belum ada hasilnya");
    }

    @Test
    void a_folder_without_parts_and_one_that_cannot_be_made_are_told() {
        assertThat(commands.run("work", "nothing", "--locale", "en").err()).contains("No parts were laid out");
        assertThat(commands.run("apart", "city.json", "city.json", "--locale", "en")
                        .err())
                .contains("city.json");
        assertThat(commands.run("apart", "city.json", "parts", "--people", "0").status())
                .isEqualTo(Program.BAD_INPUT);
    }
}
