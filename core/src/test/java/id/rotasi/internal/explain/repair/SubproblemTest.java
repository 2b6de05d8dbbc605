package id.rotasi.internal.explain.repair;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.preset.Presets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two agencies, each with a counter, of which one has somebody in the building of the other. */
class SubproblemTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 12, 5);

    private static Day day(String asn, LocalDate date, String counter) {
        return new Day(asn, date, WorkMode.WFO, Optional.of(Post.counter(counter)));
    }

    private static RosterProblem problem() {
        return RosterProblem.builder(MONDAY, FRIDAY, Presets.rotation5050())
                .sites(List.of(Site.of("gedung", "Gedung", 9)))
                .units(
                        Unit.root("satu", "Dinas Satu", UnitLevel.AGENCY).seatedAt("gedung"),
                        Unit.root("dua", "Dinas Dua", UnitLevel.AGENCY))
                .counters(
                        ServiceCounter.of("loket-1", "Loket 1", "satu", 0),
                        ServiceCounter.of("loket-2", "Loket 2", "dua", 0))
                .asns(
                        Asn.builder("ani", "Ani", "satu").eligible().build(),
                        Asn.builder("budi", "Budi", "dua").site("gedung").build(),
                        Asn.builder("citra", "Citra", "dua").build())
                .published(new PublishedRoster(
                        "v1",
                        Optional.empty(),
                        List.of(
                                day("ani", FRIDAY, "loket-1"),
                                day("budi", FRIDAY, "loket-2"),
                                day("citra", FRIDAY, "loket-2"))))
                .history(List.of(
                        day("ani", MONDAY.minusDays(3), "loket-1"),
                        day("budi", MONDAY.minusDays(3), "loket-2"),
                        new Day("citra", MONDAY.minusDays(3), WorkMode.WFH),
                        new Day("ani", MONDAY.minusDays(366), WorkMode.WFH)))
                .calendar(CalendarOptions.indonesian()
                        .withProvider(year -> Optional.of(new HolidayProvider.Year(year, false, List.of()))))
                .build();
    }

    @Test
    void a_part_keeps_the_days_of_its_people_and_their_posts_at_its_own_counters() {
        var problem = problem();
        var part = Subproblem.of(problem, Set.of("satu"), List.of(FRIDAY));

        assertThat(part.asns()).extracting(Asn::id).containsExactly("ani", "budi");
        assertThat(part.counters()).extracting(ServiceCounter::id).containsExactly("loket-1");
        assertThat(part.published().orElseThrow().days())
                .containsExactly(day("ani", FRIDAY, "loket-1"), new Day("budi", FRIDAY, WorkMode.WFO));
        assertThat(part.history())
                .as("what is more than 366 days before the part is left out")
                .containsExactly(
                        day("ani", MONDAY.minusDays(3), "loket-1"), new Day("budi", MONDAY.minusDays(3), WorkMode.WFO));
    }
}
