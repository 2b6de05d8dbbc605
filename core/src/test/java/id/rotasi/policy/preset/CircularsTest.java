package id.rotasi.policy.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Share;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the circulars of 2025 and 2026 ask for, counted from rosters of a small office. */
class CircularsTest {

    private static final Share HALF = Share.HALF;

    private record Weekly(RosterPolicy policy, DayOfWeek weekday, String circular) {
        @Override
        public String toString() {
            return policy.id();
        }
    }

    static Stream<Weekly> weekly() {
        return Stream.of(
                new Weekly(Presets.friday2026(), DayOfWeek.FRIDAY, "SE Mendagri 800.1.5/3349/SJ"),
                new Weekly(Presets.westJavaThursday2026(), DayOfWeek.THURSDAY, "188/KPG.03/BKD"),
                new Weekly(Presets.eastJavaWednesday2026(), DayOfWeek.WEDNESDAY, "Jawa Timur"),
                new Weekly(Presets.cimahiFriday(Set.of()), DayOfWeek.FRIDAY, "Cimahi"));
    }

    private static RosterProblem.Builder office(LocalDate from, LocalDate to, RosterPolicy policy) {
        return RosterProblem.builder(from, to, policy)
                .units(Unit.root("dinas", "Dinas Contoh", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket", "dinas", 1))
                .asns(IntStream.rangeClosed(1, 8)
                        .mapToObj(n -> Asn.builder("p" + n, "Pegawai " + n, "dinas")
                                .eligible()
                                .build())
                        .toList())
                .asns(Asn.builder("belum", "Belum Dinilai", "dinas").build());
    }

    private static Roster solved(RosterProblem problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(200))) {
            return engine.solve(problem);
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static Stream<Assignment> atHome(Roster roster) {
        return roster.assignments().stream().filter(day -> day.mode() == WorkMode.WFH);
    }

    private static Set<String> datesAtHome(Roster roster) {
        return atHome(roster).map(day -> day.date().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> errors(LocalDate from, LocalDate to, RosterPolicy policy) {
        var e = catchThrowableOfType(
                InvalidProblemException.class, () -> office(from, to, policy).build());
        assertThat(e).as(policy.id()).isNotNull();
        return e.errors().stream().map(error -> error.code()).toList();
    }

    @ParameterizedTest
    @MethodSource("weekly")
    void whoever_may_is_at_home_on_the_weekday_of_the_circular_and_the_counter_keeps_its_officer(Weekly asked) {
        var roster = solved(
                office(date("2026-05-04"), date("2026-05-29"), asked.policy()).build());

        assertThat(roster.status()).isNotEqualTo(RosterStatus.INFEASIBLE);
        assertThat(atHome(roster)).isNotEmpty().allMatch(day -> day.date().getDayOfWeek() == asked.weekday());
        assertThat(atHome(roster)).noneMatch(day -> day.asn().equals("belum"));
        roster.problem().period().dates().forEach(date -> {
            var home = atHome(roster).filter(day -> day.date().equals(date)).count();
            assertThat(home).isLessThanOrEqualTo(asked.policy().id().equals("cimahi-friday") ? 6 : 8);
        });
        assertThat(asked.policy().legalBasis().citation()).contains("SE Menteri PANRB 3/2026", asked.circular());
    }

    @ParameterizedTest
    @MethodSource("weekly")
    void it_is_refused_outside_of_april_to_july_2026_unless_that_is_asked_for(Weekly asked) {
        assertThat(errors(date("2026-03-02"), date("2026-03-31"), asked.policy()))
                .contains("policy-not-valid");
        assertThat(errors(date("2026-08-03"), date("2026-08-31"), asked.policy()))
                .contains("policy-not-valid");
        var extended =
                office(date("2026-08-03"), date("2026-08-31"), asked.policy().evenOutsideValidity());
        var notices = solved(extended.build()).report().notices();
        assertThat(notices.stream().map(notice -> notice.message(Messages.INDONESIAN)))
                .anyMatch(text -> text.contains("2026"));
    }

    @Test
    void around_lebaran_2025_people_are_at_home_in_both_windows_and_on_no_other_day() {
        var roster = solved(office(date("2025-03-01"), date("2025-04-30"), Presets.lebaran2025(HALF))
                .build());
        assertThat(datesAtHome(roster))
                .isSubsetOf("2025-03-24", "2025-03-25", "2025-03-26", "2025-03-27", "2025-04-08")
                .contains("2025-04-08", "2025-03-24");
        assertHalf(roster);
        assertThat(errors(date("2025-05-01"), date("2025-05-31"), Presets.lebaran2025(HALF)))
                .contains("policy-not-valid");
    }

    @Test
    void around_lebaran_2026_people_are_at_home_in_both_windows_and_on_no_other_day() {
        var roster = solved(office(date("2026-03-01"), date("2026-03-31"), Presets.lebaran2026(HALF))
                .build());
        assertThat(datesAtHome(roster))
                .isSubsetOf("2026-03-16", "2026-03-17", "2026-03-25", "2026-03-26", "2026-03-27")
                .contains("2026-03-16", "2026-03-27");
        assertHalf(roster);
        assertThat(errors(date("2026-04-01"), date("2026-04-30"), Presets.lebaran2026(HALF)))
                .contains("policy-not-valid");
    }

    private static void assertHalf(Roster roster) {
        var onDuty = roster.assignments().stream()
                .filter(day -> day.mode() != WorkMode.ABSENT)
                .collect(Collectors.groupingBy(Assignment::date, Collectors.counting()));
        onDuty.forEach((date, people) -> assertThat(
                        atHome(roster).filter(day -> day.date().equals(date)).count())
                .as("%s", date)
                .isLessThanOrEqualTo(people / 2));
    }

    @Test
    void in_a_situation_all_who_may_are_at_home_but_for_the_counter_and_on_other_days_nobody() {
        var window = new Period(date("2026-02-03"), date("2026-02-05"));
        var roster = solved(office(date("2026-02-02"), date("2026-02-27"), Presets.situational(window))
                .build());
        for (var date : roster.problem().period().dates().toList()) {
            boolean working =
                    roster.assignments().stream().anyMatch(day -> day.date().equals(date));
            // The one who was not assessed can serve the counter.
            assertThat(atHome(roster).filter(day -> day.date().equals(date)).count())
                    .as("%s", date)
                    .isEqualTo(working && window.contains(date) ? 8 : 0);
        }
    }

    @Test
    void people_whom_a_flood_cuts_off_are_at_home_by_an_individual_order_as_a_revision_of_what_was_published() {
        var before = solved(office(date("2026-02-02"), date("2026-02-27"), Presets.rotation5050())
                .build());
        var published = Publication.of(before, "v1", "Kepala", OffsetDateTime.parse("2026-01-30T16:00:00+07:00"));
        var through = date("2026-02-10");
        var orders = Stream.of("p1", "p2")
                .flatMap(
                        asn -> date("2026-02-11").datesUntil(date("2026-02-14")).map(day -> Lock.atHome(asn, day)
                                .because("SE 800.1.6.2/SE-14/BKPSDM/2026, perintah perorangan")))
                .toList();
        var after = solved(before.problem().toBuilder()
                .published(published.settledThrough(through))
                .locks(orders)
                .build());

        var changes = RosterChanges.between(published, after);

        assertThat(after.status()).isNotEqualTo(RosterStatus.INFEASIBLE);
        orders.forEach(order -> assertThat(
                        after.of(order.asn(), order.date()).orElseThrow().mode())
                .isEqualTo(WorkMode.WFH));
        assertThat(changes.all()).noneMatch(change -> !change.date().isAfter(through));
        assertThat(changes.all())
                .allMatch(change -> !change.date().isBefore(date("2026-02-11"))
                        && change.date().isBefore(date("2026-02-14")));
        assertThat(changes.people()).contains("p1", "p2");
    }
}
