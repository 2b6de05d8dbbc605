package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.io.ProblemJson;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.WeeklyWfhCap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What the service does not take, and how it says so. */
class LimitsTest {

    private static final int MEGABYTE = 1 << 20;

    private final RunningService service = RunningService.shared();
    private final Caller officer = service.as("rina");

    @Test
    void all_errors_of_a_document_are_told_at_once_in_the_language_that_is_asked_for() {
        var document = new String(HostileOffice.document("Dinas"), StandardCharsets.UTF_8)
                .replace("\"p03\"", "\"p04\"")
                .replaceFirst("\"unit\"\\s*:\\s*\"u\"", "\"unit\": \"nowhere\"");

        var english = officer.upload("x.json", document.getBytes(StandardCharsets.UTF_8))
                .expect(422);
        var indonesian = officer.speaking("id")
                .upload("x.json", document.getBytes(StandardCharsets.UTF_8))
                .expect(422);

        assertThat(english.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(english.json().at("/errors").size()).isGreaterThanOrEqualTo(2);
        assertThat(english.json().at("/errors").toString()).contains("p04", "nowhere");
        assertThat(indonesian.json().at("/errors").size())
                .isEqualTo(english.json().at("/errors").size());
        assertThat(indonesian.json().at("/title").asString()).isEqualTo("Data mengandung kesalahan");
        assertThat(indonesian.json().at("/errors/0/message"))
                .isNotEqualTo(english.json().at("/errors/0/message"));
    }

    @Test
    void an_error_of_a_workbook_is_told_with_sheet_and_cell() throws IOException {
        var sample = officer.speaking("id").get("/api/sample").expect(200).body();
        var twice = rewritten(
                sample,
                "xl/sharedStrings.xml",
                zip -> zip.write(new String(part(sample, "xl/sharedStrings.xml"), StandardCharsets.UTF_8)
                        .replace(">p03<", ">p04<")
                        .getBytes(StandardCharsets.UTF_8)));

        var error = officer.speaking("id")
                .upload("twice.xlsx", twice)
                .expect(422)
                .json()
                .at("/errors/0");

        assertThat(error.at("/path").asString()).matches("Pegawai!A[45]");
        assertThat(error.at("/message").asString()).startsWith("Pegawai!A").contains("p04");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        var answer = officer.upload("large.xlsx", new byte[22 * MEGABYTE]).expect(413);
        assertThat(answer.json().at("/type").asString()).isEqualTo("urn:rotasi:problem:too-large");
    }

    @Test
    void a_small_file_that_unpacks_to_very_much_is_refused() throws IOException {
        var sample = officer.get("/api/sample").expect(200).body();
        var bomb = rewritten(sample, "xl/sharedStrings.xml", zip -> {
            for (int i = 0; i < 120; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        });
        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(officer.upload("bomb.xlsx", bomb).expect(422).text()).contains("400 MB");
    }

    @Test
    void whatever_is_wrong_with_a_request_no_trace_of_the_program_is_told() {
        var answers = new ArrayList<Caller.Answer>();
        answers.add(officer.upload("empty.xlsx", new byte[0]));
        answers.add(officer.upload("noise.xlsx", "PK\u0003\u0004 not a workbook".getBytes(StandardCharsets.UTF_8)));
        answers.add(officer.upload("noise.json", "[[[[[[{{{{".getBytes(StandardCharsets.UTF_8)));
        answers.add(officer.postText("/api/plans", "text/plain", "x"));
        answers.add(officer.postText("/api/plans", "multipart/form-data", "x"));
        answers.add(officer.postText("/api/plans/1/absences", "application/json", "{\"from\": 17, \"kind\": []"));
        answers.add(officer.postText("/api/plans/1/absences", "application/json", "{\"from\": \"-999999999-01-01\"}"));
        answers.add(officer.postText(
                "/api/plans/1/absences",
                "application/json",
                "{\"asn\":\"p01\",\"kind\":\"LEAVE\",\"from\":\"-999999999-01-01\",\"to\":\"+999999999-12-31\"}"));
        answers.add(officer.postText("/api/plans/1/absences", "application/xml", "<a/>"));
        answers.add(officer.get("/api/plans/0"));
        answers.add(officer.get("/api/plans/x"));
        answers.add(officer.get("/api/days/0000-00-00"));
        answers.add(officer.get("/api/none"));
        answers.add(officer.call("TRACE", "/api/plans"));
        for (var answer : answers) {
            assertThat(answer.status())
                    .as(answer.response().uri() + " " + answer.text())
                    .isBetween(400, 499);
            assertThat(answer.text())
                    .as(String.valueOf(answer.response().uri()))
                    .doesNotContain("Exception", "java.", "at id.rotasi", "org.spring");
        }
    }

    /** Of three who stand in for each other only one may be at home; that none of them has fewer turns cannot be proven soon. */
    private static byte[] longToSolve() throws IOException {
        var people = new ArrayList<Asn>();
        var pairs = new ArrayList<Substitutes>();
        for (int first = 0; first < 150; first += 3) {
            for (int i = 0; i < 3; i++) {
                people.add(Asn.builder("p" + (first + i), "Pegawai " + (first + i), "dinas")
                        .eligible()
                        .build());
                pairs.add(new Substitutes("p" + (first + i), "p" + (first + (i + 1) % 3)));
            }
        }
        var problem = RosterProblem.builder(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        Presets.rotation5050().with(WeeklyWfhCap.hard(2)).with(ConsecutiveWfh.hard(1)))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .asns(people)
                .substitutes(pairs)
                .build();
        var bytes = new ByteArrayOutputStream();
        ProblemJson.write(problem, bytes);
        return bytes.toByteArray();
    }

    @Test
    void while_as_many_solves_wait_as_may_a_further_one_is_refused() throws IOException {
        var day = Workday.at(service);
        long plan = officer.upload("lama.json", longToSolve())
                .expect(201)
                .json()
                .at("/plan/id")
                .asLong();
        var path = "/api/plans/%d/jobs".formatted(plan);
        var started = new ArrayList<Long>();
        var answer = officer.post(path, Map.of());
        while (answer.status() != 503) {
            started.add(answer.expect(202).json().at("/id").asLong());
            assertThat(started).as("solves that wait").hasSizeLessThan(200);
            answer = officer.post(path, Map.of());
        }
        assertThat(started).hasSizeGreaterThan(1);
        for (int last = started.size() - 1; last >= 0; last--) {
            assertThat(officer.post("/api/jobs/%d/cancel".formatted(started.get(last)), Map.of())
                            .status())
                    .isIn(202, 409);
        }
        started.forEach(day::ended);
    }

    private interface Part {
        void writeTo(ZipOutputStream zip) throws IOException;
    }

    private static byte[] part(byte[] book, String part) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            var entry = zip.getNextEntry();
            while (!entry.getName().equals(part)) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        }
    }

    /** The workbook with another content of one of its parts. */
    private static byte[] rewritten(byte[] book, String part, Part content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book));
                var target = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    content.writeTo(target);
                } else {
                    zip.transferTo(target);
                }
                target.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
