package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people do with the service, step by step, as a program would do it. */
record Workday(Caller officer, Caller head) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Workday at(RunningService service) {
        return new Workday(service.as("rina"), service.as("asep"));
    }

    /** Uploads the sample workbook. @return id of the plan */
    long uploaded() {
        var sample = officer.get("/api/sample").expect(200).body();
        return officer.upload("contoh.xlsx", sample)
                .expect(201)
                .json()
                .at("/plan/id")
                .asLong();
    }

    /** Solves a plan. @return id of the roster */
    long solved(long plan) {
        return roster(officer.post("/api/plans/%d/jobs".formatted(plan), Map.of())
                .expect(202)
                .json());
    }

    /** Reports an illness. @return id of the roster that replans */
    long ill(long plan, String asn, String from, String to) {
        return roster(officer.post("/api/plans/%d/absences".formatted(plan), illness(asn, from, to))
                .expect(202)
                .json());
    }

    static Map<String, String> illness(String asn, String from, String to) {
        return Map.of("asn", asn, "kind", "LEAVE", "from", from, "to", to, "note", "demam");
    }

    /** Proposes and approves a roster. @return the publication */
    JsonNode published(long roster) {
        long proposal = proposed(roster);
        return head.post("/api/proposals/%d/approval".formatted(proposal), Map.of())
                .expect(201)
                .json();
    }

    long proposed(long roster) {
        return officer.post("/api/rosters/%d/proposals".formatted(roster), Map.of("note", "siap"))
                .expect(201)
                .json()
                .at("/id")
                .asLong();
    }

    /** Waits until a job has ended. */
    JsonNode ended(long job) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            // The stream of events ends with the job, so that nothing is asked again and again.
            var events = officer.get("/api/jobs/%d/events".formatted(job)).expect(200);
            assertThat(events.text()).contains("event:end");
            var now = officer.get("/api/jobs/%d".formatted(job)).expect(200).json();
            if (!now.at("/endedAt").isMissingNode()) {
                return now;
            }
        }
        throw new AssertionError("Job %d does not end.".formatted(job));
    }

    private long roster(JsonNode job) {
        var ended = ended(job.at("/id").asLong());
        if (ended.at("/rosterId").isMissingNode()) {
            throw new AssertionError("There is no roster: " + ended);
        }
        return ended.at("/rosterId").asLong();
    }
}
