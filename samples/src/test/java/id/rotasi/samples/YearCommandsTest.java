package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.io.ProblemJson;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publish, revise and compare rosters at the terminal. */
class YearCommandsTest {

    private final RosterProblem problem = RosterProblem.builder(december(1), december(31), Presets.rotation5050())
            .name("Dinas")
            .units(Unit.root("dinas", "Dinas Contoh", UnitLevel.AGENCY))
            .counters(ServiceCounter.of("loket", "Loket Layanan", "dinas", 2))
            .asns(IntStream.rangeClosed(1, 8)
                    .mapToObj(n -> Asn.builder("p" + n, "Pegawai " + n, "dinas")
                            .eligible()
                            .build())
                    .toList())
            .build();

    @TempDir
    Path directory;

    private static LocalDate december(int day) {
        return LocalDate.of(2025, 12, day);
    }

    @BeforeEach
    void publish() throws IOException {
        ProblemJson.write(problem, directory.resolve("v1.json"));
        ProblemJson.write(
                problem.toBuilder()
                        .absences(new Absence("p3", AbsenceKind.LEAVE, december(15), december(18)))
                        .build(),
                directory.resolve("v2.json"));
        assertThat(run("solve v1.json --out v1 --quiet").status()).isZero();
        assertThat(run("publish v1 --version v1 --by Kepala --at 2025-11-28T16:00:00+07:00 --problem v1.json")
                        .status())
                .isZero();
    }

    private CommandLine.Result run(String line) {
        return CommandLine.in(directory).run(line.split(" "));
    }

