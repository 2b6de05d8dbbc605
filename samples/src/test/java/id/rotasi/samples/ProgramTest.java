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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    private static final String[] FILES = {"report.json", "roster.csv", "roster.json"};

    @TempDir
    Path directory;

    /** What a command left behind. */
    private record Result(int status, String out, String err) {}

    @Test
    void the_default_is_the_sample_of_west_java() {
        var result = run("--locale", "en", "--out", "here");

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(Program.OK);
        assertThat(result.out()).startsWith("Pemprov Jawa Barat, Desember 2025").contains("21 working days");
        assertThat(names(directory.resolve("here"))).contains(FILES);
    }

    @Test
    void a_sample_is_solved_by_name_and_written_to_its_own_directory_when_none_is_named() {
        var result = run("sample", "west-java-december-2025", "--locale=id", "--step-limit=0");

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(Program.OK);
        assertThat(result.out()).contains("21 hari kerja", "perangkat daerah", "mendapat giliran");
        assertThat(names(directory.resolve("samples/target/roster/west-java-december-2025")))
                .contains(FILES);
    }

    @Test
    void a_search_configuration_is_read_from_the_directory_in_which_it_is_typed_and_its_errors_name_the_file()
            throws IOException {
        Files.writeString(directory.resolve("none.json"), "{\"name\": \"none\", \"steps\": []}");
        Files.writeString(directory.resolve("wrong.json"), "{\"name\": \"x\", \"patience\": 0}");

        var searched =
                run("sample", "hybrid-team-days", "--search", "none.json", "--time-limit", "2s", "--out", "here");
        assertThat(searched.err()).isEmpty();
        assertThat(Files.readString(directory.resolve("here/report.json")))
                .contains("\"effort\": {\"resolves\": 0, \"cases\": 0, \"plans\": 0, \"moves\": 0}");

        var wrong = run("sample", "--locale", "en", "--search", "wrong.json");
        assertThat(wrong.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(wrong.err()).contains("wrong.json $.patience: 0 is out of range");
    }

    @Test
    void every_line_fits_into_a_hundred_columns_in_both_languages() {
        for (var language : List.of("id", "en")) {
            assertThat(run("--locale", language, "--step-limit", "0").out().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Console.WIDTH));
            for (var command : List.of("sample", "samples", "solve", "why", "check", "generate")) {
                assertThat(run(command, "--help", "--locale", language).out().lines())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Console.WIDTH));
            }
        }
    }

    @Test
    void samples_lists_names_and_what_they_are_about() {
        var result = run("samples", "--locale", "id");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("west-java-december-2025", "bergilir separuh-separuh");
    }

    @Test
    void a_generated_file_is_checked_and_solved() {
        var generated = run("generate", "--asns", "40", "--month", "2025-12", "--seed", "5", "--out", "made/city.json");
        var checked = run("check", "made/city.json", "--locale", "en");
        var solved = run("solve", "made/city.json", "--out", "roster", "--seed", "1", "--threads", "2");

        assertThat(generated.status()).as(generated.err()).isZero();
        assertThat(checked.status()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("made/city.json has no errors.", "40 people");
        assertThat(solved.status()).as(solved.err()).isZero();
        assertThat(names(directory.resolve("roster"))).contains(FILES);
    }

    @Test
    void a_small_problem_is_shown_as_a_grid() {
        run("generate", "--asns", "15", "--month", "2025-12", "--seed", "3", "--out", "small.json");

        var result = run("solve", "small.json", "--locale", "en");

        assertThat(result.out()).contains("Mon  Tue  Wed  Thu  Fri", "WFH works from home", "WFO office");
        assertThat(ProblemJson.read(directory.resolve("small.json")).asns())
                .allSatisfy(asn -> assertThat(result.out()).contains(asn.name()));
    }

    @Test
    void generate_makes_the_same_bytes_in_every_language_and_others_with_another_seed() throws IOException {
        run("generate", "--asns=300", "--month=2025-12", "--seed=1", "--variant=tight", "--locale=id", "--out=a.json");
        run("generate", "--asns=300", "--month=2025-12", "--seed=1", "--variant=tight", "--locale=en", "--out=b.json");
        run("generate", "--asns=300", "--month=2025-12", "--seed=2", "--variant=tight", "--out=c.json");

        assertThat(directory.resolve("b.json")).hasSameBinaryContentAs(directory.resolve("a.json"));
        assertThat(Files.mismatch(directory.resolve("a.json"), directory.resolve("c.json")))
                .isNotNegative();
    }

    @Test
    void a_period_ends_after_so_many_months_or_on_a_date() {
        run("generate", "--asns=20", "--month=2025-11", "--months=3", "--out=months.json");
        run("generate", "--asns=20", "--month=2025-12", "--to=2026-02-27", "--out=to.json");

        assertThat(ProblemJson.read(directory.resolve("months.json")).period().to())
                .isEqualTo("2026-01-31");
        assertThat(ProblemJson.read(directory.resolve("to.json")).period().to()).isEqualTo("2026-02-27");
    }

    @Test
    void a_problem_that_cannot_be_kept_ends_with_status_1_and_its_files() throws IOException {
        ProblemJson.write(oneOfTwoOfficersOnLeave(), directory.resolve("short.json"));

        var result = run("solve", "short.json", "--out", "out", "--locale", "en");

        assertThat(result.status()).as(result.err()).isEqualTo(Program.NO_FEASIBLE_ROSTER);
        assertThat(result.out()).contains("INFEASIBLE", "Loket Layanan", "at least 2 required");
        assertThat(names(directory.resolve("out"))).contains(FILES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dance                                             | \"dance\"",
                "--dance                                           | \"--dance\"",
                "solve                                             | FILE",
                "solve nothing.json                                | nothing.json",
                "check nothing.json                                | nothing.json",
                "check .                                           | ",
                "solve a.json b.json                               | \"b.json\"",
                "sample nowhere                                    | west-java-december-2025",
                "sample --time-limit 10                            | --time-limit: \"10\"",
                "sample --time-limit 0s                            | --time-limit: \"0s\"",
                "sample --time-limit -5s                           | --time-limit: \"-5s\"",
                "sample --time-limit 999999999h                    | --time-limit: \"999999999h\"",
                "sample --seed                                     | --seed",
                "sample --step-limit -1                            | --step-limit: \"-1\"",
                "sample --threads 0                                | --threads: \"0\"",
                "sample --seed x                                   | --seed: \"x\"",
                "sample --seed 1 --seed 2                          | --seed",
                "sample --locale fr                                | --locale: \"fr\"",
                "generate --asns 0 --month 2025-12 --out a.json    | --asns: \"0\"",
                "generate --asns 9 --month 2025-13 --out a.json    | --month: \"2025-13\"",
                "generate --asns 9 --month 2028-01 --out a.json    | 2028",
                "generate --asns 9 --month 2025-12 --to 2025-11-01 --out a.json | 2025-11-01",
                "generate --asns 9 --month 2025-12 --to 2025-12-09 --months 2 --out a.json | --months",
                "generate --asns 9 --month 2025-12 --variant x --out a.json | --variant: \"x\"",
                "generate --asns 9 --month 2025-12                 | --out",
                "sample --formats paper                            | --formats: \"paper\"",
                "why                                               | FILE",
                "why nothing.json                                  | nothing.json",
                "why west-java-december-2025 --date 2025-12-04     | --date",
                "why west-java-december-2025 --with P00001         | --with",
                "why west-java-december-2025 --date=4-12 --asn=P00001 | --date: \"4-12\"",
                "why west-java-december-2025 --asn P00001 --date 2026-01-02 | 2026",
                "why west-java-december-2025 --asn P00001 --with P00001 | --with",
                "why west-java-december-2025 --asn P00001 --rule preferences | --rule",
                "why west-java-december-2025 --rule preference     | preferences",
                "why west-java-december-2025 --asn P1234567        | P1234567",
                "why west-java-december-2025 --roster nowhere      | nowhere",
                "generate --asns 9 --month 2025-12 --out .         | ",
            })
    void bad_usage_gets_a_message_that_names_it_in_both_languages_and_status_2(String line, String named) {
        var english =
                run((line + " --locale=en").replace("fr --locale=en", "fr").split(" +"));
        var indonesian =
                run((line + " --locale=id").replace("fr --locale=id", "fr").split(" +"));

        for (var result : List.of(english, indonesian)) {
            assertThat(result.status()).as(result.err()).isEqualTo(Program.BAD_INPUT);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains(named == null ? "" : named).doesNotContain("\tat ", "Exception");
        }
        assertThat(line.contains("fr") || !english.err().equals(indonesian.err()))
                .isTrue();
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void all_errors_of_a_command_line_are_told_at_once() {
        var result = run("generate", "--asns", "many", "--month", "Dezember", "--loud", "--locale", "en");

        assertThat(result.err()).contains("--asns", "--month", "\"--loud\"", "--out");
    }

    @Test
    void nothing_of_an_input_moves_the_cursor_or_tells_a_nip_whatever_is_done_with_it() throws IOException {
        var odd = "\\u001b[2J\\u001b]0;x\\u0007\\nERROR 198609262015051001 \\u202e\\u009b31m";
        Files.writeString(directory.resolve("odd.json"), """
                {"name": "ODD", "period": {"from": "2025-12-01", "to": "2025-12-05"}, "policy": "rotation-50-50",
                 "units": [{"id": "a", "name": "ODD", "level": "AGENCY"}],
                 "asns": [{"id": "p", "name": "ODD", "unit": "a", "eligible": true}],
                 "absences": [{"asn": "p", "kind": "LEAVE", "from": "2025-12-05", "to": "2025-12-07"}]}
                """.replace("ODD", odd));
        Files.writeString(directory.resolve("bad.json"), """
                {"name": "t", "period": {"from": "2025-12-01", "to": "ODD"}, "policy": "ODD", "ODD": 1,
                 "units": [{"id": "a", "name": "A", "level": "ODD"}],
                 "asns": [{"id": "p", "name": "A", "unit": "ODD", "nip": "1986092620150510012"}]}
                """.replace("ODD", odd));
        for (var command : List.of(
                "check odd.json",
                "solve odd.json --out out",
                "why odd.json --asn p",
                "check bad.json",
                "why odd.json --asn 198609262015051001",
                "sample 198609262015051001")) {
            for (var language : List.of("id", "en")) {
                var result = run((command + " --locale " + language).split(" "));
                var text = result.out() + result.err();
                assertThat(text).as(command).isNotBlank().doesNotContain("\tat ");
                assertThat(text.lines().filter(line -> line.startsWith("ERROR")))
                        .as(command)
                        .isEmpty();
                assertThat(text.codePoints()
                                .filter(c -> c < ' ' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0 || c == 0x202e)
                                .toArray())
                        .as(command)
                        .isEmpty();
                assertThat(result.err()).as(command).doesNotContainPattern("\\d{15}");
            }
        }
    }

    @Test
    void check_says_what_can_have_no_effect_and_first_of_all_that_nobody_may_work_from_home() throws IOException {
        Files.writeString(directory.resolve("p.json"), """
                {"period": {"from": "2026-03-09", "to": "2026-03-15"}, "policy": "rotation-50-50",
                 "calendar": {"removed": ["2026-03-14"]},
                 "units": [{"id": "bkd", "name": "Dinas Contoh", "level": "AGENCY"}],
                 "asns": [{"id": "p1", "name": "Pegawai A", "unit": "bkd"}]}
                """);
        var result = run("check", "p.json", "--locale", "id");
        assertThat(result.status()).isEqualTo(Program.OK);
        assertThat(result.out().lines().findFirst().orElse("")).contains("Tidak seorang pun boleh WFH");
        assertThat(result.out()).contains("$.calendar.removed: Sabtu, 14 Maret 2026", "SIX_DAYS");
        assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void all_errors_of_a_file_are_told_at_once_with_their_paths() throws IOException {
        run("generate", "--asns", "20", "--month", "2025-12", "--out", "bad.json");
        var file = directory.resolve("bad.json");
        var broken = Files.readString(file)
                .replace("\"unit\": \"dukcapil-1\"", "\"unit\": \"nowhere\"")
                .replaceFirst("\"nip\": \"\\d{18}\"", "\"nip\": \"1,98609E+17\"");
        Files.writeString(file, broken);

        var result = run("solve", "bad.json", "--out", "out", "--locale", "id");

        assertThat(result.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(result.err())
                .contains("$.asns[0].nip", "*,****9E+17", "nowhere")
                .doesNotContain("\tat ");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "42", "{\"name\": \"x\"} {}", "asn;name\n1;2"})
    void a_file_that_is_no_problem_is_refused(String content) throws IOException {
        Files.writeString(directory.resolve("x.json"), content);

        assertThat(run("check", "x.json").status()).isEqualTo(Program.BAD_INPUT);
        assertThat(run("solve", "x.json").status()).isEqualTo(Program.BAD_INPUT);
        assertThat(names(directory)).containsExactly("x.json");
    }

    @Test
    void a_file_in_the_place_of_the_output_directory_stays_as_it_is() throws IOException {
        Files.writeString(directory.resolve("taken"), "mine");

        assertThat(run("--out", "taken").status()).isEqualTo(Program.BAD_INPUT);
        assertThat(run("--out", "taken/below").err()).contains("taken");
        assertThat(directory.resolve("taken")).hasContent("mine");
    }

    @Test
    void all_that_is_in_the_way_of_the_files_is_told_before_anything_is_written() throws IOException {
        var out = Files.createDirectory(directory.resolve("out"));
        Files.createDirectory(out.resolve("roster.json"));
        Files.createDirectory(out.resolve("recap.csv"));
        Files.writeString(out.resolve("calendars"), "mine");

        for (var language : List.of("id", "en")) {
            var result = run("--out", "out", "--step-limit=0", "--locale", language);

            assertThat(result.status()).isEqualTo(Program.BAD_INPUT);
            assertThat(result.err().lines()).singleElement().satisfies(line -> assertThat(line)
                    .contains("roster.json", "recap.csv", "calendars"));
            assertThat(names(out)).containsExactly("calendars", "recap.csv", "roster.json");
        }
    }

    @Test
    void other_files_of_the_output_directory_stay_and_older_rosters_are_replaced() throws IOException {
        var out = Files.createDirectory(directory.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("roster.csv"), "old");

        run("--out", "out", "--step-limit", "0");

        assertThat(names(out)).contains("notes.txt", "report.json", "roster.csv", "roster.json");
        assertThat(out.resolve("roster.csv")).content().startsWith("asn,date,mode,post,reason");
    }

    private static RosterProblem oneOfTwoOfficersOnLeave() {
        var day = LocalDate.of(2025, 12, 3);
        return RosterProblem.builder(day.minusDays(2), day.plusDays(2), Presets.rotation5050())
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket Layanan", "dinas", 2))
                .asns(
                        Asn.builder("a", "Euis Rohaeti", "dinas").eligible().build(),
                        Asn.builder("b", "Dedi Permana", "dinas").eligible().build())
                .absences(List.of(new Absence("a", AbsenceKind.LEAVE, day, day)))
                .build();
    }

    private Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Program.run(new PrintWriter(out), new PrintWriter(err), directory, arguments);
        return new Result(status, out.toString(), err.toString());
    }

    private static List<String> names(Path directory) {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
