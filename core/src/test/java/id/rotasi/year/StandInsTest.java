package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.report.Cost;
import id.rotasi.study.RosterAdvice;
import id.rotasi.study.RosterAdvice.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who can take the place of somebody absent is told with the exact cost, the best first. */
class StandInsTest {

    private static final RosterEngine ENGINE = RosterEngine.create(
            EngineOptions.defaults().withStepLimit(50).withUnimprovedSteps(20).withThreads(1));

    @Test
    void each_costs_the_difference_of_two_counts_of_the_roster_in_which_the_person_is_absent() {
        // Fewer than that say little of how often there is somebody.
        int tries = Math.max(150, Checks.of("stand-ins", 3_000));
        int asked = 0;
        int found = 0;
        for (long seed = 0; asked < tries; seed++) {
            var roster = ENGINE.solve(seed % 3 == 0 ? RandomProblems.medium(seed) : RandomProblems.tiny(seed, 20_000));
            var draw = new Draw(seed);
            var onDuty = roster.assignments().stream()
                    .filter(row -> row.mode() != WorkMode.ABSENT)
                    .toList();
            if (onDuty.isEmpty()) {
                continue;
            }
            asked++;
            var vacant = draw.one(onDuty);
            var ways = RosterAdvice.of(roster).standIns(vacant.asn(), vacant.date(), 1_000);
            for (var way : ways) {
                found++;
                assertThat(way.difference())
                        .as("seed %d, %s, %s", seed, vacant, way.moves())
                        .isEqualTo(difference(roster, vacant, way));
            }
            if (!ways.isEmpty()) {
                assertThat(ways).as("seed %d, best first", seed).isSortedAccordingTo((one, other) -> one.difference()
                        .compareTo(other.difference()));
            }
        }
        assertThat(found).isGreaterThan(asked / 10);
    }

    private static Cost difference(Roster roster, Assignment vacant, Proposal way) {
        var problem = without(roster.problem(), vacant);
        var before = roster.assignments().stream().map(row -> moved(row, vacant, List.of()));
        var after = roster.assignments().stream().map(row -> moved(row, vacant, way.moves()));
        return cost(problem, after).minus(cost(problem, before));
    }

    private static Cost cost(RosterProblem problem, Stream<Assignment> rows) {
        var report = Roster.of(problem, rows.toList()).report();
        return report.score();
    }

    private static RosterProblem without(RosterProblem problem, Assignment vacant) {
        return problem.toBuilder()
                .absences(new Absence(vacant.asn(), AbsenceKind.LEAVE, vacant.date(), vacant.date()))
                .replaceLocks(problem.locks().stream()
                        .filter(lock ->
                                !lock.asn().equals(vacant.asn()) || !lock.date().equals(vacant.date()))
                        .toList())
                .build();
    }

    private static Assignment moved(Assignment row, Assignment vacant, List<RosterAdvice.Move> moves) {
        if (row.asn().equals(vacant.asn()) && row.date().equals(vacant.date())) {
            return Assignment.absent(row.asn(), row.date());
        }
        return moves.stream()
                .map(RosterAdvice.Move::after)
                .filter(day -> day.asn().equals(row.asn()) && day.date().equals(row.date()))
                .map(day -> Assignment.of(day.asn(), day.date(), day.mode(), day.post(), Optional.empty())
                        .withDesk(day.desk()))
                .findFirst()
                .orElse(row);
    }
}
