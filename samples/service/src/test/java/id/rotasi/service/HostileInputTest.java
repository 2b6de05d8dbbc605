package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** SQL, script, paths and formulas, in every field that somebody can fill in. What they do in a browser is tried in another test. */
class HostileInputTest {

    private final RunningService service = RunningService.shared();
    private final Workday day = Workday.at(service);

    @Test
    void what_is_typed_comes_back_as_it_was_typed_and_does_nothing() throws SQLException, IOException {
        for (var hostile : HostileOffice.TEXTS) {
            long plan = day.officer()
                    .upload(hostile + ".json", HostileOffice.document(hostile))
                    .expect(201)
                    .json()
                    .at("/plan/id")
                    .asLong();
            long roster = day.solved(plan);
            long proposal = day.officer()
                    .post("/api/rosters/%d/proposals".formatted(roster), Map.of("note", hostile))
                    .expect(201)
                    .json()
                    .at("/id")
                    .asLong();
            day.head()
                    .post("/api/proposals/%d/approval".formatted(proposal), Map.of())
                    .expect(201);
            var report = new HashMap<String, String>(Workday.illness("p02", HostileOffice.DAY, HostileOffice.DAY));
            report.put("note", hostile);
            var job = day.officer()
                    .post("/api/plans/%d/absences".formatted(plan), report)
                    .expect(202)
                    .json();
            long revised = day.ended(job.at("/id").asLong()).at("/rosterId").asLong();

            var state = day.officer().get("/api/plans/" + plan).expect(200).json();
            assertThat(state.at("/plan/name").asString()).isEqualTo(hostile);
            assertThat(state.at("/proposals/0/note").asString()).isEqualTo(hostile.strip());
            assertThat(state.at("/absences/0/note").asString()).isEqualTo(hostile.strip());
            assertThat(day.officer()
                            .get("/api/plans/%d/people".formatted(plan))
                            .json()
                            .at("/0/name")
                            .asString())
                    .contains(hostile.strip());
            for (var file : List.of("annex", "letters")) {
                var answer = day.officer()
                        .get("/api/rosters/%d/%s".formatted(revised, file))
                        .expect(200);
                assertThat(answer.response().headers().firstValue("Content-Disposition"))
                        .contains("attachment; filename=\"%s-%d.zip\"".formatted(file, revised));
                assertEntriesStayInside(answer.body());
            }
        }
        try (var connection = service.connection();
                var rows = connection.createStatement().executeQuery("select count(*) from plan")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void ids_and_dates_of_a_request_are_taken_as_ids_and_dates_or_not_at_all() {
        for (var hostile :
                List.of("1%20or%201=1", "1;drop%20table%20plan", "..%2f..%2fetc", "%27", "99999999999999999999")) {
            for (var path : List.of("/api/plans/", "/api/jobs/", "/api/rosters/")) {
                assertThat(day.officer().get(path + hostile).status())
                        .as(path + hostile)
                        .isIn(400, 403, 404);
            }
            assertThat(day.officer().get("/api/days/" + hostile).status()).isIn(400, 403, 404);
            assertThat(day.head().get("/api/audit?before=" + hostile).status()).isEqualTo(400);
        }
        long plan = day.uploaded();
        for (var asn : List.of("' or '1'='1", "../p01", "<script>", "p01\u0000", "x".repeat(5000))) {
            var refused = day.officer()
                    .post("/api/plans/%d/absences".formatted(plan), Workday.illness(asn, "2025-12-10", "2025-12-10"));
            assertThat(refused.status()).as(asn).isEqualTo(422);
        }
    }

    @Test
    void a_document_cannot_name_files_of_the_machine() throws IOException {
        var file = Files.writeString(Path.of("target", "secret.csv"), "id,name,unit\nverySecret,verySecret,u\n");
        var document = new String(HostileOffice.document("x"), StandardCharsets.UTF_8)
                .replaceFirst(
                        "\"asns\"\\s*:\\s*\\[",
                        "\"asns\": {\"csv\": \"%s\"}, \"absent\": [".formatted(file.toAbsolutePath()));
        var answer = day.officer()
                .upload("x.json", document.getBytes(StandardCharsets.UTF_8))
                .expect(422);
        assertThat(answer.text()).doesNotContain("verySecret");
    }

    @Test
    void no_file_of_the_service_is_reached_by_a_path() {
        for (var path : List.of(
                "/app/../application.yaml",
                "/app/%2e%2e/application.yaml",
                "/app/..%2fapplication.yaml",
                "/app/....//application.yaml",
                "/app/%252e%252e/application.yaml",
                "//etc/passwd",
                "/application.yaml",
                "/db/common/V1__tables.sql")) {
            var answer = day.officer().get(path);
            assertThat(answer.status()).as(path).isIn(400, 403, 404);
            assertThat(answer.text()).as(path).doesNotContain("datasource").doesNotContain("create table");
        }
    }

    private static void assertEntriesStayInside(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).matches("([A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\\.(txt|ics|xlsx)");
            }
        }
    }
}