    private Map<String, String> calendars(String folder) throws IOException {
        var files = new HashMap<String, String>();
        try (var list = Files.list(directory.resolve(folder).resolve("calendars/people"))) {
            for (var file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void a_revision_keeps_what_is_settled_tells_the_changed_and_leaves_the_files_of_the_others() throws IOException {
        var revised = run("revise v2.json --published v1 --through 2025-12-12 --out v2 --version v2 --by Kepala"
                + " --at 2025-12-12T17:00 --locale en");

        assertThat(revised.status()).isZero();
        assertThat(revised.out()).contains("changed", "Pegawai 3, Monday, 15 December 2025");
        var rows = Files.readAllLines(directory.resolve("v2/changes.csv"));
        assertThat(rows.get(0)).isEqualTo("asn,date,oldMode,oldPost,newMode,newPost,reason");
        assertThat(rows).noneMatch(row -> row.contains(",2025-12-12,") || row.contains(",2025-12-01,"));
        assertThat(rows.stream().filter(row -> row.startsWith("p3,")).toList())
                .hasSize(4)
                .allMatch(row -> row.endsWith(",ABSENT,,absence"));
        var told =
                rows.stream().skip(1).map(row -> row.split(",")[0]).distinct().toList();
        try (var messages = Files.list(directory.resolve("v2/messages"))) {
            assertThat(messages).hasSameSizeAs(told);
        }
        var before = calendars("v1");
        calendars("v2").forEach((name, text) -> {
            boolean changed = told.stream().anyMatch(asn -> name.endsWith("-" + asn + ".ics"));
            assertThat(text.equals(before.get(name))).as(name).isEqualTo(!changed);
        });
        assertThat(directory.resolve("v2/changes-dinas.xlsx")).exists();
        assertThat(Files.readString(directory.resolve("v2/roster.html"))).contains("\"changes\":{\"since\":\"v1\"");
        assertThat(Files.readString(directory.resolve("v1/roster.html"))).doesNotContain("\"since\"");
        assertThat(Files.readString(directory.resolve("v2/publication.json"))).contains("\"previous\"");
    }

    @Test
    void a_revision_published_later_knows_what_it_replaces() throws IOException {
        assertThat(run("revise v2.json --published v1 --through 2025-12-12 --out v2 --quiet")
                        .status())
                .isZero();
        assertThat(directory.resolve("v2/calendars")).doesNotExist();

        var published = run("publish v2 --version v2 --by Kepala --at 2025-12-12T17:00 --problem v2.json --locale en");

        assertThat(published.status()).isZero();
        assertThat(published.out()).contains("Published as v2", "takes the place of v1");
        assertThat(calendars("v2").get("Pegawai-3-p3.ics")).contains("SEQUENCE:1");
    }

    @Test
    void changes_of_two_folders_or_two_tables_are_told_and_written() throws IOException {
        run("revise v2.json --published v1 --through 2025-12-12 --out v2 --quiet");

        var folders = run("changes v1 v2 --out diff --locale id");
        assertThat(folders.status()).isZero();
        assertThat(folders.out()).contains("p3, Senin, 15 Desember 2025");
        var tables = run("changes v1/roster.csv v2/roster.csv --problem v2.json --locale id");
        assertThat(tables.out()).contains("Pegawai 3, Senin, 15 Desember 2025");
        assertThat(Files.readString(directory.resolve("diff/changes.csv")))
                .isEqualTo(Files.readString(directory.resolve("v2/changes.csv")));
        assertThat(run("changes v1 v1 --locale en").out()).contains("0 changed days and 0 changed posts, and 0");
    }

    @Test
    void what_cannot_be_published_or_revised_is_said() throws IOException {
        assertThat(run("publish v1 --version v1").err()).contains("--by", "--at");
        assertThat(run("publish v1 --version v2 --by K --at x --locale en").err())
                .contains("--at: \"x\" is no time");
        run("revise v2.json --published v1 --through 2025-12-12 --out v2 --quiet");
        assertThat(run("publish v2 --version v2 --by K --at 2025-11-01T00:00 --locale en")
                        .err())
                .contains("must be later than v1");
        assertThat(run("revise v2.json --published v1 --through 2026-01-02 --out v3 --locale en")
                        .err())
                .contains("must lie between 1 December 2025 and 31 December 2025");
        assertThat(run("changes v1 nowhere --locale en").err()).contains("nowhere");
        var rows = Files.readString(directory.resolve("v1/roster.csv"));
        Files.writeString(directory.resolve("v1/roster.csv"), rows.replaceFirst("WFO,OFFICE", "WFH,"));
        assertThat(run("revise v2.json --published v1 --through 2025-12-12 --out v3 --locale en")
                        .err())
                .contains("in transition");
    }

    @Test
    void advice_answers_with_people_days_and_costs_in_both_languages() {
        var ask = " --roster v1 --asn p3 --date 2025-12-15 --locale en";
        assertThat(run("advise v1.json stand-in --most 3" + ask).out()).contains("1. Yes, this is allowed.");
        assertThat(run("advise v1.json change" + ask).out())
                .containsAnyOf("Yes, this is allowed.", "No, this is not allowed;")
                .contains("Pegawai 3, Monday, 15 December 2025:");
        assertThat(run("advise v1.json swap --most 2" + ask).out()).contains("2. Yes, this is allowed.");
        assertThat(run("advise v1.json swap --with p4 --other-date 2025-12-16" + ask)
                        .status())
                .isZero();
        assertThat(run("advise v1.json change --roster v1 --asn p3 --date 2025-12-15 --locale id")
                        .out())
                .containsAnyOf("Ya, ini boleh.", "Tidak, ini tidak boleh;");
        assertThat(run("advise v1.json what" + ask).err()).contains("what");
        assertThat(run("advise v1.json change --roster v1 --asn p3 --date 2025-12-14 --locale en")
                        .err())
                .contains("Pegawai 3 is not on duty on 14 December 2025");
    }

    @Test
    void why_about_a_person_begins_with_one_true_sentence() {
        var told = run("why v1.json --asn p3 --roster v1 --locale en").out();
        var rows = run("why v1.json --asn p3 --roster v1 --locale id").out();
        assertThat(told.lines().findFirst().orElseThrow())
                .matches("Pegawai 3 works from home on \\d+ of \\d+ days on duty; a fair share is \\d+( to \\d+)?\\.");
        assertThat(rows).startsWith("Pegawai 3 bekerja dari rumah pada ");
    }

    @Test
    void a_whole_year_is_told_event_by_event() {
        var told = run("sample a-year --step-limit 20 --threads 1 --locale en");
        assertThat(told.status()).isZero();
        assertThat(told.out().lines().filter(line -> line.matches("20\\d\\d-\\d\\d: .*")))
                .hasSize(12);
        assertThat(told.out()).contains("falls ill", "swaps a day", "retires", "a holiday is decreed");
        assertThat(run("samples --locale en").out()).contains("a-year");
    }

    @Test
    void a_message_is_written_for_each_person_however_long_and_alike_the_names_are() throws IOException {
        var long1 = Asn.builder("x/1", "N".repeat(3_000), "dinas").eligible().build();
        var long2 = Asn.builder("x 1", "N".repeat(3_000), "dinas").eligible().build();
        ProblemJson.write(problem.toBuilder().asns(long1, long2).build(), directory.resolve("more.json"));

        var revised = run("revise more.json --published v1 --through 2025-12-12 --out more --quiet --formats none");

        assertThat(revised.status()).as(revised.err()).isZero();
        try (var messages = Files.list(directory.resolve("more/messages"))) {
            assertThat(messages.filter(file -> file.getFileName().toString().startsWith("NNN")))
                    .hasSize(2);
        }
    }
}
