package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.domain.Nip;
import id.rotasi.report.words.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemErrorsTest {

    private static final String GOOD = """
            {
              "period": {"from": "2025-12-01", "to": "2025-12-05"},
              "policy": {"preset": "rotation-50-50", "with": [{"rule": "weekly-wfh-cap", "days": 2}]},
              "units": [{"id": "dinas", "name": "Dinas", "level": "AGENCY"}],
              "counters": [{"id": "loket", "name": "Loket", "unit": "dinas", "minimum": 0}],
              "asns": [
                {"id": "p1", "name": "Siti", "unit": "dinas", "nip": "198609262015051001", "eligible": true},
                {"id": "p2", "name": "Budi", "unit": "dinas", "preferences": [{"weekday": "FRIDAY", "mode": "WFH"}]}
              ],
              "absences": [{"asn": "p1", "kind": "LEAVE", "from": "2025-12-01", "to": "2025-12-02"}]
            }
            """;

    @TempDir
    Path directory;

    @Test
    void the_problem_that_these_tests_damage_is_good() {
        assertThatCode(() -> ProblemJson.parse(GOOD)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '>',
            value = {
                "\"period\"> \"perid\"> $.perid> Did you mean 'period'?",
                "\"level\": \"AGENCY\"> \"level\": \"AGENCI\"> $.units[0].level> Did you mean 'AGENCY'?",
                "\"level\": \"AGENCY\"> \"level\": 3> $.units[0].level> '3' is a whole number, but text",
                "\"minimum\": 0> \"minimum\": -1> $.counters[0].minimum> -1 is negative",
                "\"minimum\": 0> \"minimum\": 1.5> $.counters[0].minimum> '1.5' is a number",
                "\"minimum\": 0> \"minimum\": 0, \"openOn\": []> $.counters[0].openOn> The list is empty",
                "\"minimum\": 0> \"seats\": 3> $.counters[0].minimum> The property 'minimum' is missing",
                "\"name\": \"Siti\"> \"name\": null> $.asns[0].name> null is not a value",
                "\"name\": \"Siti\"> \"name\": \"Siti\", \"name\": \"S\"> $.asns[0].name> more than once",
                "\"eligible\": true> \"eligible\": \"ya\"> $.asns[0].eligible> true or false",
                "\"eligible\": true> \"eligible\": true, \"notEligible\": [\"NO_DEVICE\"]> $.asns[0].notEligible> NO_DEVICE",
                "\"198609262015051001\"> 1.98609E17> $.asns[0].nip> '*.****9E17' was damaged by a spreadsheet",
                "\"198609262015051001\"> 198609262015051000> $.asns[0].nip> written as a number",
                "\"weekday\": \"FRIDAY\", > > $.asns[1].preferences[0]> either \"date\" or \"weekday\"",
                "\"mode\": \"WFH\"> \"mode\": \"ABSENT\"> $.asns[1].preferences[0].mode> WFO, WFH",
                "\"mode\": \"WFH\"> \"mode\": \"WFH\", \"against\": true> $.asns[1].preferences[0].against> Add the \"post\"",
                "\"mode\": \"WFH\"> \"mode\": \"WFH\", \"post\": \"l1\"> $.asns[1].preferences[0].mode> for somebody on site, not",
                "\"mode\": \"WFH\"> \"mode\": \"WFH\", \"weight\": 11> $.asns[1].preferences[0].weight> from 1 to 10",
                "\"from\": \"2025-12-01\", \"to\": \"2025-12-02\"> \"from\": \"01-12-2025\", \"to\": \"2025-12-02\"> $.absences[0].from> '01-12-2025' is not a date",
                "\"days\": 2> \"days\": -2> $.policy.with[0].days> -2 is negative",
                "\"days\": 2> \"day\": 2> $.policy.with[0].day> Did you mean 'days'?",
                "weekly-wfh-cap> wekly-wfh-cap> $.policy.with[0].rule> Did you mean 'weekly-wfh-cap'?",
                "rotation-50-50> rotation-60-40> $.policy.preset> There is no preset 'rotation-60-40'",
                "{\"rule\": \"weekly-wfh-cap\", \"days\": 2}> {\"rule\": \"wfh-day-cap\", \"share\": \"150%\"}> $.policy.with[0].share> '150%' is not a share",
                "{\"rule\": \"weekly-wfh-cap\", \"days\": 2}> {\"rule\": \"wfh-day-cap\", \"share\": 50}> $.policy.with[0].share> '50' is not a share",
                "{\"rule\": \"weekly-wfh-cap\", \"days\": 2}> {\"rule\": \"preferences\"}> $.policy.with[0].enforcement> is missing",
                "{\"rule\": \"weekly-wfh-cap\", \"days\": 2}> {\"days\": 2}> $.policy.with[0].rule> Add \"rule\" with one of",
                "\"days\": 2> \"days\": 2, \"enforcement\": {\"soft\": 0}> $.policy.with[0].enforcement.soft> from 1 to 1,000,000,000",
                "\"days\": 2> \"days\": 2, \"enforcement\": \"weak\"> $.policy.with[0].enforcement> 'weak' is not an enforcement",
                "\"with\": [> \"without\": [\"preferenses\"], \"with\": [> $.policy.without[0]> Did you mean 'preferences'?",
                "\"with\": [> \"with\": [{\"rule\": \"weekly-wfh-cap\", \"days\": 1}, > $.policy.with[1].id> the first is at $.policy.with[0]"
            })
    void a_slip_gives_exactly_one_error_with_path_value_and_advice(
            String good, String bad, String path, String message) {
        assertThat(GOOD).contains(good);
        var errors = errors(GOOD.replace(good, bad == null ? "" : bad));
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).path()).isEqualTo(path);
        assertThat(errors.get(0).message(Locale.ENGLISH)).contains(message);
        assertThat(errors.get(0).message(Messages.INDONESIAN))
                .startsWith(path + ": ")
                .isNotEqualTo(errors.get(0).message(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "'1,98609E+17', DAMAGED_BY_SPREADSHEET",
        "19860926201505100, NOT_18_DIGITS",
        "198613262015051001, BIRTH_DATE",
        "198609262015131001, APPOINTMENT",
        "198609262015053001, SEX",
        "198609262015051000, SERIAL"
    })
    void every_fault_of_a_nip_has_its_own_message(String nip, Nip.Fault fault) {
        var error = errors(GOOD.replace("198609262015051001", nip)).get(0);
        assertThat(error.code()).isEqualTo("io.nip." + fault);
        for (var language : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
            assertThat(error.message(language)).contains(Nip.mask(nip)).doesNotContain(nip.substring(0, 6));
        }
        var texts = Arrays.stream(Nip.Fault.values())
                .map(any -> Messages.in(Locale.ENGLISH).text("input.io.nip." + any, java.util.Map.of("value", nip)));
        assertThat(texts).doesNotHaveDuplicates().hasSize(Nip.Fault.values().length);
    }

    @Test
    void all_errors_come_at_once_in_the_order_of_the_input() {
        var damaged = GOOD.replace("AGENCY", "AGENCI")
                .replace("\"minimum\": 0", "\"minimum\": -1")
                .replace("198609262015051001", "12")
                .replace("\"weekday\"", "\"weekdy\"")
                .replace("\"days\": 2", "\"days\": \"2\"")
                .replace("\"LEAVE\"", "\"CUTI\"");
        assertThat(errors(damaged))
                .extracting(InputError::path)
                .containsExactly(
                        "$.policy.with[0].days",
                        "$.units[0].level",
                        "$.counters[0].minimum",
                        "$.asns[0].nip",
                        "$.asns[1].preferences[0].weekdy",
                        "$.absences[0].kind");
    }

    @Test
    void broken_json_tells_line_and_column_and_what_was_wrong_before() {
        var errors = errors(GOOD.replace("AGENCY", "AGENCI").replace("\"minimum\": 0}]", "\"minimum\": 0]"));
        assertThat(errors).extracting(InputError::code).contains("io.json.broken");
        assertThat(errors.get(0).message(Locale.ENGLISH)).contains("line 5, column 78");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|io.json.empty",
                "{}{}|io.json.trailing",
                "{\"name\": \"a|io.json.ends",
                "[]|io.wrongType",
                "1e5|io.wrongType"
            })
    void what_is_no_json_object_is_an_error(String text, String code) {
        assertThat(errors(text == null ? "" : text))
                .extracting(InputError::code)
                .containsExactly(code);
    }

    @Test
    void deep_nesting_is_an_error_and_no_stack_overflow() {
        assertThat(errors("[".repeat(100_000))).extracting(InputError::code).containsExactly("io.json.broken");
    }

    @Test
    void a_missing_file_a_directory_and_another_encoding_are_errors_that_name_the_file() throws IOException {
        assertThat(errors(directory.resolve("none.json")))
                .extracting(InputError::path, InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("none.json", "io.file.missing"));
        assertThat(errors(directory)).extracting(InputError::code).containsExactly("io.file.noFile");
        var latin = Files.write(
                directory.resolve("latin.json"), "{\"name\": \"Jos\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(errors(latin)).extracting(InputError::code).containsExactly("io.file.encoding");
        var binary = Files.write(directory.resolve("binary.json"), new byte[] {0, 1, 2, 3});
        assertThat(errors(binary)).extracting(InputError::code).containsExactly("io.json.broken");
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        var bytes = ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8);
        assertThat(ProblemJson.read(new ByteArrayInputStream(bytes))).isEqualTo(ProblemJson.parse(GOOD));
    }

    @Test
    void a_stream_in_another_encoding_is_an_error() {
        var bytes = GOOD.replace("Siti", "Jos\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        var thrown = catchThrowableOfType(
                InvalidProblemException.class, () -> ProblemJson.read(new ByteArrayInputStream(bytes)));
        assertThat(thrown.errors()).extracting(InputError::code).containsExactly("io.file.encoding");
    }

    @Test
    void only_a_problem_from_a_file_may_name_files_and_only_beside_or_below_it() throws IOException {
        var people = GOOD.replaceAll("(?s)\"asns\": \\[.*?\\n  \\]", "\"asns\": {\"csv\": \"../pegawai.csv\"}");
        assertThat(errors(people)).extracting(InputError::code).contains("io.csvWithoutFile");
        var file = Files.writeString(directory.resolve("problem.json"), people);
        assertThat(errors(file)).extracting(InputError::code).containsExactly("io.csvOutside");
    }

    @Test
    void what_follows_from_an_unreadable_part_is_not_reported_again() {
        assertThat(errors(GOOD.replace("\"period\": {\"from\": \"2025-12-01\", \"to\": \"2025-12-05\"},", "")))
                .extracting(InputError::path)
                .containsExactly("$.period");
        assertThat(errors(GOOD.replaceAll("\"policy\": .*\n", "")))
                .extracting(InputError::path)
                .containsExactly("$.policy");
        assertThat(errors(GOOD.replaceAll("(?s)\"asns\": \\[.*?\\n  \\]", "\"asns\": 5")))
                .extracting(InputError::path)
                .containsExactly("$.asns");
        assertThat(errors(GOOD.replaceAll("\"units\": .*\n", "")))
                .extracting(InputError::path)
                .containsExactly("$.units");
        assertThat(errors(GOOD.replace("\"id\": \"dinas\"", "\"id\": 7")))
                .extracting(InputError::path)
                .containsExactly("$.units[0].id");
    }

    private static List<InputError> errors(String json) {
        return catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.parse(json))
                .errors();
    }

    private static List<InputError> errors(Path file) {
        return catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.read(file))
                .errors();
    }
}
