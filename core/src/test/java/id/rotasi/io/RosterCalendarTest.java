package id.rotasi.io;

import static id.rotasi.io.FakeRoster.DECEMBER_1;
import static id.rotasi.io.FakeRoster.DECEMBER_31;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCalendarTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Roster roster = FakeRoster.small(13, DECEMBER_1, DECEMBER_31);
    private final RosterCalendar calendars = RosterCalendar.in(Messages.INDONESIAN);

    @TempDir
    Path directory;

    @Test
    void a_person_has_an_all_day_event_on_each_working_day_and_it_tells_where() {
        for (var asn : roster.problem().asns()) {
            var events = byDate(parse(calendars.ofAsn(roster, asn.id())));
            var expected = new TreeMap<LocalDate, String>();
            roster.assignments().stream()
                    .filter(RosterRows.by(asn.id()))
                    .forEach(row -> expected.put(row.date(), beginning(row)));

            assertThat(events.keySet()).isEqualTo(expected.keySet());
            expected.forEach((date, beginning) ->
                    assertThat(events.get(date).getSummary().getValue()).startsWith(beginning));
        }
    }

    private static String beginning(Assignment row) {
        if (row.mode() == WorkMode.WFH) {
            return "WFH - bekerja dari rumah";
        }
        return switch (row.post().map(Post::id).orElse("")) {
            case "OFFICE" -> "WFO - kantor";
            case "FIELD" -> "WFO - lapangan";
            case "ktp" -> "WFO - Loket Perekaman KTP-el";
            case "kk" -> "WFO - Loket =Kartu Keluarga";
            default -> "";
        };
    }

    @Test
    void an_event_of_a_day_at_home_carries_the_reporting_duty() {
        var atHome = first(WorkMode.WFH);

        var event = byDate(parse(calendars.ofAsn(roster, atHome.asn()))).get(atHome.date());

        assertThat(event.getDescription().getValue())
                .contains("Hari kerja", "sehari sebelumnya", "2 kali", "laporan hasil kerja", "atasan langsung");
        var silent = calendars.with(ReportingDuty.NONE).ofAsn(roster, atHome.asn());
        assertThat(silent).doesNotContain("atasan");
    }

    @Test
    void check_ins_with_hours_are_events_in_western_indonesia_time() {
        var atHome = first(WorkMode.WFH);
        var duty = ReportingDuty.STANDARD.checkingInAt(LocalTime.of(8, 0), LocalTime.of(13, 30));

        var text = calendars.with(duty).ofAsn(roster, atHome.asn());

        assertThat(text).containsOnlyOnce("BEGIN:VTIMEZONE").contains("DTSTART;TZID=Asia/Jakarta:");
        var moments = parse(text).getEvents().stream()
                .filter(event -> event.getDateStart().getValue().hasTime())
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
        assertThat(moments)
                .contains(
                        atHome.date().atTime(8, 0).atZone(JAKARTA).toInstant(),
                        atHome.date().atTime(13, 30).atZone(JAKARTA).toInstant());
        long days = new RosterRows(roster).count(WorkMode.WFH, RosterRows.by(atHome.asn()));
        assertThat(moments).hasSize(Math.toIntExact(2 * days));
    }

    @Test
    void a_zone_with_daylight_saving_time_is_refused() {
        assertThatThrownBy(() -> calendars.at(ZoneId.of("Europe/Amsterdam")))
                .hasMessageContainingAll("Europe/Amsterdam", "Asia/Makassar");
        assertThat(calendars.at(ZoneId.of("Asia/Jayapura")).ofAsn(roster, "p1")).contains("Asia/Jayapura");
    }

    @Test
    void a_unit_has_an_event_on_each_working_day_that_says_who_is_where() {
        var events = byDate(parse(calendars.ofUnit(roster, "keliling")));
        var people = new RosterRows(roster).people("keliling");

        assertThat(events).hasSize(25);
        events.forEach((date, event) -> {
            var text = event.getDescription().getValue();
            var home = text.contains("WFH:") ? text.substring(text.indexOf("WFH:")) : "";
            home = home.contains("WFO:") ? home.substring(0, home.indexOf("WFO:")) : home;
            long wfh = people.stream().filter(asn -> isAtHome(asn, date)).count();
            assertThat(event.getSummary().getValue()).startsWith("WFH " + wfh + ", WFO ");
            for (var asn : people) {
                if (isAtHome(asn, date)) {
                    assertThat(home).contains("- " + asn.name());
                }
                assertThat(text).contains(asn.name());
            }
        });
    }

    private boolean isAtHome(Asn asn, LocalDate date) {
        return roster.of(asn.id(), date)
                .filter(row -> row.mode() == WorkMode.WFH)
                .isPresent();
    }

    @Test
    void an_event_keeps_its_uid_when_the_roster_changes_and_no_two_events_share_one() {
        var changed = FakeRoster.small(14, DECEMBER_1, DECEMBER_31);
        var before = byDate(parse(calendars.ofAsn(roster, "p3")));
        var after = byDate(parse(calendars.ofAsn(changed, "p3")));

        assertThat(calendars.ofAsn(roster, "p3")).isNotEqualTo(calendars.ofAsn(changed, "p3"));
        before.forEach((date, event) -> assertThat(after.get(date).getUid()).isEqualTo(event.getUid()));

        var all = new ArrayList<String>();
        roster.problem().asns().forEach(asn -> parse(calendars.ofAsn(roster, asn.id()))
                .getEvents()
                .forEach(event -> all.add(event.getUid().getValue())));
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    @Test
    void the_stamp_comes_from_the_roster_or_from_the_host_never_from_the_clock() {
        assertThat(calendars.ofAsn(roster, "p1"))
                .contains("DTSTAMP:20251130T170000Z")
                .isEqualTo(calendars.ofAsn(FakeRoster.small(13, DECEMBER_1, DECEMBER_31), "p1"));
        var published = Instant.parse("2025-11-28T03:00:00Z");
        assertThat(calendars.issuedAt(published).ofAsn(roster, "p1"))
                .contains("DTSTAMP:20251128T030000Z")
                .doesNotContain("DTSTAMP:20251130");
    }

    @Test
    void hostile_names_stay_text_and_lines_have_at_most_75_octets() throws IOException {
        var files = calendars.write(roster, directory);

        assertThat(files).hasSize(6 + roster.problem().asns().size());
        for (var file : files) {
            var text = Files.readString(file);
            assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
            for (var line : text.split("\r\n")) {
                assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
            }
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("libur").doesNotContain("off day");
            assertThat(parse(text).getEvents())
                    .allSatisfy(
                            event -> assertThat(event.getSummary().getValue()).isNotEqualTo("x"));
        }
        var unit = parse(calendars.ofUnit(roster, "sekretariat")).getEvents().get(0);
        assertThat(unit.getDescription().getValue())
                .contains("Dr. \"O'Neil\" <b>&amp; \\n;,", "BEGIN:VEVENT SUMMARY:x", "=HYPERLINK(");
    }

    @Test
    void long_lines_of_letters_that_take_several_octets_are_folded_between_letters() {
        var asn = Asn.builder("e", "\u00e9\ud83d\ude00".repeat(60), "keliling").build();
        var problem = roster.problem().toBuilder().asns(asn).build();
        var with = new FinishedRoster(
                problem,
                List.of(Assignment.of(
                        "e", DECEMBER_1, WorkMode.WFH, java.util.Optional.empty(), java.util.Optional.empty())),
                roster.report());

        var text = calendars.ofUnit(with, "keliling");

        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(parse(text).getEvents().get(0).getDescription().getValue()).contains(asn.name());
    }

    @Test
    void a_person_or_unit_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> calendars.ofAsn(roster, "nobody")).hasMessageContaining("nobody");
        assertThatThrownBy(() -> calendars.ofUnit(roster, "nowhere")).hasMessageContaining("nowhere");
    }

    @Test
    void in_english_the_words_are_english() {
        var atHome = first(WorkMode.WFH);

        assertThat(RosterCalendar.in(Locale.ENGLISH).ofAsn(roster, atHome.asn()))
                .contains("SUMMARY:WFH - work from home")
                .doesNotContain("rumah");
    }

    private Assignment first(WorkMode mode) {
        return roster.assignments().stream()
                .filter(row -> row.mode() == mode)
                .findFirst()
                .orElseThrow();
    }

    private static ICalendar parse(String text) {
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    private static Map<LocalDate, VEvent> byDate(ICalendar calendar) {
        var events = new TreeMap<LocalDate, VEvent>();
        for (var event : calendar.getEvents()) {
            var start = event.getDateStart().getValue();
            assertThat(start.hasTime()).isFalse();
            var raw = start.getRawComponents();
            var date = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
            var end = event.getDateEnd().getValue().getRawComponents();
            assertThat(LocalDate.of(end.getYear(), end.getMonth(), end.getDate()))
                    .isEqualTo(date.plusDays(1));
            assertThat(events.put(date, event)).isNull();
        }
        return events;
    }
}
