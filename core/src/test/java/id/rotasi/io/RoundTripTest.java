package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @TempDir
    Path directory;

    @Test
    void what_is_read_equals_what_was_written() throws IOException {
        var file = directory.resolve("problem.json");
        for (long seed = 0; seed < 300; seed++) {
            var problem = RandomProblem.of(seed);
            ProblemJson.write(problem, file);
            assertThat(ProblemJson.read(file)).as("seed %d", seed).isEqualTo(problem);
        }
    }

    @Test
    void every_built_in_rule_comes_back_as_it_was() throws IOException {
        var file = directory.resolve("problem.json");
        var problem = RandomProblem.of(1);
        for (var type : Presets.ruleTypes()) {
            for (long seed = 0; seed < 20; seed++) {
                var rule = new RandomPolicy(new Random(seed), problem.units()).rule(type, 1);
                var policy = Presets.rotation5050().with(rule);
                ProblemJson.write(problem.withPolicy(policy), file);
                assertThat(ProblemJson.read(file).policy())
                        .as("%s, seed %d", type, seed)
                        .isEqualTo(policy);
            }
        }
    }

    @Test
    void the_same_problem_gives_the_same_bytes() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            ProblemJson.write(RandomProblem.of(seed), directory.resolve("one.json"));
            ProblemJson.write(RandomProblem.of(seed), directory.resolve("other.json"));
            assertThat(directory.resolve("one.json")).hasSameBinaryContentAs(directory.resolve("other.json"));
        }
    }

    @Test
    void a_provider_of_the_hosts_own_becomes_tables_with_the_same_days_off() throws IOException {
        var file = directory.resolve("problem.json");
        var own = CalendarOptions.indonesian()
                .withProvider(year -> HolidayProvider.indonesian().year(year));
        var problem = RandomProblem.of(5).toBuilder().calendar(own).build();
        ProblemJson.write(problem, file);
        var read = ProblemJson.read(file);
        assertThat(problem.period().dates().map(date -> read.workCalendar().holiday(date)))
                .containsExactlyElementsOf(problem.period()
                        .dates()
                        .map(date -> problem.workCalendar().holiday(date))
                        .toList());
    }

    @Test
    void a_rule_of_the_hosts_own_cannot_be_written_and_leaves_no_file() {
        record OwnRule(String id, Enforcement enforcement) implements Rule {}
        var own = new OwnRule("quiet-fridays", Enforcement.HARD);
        var problem = RandomProblem.of(1).withPolicy(Presets.rotation5050().with(own));
        assertThatThrownBy(() -> ProblemJson.write(problem, directory.resolve("problem.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quiet-fridays")
                .hasMessageContaining("OwnRule");
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void a_list_of_people_comes_back_as_it_was(String language) throws IOException {
        var file = directory.resolve("pegawai.csv");
        for (long seed = 0; seed < 200; seed++) {
            var people = RandomProblem.people(seed);
            AsnCsv.write(people, file, Locale.forLanguageTag(language));
            assertThat(AsnCsv.read(file)).as("seed %d", seed).isEqualTo(people);
        }
    }
}
