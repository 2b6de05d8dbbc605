package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.HouseRule;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.RandomShifts;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Tally;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.TeamDay;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.RosterStatus;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is settled stays, and costs what it cost, whatever the rules are. */
class SettlingTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1));

    /** With nothing published before, and no rule that would price days published now. */
    private static RosterProblem problem(long seed) {
        var problem = RandomProblems.tiny(seed, 20_000).toBuilder()
                .clearPublished()
                .clearLocks()
                .build();
        var rules = problem.policy().rules().stream()
                .filter(rule -> !(rule instanceof PublishedRosterKept))
                .toList();
        return problem.withPolicy(problem.policy().withRules(rules));
    }

    private static RosterProblem settled(RosterProblem problem, List<Assignment> roster, LocalDate through) {
        var days = roster.stream().map(PublishedRoster.Day::of).toList();
        return problem.toBuilder()
                .published(new PublishedRoster(
                        "v1", Optional.of(min(through, problem.period().to())), days))
                .build();
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Assignment> through(List<Assignment> roster, LocalDate last) {
        return roster.stream()
                .filter(day -> !day.date().isAfter(last))
                .map(day -> Assignment.of(day.asn(), day.date(), day.mode(), day.post(), Optional.empty()))
                .toList();
    }

    private static Cost rulesOf(Roster roster) {
        var score = roster.report().score().plus(roster.report().inherited());
        return Cost.of(score.hard(), score.soft());
    }

    @Test
    void settling_a_whole_roster_keeps_each_day_finds_nothing_new_and_keeps_the_sum_of_cost_and_inherited() {
        for (long seed = 0; seed < Checks.of("settle-all", 1_000); seed++) {
            var problem = problem(seed);
            var first = ENGINE.solve(problem);
            var last = problem.period().to();

            var second = ENGINE.solve(settled(problem, first.assignments(), last));

            assertThat(through(second.assignments(), last))
                    .as("seed %d", seed)
                    .isEqualTo(through(first.assignments(), last));
            // What is missing where nobody is on duty at all stays missing: no fact forces it.
            assertThat(first.report().findings())
                    .as("seed %d", seed)
                    .containsAll(second.report().findings());
            assertThat(rulesOf(second)).as("seed %d", seed).isEqualTo(rulesOf(first));
        }
    }

    @Test
    void settling_a_part_keeps_it_and_the_rest_is_as_good_as_it_can_be_with_it() {
        for (long seed = 0; seed < Checks.of("settle-part", 1_000); seed++) {
            var problem = problem(seed);
            var draw = new Draw(seed);
            var oracle = Oracle.of(problem);
            var any = oracle.assignments(oracle.anySheet(draw));
            var last = problem.period().from().plusDays(draw.between(0, 3));

            var second = ENGINE.solve(settled(problem, any, last));

            assertThat(through(second.assignments(), last)).as("seed %d", seed).isEqualTo(through(any, last));
            assertThat(rulesOf(second)).as("seed %d", seed).isEqualTo(cost(oracle, second));
        }
    }

    /** What the oracle counts of a roster of the problem before anything was settled. */
    private static Cost cost(Oracle oracle, Roster roster) {
        var cost = oracle.cost(oracle.sheetWithoutReasons(roster.assignments()));
        return Cost.of(cost.hard(), cost.soft());
    }

    @Test
    void what_is_inherited_is_the_least_price_with_the_facts_less_the_least_without_them_tally_by_tally() {
        for (long seed = 0; seed < Checks.of("inherited", 1_000); seed++) {
            // Choices that hang on facts alone are settled together, not tally by tally; of weights, and of several
            // posts of a day, not all counts can be.
            var problem = withoutChoices(problem(seed));
            var draw = new Draw(seed);
            var oracle = Oracle.of(problem);
            var any = oracle.assignments(oracle.anySheet(draw)).stream()
                    .map(day -> draw.chance(0.3) && day.mode() != WorkMode.ABSENT
                            ? Assignment.of(
                                    day.asn(),
                                    day.date(),
                                    RandomShifts.away(problem, day.asn(), day.date()),
                                    Optional.empty(),
                                    Optional.empty())
                            : day)
                    .toList();
            var settled = settled(problem, any, problem.period().from().plusDays(draw.between(0, 6)));
            var model = Model.of(settled);

            var expected = Cost.ZERO;
            for (var tally : model.tallies()) {
                var level = tally.price().enforcement().hard() ? Level.HARD : Level.SOFT;
                expected = expected.plus(Cost.of(level, inherited(model, tally)));
            }
            assertThat(model.inherited()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static RosterProblem withoutChoices(RosterProblem problem) {
        var rules = problem.policy().rules().stream()
                .filter(rule -> !rule.makesChoices())
                .filter(rule -> !(rule instanceof HouseRule house && house.kind() == HouseRule.Kind.HOME_LESS_OFFICE))
                .filter(rule -> !rule.descriptor().name().contains("shift"))
                .toList();
        return problem.withPolicy(problem.policy().withRules(rules));
    }

    @Test
    void a_week_that_is_settled_without_a_day_of_the_team_costs_nothing_any_more() {
        var monday = LocalDate.of(2026, 1, 5);
        var problem = RosterProblem.builder(
                        monday,
                        monday.plusDays(11),
                        RosterPolicy.of("team", EligibilityRespected.hard(), TeamDay.hard()))
                .units(Unit.root("tim", "Tim", UnitLevel.AGENCY))
                .asns(Stream.of("a", "b")
                        .map(id -> Asn.builder(id, id, "tim").eligible().build())
                        .toList())
                .build();
        // Each day of the first week one of them is at home, on Wednesday both.
        var days = monday.datesUntil(monday.plusDays(5))
                .flatMap(date -> Stream.of("a", "b").map(asn -> {
                    boolean home = date.getDayOfWeek() == DayOfWeek.WEDNESDAY
                            || asn.equals("a") == (date.getDayOfMonth() % 2 == 0);
                    return Assignment.of(
                            asn,
                            date,
                            home ? WorkMode.WFH : WorkMode.WFO,
                            home ? Optional.empty() : Optional.of(Post.OFFICE),
                            Optional.empty());
                }))
                .toList();
        var roster = ENGINE.solve(settled(problem, days, monday.plusDays(6)));
        assertThat(roster.report().inherited()).isEqualTo(Cost.of(1, 0));
        assertThat(roster.report().score()).isEqualTo(Cost.ZERO);
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
    }

    /* By trying each way in which the cells can be, one after the other. */
    private static long inherited(Model model, Tally tally) {
        long[] table = tally.prices();
        var facts = tally.cells().stream().filter(model::isFact).count();
        if (facts == 0) {
            return 0;
        }
        long now = counts(model, tally, false).stream()
                .mapToLong(n -> table[n])
                .min()
                .orElseThrow();
        long open = counts(model, tally, true).stream()
                .mapToLong(n -> table[n])
                .min()
                .orElseThrow();
        return facts == tally.cells().size() ? now : now - open;
    }

    private static List<Integer> counts(Model model, Tally tally, boolean open) {
        var counts = new ArrayList<>(List.of(0));
        var literals = model.literals(tally);
        IntStream.range(0, literals.size()).forEach(i -> {
            var states = open ? model.allowed(literals.cell(i)) : model.states(literals.cell(i));
            var next = new ArrayList<Integer>();
            for (int s = 0; s < states.size(); s++) {
                int more = States.counts(literals.code(i), states.code(s)) ? 1 : 0;
                counts.stream()
                        .map(n -> n + more)
                        .filter(n -> !next.contains(n))
                        .forEach(next::add);
            }
            counts.clear();
            counts.addAll(next);
        });
        return counts;
    }
}
