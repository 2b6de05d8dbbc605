package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A desk for everybody in the office, teams near each other, the same desk all week. */
class DeskRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);

    private static RosterProblem.Builder office(Rule... rules) {
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(4), RosterPolicy.of("desks", rules))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY), Unit.under("dinas", "tim", "Tim", UnitLevel.TEAM))
                .desks(
                        Site.Desk.of("a1", "A", "dinas"),
                        Site.Desk.of("a2", "A", "dinas"),
                        Site.Desk.of("b1", "B", "dinas"),
                        Site.Desk.of("b2", "B", "tim"))
                .asns(
                        Asn.builder("ani", "Ani", "tim").eligible().build(),
                        Asn.builder("budi", "Budi", "tim").build(),
                        Asn.builder("citra", "Citra", "tim").desks(Set.of("b1")).build(),
                        Asn.builder("deni", "Deni", "dinas").eligible().build());
    }

    private static Roster solve(RosterProblem problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            var roster = engine.solve(problem);
            var oracle = Oracle.of(problem);
            assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                    .isEqualTo(roster.report().score().plus(roster.report().inherited()));
            return roster;
        }
    }

    private static Optional<String> desk(Roster roster, String asn, LocalDate date) {
        return roster.of(asn, date).flatMap(Assignment::desk);
    }

    @Test
    void everybody_in_the_office_has_a_desk_that_fits_and_nobody_shares_one() {
        var roster = solve(office(DeskEach.hard(), MonthlyWfoMinimum.hard(5)).build());
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        var taken = new HashSet<String>();
        for (var day : roster.assignments()) {
            assertThat(day.post()).contains(Post.OFFICE);
            assertThat(taken.add(day.date() + " " + day.desk().orElseThrow())).isTrue();
        }
        assertThat(roster.of("citra")).extracting(Assignment::desk).containsOnly(Optional.of("b1"));
        assertThat(roster.of("deni")).extracting(day -> day.desk().get()).doesNotContain("b1", "b2");
    }

    @Test
    void who_has_no_desk_left_stays_at_home_and_nobody_needs_one_in_the_field_or_at_a_counter() {
        var problem = office(DeskEach.hard(), CounterStaffing.hard())
                .replaceDesks(List.of(Site.Desk.of("a1", "A", "dinas"), Site.Desk.of("b1", "B", "dinas")))
                .counters(ServiceCounter.builder("loket", "Loket", "tim")
                        .minimum(1)
                        .qualification("loket")
                        .build())
                .asns(
                        Asn.builder("eka", "Eka", "tim")
                                .qualifications(Set.of("loket"))
                                .build(),
                        Asn.builder("fajar", "Fajar", "tim")
                                .function(JobFunction.FIELD)
                                .build())
                .build();
        var roster = solve(problem);
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.assignments().stream()
                        .filter(day -> day.asn().equals("ani") || day.asn().equals("deni")))
                .allMatch(day -> day.mode() == WorkMode.WFH);
        assertThat(roster.of("eka")).allMatch(day -> day.post().equals(Optional.of(Post.counter("loket"))));
        assertThat(roster.of("eka")).allMatch(day -> day.desk().isEmpty());
        assertThat(roster.of("fajar")).allMatch(day -> day.desk().isEmpty());
    }

    @Test
    void without_a_desk_left_the_demand_is_said_with_the_desk_or_the_person() {
        var problem = office(DeskEach.hard())
                .replaceDesks(List.of(Site.Desk.of("b1", "B", "dinas")))
                .build();
        var roster = solve(problem);
        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        assertThat(roster.report().score().hard()).isEqualTo(5);
        assertThat(roster.report().findings())
                .allMatch(finding -> finding.type().equals(DeskEach.TYPE))
                .allMatch(finding -> finding.message(new Names(problem), Locale.ENGLISH)
                        .matches(".*(without a desk|at a desk for one)\\."));
    }

    @Test
    void the_people_of_a_team_sit_in_one_zone_where_they_can() {
        var roster = solve(office(DeskEach.hard(), DeskZone.soft(10), MonthlyWfoMinimum.hard(5))
                .build());
        assertThat(roster.status()).isNotEqualTo(RosterStatus.INFEASIBLE);
        // Citra has a desk in B alone, and one of Ani and Budi the other one there.
        assertThat(roster.report().score().soft()).isEqualTo(5 * 10);
    }

    @Test
    void a_person_sits_at_the_same_desk_all_week_and_as_before_the_period() {
        var thursday = office(DeskEach.hard(), DeskSameWeek.soft(10), MonthlyWfoMinimum.hard(2))
                .build();
        var history = List.of("ani", "budi", "deni").stream()
                .map(asn -> new Day(
                        asn,
                        MONDAY.minusDays(7),
                        WorkMode.WFO,
                        Optional.of(Post.OFFICE),
                        Optional.of(asn.equals("ani") ? "b2" : asn.equals("budi") ? "a2" : "a1")))
                .toList();
        var rest = RosterProblem.builder(MONDAY.minusDays(6), MONDAY.minusDays(3), thursday.policy())
                .units(thursday.units())
                .desks(thursday.desks())
                .asns(thursday.asns())
                .history(history)
                .build();
        var roster = solve(rest);
        assertThat(roster.report().score().soft()).isZero();
        var own = new HashMap<String, String>();
        history.forEach(day -> own.put(day.asn(), day.desk().get()));
        own.forEach((asn, desk) -> assertThat(roster.of(asn).stream().flatMap(day -> day.desk().stream()))
                .isNotEmpty()
                .containsOnly(desk));
    }

    @Test
    void a_settled_day_keeps_its_desk_whatever_is_said_later() {
        var day = new Day("budi", MONDAY, WorkMode.WFO, Optional.of(Post.OFFICE), Optional.of("b1"));
        var problem = office(DeskEach.hard(), MonthlyWfoMinimum.hard(4))
                .replaceDesks(List.of(
                        Site.Desk.of("a1", "A", "dinas"),
                        Site.Desk.of("a2", "A", "dinas"),
                        Site.Desk.of("b1", "B", "dinas").open(Period.Span.from(MONDAY.plusDays(1))),
                        Site.Desk.of("b2", "B", "tim")))
                .published(new PublishedRoster("v1", Optional.of(MONDAY), List.of(day)))
                .build();
        var roster = solve(problem);
        assertThat(desk(roster, "budi", MONDAY)).contains("b1");
        assertThat(roster.report().score().hard()).isZero();
    }

    @Test
    void as_few_published_desks_as_possible_change_and_each_change_is_told() {
        var published = solve(office(DeskEach.hard(), MonthlyWfoMinimum.hard(5)).build());
        var before = published.assignments().stream().map(Day::of).toList();
        var without = desk(published, "budi", MONDAY).orElseThrow();
        var later = office(DeskEach.hard(), MonthlyWfoMinimum.hard(5))
                .published(new PublishedRoster("v1", Optional.empty(), before));
        assertThat(RosterChanges.between(published, solve(later.build())).all()).isEmpty();
        // Budi may no longer sit there; there are four desks for four people, so somebody has to change with Budi.
        var others = new HashSet<>(Set.of("a1", "a2", "b1", "b2"));
        others.remove(without);
        var people = later.build().asns().stream()
                .map(asn ->
                        asn.id().equals("budi") ? asn.toBuilder().desks(others).build() : asn)
                .toList();
        var roster = solve(later.replaceAsns(people).build());
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        var changes = RosterChanges.between(published, roster);
        assertThat(changes.days()).isZero();
        int there = (int) published.of("budi").stream()
                .filter(day -> day.desk().equals(Optional.of(without)))
                .count();
        assertThat(changes.posts()).isEqualTo(there);
        assertThat(changes.all()).hasSize(2 * there);
        assertThat(changes.message(changes.all().get(0), Locale.ENGLISH)).contains("at the desk", "(zone ");
    }
}
