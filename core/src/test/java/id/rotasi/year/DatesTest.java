package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility.Exclusion;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.MinimumOn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import id.rotasi.study.EligibilityStudy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People come and go: their data hold from one date to another. */
class DatesTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(2_000)
            .withThreads(1));

    private static LocalDate december(int day) {
        return LocalDate.of(2025, 12, day);
    }

    private static RosterProblem.Builder office(int people, UnaryOperator<Asn.Builder> first) {
        return RosterProblem.builder(december(1), december(31), Presets.rotation5050())
                .units(Unit.root("unit", "Dinas Contoh", UnitLevel.AGENCY))
                .asns(IntStream.rangeClosed(1, people)
                        .mapToObj(n ->
                                Asn.builder("p" + n, "Pegawai " + n, "unit").eligible())
                        .map(Asn.Builder::build)
                        .map(asn -> asn.id().equals("p1")
                                ? first.apply(asn.toBuilder()).build()
                                : asn)
                        .toList());
    }

    private static PublishedRoster published(Roster roster, int through) {
        var days = roster.assignments().stream().map(PublishedRoster.Day::of).toList();
        return new PublishedRoster("v1", Optional.of(december(through)), days);
    }

    private static List<String> codes(RosterProblem problem) {
        return problem.notices().stream().map(InputNotice::code).distinct().toList();
    }

    private static List<LocalDate> datesOf(Roster roster, String asn) {
        return roster.of(asn).stream().map(Assignment::date).toList();
    }

    @Test
    void who_serves_from_one_date_to_another_has_days_between_them_only_and_is_not_absent_on_others() {
        var roster = ENGINE.solve(office(6, asn -> asn.service(Span.of(december(8), december(19))))
                .build());

        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(datesOf(roster, "p1"))
                .hasSize(10)
                .allMatch(date -> !date.isBefore(december(8)) && !date.isAfter(december(19)));
        assertThat(roster.of("p1")).noneMatch(day -> day.mode() == WorkMode.ABSENT);
    }

    @Test
    void a_cap_of_half_counts_those_who_serve_on_the_day() {
        var roster = ENGINE.solve(
                office(2, asn -> asn.service(Span.through(december(5)))).build());

        assertThat(roster.atHome(december(8))).isEmpty();
        assertThat(roster.report().score().hard()).isZero();
    }

    @Test
    void published_days_after_the_end_of_service_go_away_and_settled_ones_stay_and_both_are_said() {
        var before = ENGINE.solve(office(6, asn -> asn).build());
        var left = office(6, asn -> asn.service(Span.through(december(3))))
                .published(published(before, 5))
                .build();
        var after = ENGINE.solve(left);

        assertThat(codes(left)).containsExactlyInAnyOrder("settled-outside-service", "published-outside-service");
        assertThat(datesOf(after, "p1"))
                .isEqualTo(
                        List.of(1, 2, 3, 4, 5).stream().map(DatesTest::december).toList());
        assertThat(after.of("p1", december(4)).map(Assignment::mode))
                .isEqualTo(before.of("p1", december(4)).map(Assignment::mode));
        assertThat(after.report().score().hard()).isZero();
    }

    @Test
    void an_absence_and_a_wish_outside_of_the_service_have_no_effect_which_is_said() {
        var problem = office(3, asn -> asn.service(Span.from(december(8)))
                        .preferences(List.of(Preference.on(december(2), WorkMode.WFH))))
                .absences(new Absence("p1", AbsenceKind.LEAVE, december(1), december(4)))
                .build();

        assertThat(codes(problem)).containsExactlyInAnyOrder("absence-outside-service", "wishes-off-duty");
        assertThat(problem.notices().get(1).message(Locale.ENGLISH)).contains("(not serving)");
        assertThat(problem.notices().get(1).message(Messages.INDONESIAN)).contains("(di luar masa tugas)");
        assertThat(ENGINE.solve(problem).of("p1")).noneMatch(day -> day.mode() == WorkMode.ABSENT);
    }

    @Test
    void days_of_the_history_may_lie_outside_of_the_service() {
        var problem = office(3, asn -> asn.service(Span.from(december(8))))
                .history(List.of(new PublishedRoster.Day("p1", LocalDate.of(2025, 11, 28), WorkMode.WFH)))
                .build();

        assertThat(ENGINE.solve(problem).report().score().hard()).isZero();
    }

    @Test
    void a_service_that_ends_before_it_starts_is_one_error_and_one_outside_of_the_period_a_notice() {
        assertThat(office(3, asn -> asn.service(Span.of(december(9), december(8))))
                        .errors())
                .extracting(InputError::path, InputError::code)
                .containsExactly(tuple("$.asns[0].service", "period-backwards"));
        var gone = office(3, asn -> asn.service(Span.through(LocalDate.of(2025, 11, 30))))
                .build();
        assertThat(codes(gone)).containsExactly("service-outside-period");
        assertThat(ENGINE.solve(gone).of("p1")).isEmpty();
    }

    @Test
    void whoever_was_published_and_is_not_among_the_people_is_one_error_that_names_the_end_of_service() {
        var before = ENGINE.solve(office(3, asn -> asn).build());
        var errors = office(3, asn -> asn)
                .replaceAsns(before.problem().asns().subList(1, 3))
                .published(published(before, 5))
                .errors();

        assertThat(errors).extracting(InputError::code).containsExactly("unknown-asn-of-day");
        assertThat(errors.get(0).message(Locale.ENGLISH)).contains("\"to\" in \"service\"");
        assertThat(errors.get(0).message(Messages.INDONESIAN)).contains("Selesai Tugas");
    }

    private static Asn.Builder sanctioned(Asn.Builder asn, Span dates) {
        return asn.ineligible(List.of(new Exclusion(IneligibilityReason.DISCIPLINE, dates)));
    }

    @Test
    void who_is_not_eligible_from_the_9th_on_keeps_a_published_day_at_home_of_the_1st() {
        var before = ENGINE.solve(office(6, asn -> asn).build());
        var home = before.atHome(december(1)).findFirst().orElseThrow().asn();
        var after = ENGINE.solve(before.problem().toBuilder()
                .replaceAsns(before.problem().asns().stream()
                        .map(asn -> asn.id().equals(home)
                                ? sanctioned(asn.toBuilder(), Span.from(december(9)))
                                        .build()
                                : asn)
                        .toList())
                .published(published(before, 8))
                .build());

        assertThat(after.status()).isIn(RosterStatus.FEASIBLE, RosterStatus.OPTIMAL);
        assertThat(after.report().score().hard()).isZero();
        assertThat(after.of(home, december(1)).orElseThrow().mode()).isEqualTo(WorkMode.WFH);
        assertThat(after.of(home))
                .filteredOn(day -> !day.date().isBefore(december(9)))
                .allMatch(day -> day.mode() == WorkMode.WFO)
                .allMatch(day -> day.reason().equals(Optional.of("eligibility")));
        assertThat(after.report().inherited().hard()).isZero();
    }

    @Test
    void a_reason_for_a_time_leaves_the_days_before_and_after_it_free() {
        var roster = ENGINE.solve(office(6, asn -> sanctioned(asn, Span.of(december(9), december(12))))
                .build());

        assertThat(roster.of("p1"))
                .filteredOn(day -> day.reason().isPresent())
                .extracting(Assignment::date)
                .containsExactly(december(9), december(10), december(11), december(12));
        assertThat(roster.of("p1")).anyMatch(day -> day.mode() == WorkMode.WFH);
    }

    @Test
    void a_reason_for_a_time_is_told_by_the_study_and_one_of_another_time_is_not_but_noticed() {
        var now = office(6, asn -> sanctioned(asn, Span.from(december(9)))).build();
        var past = office(6, asn -> sanctioned(asn, Span.through(LocalDate.of(2025, 11, 30))))
                .build();

        assertThat(EligibilityStudy.of(now).units().get(0).reasons())
                .containsExactly(Map.entry(IneligibilityReason.DISCIPLINE, 1));
        assertThat(EligibilityStudy.of(past).units().get(0).reasons()).isEmpty();
        assertThat(codes(past)).containsExactly("ineligible-outside-period");
    }

    @Test
    void a_person_as_of_a_date_is_the_person_itself_unless_something_is_dated() {
        var plain = Asn.builder("p", "P", "u").eligible().build();
        var sanctioned = sanctioned(plain.toBuilder(), Span.from(december(9))).build();

        assertThat(plain.at(december(1))).isSameAs(plain);
        assertThat(sanctioned.at(december(8))).isEqualTo(plain);
        assertThat(sanctioned.at(december(9)).eligibility().reasons()).containsExactly(IneligibilityReason.DISCIPLINE);
    }

    private static long officers(Roster roster, int day) {
        return roster.assignments().stream()
                .filter(row -> row.date().equals(december(day)))
                .filter(row -> row.post().equals(Optional.of(Post.counter("loket"))))
                .count();
    }

    private static ServiceCounter.Builder loket(int minimum) {
        return ServiceCounter.builder("loket", "Loket 3", "unit").minimum(minimum);
    }

    @Test
    void a_counter_that_opens_in_mid_month_is_staffed_from_then_on_and_two_stand_there_on_market_days() {
        var counter = loket(1).open(Span.from(december(18)))
                .minimums(List.of(MinimumOn.every(DayOfWeek.TUESDAY, 2), MinimumOn.between(Span.from(december(30)), 3)))
                .build();
        var roster = ENGINE.solve(office(6, asn -> asn).counters(counter).build());

        assertThat(roster.report().score().hard()).isZero();
        assertThat(List.of(1, 2, 17)).allMatch(day -> officers(roster, day) == 0);
        assertThat(officers(roster, 18)).isPositive();
        assertThat(officers(roster, 23)).isGreaterThanOrEqualTo(2);
        assertThat(officers(roster, 30)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void opening_a_counter_in_mid_month_does_not_make_the_published_past_impossible() {
        var before = ENGINE.solve(office(4, asn -> asn).build());
        var counter = loket(4).open(Span.from(december(18))).build();
        var after = ENGINE.solve(before.problem().toBuilder()
                .counters(counter)
                .published(published(before, 17))
                .build());

        assertThat(after.report().score().hard()).isZero();
        assertThat(after.report().inherited().hard()).isZero();
        assertThat(officers(after, 18)).isEqualTo(4);
    }

    @Test
    void of_several_minimums_of_a_day_the_last_one_counts_and_one_that_never_does_is_noticed() {
        var counter = loket(1).minimums(List.of(
                        MinimumOn.every(DayOfWeek.MONDAY, 3),
                        MinimumOn.every(DayOfWeek.MONDAY, 2),
                        MinimumOn.every(DayOfWeek.SUNDAY, 2)))
                .build();
        assertThat(counter.minimumOn(december(1))).isEqualTo(2);
        assertThat(counter.minimumOn(december(2))).isEqualTo(1);
        var notices = office(6, asn -> asn).counters(counter).build().notices();
        assertThat(notices)
                .extracting(InputNotice::path, InputNotice::code)
                .containsExactly(
                        tuple("$.counters[0].minimums[0]", "minimum-covered"),
                        tuple("$.counters[0].minimums[2]", "minimum-on-no-day"));
        assertThat(codes(office(6, asn -> asn)
                        .counters(loket(1).open(Span.from(LocalDate.of(2026, 1, 1)))
                                .build())
                        .build()))
                .containsExactly("counter-outside-period");
    }

    @Test
    void a_minimum_of_some_days_that_cannot_hold_is_mended_by_a_lower_one_on_these_days() {
        var counter = loket(1).minimums(List.of(MinimumOn.between(Span.of(december(9), december(9)), 3)))
                .build();
        var problem = office(3, asn -> asn)
                .counters(counter)
                .absences(new Absence("p1", AbsenceKind.LEAVE, december(9), december(9)))
                .build();
        var roster = ENGINE.solve(problem);

        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        assertThat(roster.report().impossibilities()).singleElement().satisfies(impossibility -> assertThat(
                        impossibility.mends())
                .extracting(mend -> mend.message(Locale.ENGLISH))
                .anyMatch(mend -> mend.contains("Loket 3") && mend.contains("from 3 to 2")));
    }

    private static RosterProblem under(Rule rule) {
        var problem = office(4, asn -> asn).build();
        return problem.withPolicy(problem.policy().with(rule));
    }

    private static RuleHeader valid(String type, Span dates) {
        return RuleHeader.hard(type).validIn(dates);
    }

    @Test
    void a_rule_that_holds_from_a_date_on_keeps_nobody_on_site_before_it() {
        var roster = ENGINE.solve(under(new EverybodyOnSite(valid(EverybodyOnSite.TYPE, Span.from(december(15))))));

        assertThat(roster.report().score().hard()).isZero();
        assertThat(roster.assignments())
                .filteredOn(day -> day.mode() == WorkMode.WFH)
                .isNotEmpty()
                .allMatch(day -> day.date().isBefore(december(15)));
    }

    @Test
    void a_week_counts_the_days_on_which_its_cap_holds() {
        var problem = under(new WeeklyWfhCap(valid(WeeklyWfhCap.TYPE, Span.of(december(3), december(9))), 0));
        var tallies = Model.of(problem).tallies().stream()
                .filter(tally -> tally.rule().equals(WeeklyWfhCap.TYPE))
                .toList();

        assertThat(tallies)
                .hasSize(8)
                .allMatch(tally -> tally.cells().size() == 3 || tally.cells().size() == 2);
        assertThat(ENGINE.solve(problem).assignments())
                .filteredOn(
                        day -> !day.date().isBefore(december(3)) && !day.date().isAfter(december(9)))
                .noneMatch(day -> day.mode() == WorkMode.WFH);
    }

    @Test
    void days_of_the_history_on_which_a_rule_did_not_hold_do_not_count_for_it() {
        var friday = LocalDate.of(2025, 11, 28);
        var home = new PublishedRoster.Day("p1", friday, WorkMode.WFH);
        var reaching = under(new ConsecutiveWfh(valid(ConsecutiveWfh.TYPE, Span.from(friday)), 1));
        var not = under(new ConsecutiveWfh(valid(ConsecutiveWfh.TYPE, Span.from(december(1))), 1));

        for (var problem : List.of(reaching, not)) {
            var tallies = Model.of(problem.toBuilder().history(List.of(home)).build()).tallies().stream()
                    .filter(tally -> tally.rule().equals(ConsecutiveWfh.TYPE))
                    .filter(tally -> tally.subject().people().contains("p1"))
                    .toList();
            assertThat(tallies).hasSize(problem == reaching ? 21 : 20);
        }
    }

    @Test
    void where_a_rule_about_eligibility_does_not_hold_nobody_gets_a_right_by_that() {
        var problem = office(4, asn -> sanctioned(asn, Span.ALWAYS)).build();
        var policy = RosterPolicy.of(
                "own", new EligibilityRespected(valid(EligibilityRespected.TYPE, Span.from(december(15)))));
        var roster = ENGINE.solve(problem.withPolicy(policy));

        assertThat(roster.of("p1")).allMatch(day -> day.mode() == WorkMode.WFO);
        assertThat(roster.of("p1", december(12)).orElseThrow().reason()).contains("eligibility-2");
        assertThat(roster.of("p1", december(15)).orElseThrow().reason()).contains("eligibility");
    }

    @Test
    void a_rule_that_holds_on_no_date_of_the_period_is_noticed_and_its_words_say_when_it_holds() {
        var past = new WeeklyWfhCap(valid(WeeklyWfhCap.TYPE, Span.through(LocalDate.of(2025, 11, 30))), 2);
        assertThat(codes(under(past))).containsExactly("rule-outside-period");
        var names = new Names(under(past));
        assertThat(new RuleWords(names, Locale.ENGLISH).paragraph(past)).contains("It holds until");
        assertThat(new RuleWords(names, Messages.INDONESIAN).paragraph(past)).contains("Berlaku sampai dengan");
    }

    @Test
    void a_span_without_ends_holds_all_dates() {
        assertThat(Arrays.asList(Span.ALWAYS, Span.from(december(1)), Span.through(december(1))))
                .allMatch(span -> span.contains(december(1)) && !span.isBackwards());
        assertThat(Span.from(december(2)).contains(december(1))).isFalse();
        assertThat(Span.through(december(1)).contains(december(2))).isFalse();
    }
}
