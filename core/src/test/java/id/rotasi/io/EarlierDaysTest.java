package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.CarriedOver.DayClass;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was published and what was worked before the period, from lists and from rosters as they were written. */
class EarlierDaysTest {

    private static final String OFFICE = """
            {
              "period": {"from": "2025-12-01", "to": "2025-12-12"},
              "policy": "rotation-50-50",
              "units": [{"id": "dinas", "name": "Dinas", "level": "AGENCY"}],
              "counters": [{"id": "loket-1", "name": "Loket 1", "unit": "dinas", "minimum": 1}],
              "asns": [
                {"id": "p1", "name": "Siti", "unit": "dinas", "eligible": true},
                {"id": "p2", "name": "Budi", "unit": "dinas", "eligible": true},
                {"id": "p3", "name": "Dewi", "unit": "dinas", "eligible": true}
              ]
            """;

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 11, 27);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 11, 28);

    @TempDir
    Path directory;

    private static String office(String... parts) {
        return OFFICE + ", " + String.join(", ", parts) + "}";
    }

    private Path file(String json) throws IOException {
        return Files.writeString(directory.resolve("problem.json"), json);
    }

    private void csv(String name, String... rows) throws IOException {
        Files.write(directory.resolve(name), List.of(rows));
    }

    private static String from(String json, String date) {
        return json.replace("\"from\": \"2025-12-01\"", "\"from\": \"" + date + "\"");
    }

    /** The days of a roster of these two weeks, which is written beside the problem. */
    private List<Day> rosterWritten() throws IOException {
        var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(50));
        var roster = engine.solve(ProblemJson.parse(OFFICE + "}"));
        RosterCsv.write(roster, directory.resolve("roster.csv"));
        assertThat(roster.assignments()).anyMatch(day -> day.post().equals(Optional.of(Post.counter("loket-1"))));
        return roster.assignments().stream().map(Day::of).toList();
    }

    @Test
    void a_roster_as_it_was_written_can_be_what_was_published() throws IOException {
        var days = rosterWritten();
        var problem = ProblemJson.read(file(office("\"published\": {\"version\": \"v1\", \"csv\": \"roster.csv\"}")));
        assertThat(problem.published()).contains(new PublishedRoster("v1", Optional.empty(), days));
        assertThat(problem.history()).isEmpty();
    }

    @Test
    void a_roster_as_it_was_written_can_be_the_history_of_the_next() throws IOException {
        var days = rosterWritten();
        var later = office("\"history\": {\"csv\": \"roster.csv\"}")
                .replace(
                        "\"from\": \"2025-12-01\", \"to\": \"2025-12-12\"",
                        "\"from\": \"2025-12-15\", \"to\": \"2025-12-31\"");
        var problem = ProblemJson.read(file(later));
        assertThat(problem.history()).isEqualTo(days);
        assertThat(problem.published()).isEmpty();
    }

    @Test
    void what_was_published_before_the_period_is_history_and_what_was_frozen_before_it_is_past() throws IOException {
        var days = rosterWritten();
        var published = "\"published\": {\"frozenThrough\": \"2025-12-04\", \"csv\": \"roster.csv\"}";
        var later = office(published)
                .replace(
                        "\"from\": \"2025-12-01\", \"to\": \"2025-12-12\"",
                        "\"from\": \"2025-12-15\", \"to\": \"2025-12-31\"");
        assertThat(ProblemJson.read(file(later)).history()).isEqualTo(days);
        assertThat(ProblemJson.read(file(later)).published()).isEmpty();

        var second = LocalDate.of(2025, 12, 8);
        var middle = ProblemJson.read(file(from(office(published), "2025-12-08")));
        assertThat(middle.history())
                .containsExactlyElementsOf(
                        days.stream().filter(day -> day.date().isBefore(second)).toList());
        assertThat(middle.published().orElseThrow().days())
                .containsExactlyElementsOf(days.stream()
                        .filter(day -> !day.date().isBefore(second))
                        .toList());
        assertThat(middle.published().orElseThrow().frozenThrough()).isEmpty();
    }

    @Test
    void a_day_of_the_period_that_is_frozen_stays_so_when_the_days_before_become_history() throws IOException {
        rosterWritten();
        var published = "\"published\": {\"frozenThrough\": \"2025-12-09\", \"csv\": \"roster.csv\"}";
        var problem = ProblemJson.read(file(from(office(published), "2025-12-08")));
        assertThat(problem.published().orElseThrow().frozenThrough()).contains(LocalDate.of(2025, 12, 9));
        assertThat(problem.history()).isNotEmpty();
    }

    @Test
    void lists_and_tables_say_the_same_and_posts_may_be_missing() throws IOException {
        csv(
                "lalu.csv",
                "asn;date;mode;post",
                "p1;27-11-2025;WFO;FIELD",
                "p1;28-11-2025;WFO;",
                "p2;2025-11-28;WFH;",
                "p3;2025-11-28;WFO;loket-1");
        csv("tanpa-pos.csv", "asn,date,mode", "p1,2025-12-01,WFO", "p2,2025-12-01,ABSENT");
        var files = "\"history\": {\"csv\": \"lalu.csv\"}, \"published\": {\"csv\": \"tanpa-pos.csv\"}";
        var lists = """
                "history": {"days": [
                  {"asn": "p1", "date": "2025-11-27", "mode": "WFO", "post": "FIELD"},
                  {"asn": "p1", "date": "2025-11-28", "mode": "WFO"},
                  {"asn": "p2", "date": "2025-11-28", "mode": "WFH"},
                  {"asn": "p3", "date": "2025-11-28", "mode": "WFO", "post": "loket-1"}
                ]},
                "published": {"days": [
                  {"asn": "p1", "date": "2025-12-01", "mode": "WFO"},
                  {"asn": "p2", "date": "2025-12-01", "mode": "ABSENT"}
                ]}""";
        var problem = ProblemJson.parse(office(lists));
        assertThat(ProblemJson.read(file(office(files)))).isEqualTo(problem);
        assertThat(problem.history())
                .containsExactly(
                        new Day("p1", THURSDAY, WorkMode.WFO, Optional.of(Post.FIELD)),
                        new Day("p1", FRIDAY, WorkMode.WFO),
                        new Day("p2", FRIDAY, WorkMode.WFH),
                        new Day("p3", FRIDAY, WorkMode.WFO, Optional.of(Post.counter("loket-1"))));
        assertThat(problem.published().orElseThrow().days())
                .containsExactly(new Day("p1", MONDAY, WorkMode.WFO), new Day("p2", MONDAY, WorkMode.ABSENT));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '>',
            value = {
                "p3,2025-11-28,WFO,loket-2 > lalu.csv:3:post > There is no post 'loket-2'. Known are: OFFICE, FIELD, loket-1.",
                "p3,2025-11-28,WFH,loket-1 > lalu.csv:3:mode > Only a day on site has a post",
                "p3,2025-12-01,WFO,OFFICE > lalu.csv:3:date > is not before the period",
                "p3,2024-11-29,WFO,OFFICE > lalu.csv:3:date > more than 366 days before the period",
                "p2,2025-11-28,WFO,OFFICE > lalu.csv:3 > at lalu.csv:2. Keep one",
                "former,2025-11-28,WFO,OFFICE > lalu.csv:3:asn > with the end of the service",
                "p3,2025-11-31,WFO,OFFICE > lalu.csv:3:date > '2025-11-31' is not a date",
                "p3,2025-11-28,WFX,OFFICE > lalu.csv:3:mode > 'WFX' is not one of the allowed words"
            })
    void a_slip_in_a_table_of_the_history_gives_one_error_at_its_row(String row, String place, String message)
            throws IOException {
        csv("lalu.csv", "asn,date,mode,post", "p2,2025-11-28,WFH,", row);
        var errors = errors(file(office("\"history\": {\"csv\": \"lalu.csv\"}")));
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo(place);
            assertThat(error.message(Locale.ENGLISH)).contains(message);
            assertThat(error.message(Messages.INDONESIAN)).isNotEqualTo(error.message(Locale.ENGLISH));
        });
    }

    @Test
    void a_slip_in_what_was_published_is_told_where_it_was_published_though_it_is_history() throws IOException {
        csv("terbit.csv", "asn,date,mode,post", "p1,2025-12-01,WFO,", "p2,2025-11-28,WFO,loket-9");
        assertThat(errors(file(office("\"published\": {\"csv\": \"terbit.csv\"}"))))
                .extracting(InputError::path)
                .containsExactly("terbit.csv:3:post");
        var days = "{\"asn\": \"p1\", \"date\": \"2025-12-01\", \"mode\": \"WFO\"},"
                + "{\"asn\": \"px\", \"date\": \"2025-11-28\", \"mode\": \"WFH\"},"
                + "{\"asn\": \"p2\", \"date\": \"2025-12-13\", \"mode\": \"WFH\"}";
        assertThat(errors(file(office("\"published\": {\"days\": [" + days + "]}"))))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly(
                        "$.published.days[1].asn unknown-asn-of-day", "$.published.days[2].date date-outside-period");
    }

    @Test
    void a_frozen_day_before_a_period_of_which_nothing_before_was_published_is_an_error_as_ever() throws IOException {
        assertThat(errors(file(office("\"published\": {\"frozenThrough\": \"2025-11-28\", \"days\": []}"))))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("$.published.frozenThrough date-outside-period");
    }

    @Test
    void days_given_twice_or_not_at_all_and_files_elsewhere_are_errors() throws IOException {
        csv("lalu.csv", "asn,date,mode", "p1,2025-11-28,WFO");
        assertThat(errors(file(office("\"history\": {\"csv\": \"lalu.csv\", \"days\": []}"))))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("$.history.csv io.daysOrCsv");
        assertThat(errors(file(office("\"history\": {}"))))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("$.history.days io.missing");
        assertThat(errors(file(office("\"history\": {\"csv\": \"../lalu.csv\"}"))))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("$.history.csv io.csvOutside");
        assertThat(errors(file(office("\"history\": {\"days\": [], \"version\": \"v1\"}"))))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("$.history.version io.unknownProperty");
        assertThat(errors(file(office("\"history\": [{\"asn\": \"p1\"}]"))))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("$.history io.wrongType");
    }

    @Test
    void what_is_before_the_period_is_not_asked_when_the_period_or_the_counters_cannot_be_read() throws IOException {
        var history = "\"history\": {\"days\": [{\"asn\": \"p1\", \"date\": \"2025-11-28\", \"mode\": \"WFO\", "
                + "\"post\": \"loket-1\"}]}";
        var through = office(history)
                .replace(
                        "\"name\": \"Siti\"",
                        "\"name\": \"Siti\", \"carriedOver\": "
                                + "{\"dutyDays\": 1, \"wfhDays\": 0, \"through\": \"2025-11-30\"}");
        assertThat(errors(file(through.replace("\"to\": \"2025-12-12\"", "\"to\": \"12-12-2025\""))))
                .extracting(InputError::path)
                .containsExactly("$.period.to");
        assertThat(errors(file(through.replace("\"id\": \"loket-1\"", "\"id\": 1"))))
                .extracting(InputError::path)
                .containsExactly("$.counters[0].id");
    }

    @Test
    void days_that_can_have_no_effect_are_said_at_their_rows() throws IOException {
        csv("lalu.csv", "asn,date,mode", "p1,2025-11-28,WFO", "p1,2025-11-29,WFO", "p1,2025-11-30,WFO");
        var notices = new ArrayList<InputNotice>();
        ProblemJson.read(file(office("\"history\": {\"csv\": \"lalu.csv\"}")), notices::addAll);
        assertThat(notices)
                .extracting(notice -> notice.path() + " " + notice.code())
                .contains("lalu.csv:3 history-on-day-off");
    }

    @Test
    void turns_are_carried_over_up_to_a_date_and_by_class_of_day() {
        var carried = "\"name\": \"Siti\", \"carriedOver\": {\"dutyDays\": 20, \"wfhDays\": 9, "
                + "\"through\": \"2025-11-30\", \"classes\": {\"FRIDAY\": {\"dutyDays\": 4, \"wfhDays\": 3}}}";
        var json = office("\"name\": \"x\"").replace("\"name\": \"Siti\"", carried);
        assertThat(ProblemJson.parse(json).asns().get(0).carriedOver())
                .isEqualTo(CarriedOver.of(20, 9)
                        .withThrough(LocalDate.of(2025, 11, 30))
                        .withClass(DayClass.FRIDAY, 4, 3));
        assertThat(errors(json.replace("FRIDAY", "FRIDAYS")))
                .singleElement()
                .satisfies(error -> assertThat(error.message(Locale.ENGLISH)).contains("Did you mean 'FRIDAY'?"));
        assertThat(errors(json.replace("\"wfhDays\": 3", "\"wfhDays\": 5")))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("$.asns[0].carriedOver.classes.FRIDAY.wfhDays carried-over-too-many");
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
