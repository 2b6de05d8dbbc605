package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.ProblemXlsx;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook does wherever a problem file does, whatever it is called. */
class WorkbookCommandsTest {

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        var problem = SmallOffice.december().build();
        ProblemXlsx.write(problem, directory.resolve("kantor.xlsx"), Messages.INDONESIAN);
        Files.copy(directory.resolve("kantor.xlsx"), directory.resolve("kantor.dat"));
    }

    @Test
    void every_command_that_takes_a_problem_takes_a_workbook() {
        assertThat(run("check kantor.dat --locale en").out()).contains("kantor.dat");
        assertThat(run("solve kantor.xlsx --out v1 --quiet").status()).isZero();
        assertThat(run("why kantor.xlsx --roster v1 --asn p3 --date 2025-12-04").status())
                .isZero();
        assertThat(run("advise kantor.xlsx change --roster v1 --asn p3 --date 2025-12-15")
                        .status())
                .isZero();
        assertThat(run("publish v1 --version v1 --by Kepala --at 2025-11-28T16:00 --problem kantor.dat")
                        .status())
                .isZero();
        assertThat(run("revise kantor.xlsx --published v1 --through 2025-12-12 --out v2 --quiet")
                        .status())
                .isZero();
        assertThat(run("changes v1 v2 --problem kantor.dat").status()).isZero();
        assertThat(run("solve kantor.xlsx --quiet").status()).isZero();
    }

    @Test
    void a_damaged_workbook_is_told_as_such() throws IOException {
        var file = directory.resolve("salah.xlsx");
        var problem = SmallOffice.december().build();
        ProblemXlsx.write(problem, file, Messages.INDONESIAN);
        var half = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(half, half.length / 2));
        var result = run("check salah.xlsx --locale id");
        assertThat(result.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(result.err()).contains("salah.xlsx", "rusak");
    }

    private CommandLine.Result run(String line) {
        return CommandLine.in(directory).run(line.split(" "));
    }
}
