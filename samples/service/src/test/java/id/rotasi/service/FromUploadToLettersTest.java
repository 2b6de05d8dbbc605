package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The way of the data, on a real PostgreSQL, as programs of an officer and a head would go it. */
class FromUploadToLettersTest {

    private final RunningService service = RunningService.shared();
    private final Workday day = Workday.at(service);

    @Test
    void a_workbook_becomes_a_published_roster_and_an_illness_letters_to_those_alone_who_change() throws IOException {
        long plan = day.uploaded();
        var v1 = day.published(day.solved(plan));
        assertThat(v1.at("/number").asInt()).isOne();
        var before = calendars(v1);
        var duty = dutyAtCounter(plan);

        long revised = day.ill(plan, duty.asn(), duty.date(), duty.date());
        var changes = day.officer()
                .get("/api/rosters/%d/changes".formatted(revised))
                .expect(200)
                .json();
        var v2 = day.published(revised);
        var after = calendars(v2);

        assertThat(v2.at("/number").asInt()).isEqualTo(2);
        assertThat(v2.at("/previousId").asLong()).isEqualTo(v1.at("/id").asLong());
        assertThat(changes.at("/since").asString()).isEqualTo("v1");
        assertThat(changes.at("/forced").asInt()).as("the day of the illness").isOne();
        var told = ids(changes);
        assertThat(told)
                .as("the counter needs a stand-in")
                .contains(duty.asn())
                .hasSizeGreaterThan(1)
                .hasSizeLessThan(6);
        var rewritten = new TreeSet<String>();
        before.forEach((name, text) -> {
            if (name.startsWith("people/") && !text.equals(after.get(name))) {
                rewritten.add(name.replaceAll(".*-(p\\d+)\\.ics", "$1"));
            }
        });
        assertThat(rewritten).as("calendars that are not as they were").isEqualTo(told);

        var letters = entries(day.officer()
                .get("/api/rosters/%d/letters?lang=id".formatted(revised))
                .expect(200)
                .body());
        assertThat(letters.keySet().stream().filter(name -> name.startsWith("letters/")))
                .hasSize(told.size());
        assertThat(letters.keySet().stream().filter(name -> name.startsWith("calendars/")))
                .hasSize(told.size());
        assertThat(letters.keySet()).contains("annex/changes-dinas.xlsx");
        assertThat(letters.values()).anyMatch(text -> text.contains("Jadwal Anda berubah (v2)"));
    }

    @Test
    void days_that_are_settled_stay_and_so_do_all_others_that_need_not_change() {
        long plan = day.uploaded();
        long first = day.solved(plan);
        day.published(first);
        var duty = dutyAtCounter(plan);

        long revised = day.ill(plan, duty.asn(), duty.date(), duty.date());

        var changes = day.officer()
                .get("/api/rosters/%d/changes".formatted(revised))
                .expect(200)
                .json();
        for (var person : changes.at("/people")) {
            for (var changed : person.at("/days")) {
                assertThat(changed.at("/date").asString()).isGreaterThanOrEqualTo(duty.date());
            }
        }
    }

    @Test
    void two_illnesses_that_wait_for_approval_are_not_lost_and_the_second_must_start_from_what_was_published() {
        long plan = day.uploaded();
        day.published(day.solved(plan));
        var duty = dutyAtCounter(plan);
        long first = day.ill(plan, duty.asn(), duty.date(), duty.date());
        long second = day.ill(plan, "p22", duty.date(), duty.date());
        long late = day.proposed(second);
        day.published(first);

        var refused = day.head()
                .post("/api/proposals/%d/approval".formatted(late), Map.of())
                .expect(409)
                .json();
        assertThat(refused.at("/type").asString()).isEqualTo("urn:rotasi:problem:out-of-date");
        assertThat(refused.at("/detail").asString()).contains("v2");

        var third = day.published(day.solved(plan));
        assertThat(third.at("/number").asInt()).isEqualTo(3);
        var everybody =
                day.officer().get("/api/days/" + duty.date()).expect(200).json();
        assertThat(placesOf(everybody, nameOf(plan, duty.asn()))).contains("AWAY");
    }

