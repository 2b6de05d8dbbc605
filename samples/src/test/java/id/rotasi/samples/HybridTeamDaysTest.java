package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.Site;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.RosterStatus;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The agency with team days and desks, counted row by row. */
class HybridTeamDaysTest {

    private static final Roster ROSTER = RosterEngine.create(EngineOptions.defaults()
                    .withTimeLimit(Duration.ofMinutes(3))
                    .withStepLimit(40_000))
            .solve(new HybridTeamDays().problem());

    private static final Map<String, Asn> PEOPLE =
            ROSTER.problem().asns().stream().collect(Collectors.toMap(Asn::id, Function.identity()));

    @Test
    void keeps_all_hard_rules_and_says_nothing_of_the_input() {
        assertThat(ROSTER.status()).isNotEqualTo(RosterStatus.INFEASIBLE);
        assertThat(PEOPLE).hasSize(60);
        assertThat(ROSTER.problem().desks()).hasSize(35);
        assertThat(ROSTER.problem().notices()).isEmpty();
    }

    @Test
    void everybody_in_the_office_has_a_desk_that_fits_and_a_desk_has_one_person() {
        var taken = new HashSet<String>();
        for (var row : ROSTER.assignments()) {
            boolean inOffice = row.post().equals(Optional.of(Post.OFFICE));
            assertThat(row.desk().isPresent()).as("%s", row).isEqualTo(inOffice);
            row.desk().ifPresent(desk -> {
                assertThat(taken.add(row.date() + " " + desk)).as("%s", row).isTrue();
                var own = PEOPLE.get(row.asn()).desks();
                assertThat(own.isEmpty() || own.contains(desk)).as("%s", row).isTrue();
            });
        }
        assertThat(PEOPLE.values().stream().filter(asn -> !asn.desks().isEmpty()))
                .hasSize(3);
    }

    @Test
    void each_team_is_together_on_one_day_of_each_week() {
        ROSTER.assignments().stream()
                .filter(row -> row.mode() != WorkMode.ABSENT)
                .collect(Collectors.groupingBy(
                        row -> PEOPLE.get(row.asn()).unit() + " " + row.date().with(DayOfWeek.MONDAY)))
                .forEach((week, rows) -> assertThat(rows.stream()
                                .collect(Collectors.groupingBy(Assignment::date))
                                .values())
                        .as(week)
                        .anyMatch(day -> day.stream().allMatch(row -> row.mode() == WorkMode.WFO)));
    }

    @Test
    void whoever_may_be_at_home_is_on_site_on_two_days_of_a_week_at_least_and_the_consultation_is_open() {
        ROSTER.assignments().stream()
                .filter(row -> row.mode() == WorkMode.WFH)
                .collect(Collectors.groupingBy(
                        row -> row.asn() + " " + row.date().with(DayOfWeek.MONDAY), Collectors.counting()))
                .forEach((week, days) -> assertThat(days).as(week).isLessThanOrEqualTo(3));
        for (var date : dates()) {
            assertThat(on(date).stream().filter(row -> row.post().equals(Optional.of(Post.counter("konsultasi")))))
                    .as("%s", date)
                    .isNotEmpty();
        }
    }

    @Test
    void most_of_a_team_sit_in_one_zone() {
        var zones = ROSTER.problem().desks().stream().collect(Collectors.toMap(Site.Desk::id, Site.Desk::zone));
        long seated = 0;
        long together = 0;
        for (var date : dates()) {
            for (var team : on(date).stream()
                    .filter(row -> row.desk().isPresent())
                    .collect(Collectors.groupingBy(row -> PEOPLE.get(row.asn()).unit()))
                    .values()) {
                seated += team.size();
                together += team.stream()
                        .collect(Collectors.groupingBy(
                                row -> zones.get(row.desk().orElseThrow()), Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(n -> n)
                        .max()
                        .orElse(0);
            }
        }
        assertThat(10 * together).isGreaterThan(8 * seated);
        assertThat(ROSTER.report().findings().stream()
                        .filter(finding -> finding.type().equals("desk-zone")))
                .hasSize((int) (seated - together));
    }

    private static List<LocalDate> dates() {
        return ROSTER.assignments().stream().map(Assignment::date).distinct().toList();
    }

    private static List<Assignment> on(LocalDate date) {
        return ROSTER.assignments().stream()
                .filter(row -> row.date().equals(date))
                .toList();
    }
}
