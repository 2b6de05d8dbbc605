package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.domain.Asn;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    void whatever_is_drawn_for_the_engine_comes_back_as_it_was_but_for_rules_of_the_host() throws IOException {
        var file = directory.resolve("problem.json");
        int pasts = 0;
        for (long seed = 0; seed < 100; seed++) {
            var drawn = RandomProblems.medium(seed);
            var problem = drawn.withPolicy(Presets.rotation5050());
            pasts += problem.history().isEmpty() ? 0 : 1;
            ProblemJson.write(problem, file);
            assertThat(ProblemJson.read(file)).as("seed %d", seed).isEqualTo(problem);
        }
        assertThat(pasts).isGreaterThan(25);
    }

    @Test
    void a_provider_of_the_hosts_own_has_tables_of_the_years_before_the_period_too() throws IOException {
        var file = directory.resolve("problem.json");
        var own = CalendarOptions.indonesian()
                .withProvider(year -> year >= 2020
                        ? Optional.of(new HolidayProvider.Year(year, false, List.of()))
                        : Optional.empty());
        var start = LocalDate.of(2022, 1, 1);
        var asn = Asn.builder("p", "P", "u").build();
        var problem = RosterProblem.builder(start, start, Presets.rotation5050())
                .units(Unit.root("u", "U", UnitLevel.AGENCY))
                .asns(asn)
                .calendar(own)
                .history(List.of(new PublishedRoster.Day("p", start.minusDays(366), WorkMode.WFH)))
                .build();
        ProblemJson.write(problem, file);
        assertThat(ProblemJson.read(file).history()).isEqualTo(problem.history());
    }

    @Test
    void every_built_in_rule_comes_back_as_it_was() throws IOException {
        var file = directory.resolve("problem.json");
        var problem = RandomProblem.of(1);
        for (var type : Presets.ruleTypes()) {
            for (long seed = 0; seed < 20; seed++) {
                var rule = new RandomPolicy(new Random(seed), problem.units(), problem.asns()).rule(type, 1);
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
