package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Lock;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.report.Cost;
import id.rotasi.study.RosterAdvice;
import id.rotasi.study.RosterAdvice.Move;
import id.rotasi.study.RosterAdvice.Proposal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be changed by hand, of any roster: as exact as a count of the whole, and never a no that is none. */
class RandomAdviceTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(200)
            .withThreads(1));

    @Test
    void what_is_settled_or_locked_is_never_proposed() {
        int proposed = 0;
        int settled = 0;
        int locked = 0;
        int tries = Checks.of("settled-advice", 2_500);
        // What seldom happens is waited for.
        for (long seed = 0; seed < tries || (settled == 0 || locked == 0) && seed < 10L * tries; seed++) {
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
