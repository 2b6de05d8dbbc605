package id.rotasi.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.DeskEach;
import id.rotasi.policy.rule.DeskSameWeek;
import id.rotasi.policy.rule.DeskZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of desks that can have no effect. Monday, 22 to Tuesday, 23 December 2025. */
class DeskNoticesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 22);

    private static RosterProblem.Builder office(Rule... rules) {
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(1), RosterPolicy.of("own", rules))
                .units(
                        Unit.root("dinas", "Dinas", UnitLevel.AGENCY),
                        Unit.under("dinas", "tim", "Tim", UnitLevel.TEAM),
                        Unit.under("dinas", "lapangan", "Lapangan", UnitLevel.TEAM))
                .desks(Site.Desk.of("d1", "A", "dinas"))
                .asns(
                        Asn.builder("ani", "Ani", "tim").eligible().build(),
                        Asn.builder("budi", "Budi", "lapangan")
                                .function(JobFunction.FIELD)
                                .build());
    }

    private static List<String> notices(RosterProblem.Builder problem) {
        return problem.build().notices().stream()
                .map(notice -> notice.path() + " " + notice.code())
                .toList();
    }

    @Test
    void desks_that_no_rule_gives_are_named() {
        assertThat(notices(office())).containsExactly("$.desks no-rule");
        assertThat(notices(office(DeskEach.hard()))).isEmpty();
    }

    @Test
    void a_desk_at_which_nobody_can_sit_is_named() {
        var problem = office(DeskEach.hard())
                .desks(
                        Site.Desk.of("d2", "A", "dinas").open(Span.from(MONDAY.plusDays(2))),
                        Site.Desk.of("d3", "A", "lapangan"));
        assertThat(notices(problem))
                .containsExactly("$.desks[1].open desk-outside-period", "$.desks[2] desk-for-nobody");
    }

    @Test
    void a_desk_of_another_unit_that_a_person_names_is_named() {
        var problem = office(DeskEach.hard())
                .desks(Site.Desk.of("d2", "A", "tim"))
                .asns(Asn.builder("citra", "Citra", "dinas")
                        .eligible()
                        .desks(Set.of("d1", "d2"))
                        .build());
        assertThat(notices(problem)).containsExactly("$.asns[2].desks desk-of-other-unit");
    }

    @Test
    void rules_about_desks_without_any_or_without_one_that_gives_them_are_named() {
        assertThat(notices(office(DeskEach.hard(), DeskZone.soft(1)).clearDesks()))
                .containsExactly("$.policy.rules[0] rule-without-desks", "$.policy.rules[1] rule-without-desks");
        assertThat(notices(office(DeskZone.soft(1), DeskSameWeek.soft(1))))
                .containsExactly(
                        "$.policy.rules[0] rule-without-desk-each", "$.policy.rules[1] rule-without-desk-each");
    }

    @Test
    void a_settled_day_at_a_desk_that_is_for_others_now_is_told() {
        var day = new Day("ani", MONDAY, WorkMode.WFO, Optional.of(Post.OFFICE), Optional.of("d2"));
        var problem = office(DeskEach.hard())
                .desks(Site.Desk.of("d2", "A", "dinas").open(Span.from(MONDAY.plusDays(1))))
                .published(new PublishedRoster("v1", Optional.of(MONDAY), List.of(day)));
        assertThat(notices(problem)).contains("$.published.days[0] settled-at-desk");
    }
}
