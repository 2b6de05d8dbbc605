package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.rotasi.io.ProblemJson;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Too little memory, a full disk, a stage that hangs: a message and an exit status, at once. */
class MachineErrorsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void too_little_memory_ends_with_a_message_and_status_3_and_no_files(String language) throws Exception {
        generate(2_000);

        int status = ChildProgram.run(
                directory, "-Xmx20m", "solve", "city.json", "--out", "out", "--locale", language, "--time-limit=5m");

        var told = Files.readString(directory.resolve("err.txt"));
        assertThat(status).as(told).isEqualTo(Program.FAULT);
        assertThat(told).contains("-Xmx4g").doesNotContain("\tat ", "OutOfMemoryError");
        assertThat(told.lines()).hasSize(1);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 5_000})
    void the_memory_that_check_asks_for_is_enough_and_it_is_said_if_there_is_less(int people) throws Exception {
        generate(people);
        var problem = ProblemJson.read(directory.resolve("city.json"));
        long needed = (Forecast.of(problem).heap() + 999_999) / 1_000_000;
        var asked = "about %,d MB".formatted(needed);

        assertThat(ChildProgram.run(directory, "-Xmx" + needed + "m", "check", "city.json", "--locale=en"))
                .isZero();
        assertThat(directory.resolve("out.txt")).content().contains(asked).doesNotContain("MB only");
        int status = ChildProgram.run(
                directory, "-Xmx" + needed + "m", "solve", "city.json", "--out=out", "--formats=all", "--locale=en");
        assertThat(status).isZero();
        assertThat(ChildProgram.run(directory, "-Xmx60m", "check", "city.json", "--locale=id"))
                .isZero();
        assertThat(directory.resolve("out.txt")).content().contains("-Xmx" + needed + "m");
    }

    @Test
    void a_summary_for_a_full_disk_ends_with_status_3() throws Exception {
        var full = new File("/dev/full");
        assumeTrue(full.exists());
        generate(20);

        var process = ChildProgram.of(directory, "solve", "city.json", "--out=out", "--json", "--locale=en")
                .redirectOutput(full)
                .redirectError(directory.resolve("err.txt").toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(Program.FAULT);
        assertThat(directory.resolve("err.txt")).content().contains("the disk may be full");
        assertThat(directory.resolve("out/roster.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples", "check city.json", "solve city.json --out out", "--help"})
    void whatever_is_printed_to_a_broken_output_ends_with_status_3(String line) throws IOException {
        generate(20);
        var err = new StringWriter();

        int status = Program.run(new PrintWriter(broken()), new PrintWriter(err), directory, line.split(" "));

        assertThat(status).isEqualTo(Program.FAULT);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void a_solve_that_does_not_come_back_is_given_up() {
        var interrupts = new Interrupts(Duration.ZERO, Duration.ofMinutes(1));
        interrupts.onInterrupt(() -> {});

        assertThat(interrupts.interrupt()).isTrue();
        assertThat(interrupts.await()).isEmpty();
    }

    @Test
    void files_that_are_never_finished_are_given_up() {
        var interrupts = new Interrupts(Duration.ZERO, Duration.ZERO);
        interrupts.solved();

        assertThat(interrupts.await()).isEmpty();
    }

    @Test
    void a_command_that_ends_in_time_keeps_its_status() {
        var interrupts = new Interrupts(Duration.ZERO, Duration.ZERO);
        interrupts.ended(Program.NO_FEASIBLE_ROSTER);

        assertThat(interrupts.await()).contains(Program.NO_FEASIBLE_ROSTER);
    }

    private void generate(int people) {
        var line = List.of("generate", "--asns=" + people, "--month=2025-12", "--variant=full", "--out=city.json");
        assertThat(CommandLine.in(directory).run(line.toArray(String[]::new)).status())
                .isZero();
    }

    private static Writer broken() {
        return new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
