package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Lock;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Share;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.OneOfEach;
import id.rotasi.policy.rule.TeamDay;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfoDayCap;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.ExplanationWords;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is absent for half of a day is on duty on it, but at no counter, and counts for no minimum of people on site. */
class HalfDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);
    private static final Absence HALF = new Absence("ani", AbsenceKind.LEAVE, MONDAY, MONDAY, Part.MORNING);

    private static RosterProblem.Builder office(Rule... rules) {
        return RosterProblem.builder(MONDAY, MONDAY, RosterPolicy.of("halves", rules))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY).onTheFrontLine())
                .asns(
                        Asn.builder("ani", "Ani", "dinas")
                                .eligible()
                                .position(PositionKind.ADMINISTRATOR)
                                .qualifications(Set.of("ktp"))
                                .build(),
                        Asn.builder("budi", "Budi", "dinas")
                                .eligible()
                                .position(PositionKind.SUPERVISOR)
                                .qualifications(Set.of("ktp"))
                                .build())
                .counters(ServiceCounter.of("ktp", "KTP", "dinas", 1).requiring("ktp"))
                .absences(HALF);
    }

    private static Roster solve(RosterProblem problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            return engine.solve(problem);
        }
    }

    /** What a roster costs in which Ani is on site and Budi at home, or the other way round. */
    private static Cost cost(RosterProblem problem, String onSite) {
        var days = Stream.of("ani", "budi")
                .map(id ->
                        id.equals(onSite) ? Assignment.onSite(id, MONDAY, Post.OFFICE) : Assignment.atHome(id, MONDAY))
                .toList();
        return Roster.of(problem, days).report().score();
    }

    @Test
    void nobody_of_half_a_day_stands_at_a_counter() {
        var roster = solve(office(CounterStaffing.hard()).build());
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.of("budi", MONDAY).orElseThrow().post()).contains(Post.counter("ktp"));
        var alone = solve(office(CounterStaffing.hard())
                .absences(new Absence("budi", AbsenceKind.LEAVE, MONDAY, MONDAY))
                .build());
        assertThat(alone.status()).isEqualTo(RosterStatus.INFEASIBLE);
        var proof = alone.report().impossibilities().get(0);
        assertThat(proof.mends())
                .extracting(mend -> mend.message(Locale.ENGLISH))
                .anyMatch(mend -> mend.contains("Ani") && mend.contains("leave"));
    }

    @Test
    void where_a_minimum_on_site_is_asked_for_half_a_day_counts_as_absence() {
        var everybody = Share.percent(100);
        for (var rule : List.of(
                FrontLinePresence.hard(1, new Share(0)),
                FrontLinePresence.hard(0, everybody),
                LeadershipPresence.hard(1),
                TeamDay.hard(),
                OneOfEach.hard(List.of(List.of("ani", "budi"))))) {
            assertThat(cost(office(rule).build(), "ani")).as("%s", rule).isEqualTo(Cost.of(1, 0));
            assertThat(cost(office(rule).build(), "budi")).as("%s", rule).isEqualTo(Cost.ZERO);
        }
    }

    @Test
    void in_caps_half_a_day_is_a_day() {
        var cap = office(WfhDayCap.hard(Share.percent(0)), WeeklyWfhCap.hard(0)).build();
        assertThat(cost(cap, "budi")).isEqualTo(Cost.of(2, 0));
        var seats = office(WfoDayCap.hard(Share.percent(0))).build();
        assertThat(cost(seats, "ani")).isEqualTo(Cost.of(1, 0));
    }

    @Test
    void a_whole_day_of_absence_goes_before_half_of_it() {
        var problem = office(CounterStaffing.hard())
                .absences(new Absence("ani", AbsenceKind.LEAVE, MONDAY, MONDAY))
                .build();
        assertThat(solve(problem).of("ani", MONDAY).orElseThrow().mode()).isEqualTo(WorkMode.ABSENT);
    }

    @Test
    void a_lock_to_a_counter_on_half_a_day_is_an_error_and_one_of_the_mode_is_kept() {
        var errors = office(CounterStaffing.hard())
                .locks(Lock.onSite("ani", MONDAY, Post.counter("ktp")))
                .errors();
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("lock-impossible");
            assertThat(error.message(Messages.INDONESIAN)).contains("tidak hadir setengah hari");
        });
        var locked =
                office(CounterStaffing.hard()).locks(Lock.onSite("ani", MONDAY)).build();
        assertThat(solve(locked).of("ani", MONDAY).orElseThrow().post()).contains(Post.OFFICE);
    }

    @Test
    void a_settled_day_at_a_counter_stays_there_though_half_of_it_is_leave_now() {
        var day = new PublishedRoster.Day("ani", MONDAY, WorkMode.WFO, Optional.of(Post.counter("ktp")));
        var rest = new PublishedRoster.Day("budi", MONDAY, WorkMode.WFH);
        var problem = office(CounterStaffing.hard())
                .published(new PublishedRoster("v1", Optional.of(MONDAY), List.of(day, rest)))
                .build();
        var roster = solve(problem);
        assertThat(roster.of("ani", MONDAY).orElseThrow().post()).contains(Post.counter("ktp"));
        assertThat(roster.report().score().plus(roster.report().inherited())).isEqualTo(Cost.ZERO);
    }

    @Test
    void why_says_that_half_of_the_day_is_an_absence() {
        var problem = office(CounterStaffing.hard()).build();
        var roster = solve(problem);
        var cell = RosterExplanation.of(roster).cell("ani", MONDAY).orElseThrow();
        assertThat(cell.halfDay()).contains(HALF);
        assertThat(cell.changes()).noneMatch(change -> change.post().equals(Optional.of(Post.counter("ktp"))));
        assertThat(new ExplanationWords(problem, problem.policy(), Locale.ENGLISH)
                        .cell(cell)
                        .get(1)
                        .sentence())
                .isEqualTo("Ani is absent for half of that day (leave, morning): the day counts as a whole one, but Ani"
                        + " stands at no counter and counts for no minimum on site.");
        assertThat(new ExplanationWords(problem, problem.policy(), Messages.INDONESIAN)
                        .cell(cell)
                        .get(1)
                        .sentence())
                .startsWith("Ani tidak hadir setengah hari itu (cuti, pagi)");
        assertThat(RosterExplanation.of(roster)
                        .cell("budi", MONDAY)
                        .orElseThrow()
                        .halfDay())
                .isEmpty();
    }

    @Test
    void everybody_is_not_told_of_half_days() {
        var roster = solve(office(CounterStaffing.hard()).build());
        assertThat(roster.seenBy(Roster.Audience.EVERYBODY).problem().absences())
                .isEmpty();
    }
}
