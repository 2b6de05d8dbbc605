package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder says of its roster, checked by its certificate. */
class VerifyCommandTest {

    private static final String SAMPLE = "west-java-december-2025";

    @TempDir
    Path directory;

    private CommandLine commands = CommandLine.in(Path.of(""));

    @BeforeEach
    void solve() {
        commands = CommandLine.in(directory);
        assertThat(commands.run("sample", SAMPLE, "--certificate", "--out", "out", "-q")
                        .status())
                .isZero();
    }

    private CommandLine.Result verify() {
        return commands.run("verify", SAMPLE, "out", "--locale", "en");
    }

    private void replace(String name, String what, String with) throws IOException {
        var file = directory.resolve("out").resolve(name);
        var text = Files.readString(file);
        assertThat(text).containsPattern(what);
        Files.writeString(file, text.replaceFirst(what, with));
    }

    @Test
    void cost_bound_and_status_of_a_sample_are_confirmed_in_both_languages() {
        var english = verify();
        assertThat(english.out())
                .contains("Confirmed: OPTIMAL", "0 hard and 1,755 soft")
                .doesNotContain("NOT");
        assertThat(english.status()).isZero();
        var indonesian = commands.run("verify", SAMPLE, "out", "--locale", "id");
        assertThat(indonesian.out()).contains("Terbukti: OPTIMAL").doesNotContain("TIDAK TERBUKTI");
    }

    @Test
    void a_certificate_whose_price_was_changed_proves_less_and_says_so() throws IOException {
        Files.delete(directory.resolve("out/manifest.json"));
        replace("certificate.json", "\"price\": ?-?\\d+", "\"price\":900000000");
        var verified = verify();
        assertThat(verified.out()).contains("NOT CONFIRMED: the report says that no roster costs less");
        assertThat(verified.status()).isEqualTo(1);
    }

    @Test
    void a_roster_of_which_a_day_was_changed_is_not_that_of_the_certificate() throws IOException {
        Files.delete(directory.resolve("out/manifest.json"));
        replace("roster.csv", ",WFH,", ",WFO,");
        assertThat(verify().status()).isNotZero();
    }

    @Test
    void a_certificate_of_another_problem_is_told() {
        var other = commands.run("verify", "west-java-november-2025", "out", "--locale", "en");
        assertThat(other.status()).isNotZero();
    }

    @Test
    void what_is_no_certificate_is_told_with_its_place() throws IOException {
        Files.delete(directory.resolve("out/manifest.json"));
        replace("certificate.json", "\"owners\": ?\\[0", "\"owners\":[\"x\"");
        var verified = verify();
        assertThat(verified.err()).contains("$.parts[").contains("owners");
        assertThat(verified.status()).isEqualTo(Program.BAD_INPUT);
    }
}
