package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.RandomShifts;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days decided by hand, and rosters made elsewhere: both are judged, neither is refused for breaking a rule. */
class LockTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1));

    private static LocalDate december(int day) {
        return LocalDate.of(2025, 12, day);
    }

    private static RosterProblem.Builder office() {
        return RosterProblem.builder(december(1), december(12), Presets.rotation5050())
                .units(Unit.root("unit", "Unit", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket", "unit", 2))
                .asns(IntStream.rangeClosed(1, 6)
                        .mapToObj(n -> Asn.builder("p" + n, "Person " + n, "unit")
                                .eligibility(
                                        n == 6
                                                ? Eligibility.notBecause(IneligibilityReason.DISCIPLINE)
                                                : Eligibility.eligible())
                                .build())
                        .toList());
    }

    @Test
    void a_locked_day_is_kept_and_the_rest_is_as_good_as_it_can_be() {
        var lock = Lock.onSite("p1", december(2), Post.counter("loket"));
        var roster = ENGINE.solve(
                office().locks(lock, Lock.atHome("p2", december(3))).build());

        assertThat(roster.of("p1", december(2)).orElseThrow().post()).contains(Post.counter("loket"));
        assertThat(roster.of("p2", december(3)).orElseThrow().mode()).isEqualTo(WorkMode.WFH);
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
    }

    @Test
    void what_a_lock_breaks_is_a_finding_that_names_it_and_its_reason() {
        var lock = Lock.atHome("p6", december(2)).because("nota dinas 12");
        var problem = office().locks(lock).build();
        var roster = ENGINE.solve(problem);

        assertThat(roster.of("p6", december(2)).orElseThrow().mode()).isEqualTo(WorkMode.WFH);
        assertThat(roster.of("p6", december(2)).orElseThrow().reason()).isEmpty();
        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        var broken = roster.report().findings().stream()
                .filter(finding -> finding.cost().hard() > 0)
                .toList();
        assertThat(broken).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("eligibility");
            assertThat(finding.locks()).containsExactly(lock);
            assertThat(finding.message(new Names(problem), Locale.ENGLISH))
                    .endsWith("Decided by hand: Person 6 on Tuesday, 2 December 2025: work from home (nota dinas 12).");
            assertThat(finding.message(new Names(problem), Messages.INDONESIAN)).contains("Diputuskan secara manual");
        });
        assertThat(roster.report().isProvenImpossible()).isTrue();
    }

    @Test
    void a_lock_that_cannot_be_is_an_error_with_its_place() {
        var days = ENGINE.solve(office().build()).assignments().stream()
                .map(PublishedRoster.Day::of)
                .toList();
        var errors = office().published(new PublishedRoster("v1", Optional.of(december(2)), days))
                .absences(new Absence("p3", AbsenceKind.LEAVE, december(9), december(9)))
                .locks(
                        Lock.atHome("p1", december(2)),
                        Lock.atHome("p3", december(9)),
                        Lock.atHome("p1", december(6)),
                        Lock.onSite("p1", december(8), Post.FIELD))
                .errors();
        assertThat(errors)
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly(
                        "$.locks[0] lock-settled",
                        "$.locks[1] lock-off-duty",
                        "$.locks[2] lock-off-duty",
                        "$.locks[3].post lock-impossible");

        assertThat(office().locks(
                                Lock.atHome("px", december(3)),
                                Lock.atHome("p1", december(30)),
                                Lock.onSite("p1", december(3), Post.counter("lokett")),
                                Lock.atHome("p1", december(3)))
                        .errors())
                .extracting(InputError::code)
                .containsExactlyInAnyOrder("unknown-asn", "date-outside-period", "unknown-post", "lock-twice");
    }

    @Test
    void a_roster_counted_again_has_the_cost_and_findings_of_the_solve() {
        for (long seed = 0; seed < Checks.of("judged", 1_000); seed++) {
            var problem = RandomProblems.medium(seed);
            var solved = ENGINE.solve(problem);
            var again = Roster.of(problem, solved.assignments());

            assertThat(again.assignments()).as("seed %d", seed).isEqualTo(solved.assignments());
            assertThat(again.report().score())
                    .as("seed %d", seed)
                    .isEqualTo(solved.report().score());
            assertThat(again.report().findings())
                    .as("seed %d", seed)
                    .isEqualTo(solved.report().findings());
            assertThat(again.report().inherited())
                    .as("seed %d", seed)
                    .isEqualTo(solved.report().inherited());
            assertThat(again.report().bound()).isEmpty();
        }
    }

    /** A roster that breaks restrictions costs what a problem costs in which its days are locked. */
    @Test
    void a_roster_that_breaks_any_rule_is_counted_as_if_each_day_were_locked() {
        for (long seed = 0; seed < Checks.of("judged-any", 1_000); seed++) {
            var problem = RandomProblems.withoutFacts(RandomProblems.tiny(seed, 20_000));
            var draw = new Draw(seed);
            var oracle = Oracle.of(problem);
            var any = oracle.assignments(oracle.anySheet(draw)).stream()
                    .map(day -> draw.chance(0.3) && day.mode() != WorkMode.ABSENT ? away(problem, day) : day)
                    .toList();
            var locked = problem.toBuilder()
                    .locks(any.stream()
                            .filter(day -> day.mode() != WorkMode.ABSENT)
                            .map(day -> Lock.of(day.asn(), day.date(), day.mode(), day.post()))
                            .toList())
                    .build();
            var cost = Roster.of(problem, any).report().score();

            var expected = Oracle.of(locked);
            var counted = expected.cost(expected.sheetWithoutReasons(any));
            assertThat(cost.hard()).as("seed %d", seed).isEqualTo(counted.hard());
            assertThat(cost.soft()).as("seed %d", seed).isEqualTo(counted.soft());
            assertThat(ENGINE.solve(locked).report().score())
                    .as("seed %d", seed)
                    .isEqualTo(counted);
        }
    }

    @Test
    void a_roster_from_elsewhere_that_somebody_cannot_stand_in_is_refused_with_all_its_errors() {
        var problem = office().build();
        var rows = List.of(
                Assignment.onSite("p1", december(1), Post.FIELD),
                Assignment.atHome("px", december(1)),
                Assignment.absent("p2", december(1)));
        assertThatThrownBy(() -> Roster.of(problem, rows))
                .isInstanceOfSatisfying(InvalidProblemException.class, e -> assertThat(e.errors())
                        .extracting(InputError::code)
                        .contains("roster.impossible", "unknown-asn", "roster.not-absent", "roster.lacks"));
    }

    @Test
    void why_answers_about_a_day_that_no_rule_allows() {
        var problem = office().build();
        var rows = ENGINE.solve(problem).assignments().stream()
                .map(day -> day.asn().equals("p6") && day.date().equals(december(2))
                        ? Assignment.atHome("p6", december(2))
                        : day)
                .toList();
        var roster = Roster.of(problem, rows);
        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        var why = RosterExplanation.of(roster).cell("p6", december(2)).orElseThrow();
        assertThat(why.changes()).isNotEmpty();
        assertThat(why.changes()).allMatch(change -> change.difference().hard() < 0);
    }

    private static Assignment away(RosterProblem problem, Assignment day) {
        return Assignment.of(
                day.asn(),
                day.date(),
                RandomShifts.away(problem, day.asn(), day.date()),
                Optional.empty(),
                Optional.empty());
    }
}
