package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.RosterEngine.Parts;
import id.rotasi.RosterEngine.Parts.Part;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.HouseRule;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.fixture.WrittenFiles;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Scope;
import id.rotasi.policy.preset.Presets;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Problems that are solved in parts, each as bytes, give the files of a solve in one piece. */
class PartsTest {

    private static final EngineOptions OPTIONS = EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1);
    private static final RosterEngine ENGINE = RosterEngine.create(OPTIONS);
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private int apart;

    @Test
    void parts_together_are_the_roster_of_a_solve_in_one_piece() throws IOException {
        int problems = Checks.of("parts", 5_000);
        for (long seed = 0; seed < problems; seed++) {
            var problem = TwinProblems.of(seed);
            if (!problem.policy().rules().stream().allMatch(Presets::isBuiltIn)) {
                continue;
            }
            var roster = compare(problem, 1, "seed %d".formatted(seed));
            compare(changed(roster, new Draw(seed)), 1, "seed %d, published".formatted(seed));
        }
        assertThat(apart).as("problems with several parts").isGreaterThan(problems / 10);
    }

    /* What was made is published, and somebody falls ill. */
    private static RosterProblem changed(Roster roster, Draw draw) {
        var problem = roster.problem();
        var days = roster.assignments().stream().map(Day::of).toList();
        var date = draw.one(problem.period().dates().toList());
        var published = problem.toBuilder()
                .clearLocks()
                .published(new PublishedRoster("v", Optional.of(problem.period().from()), days));
        var ill = new Absence(draw.one(problem.asns()).id(), AbsenceKind.LEAVE, date, date.plusDays(2));
        var both = published.absences(ill);
        return both.errors().isEmpty() ? both.build() : problem;
    }

    @Test
    void a_city_in_parts_is_the_city_in_one_piece() throws IOException {
        for (var variant : Variant.values()) {
            var problem = SyntheticProblem.of(600, MARCH, 1, variant);
            assertThat(ENGINE.apart(problem, 50).all()).hasSizeGreaterThan(3);
            compare(problem, 50, variant.name());
        }
    }

    private Roster compare(RosterProblem problem, int people, String what) throws IOException {
        var parts = ENGINE.apart(problem, people);
        apart += parts.all().size() > 1 ? 1 : 0;
        var results = new HashMap<String, byte[]>();
        parts.all().forEach(part -> results.put(part.key(), ENGINE.solvePart(part.bytes())));
        var together = parts.together(part -> results.get(part.key()));
        var whole = ENGINE.solve(problem);
        assertThat(WrittenFiles.csv(together)).as(what).isEqualTo(WrittenFiles.csv(whole));
        assertThat(WrittenFiles.report(together)).as(what).isEqualTo(WrittenFiles.report(whole));
        return whole;
    }

    @Test
    void the_key_of_a_part_changes_with_its_people_and_its_options_alone() {
        var city = SyntheticProblem.of(600, MARCH, 1, Variant.NETWORK);
        var ill = new Absence(city.asns().get(0).id(), AbsenceKind.LEAVE, MARCH.from(), MARCH.to());
        var before = keys(ENGINE.apart(city, 50));
        assertThat(keys(with(OPTIONS.withThreads(2)).apart(city, 50))).isEqualTo(before);
        assertThat(keys(with(OPTIONS.withSeed(1)).apart(city, 50))).doesNotContainAnyElementsOf(before);
        var after = keys(ENGINE.apart(city.toBuilder().absences(ill).build(), 50));
        assertThat(after).hasSameSizeAs(before);
        after.removeAll(before);
        assertThat(after).hasSize(1);
    }

    private static RosterEngine with(EngineOptions options) {
        return RosterEngine.create(options);
    }

    private static HashSet<String> keys(Parts parts) {
        return new HashSet<>(parts.all().stream().map(Part::key).toList());
    }

    @Test
    void rules_of_the_hosts_own_do_not_travel() {
        var office = SmallOffice.december().build();
        var rule = new HouseRule("house", Enforcement.soft(3), Scope.EVERYBODY, HouseRule.Kind.HOME_DAYS_IN_ALL, 60);
        var problem = office.withPolicy(office.policy().with(rule));
        assertThatThrownBy(() -> ENGINE.apart(problem, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(house)");
    }

    @Test
    void bytes_that_are_no_part_or_no_result_are_told() {
        var parts = ENGINE.apart(SmallOffice.december().build(), 1);
        byte[] bytes = parts.all().get(0).bytes();
        assertThatThrownBy(() -> ENGINE.solvePart("nothing".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidProblemException.class);
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 50) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> ENGINE.solvePart(cut)).isInstanceOf(InvalidProblemException.class);
        }
        byte[] result = ENGINE.solvePart(bytes);
        var other = with(OPTIONS.withSeed(1)).apart(SmallOffice.december().build(), 1);
        assertThatThrownBy(() -> other.together(part -> result)).isInstanceOf(InvalidProblemException.class);
        assertThatThrownBy(() -> parts.together(part -> Arrays.copyOf(result, result.length / 2)))
                .isInstanceOf(InvalidProblemException.class);
    }

    @Test
    void a_damaged_result_is_refused_or_read_and_never_fails_from_inside() throws IOException {
        var parts = ENGINE.apart(SmallOffice.december().build(), 1);
        var result = new String(ENGINE.solvePart(parts.all().get(0).bytes()), StandardCharsets.UTF_8);
        int refused = 0;
        for (long seed = 0; seed < 300; seed++) {
            var draw = new Draw(seed);
            var damaged = new StringBuilder(result);
            damaged.setCharAt(draw.between(0, result.length() - 1), draw.one('0', '7', '-', '"', ',', '[', '}', 'x'));
            try {
                parts.together(part -> damaged.toString().getBytes(StandardCharsets.UTF_8));
            } catch (InvalidProblemException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void a_damaged_part_is_refused_or_solved_and_never_fails_from_inside() {
        var bytes = ENGINE.apart(SmallOffice.december().build(), 1).all().get(0).bytes();
        int head = new String(bytes, StandardCharsets.UTF_8).indexOf('\n');
        int refused = 0;
        for (long seed = 0; seed < 100; seed++) {
            var draw = new Draw(seed);
            byte[] damaged = bytes.clone();
            damaged[draw.between(0, head)] = (byte) (char) draw.one('0', '7', '-', '"', ',', '[', '}', 'x');
            try {
                ENGINE.solvePart(damaged);
            } catch (InvalidProblemException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
