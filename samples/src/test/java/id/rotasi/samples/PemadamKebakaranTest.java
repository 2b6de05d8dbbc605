package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.RosterStatus;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The fire service, counted row by row. */
class PemadamKebakaranTest {

    private static final int HOURS = 12;

    private static final Roster ROSTER = RosterEngine.create(
                    EngineOptions.defaults().withTimeLimit(Duration.ofMinutes(3)))
            .solve(new PemadamKebakaran().problem());

    @Test
    void is_proven_best() {
        assertThat(ROSTER.status()).isEqualTo(RosterStatus.OPTIMAL);
    }

    @Test
    void day_and_night_have_six_and_a_commander_on_every_day_holidays_and_sundays_too() {
        for (var date : ROSTER.problem().period().dates().toList()) {
            var posts = ROSTER.assignments().stream()
                    .filter(row -> row.date().equals(date) && row.mode() == WorkMode.WFO)
                    .collect(Collectors.groupingBy(
                            row -> row.post().map(Post::id).orElse(""), Collectors.counting()));
            assertThat(posts).as("%s", date).containsEntry("siang", 6L).containsEntry("malam", 6L);
            assertThat(posts).as("%s", date).containsEntry("danton-siang", 1L).containsEntry("danton-malam", 1L);
        }
    }

    @Test
    void nobody_works_by_day_after_a_night_nor_five_days_in_a_row_nor_more_than_48_hours_a_week() {
        shifts().forEach((asn, days) -> {
            for (var date : days.keySet()) {
                boolean wasNight = days.get(date).contains("malam");
                assertThat(wasNight && days.getOrDefault(date.plusDays(1), "").contains("siang"))
                        .as("%s after the night of %s", asn, date)
                        .isFalse();
                assertThat(date.datesUntil(date.plusDays(5)).allMatch(days::containsKey))
                        .as("%s from %s", asn, date)
                        .isFalse();
            }
            days.keySet().stream()
                    .collect(Collectors.groupingBy(date -> date.with(DayOfWeek.MONDAY), Collectors.counting()))
                    .forEach((monday, shifts) -> assertThat(HOURS * shifts)
                            .as("%s in the week of %s", asn, monday)
                            .isLessThanOrEqualTo(48));
        });
    }

    @Test
    void whoever_is_off_is_off_for_two_days_at_least_and_on_one_weekend() {
        var last = ROSTER.problem().period().to();
        shifts().forEach((asn, days) -> {
            for (var date : days.keySet()) {
                boolean isAlone = !days.containsKey(date.plusDays(1)) && days.containsKey(date.plusDays(2));
                boolean isOff = ROSTER.assignments().stream()
                        .anyMatch(row -> row.asn().equals(asn)
                                && row.date().equals(date.plusDays(1))
                                && row.mode() == WorkMode.OFF);
                assertThat(isAlone && isOff && date.plusDays(2).compareTo(last) <= 0)
                        .as("%s after %s", asn, date)
                        .isFalse();
            }
            assertThat(days.keySet().stream()
                            .filter(date -> date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
                            .map(date -> date.with(DayOfWeek.SATURDAY))
                            .distinct())
                    .as(asn)
                    .hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    void turns_and_nights_of_those_who_were_never_away_differ_by_one_at_most() {
        var away = ROSTER.problem().absences().stream()
                .map(absence -> absence.asn())
                .toList();
        // A commander has nights in two posts, and may have none of one of them.
        var commanders = ROSTER.problem().asns().stream()
                .filter(asn ->
                        asn.unit().startsWith("regu") && !asn.qualifications().isEmpty())
                .map(Asn::id)
                .toList();
        var nights = new ArrayList<Long>();
        shifts().forEach((asn, days) -> {
            boolean isCommander = commanders.contains(asn);
            if (!away.contains(asn) && !isCommander) {
                nights.add(days.values().stream()
                        .filter(post -> post.equals("malam"))
                        .count());
            }
        });
        assertThat(nights).isNotEmpty();
        assertThat(nights.stream().distinct().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_secretariat_rotates_and_is_off_on_holidays() {
        var office = ROSTER.assignments().stream()
                .filter(row -> row.asn().startsWith("s"))
                .toList();
        assertThat(office.stream().map(Assignment::mode))
                .doesNotContain(WorkMode.OFF)
                .contains(WorkMode.WFH);
        assertThat(office.stream().map(Assignment::date)).doesNotContain(LocalDate.of(2026, 1, 1));
    }

    /* The posts of each firefighter by date. */
    private static Map<String, Map<LocalDate, String>> shifts() {
        var shifts = new TreeMap<String, Map<LocalDate, String>>();
        for (var row : ROSTER.assignments()) {
            if (List.of('a', 'b', 'c').contains(row.asn().charAt(0)) && row.mode() == WorkMode.WFO) {
                shifts.computeIfAbsent(row.asn(), key -> new TreeMap<>())
                        .put(row.date(), row.post().orElseThrow().id());
            }
        }
        return shifts;
    }
}
