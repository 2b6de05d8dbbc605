package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.report.Cost;
import id.rotasi.report.words.Messages;
import id.rotasi.study.RosterAdvice;
import id.rotasi.study.RosterAdvice.Move;
import id.rotasi.study.RosterAdvice.Proposal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be changed by hand: as exact as a count of the whole roster, and never a no that is none. */
class AdviceTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(200)
            .withThreads(1));

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }

    private static Asn person(String id, String name) {
        return Asn.builder(id, name, "unit").eligible().build();
    }

    /** Tuti is the officer of the counter on the 2nd; two colleagues who may stand there sit in the office. */
    private static RosterProblem office() {
        return RosterProblem.builder(december(1), december(4), Presets.rotation5050())
                .units(Unit.root("unit", "Unit", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket 1", "unit", 1))
                .asns(
                        person("tuti", "Tuti"),
                        person("budi", "Budi"),
                        person("citra", "Citra"),
                        person("dewi", "Dewi"),
                        Asn.builder("eko", "Eko", "unit")
                                .eligibility(Eligibility.notBecause(IneligibilityReason.DISCIPLINE))
                                .build())
                .build();
    }

    private static Roster byHand() {
        var rows = new ArrayList<Assignment>();
        for (var asn : office().asns()) {
            for (int day = 1; day <= 4; day++) {
                boolean officer =
                        asn.id().equals("tuti") && day == 2 || asn.id().equals("citra") && day != 2;
                boolean home = asn.id().equals("dewi") && day <= 2 || asn.id().equals("budi") && day > 2;
                rows.add(
                        home
                                ? Assignment.atHome(asn.id(), december(day))
                                : Assignment.onSite(
                                        asn.id(), december(day), officer ? Post.counter("loket") : Post.OFFICE));
            }
        }
        return Roster.of(office(), rows);
    }

    @Test
    void the_officer_of_a_counter_may_stay_at_home_if_an_idle_colleague_can_take_the_counter() {
        var answer = RosterAdvice.of(byHand()).change("tuti", december(2), WorkMode.WFH);

        assertThat(answer.isAllowed()).isTrue();
        assertThat(answer.moves()).hasSize(2);
        assertThat(answer.moves())
                .anyMatch(move -> !move.after().asn().equals("tuti")
                        && move.after().post().equals(Optional.of(Post.counter("loket"))));
        assertThat(answer.message(Locale.ENGLISH).get(0)).startsWith("Yes, this is allowed.");
        assertThat(answer.message(Messages.INDONESIAN))
                .anyMatch(line -> line.startsWith("- Tuti, Rabu, 2 Desember 2026:"));
    }

    @Test
    void a_no_names_the_rule_and_the_nearest_choice_that_works() {
        var advice = RosterAdvice.of(byHand());
        var eko = advice.change("eko", december(2), WorkMode.WFH);
        assertThat(eko.isAllowed()).isFalse();
        assertThat(eko.difference().hard()).isPositive();
        assertThat(eko.message(Locale.ENGLISH).get(0)).contains("it would break", "eligibility");

        var swap = advice.swap("eko", december(2), "dewi", december(2));
        assertThat(swap.isAllowed()).isFalse();

        var problem =
                office().withPolicy(Presets.rotation(Share.percent(20), Share.ShareBase.ON_DUTY, Share.Rounding.DOWN));
        var full = Roster.of(
                problem,
                byHand().assignments().stream()
                        .map(row -> row.asn().equals("eko") || row.mode() == WorkMode.WFO
                                ? row
                                : Assignment.atHome(row.asn(), row.date()))
                        .toList());
        var more = RosterAdvice.of(full).change("tuti", december(2), WorkMode.WFH);
        assertThat(more.isAllowed()).isFalse();
        assertThat(more.instead()).isNotEmpty().allMatch(Proposal::isAllowed);
        assertThat(more.message(Locale.ENGLISH)).anyMatch(line -> line.startsWith("Possible instead: "));
    }

    @Test
    void stand_ins_take_the_post_and_the_cheapest_comes_first() {
        var standIns = RosterAdvice.of(byHand()).standIns("tuti", december(2), 10);

        assertThat(standIns).hasSizeGreaterThanOrEqualTo(3);
        assertThat(standIns)
                .isSortedAccordingTo(java.util.Comparator.comparing(Proposal::difference))
                .allMatch(option -> option.difference().hard() < 0)
                .allMatch(option -> option.moves().stream()
                        .anyMatch(move -> move.after().post().equals(Optional.of(Post.counter("loket")))));
        assertThatThrownBy(() -> RosterAdvice.of(byHand()).standIns("nobody", december(2), 10))
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> RosterAdvice.of(byHand()).standIns("tuti", december(6), 10))
                .hasMessageContaining("2026-12-06");
    }

    /**
     * One of three people is at home on each day, and everybody once: Budi on the 1st, Citra on the 2nd, Ani on the 3rd. Budi
     * has a meeting on the 3rd, so he cannot take Ani's day for his.
     */
    private static RosterProblem.Builder officeOfThree() {
        var rules = RosterPolicy.of(
                "one each", WfhDayCap.hard(Share.percent(34)), WeeklyWfhCap.hard(1), Preferences.soft(3));
        return RosterProblem.builder(december(1), december(3), rules)
                .units(Unit.root("unit", "Unit", UnitLevel.AGENCY))
                .asns(
                        Asn.builder("ani", "Ani", "unit")
                                .eligible()
                                .preferences(List.of(
                                        Preference.on(december(1), WorkMode.WFH).withWeight(5)))
                                .build(),
                        person("budi", "Budi"),
                        Asn.builder("citra", "Citra", "unit")
                                .eligible()
                                .preferences(List.of(
                                        Preference.on(december(2), WorkMode.WFH).withWeight(2)))
                                .build());
    }

    private static Roster oneEach(RosterProblem problem) {
        var home = Map.of("budi", 1, "citra", 2, "ani", 3);
        var rows = new ArrayList<Assignment>();
        for (var asn : problem.asns()) {
            for (int day = 1; day <= 3; day++) {
                rows.add(
                        home.get(asn.id()) == day
                                ? Assignment.atHome(asn.id(), december(day))
                                : Assignment.onSite(asn.id(), december(day), Post.OFFICE));
            }
        }
        return Roster.of(problem, rows);
    }

    @Test
    void a_chain_of_three_is_found_where_nothing_shorter_makes_the_change_possible() {
        var advice = RosterAdvice.of(oneEach(officeOfThree()
                .locks(Lock.onSite("budi", december(3)).because("meeting"))
                .build()));

        var ways = advice.swaps("ani", december(1), 10);

        // Ani gets her wish of 5, Citra loses hers of 2, each at a price of 3.
        assertThat(ways).singleElement().satisfies(chain -> {
            assertThat(chain.isAllowed()).isTrue();
            assertThat(chain.difference()).isEqualTo(Cost.of(0, 3 * 2 - 3 * 5));
            assertThat(chain.moves())
                    .extracting(move -> move.after().toString())
                    .containsExactly(
                            "ani on 2026-12-01: WFH",
                            "ani on 2026-12-03: WFO at OFFICE",
                            "budi on 2026-12-01: WFO at OFFICE",
                            "budi on 2026-12-02: WFH",
                            "citra on 2026-12-02: WFO at OFFICE",
                            "citra on 2026-12-03: WFH");
        });
        var alone = advice.change("ani", december(1), WorkMode.WFH);
        assertThat(alone.isAllowed()).isFalse();
        assertThat(alone.instead())
                .extracting(Proposal::moves)
                .contains(ways.get(0).moves());
        assertThat(advice.swap("ani", december(1), "budi", december(1)).isAllowed())
                .isFalse();
        assertThat(advice.swap("ani", december(1), "budi", december(3)).isAllowed())
                .isFalse();
        assertThat(advice.swap("ani", december(1), "ani", december(3)).isAllowed())
                .isFalse();
    }

    @Test
    void without_the_meeting_two_people_are_enough() {
        var ways = RosterAdvice.of(oneEach(officeOfThree().build())).swaps("ani", december(1), 10);
        assertThat(ways).anyMatch(way -> way.moves().stream()
                .map(move -> move.after().asn())
                .distinct()
                .toList()
                .equals(List.of("ani", "budi")));
    }

    @Test
    void once_a_day_of_the_chain_is_settled_nothing_is_proposed_any_more() {
        var roster = oneEach(officeOfThree()
                .locks(Lock.onSite("budi", december(3)).because("meeting"))
                .build());
        var today = roster.problem().toBuilder()
                .published(new PublishedRoster(
                        "v1",
                        Optional.of(december(1)),
                        roster.assignments().stream().map(Day::of).toList()))
                .build();
        var advice = RosterAdvice.of(Roster.of(today, roster.assignments()));

        assertThat(advice.swaps("ani", december(1), 10)).isEmpty();
        assertThat(advice.standIns("ani", december(1), 10)).isEmpty();
        var late = advice.change("ani", december(1), WorkMode.WFH);
        assertThat(late.isAllowed()).isFalse();
        assertThat(late.instead()).allMatch(way -> way.moves().stream()
                .allMatch(move -> move.after().date().isAfter(december(1))));
    }

    @Test
    void whoever_is_locked_to_a_post_can_fall_ill_and_has_stand_ins() {
        var problem = office().toBuilder()
                .locks(Lock.onSite("tuti", december(2), Post.counter("loket")))
                .build();
        assertThat(RosterAdvice.of(Roster.of(problem, byHand().assignments())).standIns("tuti", december(2), 10))
                .isNotEmpty()
                .allMatch(way -> way.moves().stream()
                        .noneMatch(move -> move.after().asn().equals("tuti")));
    }

    @Test
    void what_is_settled_or_locked_is_never_proposed() {
        int proposed = 0;
        int settled = 0;
        int locked = 0;
        for (long seed = 0; seed < Checks.of("settled-advice", 2_500); seed++) {
            var problem = RandomProblems.medium(seed);
            if (problem.locks().isEmpty()
                    && problem.published()
                            .flatMap(PublishedRoster::frozenThrough)
                            .isEmpty()) {
                continue;
            }
            var roster = ENGINE.solve(problem);
            var advice = RosterAdvice.of(roster);
            var draw = new Draw(seed);
            var onDuty = roster.assignments().stream()
                    .filter(row -> row.mode() != WorkMode.ABSENT)
                    .toList();
            var closed = onDuty.stream().filter(row -> !isFree(problem, row)).toList();
            for (int i = 0; i < 4 && !onDuty.isEmpty(); i++) {
                var row = draw.one(i < 2 && !closed.isEmpty() ? closed : onDuty);
                settled += isSettled(problem, row.date()) ? 1 : 0;
                locked += isLocked(problem, row.asn(), row.date()) ? 1 : 0;
                var other = row.mode() == WorkMode.WFH ? WorkMode.WFO : WorkMode.WFH;
                var ways = new ArrayList<>(advice.swaps(row.asn(), row.date(), 20));
                ways.addAll(advice.standIns(row.asn(), row.date(), 20));
                var change = advice.change(row.asn(), row.date(), other);
                ways.addAll(change.isAllowed() ? List.of(change) : change.instead());
                for (var way : ways) {
                    proposed++;
                    for (var move : way.moves()) {
                        assertOpen(problem, move, "seed %d, %s on %s".formatted(seed, row.asn(), row.date()));
                    }
                }
            }
        }
        assertThat(proposed).isPositive();
        assertThat(settled).isPositive();
        assertThat(locked).isPositive();
    }

    private static void assertOpen(RosterProblem problem, Move move, String asked) {
        assertThat(isSettled(problem, move.after().date()))
                .as("%s: %s", asked, move)
                .isFalse();
        problem.locks().stream()
                .filter(lock -> lock.asn().equals(move.after().asn())
                        && lock.date().equals(move.after().date()))
                .forEach(lock -> {
                    assertThat(move.after().mode()).as("%s: %s", asked, move).isEqualTo(lock.mode());
                    assertThat(lock.post()).as("%s: %s", asked, move).isEmpty();
                });
    }

    private static boolean isSettled(RosterProblem problem, LocalDate date) {
        return problem.published()
                .flatMap(PublishedRoster::frozenThrough)
                .filter(last -> !date.isAfter(last))
                .isPresent();
    }

    private static boolean isLocked(RosterProblem problem, String asn, LocalDate date) {
        return problem.locks().stream()
                .anyMatch(lock -> lock.asn().equals(asn) && lock.date().equals(date));
    }

    /** Each kind of question, about rosters of problems of every rule mix. */
    @Test
    void costs_are_the_difference_of_two_counts_and_a_no_is_confirmed_by_solving_with_that_choice() {
        int asked = 0;
        int refused = 0;
        for (long seed = 0; asked < Checks.of("advice", 1_000); seed++) {
            var problem = RandomProblems.medium(seed);
            var roster = ENGINE.solve(problem);
            var draw = new Draw(seed);
            var advice = RosterAdvice.of(roster);
            for (int i = 0; i < 5; i++) {
                var question = question(roster, advice, draw);
                if (question.isPresent()) {
                    asked++;
                    var proposal = question.get();
                    var after = with(roster, proposal);
                    assertThat(proposal.difference())
                            .as("seed %d: %s", seed, proposal.moves())
                            .isEqualTo(cost(after).minus(cost(roster)));
                    if (proposal.isAllowed()) {
                        assertThat(isWorse(roster, after)).as("seed %d", seed).isFalse();
                    } else {
                        refused++;
                        assertThat(isPossible(roster, proposal))
                                .as("seed %d: %s", seed, proposal.moves())
                                .isFalse();
                    }
                }
            }
        }
        assertThat(refused).as("of %d", asked).isPositive();
    }

    private static Optional<Proposal> question(Roster roster, RosterAdvice advice, Draw draw) {
        var free = roster.assignments().stream()
                .filter(row -> row.mode() != WorkMode.ABSENT && isFree(roster.problem(), row))
                .toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        var row = draw.one(free);
        var sameDay = free.stream()
                .filter(other ->
                        other.date().equals(row.date()) && !other.asn().equals(row.asn()) && other.mode() != row.mode())
                .toList();
        if (draw.chance(0.5) || sameDay.isEmpty()) {
            var mode = row.mode() == WorkMode.WFH ? WorkMode.WFO : WorkMode.WFH;
            return Optional.of(advice.change(row.asn(), row.date(), mode));
        }
        return Optional.of(advice.swap(row.asn(), row.date(), draw.one(sameDay).asn(), row.date()));
    }

    private static boolean isFree(RosterProblem problem, Assignment row) {
        return !isLocked(problem, row.asn(), row.date()) && !isSettled(problem, row.date());
    }

    private static Roster with(Roster roster, Proposal proposal) {
        var moved = new HashMap<String, Day>();
        proposal.moves()
                .forEach(move -> moved.put(move.after().asn() + move.after().date(), move.after()));
        var rows = roster.assignments().stream()
                .map(row -> Optional.ofNullable(moved.get(row.asn() + row.date()))
                        .map(day -> Assignment.of(day.asn(), day.date(), day.mode(), day.post(), Optional.empty()))
                        .orElse(row))
                .toList();
        return Roster.of(roster.problem(), rows);
    }

    private static Cost cost(Roster roster) {
        return roster.report().score();
    }

    /** Whether some hard tally costs more; those of demands that are kept are none in the roster before. */
    private static boolean isWorse(Roster before, Roster after) {
        var known = new HashMap<String, Long>();
        before.report()
                .findings()
                .forEach(finding -> known.merge(
                        finding.rule() + finding.subject(), finding.cost().hard(), Long::sum));
        return after.report().findings().stream()
                .filter(finding -> finding.cost().hard() > 0)
                .anyMatch(
                        finding -> finding.cost().hard() > known.getOrDefault(finding.rule() + finding.subject(), 0L));
    }

    /** Tries all ways to give posts on the days of the choice, with everybody's mode and all other days as they are. */
    private static boolean isPossible(Roster roster, Proposal proposal) {
        var problem = roster.problem();
        var dates = proposal.moves().stream().map(move -> move.after().date()).toList();
        var locks = new ArrayList<Lock>();
        for (var row : with(roster, proposal).assignments()) {
            if (row.mode() != WorkMode.ABSENT && isFree(problem, row)) {
                boolean open = row.mode() == WorkMode.WFO && dates.contains(row.date());
                locks.add(Lock.of(row.asn(), row.date(), row.mode(), open ? Optional.empty() : row.post()));
            }
        }
        var locked = problem.toBuilder().locks(locks).build();
        var solved = ENGINE.solve(locked);
        assertThat(solved.report().bound().map(Cost::hard))
                .contains(solved.report().score().hard());
        return !isWorse(roster, solved);
    }
}
