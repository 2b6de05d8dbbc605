package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.Cost;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a caller can do with problems, rosters and reports, and what nobody can. */
class GrowingApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);
    private static final Absence ILL = new Absence("a", AbsenceKind.LEAVE, MONDAY, MONDAY);
    private static final EngineOptions FEW_STEPS = EngineOptions.defaults().withStepLimit(50);

    private static RosterProblem.Builder office() {
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(4), Presets.rotation5050())
                .units(Unit.root("u", "Dinas", UnitLevel.AGENCY))
                .asns(Asn.builder("a", "Ani", "u").eligible().build())
                .asns(Asn.builder("b", "Budi", "u").eligible().build());
    }

    @Test
    void a_method_named_like_a_list_adds_and_replace_clear_and_remove_do_what_they_say() {
        var later = new Absence("b", AbsenceKind.STUDY, MONDAY, MONDAY.plusDays(1));
        var both = office().absences(ILL).absences(List.of(later)).build();
        assertThat(both.absences()).containsExactly(ILL, later);
        assertThat(both.toBuilder().removeAbsence(ILL).build().absences()).containsExactly(later);
        assertThat(both.toBuilder().replaceAbsences(List.of(ILL)).build().absences())
                .containsExactly(ILL);
        assertThat(both.toBuilder().clearAbsences().build()).isEqualTo(office().build());
        assertThat(both.toBuilder().build()).isEqualTo(both).hasSameHashCodeAs(both);
    }

    @Test
    void the_history_of_a_problem_is_added_to_replaced_and_cleared() {
        var monday = new PublishedRoster.Day("a", MONDAY.minusDays(7), WorkMode.WFH);
        var friday = PublishedRoster.Day.of(Assignment.onSite("a", MONDAY.minusDays(3), Post.OFFICE));
        var both = office().history(List.of(monday)).history(List.of(friday)).build();
        assertThat(both.history()).containsExactly(monday, friday);
        assertThat(both.toBuilder().build()).isEqualTo(both);
        assertThat(both.toBuilder().replaceHistory(List.of(friday)).build().history())
                .containsExactly(friday);
        assertThat(both.toBuilder().clearHistory().build()).isEqualTo(office().build());
        assertThat(friday.post()).contains(Post.OFFICE);
        assertThat(monday).isNotEqualTo(new PublishedRoster.Day("a", monday.date(), WorkMode.WFO));
    }

    @Test
    void turns_are_carried_over_in_totals_or_up_to_a_date_and_by_class_of_day() {
        var turns = CarriedOver.of(20, 9)
                .withClass(CarriedOver.DayClass.FRIDAY, 4, 2)
                .withThrough(MONDAY.minusDays(1))
                .withClass(CarriedOver.DayClass.MONDAY, 4, 1);
        assertThat(turns.through()).contains(MONDAY.minusDays(1));
        assertThat(turns.classes().keySet()).containsExactly(CarriedOver.DayClass.MONDAY, CarriedOver.DayClass.FRIDAY);
        assertThat(turns.classes().get(CarriedOver.DayClass.FRIDAY)).isEqualTo(new CarriedOver.Days(4, 2));
        assertThatThrownBy(() -> turns.classes().clear()).isInstanceOf(UnsupportedOperationException.class);
        var asn = Asn.builder("a", "Ani", "u").carriedOver(turns).build();
        assertThat(asn.toBuilder().build()).isEqualTo(asn).hasSameHashCodeAs(asn);
        assertThat(asn.toBuilder().carriedOver(20, 9).build().carriedOver()).isEqualTo(CarriedOver.of(20, 9));
        assertThat(CarriedOver.of(0, 0)).isEqualTo(CarriedOver.NONE);
    }

    @Test
    void nothing_that_was_handed_out_or_in_can_change_a_roster_or_its_report() {
        var given = new ArrayList<>(List.of(ILL));
        var problem = office().absences(given).build();
        given.clear();
        assertThat(problem.absences()).containsExactly(ILL);
        var roster = RosterEngine.create(FEW_STEPS).solve(problem);
        var report = roster.report();
        var lists = List.<Collection<?>>of(
                problem.asns(),
                roster.assignments(),
                roster.of("a"),
                report.rules(),
                report.findings(),
                report.notices(),
                report.impossibilities(),
                report.timings().keySet());
        for (var list : lists) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void the_days_of_a_person_are_those_that_a_walk_through_the_roster_finds() {
        for (long seed = 0; seed < 20; seed++) {
            var problem = RandomProblems.medium(seed);
            var roster = RosterEngine.create(FEW_STEPS).solve(problem);
            Map<String, List<Assignment>> days =
                    roster.assignments().stream().collect(Collectors.groupingBy(Assignment::asn));
            for (var asn : problem.asns()) {
                var own = days.getOrDefault(asn.id(), List.of());
                assertThat(roster.of(asn.id())).as("seed %d", seed).isEqualTo(own);
                for (var date = problem.period().from().minusDays(1);
                        !date.isAfter(problem.period().to().plusDays(1));
                        date = date.plusDays(1)) {
                    var day = date;
                    assertThat(roster.of(asn.id(), date))
                            .as("seed %d, %s on %s", seed, asn, date)
                            .isEqualTo(own.stream()
                                    .filter(row -> row.date().equals(day))
                                    .findFirst());
                }
            }
            assertThat(roster.of("nobody")).isEmpty();
            assertThat(roster.of("nobody", problem.period().from())).isEmpty();
        }
    }

    @Test
    void values_are_equal_by_what_they_hold_and_say_no_nip() {
        var asn = Asn.builder("a", "Ani", "u").nip("198001012005011001").build();
        assertThat(asn.toBuilder().build()).isEqualTo(asn).hasSameHashCodeAs(asn);
        assertThat(asn.toBuilder().frontLine(true).build()).isNotEqualTo(asn);
        assertThat(office().replaceAsns(List.of(asn)).build().toString() + asn)
                .doesNotContain("198001012005011001")
                .doesNotContain("19800101");
    }

    @Test
    void a_post_says_what_it_is_and_under_which_id_files_know_it() {
        assertThat(List.of(Post.OFFICE, Post.FIELD, Post.counter("loket-1")))
                .extracting(Post::id)
                .containsExactly("OFFICE", "FIELD", "loket-1");
        assertThat(Post.duty("malam", LocalTime.of(22, 0), Duration.ofHours(8)).id())
                .isEqualTo("malam");
        assertThatThrownBy(() -> Post.duty("malam", LocalTime.of(22, 0), Duration.ofHours(25)))
                .hasMessageContainingAll("malam", "PT25H", "24 hours");
        assertThat(Assignment.onSite("a", MONDAY, Post.OFFICE).post()).isEqualTo(Optional.of(Post.OFFICE));
    }

    @Test
    void costs_are_compared_level_by_level_from_hard_to_soft() {
        assertThat(Cost.of(1, 0)).isGreaterThan(Cost.of(0, 1_000)).isEqualTo(Cost.of(Cost.Level.HARD, 1));
        assertThat(Cost.of(2, 3).plus(Cost.of(1, 1)).minus(Cost.of(3, 0))).isEqualTo(Cost.of(Cost.Level.SOFT, 4));
        assertThat(Cost.of(0, 12)).hasToString("Cost[hard=0, soft=12]");
        assertThatThrownBy(() -> Cost.of(0, Long.MAX_VALUE).plus(Cost.of(0, 1)))
                .isInstanceOf(ArithmeticException.class);
    }
}