    @Test
    void nobody_approves_what_he_or_she_proposed() {
        long roster = day.solved(day.uploaded());
        var own = day.head()
                .post("/api/rosters/%d/proposals".formatted(roster), Map.of())
                .expect(201)
                .json();

        var path = "/api/proposals/%d/approval".formatted(own.at("/id").asLong());
        assertThat(day.head()
                        .post(path, Map.of())
                        .expect(409)
                        .json()
                        .at("/type")
                        .asString())
                .isEqualTo("urn:rotasi:problem:four-eyes");
        service.as("heni").post(path, Map.of()).expect(201);
        assertThat(service.as("heni")
                        .post(path, Map.of())
                        .expect(409)
                        .json()
                        .at("/type")
                        .asString())
                .isEqualTo("urn:rotasi:problem:decided");
    }

    @Test
    void what_is_rejected_is_not_published_and_can_be_proposed_again() {
        long plan = day.uploaded();
        long roster = day.solved(plan);
        long proposal = day.proposed(roster);

        var rejected = day.head()
                .post("/api/proposals/%d/rejection".formatted(proposal), Map.of("note", "Loket 2 kurang"))
                .expect(201)
                .json();

        assertThat(rejected.at("/state").asString()).isEqualTo("REJECTED");
        assertThat(rejected.at("/decision").asString()).isEqualTo("Loket 2 kurang");
        var state = day.officer().get("/api/plans/" + plan).expect(200).json();
        assertThat(state.at("/publications")).isEmpty();
        assertThat(day.published(roster).at("/number").asInt()).isOne();
    }

    @Test
    void a_solve_is_cancelled_with_the_best_roster_so_far() {
        long plan = day.uploaded();
        var job = day.officer()
                .post("/api/plans/%d/jobs".formatted(plan), Map.of())
                .expect(202)
                .json();
        long id = job.at("/id").asLong();

        var answer = day.officer().post("/api/jobs/%d/cancel".formatted(id), Map.of());

        assertThat(answer.status()).as("it may have ended before").isIn(202, 409);
        var ended = day.ended(id);
        assertThat(ended.at("/state").asString()).isIn("DONE", "CANCELLED");
    }

    @Test
    void every_deed_stands_in_the_audit_trail_with_who_did_it() {
        long plan = day.uploaded();
        long roster = day.solved(plan);
        var published = day.published(roster);

        var trail = day.head().get("/api/audit").expect(200).json();

        var deeds = new ArrayList<String>();
        trail.forEach(entry -> deeds.add(entry.at("/who").asString() + " "
                + entry.at("/what").asString() + " " + entry.at("/subject").asString()));
        assertThat(deeds)
                .contains("rina uploaded plan " + plan, "service solved roster " + roster)
                .contains(
                        "asep approved proposal " + published.at("/proposalId").asLong());
    }

    private record Duty(String asn, String date) {}

    /** Somebody who is to stand at the second counter on a day in the middle of the month. */
    private Duty dutyAtCounter(long plan) {
        var people = day.officer()
                .get("/api/plans/%d/people".formatted(plan))
                .expect(200)
                .json();
        var month = day.officer()
                .get("/api/plans/" + plan)
                .expect(200)
                .json()
                .at("/plan/firstDay")
                .asString()
                .substring(0, 8);
        for (int date = 14; date < 22; date++) {
            var iso = month + date;
            for (var colleague :
                    day.officer().get("/api/days/" + iso).expect(200).json()) {
                if (colleague.at("/post").asString("").equals("Loket Pengaduan")) {
                    for (var person : people) {
                        if (person.at("/name").equals(colleague.at("/name"))) {
                            return new Duty(person.at("/id").asString(), iso);
                        }
                    }
                }
            }
        }
        throw new AssertionError("Nobody stands at the counter.");
    }

    private String nameOf(long plan, String asn) {
        for (var person : day.officer()
                .get("/api/plans/%d/people".formatted(plan))
                .expect(200)
                .json()) {
            if (person.at("/id").asString().equals(asn)) {
                return person.at("/name").asString();
            }
        }
        throw new AssertionError(asn);
    }

    private static List<String> placesOf(JsonNode everybody, String name) {
        var places = new ArrayList<String>();
        everybody.forEach(one -> {
            if (one.at("/name").asString().equals(name)) {
                places.add(one.at("/place").asString());
            }
        });
        return places;
    }

    private static TreeSet<String> ids(JsonNode changes) {
        var ids = new TreeSet<String>();
        changes.at("/people").forEach(person -> ids.add(person.at("/asn").asString()));
        return ids;
    }

    private Map<String, String> calendars(JsonNode publication) throws IOException {
        var path =
                "/api/publications/%d/calendars".formatted(publication.at("/id").asLong());
        return entries(day.officer().get(path).expect(200).body());
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        var found = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
