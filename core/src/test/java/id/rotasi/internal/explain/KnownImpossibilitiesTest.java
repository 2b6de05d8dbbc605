package id.rotasi.internal.explain;

import static id.rotasi.fixture.Dinas.FRIDAY;
import static id.rotasi.fixture.Dinas.MONDAY;
import static id.rotasi.fixture.Dinas.THURSDAY;
import static id.rotasi.fixture.Dinas.eligible;
import static id.rotasi.fixture.Dinas.solve;
import static id.rotasi.fixture.Dinas.under;
import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.DirectServiceOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.UnitOnSiteDates;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfoDayCap;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Offices that cannot be rostered, each for a reason that anybody can check by hand. */
class KnownImpossibilitiesTest {

    private static final ServiceCounter DESK =
            ServiceCounter.of("desk", "KTP-el", "dinas", 2).requiring("ktp");

    private static Asn officer(String id) {
        return eligible(id).qualifications(Set.of("ktp")).build();
    }

    private static Absence leave(String asn) {
        return new Absence(asn, AbsenceKind.LEAVE, THURSDAY, FRIDAY);
    }

    private static Impossibility only(Roster roster) {
        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        assertThat(roster.report().impossibilities()).hasSize(1);
        assertThat(roster.report().notices()).isEmpty();
        return roster.report().impossibilities().get(0);
    }

