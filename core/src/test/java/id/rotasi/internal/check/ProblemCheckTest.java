package id.rotasi.internal.check;

import static id.rotasi.internal.check.Draft.asn;
import static id.rotasi.internal.check.Draft.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.CarriedOver.DayClass;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Draw;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemCheckTest {

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @Test
    void a_valid_problem_has_no_error() {
        assertThat(Draft.valid().errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void one_mistake_gives_one_error_at_its_place_with_a_message_in_both_languages(Mistake mistake) {
        var draft = Draft.valid();
        mistake.make().accept(draft);

        assertThat(draft.errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo(mistake.path());
            assertThat(error.code()).isEqualTo(mistake.code());
            for (var locale : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
                assertThat(error.message(locale))
                        .startsWith(mistake.path() + ": ")
                        .doesNotContain("{", "}");
            }
        });
    }

    @Test
    void a_problem_without_units_and_people_says_so() {
        var draft = new Draft();
        assertThat(draft.errors()).extracting(InputError::code).containsExactly("no-units", "no-asns");
    }

    @Test
    void the_exception_and_the_builder_tell_the_same_errors() {
        var builder = RosterProblem.builder(Draft.LAST, Draft.FIRST, RosterPolicy.of("none"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidProblemException.class)
                .hasMessageContaining("$.period: ")
                .hasMessageContaining("$.units: ")
                .extracting(e -> ((InvalidProblemException) e).errors())
                .isEqualTo(builder.errors());
    }

    @Test
    void a_unit_that_was_probably_meant_is_named() {
        var draft = Draft.valid();
        draft.change(draft.counters, 1, counter -> ServiceCounter.of("info", "Info", "pelayanna", 1));

        var error = draft.errors().get(0);
        assertThat(error.message(Locale.ENGLISH)).endsWith("Did you mean 'pelayanan'?");
        assertThat(error.message(Messages.INDONESIAN)).endsWith("Apakah maksudnya 'pelayanan'?");
    }

    @Test
    void a_cycle_is_named_once_from_its_first_unit_on() {
        var draft = Draft.valid();
        draft.units.clear();
        draft.units.add(Unit.under("c", "outside", "Di luar", UnitLevel.TEAM));
        draft.units.add(Unit.under("c", "b", "B", UnitLevel.DIVISION));
        draft.units.add(Unit.under("a", "c", "C", UnitLevel.SECTION));
        draft.units.add(Unit.under("b", "a", "A", UnitLevel.AGENCY));

        assertThat(draft.errors())
                .filteredOn(error -> error.code().equals("unit-cycle"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.path()).isEqualTo("$.units[1].parent");
                    assertThat(error.arguments()).containsEntry("cycle", "b > c > a > b");
                });
    }

    @Test
    void a_second_unit_with_an_old_id_that_closes_a_circle_does_not_hang_the_check() {
        var draft = Draft.valid();
        draft.units.add(Unit.under("pelayanan", "kota", "Kota lagi", UnitLevel.GOVERNMENT));

        assertThat(draft.errors()).extracting(InputError::code).containsExactly("duplicate-id");
    }

    @Test
    void people_who_share_a_nip_are_named_and_their_nip_is_not() {
        var draft = Draft.valid();
        draft.asn(3, asn -> asn.nip("199205082023082001"));

        var message = draft.errors().get(0).message(Locale.ENGLISH);
        assertThat(message).contains("'citra'", "'eko'").doesNotContain("1992", "20230820");
    }

    @Test
    void the_known_years_are_told_when_one_is_missing() {
        var draft = Draft.valid();
        draft.period = new Period(LocalDate.of(2027, 12, 20), LocalDate.of(2028, 1, 10));
        draft.calendar = CalendarOptions.indonesian().allowingProvisional();
        draft.absences.clear();
        draft.onSiteDates.clear();
        draft.published = Optional.empty();
        draft.history.clear();
        draft.asn(0, asn -> asn.clearPreferences());

        assertThat(draft.errors()).singleElement().satisfies(error -> assertThat(error.message(Locale.ENGLISH))
                .contains("for 2028,", "2025, 2026, 2027 (decreed)"));
    }

    @Test
    void a_provisional_year_is_accepted_when_asked_for() {
        var draft = new Draft();
        draft.period = new Period(LocalDate.of(2028, 5, 1), LocalDate.of(2028, 5, 31));
        draft.calendar =
                draft.calendar.withProvider(year -> Optional.of(new HolidayProvider.Year(year, true, List.of())));
        draft.units.add(Unit.root("u", "Unit", UnitLevel.AGENCY));
        draft.asns.add(asn("a", "u").build());

        assertThat(draft.errors()).extracting(InputError::code).containsExactly("provisional-holidays");
        draft.calendar = draft.calendar.allowingProvisional();
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void a_period_of_a_year_is_not_too_long() {
        var draft = Draft.valid();
        draft.period = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 12, 1));
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void two_absences_of_one_kind_may_share_days() {
        var draft = Draft.valid();
        draft.absences.add(new Absence("budi", AbsenceKind.LEAVE, date(9), date(12)));
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void absences_of_two_kinds_may_follow_each_other() {
        var draft = Draft.valid();
        draft.absences.add(new Absence("budi", AbsenceKind.OFFICIAL_TRAVEL, date(10), date(12)));
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void a_contradiction_hidden_behind_a_shorter_absence_is_found() {
        var draft = Draft.valid();
        draft.absences.clear();
        draft.absences.add(new Absence("citra", AbsenceKind.STUDY, date(20), date(22)));
        draft.absences.add(new Absence("citra", AbsenceKind.LEAVE, date(1), date(30)));
        draft.absences.add(new Absence("citra", AbsenceKind.LEAVE, date(3), date(4)));

        assertThat(draft.errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("$.absences[1]");
            assertThat(error.message(Locale.ENGLISH))
                    .contains("Saturday, 20 December 2025", "leave here", "study assignment at $.absences[0]");
        });
    }

    @Test
    void an_absence_that_reaches_into_the_period_is_fine_and_so_is_one_around_it() {
        var draft = Draft.valid();
        draft.absences.add(new Absence("citra", AbsenceKind.STUDY, Draft.FIRST.minusYears(1), Draft.LAST.plusYears(1)));
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void the_officers_who_are_too_few_are_named() {
        var draft = Draft.valid();
        draft.change(draft.counters, 0, counter -> counter.withMinimum(5).withSeats(9));
        draft.change(draft.asns, 3, asn -> asn("eko", "kota").build());

        var message = draft.errors().get(0).message(Locale.ENGLISH);
        assertThat(message)
                .contains("needs 5 officers", "only 3", "(budi)", "(citra)", "(dewi)", "never hold")
                .doesNotContain("(eko)");
    }

    @Test
    void too_few_officers_are_no_error_without_a_hard_rule_that_covers_the_counter() {
        var soft = new CounterStaffing(RuleHeader.hard("counters").with(Enforcement.soft(10)));
        var elsewhere = new CounterStaffing(RuleHeader.hard("counters").with(Scope.ofUnits("pelayanan")));
        var above = new CounterStaffing(RuleHeader.hard("counters").with(Scope.ofUnits("kota")));

        assertThat(tooFew(RosterPolicy.of("none"))).isEmpty();
        assertThat(tooFew(RosterPolicy.of("soft", soft))).isEmpty();
        assertThat(tooFew(RosterPolicy.of("elsewhere", elsewhere))).isEmpty();
        assertThat(tooFew(RosterPolicy.of("above", above))).hasSize(1);
    }

    private static List<InputError> tooFew(RosterPolicy policy) {
        var draft = Draft.valid();
        draft.change(draft.counters, 0, counter -> counter.requiring("akta"));
        draft.policy = policy;
        return draft.errors();
    }

    @Test
    void a_counter_that_is_open_on_no_working_day_of_the_period_needs_nobody() {
        var draft = Draft.valid();
        draft.change(draft.counters, 0, counter -> counter.requiring("akta").openOn(Set.of(DayOfWeek.SATURDAY)));
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void officers_on_leave_are_left_to_the_solver() {
        var draft = Draft.valid();
        for (var asn : draft.asns) {
            draft.absences.add(new Absence(asn.id(), AbsenceKind.LEAVE, date(15), date(16)));
        }
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void the_many_rows_of_one_person_are_one_error_that_tells_how_many_there_are() {
        for (long seed = 0; seed < 50; seed++) {
            var draw = new Draw(seed);
            var draft = Draft.valid();
            var rows = new ArrayList<PublishedRoster.Day>();
            int days = draw.between(2, 20);
            for (var who : List.of("nobody", "noone")) {
                for (int day = 1; day <= days; day++) {
                    rows.add(new PublishedRoster.Day(who, date(day), WorkMode.WFH));
                }
            }
            draft.publish(Optional.empty(), draw.shuffled(rows).toArray(PublishedRoster.Day[]::new));
            for (int i = 0; i < days; i++) {
                var before = Draft.FIRST.minusDays(i + 1L);
                draft.history.add(new PublishedRoster.Day("former", before, WorkMode.WFO));
                draft.absences.add(new Absence("somebody", AbsenceKind.LEAVE, date(i + 1), date(i + 1)));
                draft.asns.add(Draft.asn("budi", "dukcapil").build());
            }

            assertThat(draft.errors())
                    .as("seed %d", seed)
                    .extracting(InputError::code)
                    .containsExactly(
                            "duplicate-id",
                            "unknown-asn",
                            "unknown-asn-of-day",
                            "unknown-asn-of-day",
                            "unknown-asn-of-day");
            assertThat(draft.errors()).as("seed %d", seed).allSatisfy(error -> assertThat(error.arguments())
                    .containsEntry(InputError.MORE, days - 1));
        }
    }

    @Test
    void somebody_who_has_left_is_one_error_for_all_published_and_all_past_days_and_it_says_what_to_do() {
        var draft = Draft.valid();
        draft.publish(
                Optional.empty(),
                new PublishedRoster.Day("former", date(2), WorkMode.WFH),
                new PublishedRoster.Day("former", date(3), WorkMode.WFO));
        draft.history.add(new PublishedRoster.Day("former", Draft.FIRST.minusDays(4), WorkMode.WFO));

        assertThat(draft.errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("$.published.days[0].asn");
            assertThat(error.message(Locale.ENGLISH))
                    .contains("'former'", "add the employee with the end of the service", "2 more rows");
            assertThat(error.message(Messages.INDONESIAN)).contains("'former'", "tanggal akhir tugas", "2 baris lain");
        });
    }

    @Test
    void an_unknown_counter_of_many_days_is_one_error_that_names_the_known_ones_and_the_one_probably_meant() {
        var draft = Draft.valid();
        for (int day = 5; day < 10; day++) {
            draft.history.add(new PublishedRoster.Day(
                    "budi", Draft.FIRST.minusDays(day), WorkMode.WFO, Optional.of(Post.counter("infoo"))));
        }

        assertThat(draft.errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("$.history.days[2].post");
            assertThat(error.message(Locale.ENGLISH))
                    .contains("'infoo'", "OFFICE, FIELD, ktp, info.", "Did you mean 'info'?", "4 more rows");
            assertThat(error.message(Messages.INDONESIAN))
                    .contains("'infoo'", "OFFICE, FIELD, ktp, info.", "Apakah maksudnya 'info'?");
        });
    }

    @Test
    void a_history_of_366_days_is_not_too_long_and_a_provisional_year_of_it_must_be_allowed() {
        var draft = Draft.valid();
        draft.calendar = draft.calendar.withProvider(year -> year >= 2025
                ? HolidayProvider.indonesian().year(year)
                : Optional.of(new HolidayProvider.Year(year, year == 2024, List.of())));
        draft.history.add(new PublishedRoster.Day("budi", Draft.FIRST.minusDays(366), WorkMode.WFH));

        assertThat(draft.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("provisional-holidays");
            assertThat(error.message(Locale.ENGLISH)).contains("2024");
        });
        draft.calendar = draft.calendar.allowingProvisional();
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void a_provider_that_fails_for_a_year_of_the_history_is_named_and_nothing_else() {
        var draft = Draft.valid();
        draft.calendar =
                draft.calendar.withProvider(year -> HolidayProvider.indonesian().year(year == 2023 ? 2025 : year));
        assertThat(draft.errors()).isEmpty();
        draft.history.add(new PublishedRoster.Day("budi", Draft.FIRST.minusDays(366), WorkMode.WFH));

        assertThat(draft.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("holiday-provider-failed");
            assertThat(error.message(Locale.ENGLISH)).contains("2023");
        });
    }

    @Test
    void all_classes_together_may_be_as_much_as_the_totals() {
        var draft = Draft.valid();
        draft.asn(
                2,
                asn -> asn.carriedOver(CarriedOver.of(20, 9)
                        .withThrough(Draft.FIRST.minusDays(1))
                        .withClass(DayClass.MONDAY, 12, 9)
                        .withClass(DayClass.BRIDGE, 8, 0)));
        assertThat(draft.errors()).isEmpty();
    }

    @Test
    void dates_are_not_judged_by_a_period_that_is_backwards() {
        var draft = Draft.valid();
        draft.period = new Period(Draft.LAST, Draft.FIRST);
        draft.absences.add(new Absence("fitri", AbsenceKind.LEAVE, date(9), date(8)));

        assertThat(draft.errors())
                .extracting(InputError::code)
                .containsExactly("period-backwards", "unknown-asn", "absence-backwards");
    }

    @Test
    void every_message_for_an_error_of_a_problem_belongs_to_a_mistake_made_here() {
        var made = Mistake.all().stream().map(Mistake::code).collect(Collectors.toSet());
        made.addAll(List.of("no-units", "no-asns"));
        assertThat(inputKeys()).isEqualTo(made);
    }

    /** Keys with a further dot belong to the formats. */
    private static Set<String> inputKeys() {
        return ResourceBundle.getBundle("id.rotasi.report.words.input", Locale.ROOT).keySet().stream()
                .filter(key -> key.matches("input\\.[^.]+"))
                .map(key -> key.substring("input.".length()))
                .collect(Collectors.toSet());
    }
}
