package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.Roster.Audience;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups of people as data of a rule. */
class GroupRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);
    private static final Absence CITRA_AWAY =
            new Absence("citra", AbsenceKind.LEAVE, MONDAY.plusDays(1), MONDAY.plusDays(2));

    private static RosterProblem.Builder office(Rule... rules) {
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(11), RosterPolicy.of("groups", rules))
                .units(
                        Unit.root("dinas", "Dinas", UnitLevel.AGENCY),
                        Unit.under("dinas", "seksi", "Seksi", UnitLevel.SECTION))
                .asns(
                        Asn.builder("ani", "Ani", "dinas").eligible().build(),
                        Asn.builder("budi", "Budi", "dinas").eligible().build(),
                        Asn.builder("citra", "Citra", "seksi").eligible().build(),
                        Asn.builder("deni", "Deni", "seksi").eligible().build(),
                        Asn.builder("eka", "Eka", "dinas").build())
                .absences(List.of(CITRA_AWAY));
    }

    private static Roster solve(RosterProblem problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            return engine.solve(problem);
        }
    }

    private static List<String> on(Roster roster, LocalDate date, WorkMode mode, List<String> people) {
        return people.stream()
                .filter(id -> roster.of(id, date).map(Assignment::mode).orElseThrow() == mode)
                .toList();
    }

    private static List<LocalDate> dates(Roster roster) {
        return roster.of("ani").stream().map(Assignment::date).toList();
    }

    @Test
    void of_a_group_that_is_never_together_at_most_one_is_on_site_each_day() {
        var group = List.of("ani", "citra", "deni");
        var roster = solve(office(NeverTogether.hard(List.of(group)), PersonBalance.soft(10, Share.percent(20)))
                .build());
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(dates(roster))
                .hasSize(10)
                .allMatch(date -> on(roster, date, WorkMode.WFO, group).size() <= 1);
        assertThat(dates(roster))
                .anyMatch(date -> on(roster, date, WorkMode.WFO, group).equals(List.of("deni")));
    }

    @Test
    void a_group_that_is_always_together_is_on_site_or_at_home_as_a_whole_but_for_who_is_away() {
        var group = List.of("ani", "citra", "budi", "deni");
        var roster = solve(office(AlwaysTogether.hard(List.of(group)), PersonBalance.soft(10, Share.HALF))
                .build());
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        for (var date : dates(roster)) {
            int onDuty = 4 - on(roster, date, WorkMode.ABSENT, group).size();
            assertThat(on(roster, date, WorkMode.WFH, group).size())
                    .as("%s", date)
                    .isIn(0, onDuty);
        }
        assertThat(roster.of("ani").stream().filter(day -> day.mode() == WorkMode.WFH))
                .hasSize(5);
    }

    @Test
    void somebody_who_may_not_be_at_home_keeps_the_whole_group_on_site() {
        var roster =
                solve(office(AlwaysTogether.hard(List.of(List.of("ani", "eka"))), PersonBalance.soft(10, Share.HALF))
                        .build());
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.of("ani")).allMatch(day -> day.mode() == WorkMode.WFO);
        assertThat(roster.of("budi")).anyMatch(day -> day.mode() == WorkMode.WFH);
    }

    @Test
    void of_each_group_one_is_on_site_on_every_day_and_no_more_where_all_would_rather_be_at_home() {
        var groups = List.of(List.of("ani", "budi"), List.of("citra", "deni"));
        var roster = solve(office(OneOfEach.hard(groups), PersonBalance.soft(10, Share.percent(100)))
                .build());
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        for (var date : dates(roster)) {
            for (var group : groups) {
                assertThat(on(roster, date, WorkMode.WFO, group))
                        .as("%s on %s", group, date)
                        .hasSize(1);
            }
        }
        assertThat(roster.of("deni", MONDAY.plusDays(1)).map(Assignment::mode)).contains(WorkMode.WFO);
    }

    @Test
    void people_outside_of_the_scope_are_no_part_of_a_group() {
        var section = RuleHeader.hard(NeverTogether.TYPE).with(Scope.ofUnits("seksi"));
        var roster = solve(office(
                        new NeverTogether(section, List.of(List.of("ani", "budi", "citra", "deni"))),
                        new PersonBalance(RuleHeader.soft(PersonBalance.TYPE, 10), new Share(0)))
                .build());
        assertThat(roster.of("ani")).allMatch(day -> day.mode() == WorkMode.WFO);
        assertThat(dates(roster))
                .allMatch(date ->
                        on(roster, date, WorkMode.WFO, List.of("citra", "deni")).size() <= 1);
    }

    @Test
    void a_soft_rule_costs_its_weight_for_each_of_the_fewer_who_are_elsewhere() {
        var rule = new AlwaysTogether(
                RuleHeader.soft(AlwaysTogether.TYPE, 7), List.of(List.of("ani", "budi", "citra", "deni")));
        var problem = office(rule).replaceAbsences(List.of()).build();
        var days = new ArrayList<Assignment>();
        for (var asn : problem.asns()) {
            problem.period()
                    .dates()
                    .filter(date -> date.getDayOfWeek().getValue() < 6)
                    .forEach(date -> {
                        boolean home =
                                date.equals(MONDAY) && Set.of("ani", "citra").contains(asn.id());
                        days.add(
                                home
                                        ? Assignment.atHome(asn.id(), date)
                                        : Assignment.onSite(asn.id(), date, Post.OFFICE));
                    });
        }
        assertThat(Roster.of(problem, days).report().score()).isEqualTo(Cost.of(0, 14));
    }

    @Test
    void two_who_must_both_be_on_site_and_never_together_are_impossible_and_named() {
        var groups = List.of(List.of("eka", "ani"));
        var roster = solve(office(
                        NeverTogether.hard(groups),
                        new EverybodyOnSite(RuleHeader.hard("everybody-on-site").with(Scope.ofUnits("dinas"))))
                .build());
        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        var proof = roster.report().impossibilities().get(0);
        assertThat(said(proof.reasons(), Locale.ENGLISH)).contains("Of Eka, Ani at most 1 may be on site on a day");
        assertThat(said(proof.reasons(), Messages.INDONESIAN))
                .contains("Dari Eka, Ani paling banyak 1 orang boleh berada di kantor pada satu hari");
    }

    @Test
    void where_two_of_a_group_are_too_many_to_ask_for_the_minimum_is_what_would_mend_it() {
        var home = new FixedWfhWeekday(
                RuleHeader.hard(FixedWfhWeekday.TYPE).with(Scope.ofUnits("seksi")), Set.of(MONDAY.getDayOfWeek()));
        var rule = new OneOfEach(RuleHeader.hard(OneOfEach.TYPE), List.of(List.of("budi", "citra", "deni")), 2);
        var roster = solve(office(rule, home).build());
        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        var proof = roster.report().impossibilities().get(0);
        assertThat(said(proof.reasons(), Locale.ENGLISH)).contains("Of Budi, Citra, Deni at least 2 must be on site");
        assertThat(said(proof.mends(), Locale.ENGLISH))
                .contains("The minimum in the rule \"Somebody of each group\" is lowered from 2 to 1.");
    }

    private static String said(List<Sentence> sentences, Locale locale) {
        return String.join(
                "\n", sentences.stream().map(one -> one.message(locale)).toList());
    }

    @Test
    void why_names_the_rule_that_forbids_a_change() {
        var problem = office(OneOfEach.hard(List.of(List.of("ani", "budi"))), PersonBalance.soft(1, Share.percent(100)))
                .build();
        var roster = solve(problem);
        var onSite = on(roster, MONDAY, WorkMode.WFO, List.of("ani", "budi")).get(0);
        var change = RosterExplanation.of(roster)
                .cell(onSite, MONDAY)
                .orElseThrow()
                .changes()
                .get(0);
        assertThat(change.forbiddenBy()).hasToString("[one-of-each]");
    }

    @Test
    void groups_that_can_have_no_effect_are_said() {
        var never = NeverTogether.hard(List.of(List.of("ani", "budi"), List.of("citra", "deni")));
        var narrow =
                new OneOfEach(RuleHeader.hard("satu").with(Scope.ofUnits("seksi")), List.of(List.of("ani", "budi")), 1);
        var problem = office(never, narrow, AlwaysTogether.hard(List.of()))
                .absences(List.of(new Absence("deni", AbsenceKind.STUDY, MONDAY, MONDAY.plusDays(11))))
                .build();
        assertThat(problem.notices())
                .extracting(InputNotice::path, InputNotice::code)
                .contains(
                        tuple("$.policy.rules[0].groups[1]", "group-never-on-duty"),
                        tuple("$.policy.rules[1].groups[0]", "group-never-on-duty"),
                        tuple("$.policy.rules[2]", "rule-never-binds"));
    }

    @Test
    void everybody_sees_the_rule_but_not_whom_it_names() {
        var roster = solve(
                office(NeverTogether.hard(List.of(List.of("ani", "budi")))).build());
        var officer = roster.problem().policy();
        var everybody = roster.seenBy(Audience.EVERYBODY).problem().policy();
        var words = new RuleWords(new Names(roster.problem()), Locale.ENGLISH);
        assertThat(String.join(" ", words.describe(officer))).contains("The groups: Ani, Budi.");
        assertThat(String.join(" ", words.describe(everybody)))
                .contains("at most one is on site on a day")
                .doesNotContain("Ani", "Budi");
    }
}
