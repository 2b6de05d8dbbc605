package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rotasi.Roster;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.Subject;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.WfoDayCap;
import id.rotasi.report.Cost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the page holds is what the roster says: the data are read back by a reader of their own. */
class RosterPageDataTest {

    private static final Roster ROSTER = PageFixture.solved(PageFixture.problem(150, 1));
    private static final JsonNode DATA = PageText.of(ROSTER).json();

    @Test
    void every_assignment_is_on_the_page_with_mode_post_and_reason() {
        var read = new ArrayList<Assignment>();
        for (JsonNode unit : DATA.get("units")) {
            for (JsonNode person : unit.get("people")) {
                read.addAll(rowOf(unit, person));
            }
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(ROSTER.assignments());
    }

    private static List<Assignment> rowOf(JsonNode unit, JsonNode person) {
        var row = new ArrayList<Assignment>();
        String cells = person.get(3).asText();
        String reasons = person.get(4).asText();
        for (int day = 0; day < cells.length(); day++) {
            if (cells.charAt(day) != '.') {
                char reason = reasons.isEmpty() ? '.' : reasons.charAt(reasons.length() > 1 ? row.size() : 0);
                var rule = reason == '.'
                        ? Optional.<String>empty()
                        : Optional.of(
                                DATA.get("rules").get(reason - 'a').get("id").asText());
                row.add(Assignment.of(
                        person.get(1).asText(),
                        PageFixture.FROM.plusDays(day),
                        modeOf(cells.charAt(day)),
                        postOf(cells.charAt(day), unit),
                        rule));
            }
        }
        return row;
    }

    private static WorkMode modeOf(char cell) {
        return "LTSA".indexOf(cell) >= 0 ? WorkMode.ABSENT : cell == 'H' ? WorkMode.WFH : WorkMode.WFO;
    }

    private static Optional<Post> postOf(char cell, JsonNode unit) {
        if (cell >= 0x100) {
            int counter = unit.get("posts").get(cell - 0x100).asInt();
            return Optional.of(
                    Post.counter(ROSTER.problem().counters().get(counter).id()));
        }
        return switch (cell) {
            case 'O' -> Optional.of(Post.OFFICE);
            case 'F' -> Optional.of(Post.FIELD);
            default -> Optional.empty();
        };
    }

    @Test
    void absences_are_told_apart() {
        for (JsonNode unit : DATA.get("units")) {
            for (JsonNode person : unit.get("people")) {
                for (int day = 0; day < person.get(3).asText().length(); day++) {
                    int kind = "LTS".indexOf(person.get(3).asText().charAt(day));
                    var date = PageFixture.FROM.plusDays(day);
                    var known = ROSTER.problem().absences().stream()
                            .filter(a -> a.asn().equals(person.get(1).asText()) && a.covers(date))
                            .map(a -> a.kind().ordinal());
                    if (kind >= 0) {
                        assertThat(known).as("%s on %s", person.get(1), date).containsExactly(kind);
                    }
                }
            }
        }
    }

    @Test
    void officers_at_counters_are_recounted_and_closed_days_have_none() {
        for (int i = 0; i < ROSTER.problem().counters().size(); i++) {
            var counter = ROSTER.problem().counters().get(i);
            var officers = DATA.get("counters").get(i).get("officers");
            for (int day = 0; day < officers.size(); day++) {
                var date = PageFixture.FROM.plusDays(day);
                long there = ROSTER.assignments().stream()
                        .filter(a -> a.date().equals(date) && a.post().equals(Optional.of(Post.counter(counter.id()))))
                        .count();
                boolean open = ROSTER.assignments().stream()
                        .anyMatch(a -> a.asn().equals("p00002") && a.date().equals(date));
                assertThat(officers.get(day).asLong()).isEqualTo(open ? there : -1);
            }
        }
    }

    @Test
    void half_of_those_on_duty_in_an_agency_is_its_limit_of_each_day() {
        var agencyOf = new HashMap<String, String>();
        ROSTER.problem().asns().forEach(asn -> agencyOf.put(asn.id(), agency(asn.unit())));
        for (JsonNode limit : DATA.get("limits")) {
            var agency = ROSTER.problem().units().get(limit.get("unit").asInt());
            for (int day = 0; day < limit.get("limits").size(); day++) {
                var date = PageFixture.FROM.plusDays(day);
                var modes = ROSTER.assignments().stream()
                        .filter(a ->
                                a.date().equals(date) && agencyOf.get(a.asn()).equals(agency.id()))
                        .map(Assignment::mode)
                        .toList();
                long home = modes.stream().filter(WorkMode.WFH::equals).count();
                long onDuty =
                        modes.stream().filter(mode -> mode != WorkMode.ABSENT).count();
                assertThat(limit.get("counts").get(day).asLong()).isEqualTo(modes.isEmpty() ? -1 : home);
                assertThat(limit.get("limits").get(day).asLong()).isEqualTo(modes.isEmpty() ? -1 : onDuty / 2);
            }
        }
        assertThat(DATA.get("limits")).hasSize(2);
    }

    @Test
    void limits_of_presence_are_a_least_and_limits_of_the_office_leave_room_for_those_who_must_come() {
        var policy = RosterPolicy.of(
                "own",
                EligibilityRespected.hard(),
                WfoDayCap.hard(Share.percent(0)),
                new FrontLinePresence(
                        RuleHeader.hard(FrontLinePresence.TYPE),
                        Per.SCOPE,
                        2,
                        Share.percent(10),
                        ShareBase.ALL_MEMBERS));
        var roster = PageFixture.drawn(PageFixture.problem(60, 1, policy), List.of());
        var limits = PageText.of(roster).json().get("limits");
        for (int day : List.of(0, 1, 2, 3, 4)) {
            var date = PageFixture.FROM.plusDays(day);
            var cells = roster.assignments().stream()
                    .filter(a -> a.date().equals(date))
                    .toList();
            long mustCome = cells.stream()
                    .filter(a -> a.mode() == WorkMode.WFO && a.reason().isPresent())
                    .count();
            long onSite = cells.stream().filter(a -> a.mode() == WorkMode.WFO).count();
            assertThat(sum(limits, "SITE_AT_MOST", "limits", day)).isEqualTo(mustCome);
            assertThat(sum(limits, "SITE_AT_MOST", "counts", day)).isEqualTo(onSite);
            assertThat(sum(limits, "SITE_AT_LEAST", "limits", day)).isEqualTo(6);
            assertThat(sum(limits, "SITE_AT_LEAST", "counts", day)).isEqualTo(onSite);
        }
    }

    private static long sum(JsonNode limits, String kind, String what, int day) {
        return StreamSupport.stream(limits.spliterator(), false)
                .filter(limit -> limit.get("kind").asText().equals(kind))
                .mapToLong(limit -> limit.get(what).get(day).asLong())
                .sum();
    }

    private static String agency(String unit) {
        return unit.contains("-") ? unit.substring(0, unit.indexOf('-')) : unit;
    }

    @Test
    void people_who_may_work_from_home_are_as_many_as_the_report_says() {
        long people = StreamSupport.stream(DATA.get("units").spliterator(), false)
                .flatMap(unit -> rowsOf(unit).stream())
                .filter(row -> row.stream()
                        .anyMatch(a -> a.mode() == WorkMode.WFH
                                || a.mode() == WorkMode.WFO && a.reason().isEmpty()))
                .count();
        assertThat(people).isEqualTo(ROSTER.report().fairness().people());
    }

    private static List<List<Assignment>> rowsOf(JsonNode unit) {
        return StreamSupport.stream(unit.get("people").spliterator(), false)
                .map(person -> rowOf(unit, person))
                .toList();
    }

    @Test
    void each_kind_of_finding_knows_its_place() {
        var date = LocalDate.of(2025, 12, 4);
        var subjects = Map.<Subject, String>of(
                new Subject.OfAsn("p00003", date, date.plusDays(2)), "{\"people\":[[2,2]],\"days\":[3,4,5]}",
                new Subject.OfPair("p00003", "p00004", date), "{\"people\":[[2,2],[2,3]],\"days\":[3]}",
                new Subject.OfDayClass("p00003", DayClass.BRIDGE), "{\"people\":[[2,2]],\"days\":[23,30]}",
                new Subject.OfUnit("dukcapil", date), "{\"unit\":1,\"days\":[3]}",
                new Subject.OfScope(date), "{\"days\":[3]}",
                new Subject.OfCounter("l-kk", date), "{\"counter\":1,\"days\":[3]}");
        subjects.forEach((subject, place) -> {
            var finding = new FindingRecord(
                    "preferences", "preferences", Cost.of(0, 5), subject, 3, 0, 2, Price.Shape.AT_MOST, List.of());
            var custom =
                    new FindingRecord("own", "custom", Cost.of(0, 5), subject, 3, 0, 2, Price.Shape.AT_MOST, List.of());
            var written = PageText.of(PageFixture.drawn(ROSTER.problem(), List.of(custom)))
                    .json()
                    .get("findings")
                    .get(0);
            assertThat(Stream.of("people", "unit", "counter", "days")
                            .filter(written::has)
                            .map(key -> "\"" + key + "\":" + written.get(key)))
                    .as(subject.toString())
                    .isEqualTo(List.of(place.substring(1, place.length() - 1).split(",(?=\"days)")));
        });
    }
}
