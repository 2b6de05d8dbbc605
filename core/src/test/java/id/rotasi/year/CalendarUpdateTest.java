package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import id.rotasi.EngineOptions;
import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.RosterCalendar;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars that update in place, as another library reads them. */
class CalendarUpdateTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1));
    private static final OffsetDateTime AT = OffsetDateTime.parse("2025-11-28T16:00:00+07:00");

    @TempDir
    Path folder;

    private final RosterProblem problem = SmallOffice.december().build().withPolicy(policy());
    private final Roster first = ENGINE.solve(problem);
    private final Publication v1 = Publication.of(first, "v1", "Head", AT);

    private static id.rotasi.policy.RosterPolicy policy() {
        return Presets.rotation5050()
                .with(ReportingDuty.builder()
                        .checkIns(1)
                        .checkInTimes(List.of(LocalTime.of(9, 0)))
                        .build());
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2025, 12, day);
    }

    /** What a reader of calendars shows after it has taken these versions one after the other. */
    private static Map<String, String> shown(String... versions) {
        var events = new HashMap<String, VEvent>();
        for (var text : versions) {
            for (var event : Biweekly.parse(text).first().getEvents()) {
                events.merge(event.getUid().getValue(), event, (old, now) -> sequence(now) > sequence(old) ? now : old);
            }
        }
        var shown = new HashMap<String, String>();
        events.values().stream()
                .filter(event -> event.getStatus() == null || !event.getStatus().isCancelled())
                .forEach(event ->
                        shown.put(event.getUid().getValue(), event.getSummary().getValue()));
        return shown;
    }

    private static int sequence(VEvent event) {
        return event.getSequence() == null ? 0 : event.getSequence().getValue();
    }

    private Map<Path, byte[]> files(Roster roster, Publication publication, String name) throws IOException {
        var files = new HashMap<Path, byte[]>();
        var place = folder.resolve(name);
        for (var file :
                RosterCalendar.in(Locale.ENGLISH).publishedAs(publication).write(roster, place)) {
            files.put(place.relativize(file), Files.readAllBytes(file));
        }
        return files;
    }

    @Test
    void an_update_replaces_the_events_that_changed_and_leaves_the_files_of_all_others() throws IOException {
        var second = ENGINE.solve(problem.toBuilder()
                .absences(new Absence("p3", AbsenceKind.LEAVE, december(15), december(18)))
                .published(v1, december(12))
                .build());
        var v2 = Publication.of(second, "v2", "Head", AT.plusDays(12), v1);
        var changed = RosterChanges.between(v1, second).people();
        var before = files(first, v1, "v1");
        var after = files(second, v2, "v2");

        for (var asn : problem.asns()) {
            var file = Path.of("people", asn.name().replace(' ', '-') + "-" + asn.id() + ".ics");
            assertThat(before).containsKey(file);
            if (changed.contains(asn.id())) {
                var now = new String(after.get(file));
                assertThat(now).contains("SEQUENCE:1", "DTSTAMP:20251210T090000Z", "DTSTAMP:20251128T090000Z");
                assertThat(shown(new String(before.get(file)), now)).isEqualTo(shown(now));
            } else {
                assertThat(after.get(file)).isEqualTo(before.get(file));
            }
        }
        assertThat(changed).contains("p3").hasSizeLessThan(8);
    }

    @Test
    void a_check_in_of_a_day_that_is_no_day_at_home_any_more_is_cancelled() {
        var home = first.of("p3").stream()
                .filter(day -> day.mode() == WorkMode.WFH && day.date().isAfter(december(12)))
                .findFirst()
                .orElseThrow()
                .date();
        var second = ENGINE.solve(problem.toBuilder()
                .absences(new Absence("p3", AbsenceKind.LEAVE, home, home))
                .published(v1, december(12))
                .build());
        var calendar = RosterCalendar.in(Locale.ENGLISH);
        var before = calendar.publishedAs(v1).ofAsn(first, "p3");
        var after = calendar.publishedAs(Publication.of(second, "v2", "Head", AT.plusDays(12), v1))
                .ofAsn(second, "p3");

        assertThat(after).contains("STATUS:CANCELLED");
        assertThat(shown(before, after)).isEqualTo(shown(after));
        assertThat(shown(before).size() - shown(before, after).size()).isEqualTo(1);
    }

    @Test
    void a_day_that_becomes_a_holiday_is_cancelled_for_everybody_and_for_the_unit() {
        var second = ENGINE.solve(problem.toBuilder()
                .calendar(CalendarOptions.indonesian()
                        .withAdded(List.of(new Holiday(december(19), "Decreed", Holiday.Type.PUBLIC_HOLIDAY, "SKB"))))
                .published(v1, december(12))
                .build());
        var v2 = Publication.of(second, "v2", "Head", AT.plusDays(12), v1);
        var calendar = RosterCalendar.in(Locale.ENGLISH);

        for (var asn : problem.asns()) {
            var before = calendar.publishedAs(v1).ofAsn(first, asn.id());
            var after = calendar.publishedAs(v2).ofAsn(second, asn.id());
            assertThat(shown(before, after)).isEqualTo(shown(after));
            assertThat(after).contains("STATUS:CANCELLED");
        }
        var unit = calendar.publishedAs(v2).ofUnit(second, "unit");
        assertThat(shown(calendar.publishedAs(v1).ofUnit(first, "unit"), unit)).isEqualTo(shown(unit));
        assertThat(shown(calendar.publishedAs(v1).ofUnit(first, "unit")))
                .hasSize(shown(unit).size() + 1);
    }
}