    private static List<String> english(List<Impossibility.Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.message(Locale.ENGLISH))
                .toList();
    }

    private static List<String> indonesian(List<Impossibility.Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.message(Messages.INDONESIAN))
                .toList();
    }

    @Test
    void two_of_three_qualified_on_leave_leave_a_counter_one_officer_short_on_each_day() {
        var roster = solve(under(CounterStaffing.hard())
                .counters(DESK)
                .asns(officer("a"), officer("b"), officer("c"), eligible("d").build())
                .absences(List.of(leave("a"), leave("b"))));
        var impossible = only(roster);
        assertThat(impossible.missing()).isEqualTo(2);
        assertThat(impossible.findings()).extracting(Finding::count).containsExactly(1, 1);
        assertThat(english(impossible.reasons()))
                .containsExactly(
                        "Counter KTP-el needs at least 2 officers. No roster can meet this: at least 2 missing in all.",
                        "Thursday, 4 December 2025; Friday, 5 December 2025: 1 missing each time. leave: Pegawai a,"
                                + " Pegawai b | can be counted on: Pegawai c.");
        assertThat(english(impossible.mends()))
                .containsExactly(
                        "Pegawai a is on duty instead of absent (leave): Thursday, 4 December 2025; Friday, 5 December"
                                + " 2025. Then 2 fewer are missing.",
                        "The minimum of counter KTP-el is lowered from 2 to 1. Then 2 fewer are missing.",
                        "1 more officer with the qualification \"ktp\" for KTP-el, on site every day. Then 2 fewer are"
                                + " missing.",
                        "Pegawai b is on duty instead of absent (leave): Thursday, 4 December 2025; Friday, 5 December"
                                + " 2025. Then 2 fewer are missing.");
        assertThat(indonesian(impossible.reasons()))
                .containsExactly(
                        "Loket KTP-el memerlukan paling sedikit 2 petugas. Jadwal apa pun tidak dapat memenuhinya:"
                                + " seluruhnya kurang paling sedikit 2.",
                        "Kamis, 4 Desember 2025; Jumat, 5 Desember 2025: masing-masing kurang 1. cuti: Pegawai a,"
                                + " Pegawai b | dapat diperhitungkan: Pegawai c.");
    }

    @Test
    void two_counters_that_share_their_only_three_officers_clash() {
        var other = ServiceCounter.of("sign", "Tanda tangan", "dinas", 2).requiring("ktp");
        var roster = solve(under(CounterStaffing.hard())
                .counters(DESK, other)
                .asns(officer("a"), officer("b"), officer("c"))
                .absences(List.of()));
        var impossible = only(roster);
        assertThat(impossible.missing()).isEqualTo(5);
        assertThat(impossible.findings()).hasSize(10);
        assertThat(impossible.reasons().get(0).arguments()).containsEntry("n", 2);
        assertThat(english(impossible.reasons()).get(1))
                .contains("1 missing each time. wanted in more than one place: Pegawai a, Pegawai b, Pegawai c.");
        assertThat(english(impossible.mends())).anyMatch(mend -> mend.startsWith("1 more officer"));
    }

    @Test
    void a_third_fixed_weekday_clashes_with_a_weekly_cap_of_two() {
        var fixed = new FixedWfhWeekday(
                RuleHeader.hard("fixed"), Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
        var impossible = only(solve(under(fixed, WeeklyWfhCap.hard(2))
                .asns(eligible("a").build(), eligible("b").build())));
        assertThat(impossible.missing()).isEqualTo(2);
        assertThat(english(impossible.reasons()).get(1))
                .contains("Monday, 1 December 2025 to Friday, 5 December 2025: 2 too many")
                .contains("at home by the rule \"Fixed weekday for work from home\": Pegawai a, Pegawai b");
        assertThat(english(impossible.mends()))
                .anyMatch(mend -> mend.contains("from 2 to 3"))
                .anyMatch(mend -> mend.contains("no longer names Friday"))
                .anyMatch(mend -> mend.contains("By way of exception"));
    }

    @Test
    void a_room_with_fewer_seats_than_people_who_must_come_is_too_small() {
        var impossible = only(solve(under(DirectServiceOnSite.hard(), SiteCapacity.hard())
                .sites(List.of(Site.of("hall", "Aula", 1)))
                .asns(
                        eligible("a").frontLine(true).site("hall").build(),
                        eligible("b").frontLine(true).site("hall").build(),
                        eligible("c").site("hall").build())));
        assertThat(impossible.missing()).isEqualTo(5);
        assertThat(english(impossible.reasons()).get(1))
                .contains("Pegawai a, Pegawai b")
                .doesNotContain("Pegawai c");
        assertThat(english(impossible.mends()))
                .contains("The seats of Aula are raised from 1 to 2. Then 5 fewer are missing.");
    }

    @Test
    void presence_asked_for_by_one_rule_and_seats_denied_by_another_are_told_together() {
        var roster = solve(under(
                        new FrontLinePresence(
                                RuleHeader.hard("presence"), Per.SCOPE, 3, new Share(0), ShareBase.ON_DUTY),
                        SiteCapacity.hard())
                .sites(List.of(Site.of("hall", "Aula", 1)))
                .asns(
                        eligible("a").site("hall").build(),
                        eligible("b").site("hall").build(),
                        eligible("c").site("hall").build()));
        var impossible = only(roster);
        assertThat(impossible.missing()).isEqualTo(10);
        assertThat(impossible.reasons().get(0).arguments()).containsEntry("n", 2);
        assertThat(impossible.mends()).isNotEmpty();
    }

    @Test
    void a_pair_sent_home_on_the_same_fixed_weekday_is_told_with_the_rule() {
        var impossible = only(solve(under(FixedWfhWeekday.hard(DayOfWeek.THURSDAY), NotBothRemote.hard())
                .asns(eligible("a").build(), eligible("b").build())
                .substitutes(List.of(new Substitutes("a", "b")))));
        assertThat(impossible.missing()).isEqualTo(1);
        assertThat(english(impossible.reasons()).get(1)).contains("Thursday, 4 December 2025: 1 too many");
        assertThat(english(impossible.mends())).hasSize(2).allMatch(mend -> mend.contains("By way of exception"));
    }

    @Test
    void an_assembly_on_the_fixed_weekday_is_told_once_for_everybody() {
        var impossible = only(solve(under(FixedWfhWeekday.hard(DayOfWeek.THURSDAY), UnitOnSiteDates.hard())
                .asns(eligible("a").build(), eligible("b").build())
                .onSiteDates(List.of(new Unit.OnSiteDate("dinas", THURSDAY, "apel")))));
        assertThat(impossible.missing()).isEqualTo(2);
        assertThat(english(impossible.reasons()).get(1)).contains("Pegawai a, Pegawai b");
        assertThat(english(impossible.mends())).isNotEmpty();
    }

    @Test
    void nobody_on_duty_at_a_front_line_is_told_with_the_kinds_of_absence() {
        var roster = solve(
                under(new FrontLinePresence(RuleHeader.hard("presence"), Per.SCOPE, 1, new Share(0), ShareBase.ON_DUTY))
                        .asns(eligible("a").build(), eligible("b").build())
                        .absences(List.of(
                                new Absence("a", AbsenceKind.STUDY, MONDAY, FRIDAY),
                                new Absence("b", AbsenceKind.OFFICIAL_TRAVEL, THURSDAY, THURSDAY))));
        var impossible = only(roster);
        assertThat(impossible.missing()).isEqualTo(1);
        assertThat(english(impossible.reasons()).get(1))
                .isEqualTo(
                        "Thursday, 4 December 2025: 1 missing. study assignment: Pegawai a | official travel: Pegawai b.");
    }

    @Test
    void a_day_cap_below_those_fixed_at_home_names_them() {
        var impossible = only(solve(under(FixedWfhWeekday.hard(DayOfWeek.FRIDAY), WfhDayCap.hard(Share.HALF))
                .asns(Stream.of("a", "b", "c", "d")
                        .map(id -> eligible(id).build())
                        .toList())));
        assertThat(impossible.missing()).isEqualTo(2);
        assertThat(english(impossible.mends()))
                .anyMatch(mend -> mend.contains("from 50% to 100%"))
                .anyMatch(mend -> mend.contains("Pegawai a, Pegawai b; Friday, 5 December 2025. Then 2 fewer"));
    }

    @Test
    void two_counters_of_one_name_are_told_apart_by_their_units() {
        var report = solve(under(CounterStaffing.hard())
                        .units(Unit.under("dinas", "uptd", "UPTD", UnitLevel.DIVISION))
                        .counters(DESK, ServiceCounter.of("other", "KTP-el", "uptd", 1))
                        .asns(
                                officer("a"),
                                officer("b"),
                                Asn.builder("d", "Dewi, S.E.", "uptd").build())
                        .absences(List.of(leave("a"), leave("b"), leave("d"))))
                .report();
        assertThat(report.impossibilities())
                .extracting(impossible -> english(impossible.reasons()).get(0))
                .containsExactly(
                        "Counter KTP-el (Dinas) needs at least 2 officers. No roster can meet this: at least 4 missing in"
                                + " all.",
                        "Counter KTP-el (UPTD) needs at least 1 officer. No roster can meet this: at least 2 missing in"
                                + " all.");
        assertThat(english(report.impossibilities().get(1).reasons()).get(1)).endsWith("leave: Dewi, S.E.");
    }

    @Test
    void days_missing_from_a_hard_target_count_once_whatever_the_weight_and_its_square() {
        var balance = new PersonBalance(RuleHeader.hard("balance").with(new Enforcement(true, 100)), Share.HALF);
        var impossible = only(solve(RosterProblem.builder(MONDAY, MONDAY, RosterPolicy.of("test", balance))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .asns(eligible("a").carriedOver(5, 0).build())));
        assertThat(impossible.findings().get(0).cost().hard()).isEqualTo(400);
        assertThat(impossible.missing()).isEqualTo(2);
        assertThat(english(impossible.reasons()).get(1)).startsWith("Monday, 1 December 2025: 2 missing. ");
    }

    @Test
    void a_demand_without_which_as_much_is_missing_is_left_out() {
        var roster = solve(under(
                        new WfoDayCap(
                                RuleHeader.hard("cap").with(new Enforcement(true, 2)),
                                Per.UNIT,
                                new Share(1_250),
                                ShareBase.ON_DUTY,
                                Rounding.DOWN),
                        NotBothRemote.hard(),
                        WeeklyWfhCap.hard(1))
                .asns(
                        eligible("a").build(),
                        eligible("b").build(),
                        Asn.builder("c", "Pegawai c", "dinas").build())
                .substitutes(List.of(new Substitutes("a", "b"))));
        var impossible = only(roster);
        assertThat(impossible.missing()).isEqualTo(8);
        assertThat(impossible.findings())
                .extracting(Finding::type)
                .contains("wfo-day-cap", "weekly-wfh-cap")
                .doesNotContain("not-both-remote");
    }

    @Test
    void two_rules_about_one_room_give_one_mend() {
        var impossible = only(solve(under(
                        DirectServiceOnSite.hard(),
                        SiteCapacity.hard(),
                        new SiteCapacity(RuleHeader.hard("site-capacity-2")))
                .sites(List.of(Site.of("hall", "Aula", 0)))
                .asns(eligible("a").frontLine(true).site("hall").build())));
        assertThat(english(impossible.mends())).doesNotHaveDuplicates();
        assertThat(indonesian(impossible.mends())).doesNotHaveDuplicates();
    }

    @Test
    void what_is_missing_over_several_times_together_is_told_in_all_and_not_each_time() {
        var impossible = only(solve(under(
                        new WfoDayCap(RuleHeader.hard("cap"), Per.UNIT, new Share(0), ShareBase.ON_DUTY, Rounding.DOWN),
                        WeeklyWfhCap.hard(1))
                .asns(eligible("a").build())));
        assertThat(impossible.missing()).isEqualTo(4);
        assertThat(english(impossible.reasons()).get(1))
                .contains("Friday, 5 December 2025: 4 too many in all. ")
                .doesNotContain("each time");
        assertThat(indonesian(impossible.reasons()).get(1))
                .contains("Jumat, 5 Desember 2025: seluruhnya lebih 4. ")
                .doesNotContain("masing-masing");
    }

    @Test
    void an_office_that_uses_a_policy_outside_its_validity_is_explained_as_any_other() {
        var past = new Period(MONDAY.minusYears(1), FRIDAY.minusYears(1));
        var policy = new RosterPolicy(
                        "old", LegalBasis.NONE, Optional.of(past), List.of(CounterStaffing.hard(), Preferences.soft(5)))
                .evenOutsideValidity();
        var report = solve(RosterProblem.builder(MONDAY, FRIDAY, policy)
                        .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                        .counters(DESK)
                        .asns(officer("a"), officer("b"))
                        .absences(List.of(leave("a"))))
                .report();
        assertThat(report.impossibilities()).hasSize(1);
        assertThat(report.impossibilities().get(0).mends()).isNotEmpty();
        assertThat(report.notices()).extracting(Notice::code).containsExactly("outside-validity");
    }

    @Test
    void a_feasible_problem_has_nothing_to_explain() {
        var roster = solve(under(CounterStaffing.hard()).counters(DESK).asns(officer("a"), officer("b")));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.report().impossibilities()).isEmpty();
        assertThat(roster.report().isProvenImpossible()).isFalse();
    }
}
