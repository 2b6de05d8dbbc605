package id.rotasi.benchmarks.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.benchmarks.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office of our own in the form of the challenge: four people, three desks, two teams of two. */
class HybridTest {

    static final String OFFICE = """
            {"Employees": ["A", "B", "C", "D"], "Desks": ["1", "2", "3"], "Days": ["Sn", "Sl", "Rb", "Km", "Jm"],
             "Groups": ["X", "Y"], "Zones": ["Z"], "Desks_Z": {"Z": ["1", "2", "3"]},
             "Desks_E": {"A": ["1"], "B": ["1", "2"], "C": ["2", "3"], "D": ["3"]},
             "Employees_G": {"X": ["A", "B"], "Y": ["C", "D"]},
             "Days_E": {"A": ["Sn", "Sl"], "B": ["Sn"], "C": ["Sn", "Jm"], "D": ["Sn", "Sl", "Rb", "Km"]}}
            """;

    @TempDir
    Path folder;

    private HybridInstance office() throws IOException {
        return HybridInstance.read(Files.writeString(folder.resolve("office.json"), OFFICE));
    }

    @Test
    void attendances_and_faults_are_counted_by_hand() throws IOException {
        var good = Map.of(
                "A", Map.of("Sn", "1", "Sl", "1"),
                "B", Map.of("Sn", "2", "Sl", "2"),
                "C", Map.of("Rb", "2", "Jm", "2"),
                "D", Map.of("Sn", "3", "Sl", "3", "Rb", "3"));
        assertThat(HybridCount.of(office(), good)).isEqualTo(new HybridCount(2 + 1 + 1 + 3, List.of()));
        var bad = Map.of(
                "A", Map.of("Sn", "1", "Sl", "2"),
                "B", Map.of("Sn", "1"),
                "C", Map.of("Rb", "3", "Jm", "2"),
                "D", Map.of("Sn", "3", "Sl", "3"));
        assertThat(HybridCount.of(office(), bad).faults())
                .containsExactlyInAnyOrder(
                        "A sits at 2 on Sl, which does not fit",
                        "B comes on 1 days",
                        "1 has two people on Sn",
                        "Y has no day together");
    }

    @Test
    void the_command_writes_a_valid_roster_and_a_true_bound() throws IOException {
        office();
        var out = folder.resolve("results/asocio.csv");
        Files.createDirectories(out.getParent());
        var said = new StringWriter();
        int status = Program.run(
                new PrintWriter(said),
                new PrintWriter(said),
                folder.resolve("sections"),
                "yardstick",
                "asocio",
                folder.toString(),
                "--time-limit",
                "20s",
                "--out",
                out.toString());
        assertThat(status).as(said.toString()).isZero();
        var lines = Files.readAllLines(out);
        assertThat(lines.get(0)).isEqualTo("instance,cost,bound,valid,seconds");
        // D comes on three of four preferred days at most, all others on all of theirs.
        assertThat(lines.get(1)).matches("office,8,(8|9),true,[0-9.]+");
        assertThat(Files.readAllLines(out.resolveSibling("rosters/office.csv")))
                .startsWith("employee,day,desk")
                .contains("A,Sn,1", "A,Sl,1");
    }

    @Test
    void a_file_of_another_form_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("other.json"), "{\"Days\": []}");
        assertThatThrownBy(() -> HybridInstance.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other.json is no instance")
                .hasMessageContaining("\"Desks_Z\" is missing");
    }
}
