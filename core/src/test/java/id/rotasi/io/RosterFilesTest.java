package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.report.Cost;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFilesTest {

    @TempDir
    Path directory;

    @Test
    void roster_csv_has_exactly_the_promised_bytes() throws IOException {
        var file = directory.resolve("roster.csv");
        RosterCsv.write(RosterExample.roster(Optional.empty()), file);
        assertThat(Files.readString(file)).isEqualTo("""
                        asn,date,mode,post,reason
                        p1,2025-12-01,WFH,,
                        p1,2025-12-02,WFO,loket-1,
                        "p,""2""\",2025-12-01,WFO,OFFICE,eligibility
                        "p,""2""\",2025-12-02,ABSENT,,
                        """);
    }

    @Test
    void a_roster_comes_back_from_csv_and_from_json() throws IOException {
        var roster = RosterExample.roster(Optional.empty());
        RosterCsv.write(roster, directory.resolve("roster.csv"));
        RosterJson.write(roster, directory.resolve("roster.json"));
        assertThat(RosterCsv.read(directory.resolve("roster.csv"))).isEqualTo(roster.assignments());
        assertThat(RosterJson.read(directory.resolve("roster.json"))).isEqualTo(roster.assignments());
    }

    @Test
    void a_roster_that_went_through_a_spreadsheet_is_still_read() throws IOException {
        var file = directory.resolve("roster.csv");
        Files.writeString(
                file, "\uFEFFasn;date;mode;post;reason\r\np1;01-12-2025;WFH;;\r\np1;2/12/2025;WFO;loket-1\r\n");
        var roster = RosterExample.roster(Optional.empty());
        assertThat(RosterCsv.read(file)).isEqualTo(roster.assignments().subList(0, 2));
    }

    @Test
    void errors_of_a_roster_name_file_line_column_and_value() throws IOException {
        var file = directory.resolve("roster.csv");
        Files.writeString(file, "asn,date,mode\np1,2025-02-30,WFH\n,2025-12-01,WFHH\n");
        assertThat(errors(file))
                .extracting(InputError::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("roster.csv:2:date: '2025-02-30' is not a date"),
                        second -> assertThat(second).startsWith("roster.csv:3:asn: This cell is empty"),
                        third -> assertThat(third)
                                .startsWith("roster.csv:3:mode: 'WFHH'")
                                .endsWith("Did you mean 'WFH'?"));
        Files.writeString(file, "asn,tanggal\n");
        assertThat(errors(file))
                .extracting(InputError::code)
                .containsExactly("io.csv.missingColumn", "io.csv.missingColumn");
    }

    @Test
    void a_published_roster_may_be_a_csv_file() throws IOException {
        var roster = RosterExample.roster(Optional.empty());
        RosterCsv.write(roster, directory.resolve("roster.csv"));
        ProblemJson.write(roster.problem(), directory.resolve("problem.json"));
        var text = Files.readString(directory.resolve("problem.json")).stripTrailing();
        var published =
                ",\n\"published\": {\"version\": \"1\", \"frozenThrough\": \"2025-12-01\", \"csv\": \"roster.csv\"}}";
        Files.writeString(directory.resolve("problem.json"), text.substring(0, text.length() - 1) + published);
        var days = ProblemJson.read(directory.resolve("problem.json"))
                .published()
                .orElseThrow()
                .days();
        assertThat(days).hasSize(4);
        assertThat(days.get(1).toString()).contains("p1").contains("2025-12-02").contains("WFO");

        Files.writeString(directory.resolve("roster.csv"), "asn,date,mode\np1,2025-12-01,WFH\nhantu,2025-12-01,WFH\n");
        var thrown = catchThrowableOfType(
                InvalidProblemException.class, () -> ProblemJson.read(directory.resolve("problem.json")));
        assertThat(thrown.errors()).extracting(InputError::path).containsExactly("roster.csv:3:asn");
    }

    @Test
    void a_report_keeps_its_contract() throws IOException {
        var report = report(Locale.ENGLISH, Optional.of(Cost.of(5, 99)));
        assertThat(report.at("/status").asText()).isEqualTo("INFEASIBLE");
        assertThat(report.at("/score").toString()).isEqualTo("{\"hard\":5,\"soft\":110}");
        assertThat(report.at("/bound").toString()).isEqualTo("{\"hard\":5,\"soft\":99}");
        assertThat(report.at("/gap").asDouble()).isEqualTo(0.1);
        assertThat(report.at("/asns").asInt()).isEqualTo(2);
        assertThat(report.at("/cells").asInt()).isEqualTo(3);
        assertThat(report.at("/freeCells").asInt()).isEqualTo(2);
        assertThat(report.at("/seed").asLong()).isEqualTo(42);
        assertThat(report.at("/stoppedBy").asText()).isEqualTo("BOUND");
        assertThat(report.at("/timings").toString()).isEqualTo("{\"check\":0.002,\"search\":1.5}");
        assertThat(report.at("/rules/0").toString())
                .isEqualTo("{\"id\":\"counter-staffing\",\"hard\":1,\"soft\":0,\"findings\":1}");
        assertThat(report.at("/fairness/mondays").toString())
                .isEqualTo("{\"min\":1,\"mean\":1.0,\"max\":1,\"spread\":0}");
        assertThat(report.at("/findings").findValuesAsText("rule")).hasSize(7);
        assertThat(report.at("/findings/0/counter").asText()).isEqualTo("loket-1");
        assertThat(report.at("/findings/0/ceiling").isNull()).isTrue();
        assertThat(report.at("/findings/4/second").asText()).isEqualTo("p,\"2\"");
        assertThat(report.at("/findings/6/dayClass").asText()).isEqualTo("BRIDGE");
    }

    @Test
    void a_report_without_a_bound_says_null_and_speaks_the_language_asked_for() throws IOException {
        var report = report(Messages.INDONESIAN, Optional.empty());
        assertThat(report.get("bound").isNull()).isTrue();
        assertThat(report.get("gap").isNull()).isTrue();
        assertThat(report.at("/findings/0/message").asText()).startsWith("Loket 1 pada Senin, 1 Desember 2025");
    }

    private JsonNode report(Locale locale, Optional<Cost> bound) throws IOException {
        var file = directory.resolve("report.json");
        ReportJson.write(RosterExample.roster(bound), file, locale);
        return new ObjectMapper().readTree(file.toFile());
    }

    private static java.util.List<InputError> errors(Path file) {
        return catchThrowableOfType(InvalidProblemException.class, () -> RosterCsv.read(file))
                .errors();
    }
}
