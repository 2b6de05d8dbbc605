package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.Site;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Desks in everything that is read and written: an office of two people with two desks in a week of five days. */
class DeskFilesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);
    private static final String OFFICE = """
            {"period": {"from": "2025-11-03", "to": "2025-11-07"},
             "policy": {"rules": [{"rule": "eligibility"}, {"rule": "desk-each"},
                                  {"rule": "desk-same-week", "enforcement": {"soft": 10}}]},
             "desks": [{"id": "D1", "zone": "A", "unit": "dinas"},
                       {"id": "D2", "zone": "B", "unit": "dinas", "open": {"from": "2025-11-01"}}],
             "units": [{"id": "dinas", "name": "Dinas", "level": "AGENCY"}],
             "asns": [{"id": "ani", "name": "Ani", "unit": "dinas", "desks": ["D2"]},
                      {"id": "budi", "name": "Budi", "unit": "dinas"}]}""";

    @TempDir
    Path directory;

    private static RosterProblem office() {
        return ProblemJson.parse(OFFICE);
    }

    private static RosterProblem withoutDesks() {
        return office().toBuilder()
                .clearDesks()
                .replaceAsns(office().asns().stream()
                        .map(asn -> asn.toBuilder().clearDesks().build())
                        .toList())
                .build();
    }

    private static Roster solved() {
        return solved(office());
    }

    private static Roster solved(RosterProblem problem) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            return engine.solve(problem);
        }
    }

    @Test
    void each_has_a_desk_all_week() {
        assertThat(solved().of("ani")).hasSize(5).allMatch(day -> day.desk().equals(Optional.of("D2")));
        assertThat(solved().of("budi")).hasSize(5).allMatch(day -> day.desk().equals(Optional.of("D1")));
    }

    @Test
    void the_table_has_a_last_column_only_where_there_are_desks_and_is_read_back() throws IOException {
        var file = directory.resolve("roster.csv");
        var roster = solved();
        RosterCsv.write(roster, file);
        assertThat(Files.readAllLines(file).get(0)).isEqualTo("asn,date,mode,post,reason,desk");
        assertThat(Files.readAllLines(file).get(1)).isEqualTo("ani,2025-11-03,WFO,OFFICE,eligibility,D2");
        assertThat(RosterCsv.read(file)).isEqualTo(roster.assignments());
        RosterCsv.write(solved(withoutDesks()), file);
        assertThat(Files.readAllLines(file).get(0)).isEqualTo("asn,date,mode,post,reason");
    }

    @Test
    void a_roster_as_json_is_read_back_and_can_be_published() throws IOException {
        var file = directory.resolve("roster.json");
        var roster = solved();
        RosterJson.write(roster, file);
        assertThat(RosterJson.read(file)).isEqualTo(roster.assignments());
        RosterCsv.write(roster, directory.resolve("v1.csv"));
        Files.writeString(
                directory.resolve("problem.json"),
                OFFICE.replace("\"units\"", "\"published\": {\"version\": \"v1\", \"csv\": \"v1.csv\"}, \"units\""));
        var later = ProblemJson.read(directory.resolve("problem.json"));
        assertThat(later.published().orElseThrow().days())
                .isEqualTo(roster.assignments().stream().map(Day::of).toList());
        assertThat(RosterChanges.between(roster, solved(later)).all()).isEmpty();
    }

    @Test
    void changes_of_desks_have_columns_of_their_own() throws IOException {
        var before = List.of(Assignment.onSite("ani", MONDAY, Post.OFFICE).withDesk(Optional.of("D1")));
        var roster = solved();
        var changes = RosterChanges.between(before, roster);
        var file = directory.resolve("changes.csv");
        RosterCsv.write(changes, file);
        assertThat(Files.readAllLines(file).get(0))
                .isEqualTo("asn,date,oldMode,oldPost,newMode,newPost,reason,oldDesk,newDesk");
        assertThat(Files.readAllLines(file).get(1))
                .startsWith("ani,2025-11-03,WFO,OFFICE,WFO,OFFICE,")
                .endsWith(",D1,D2");
        assertThat(changes.message("ani", "v2", Messages.INDONESIAN))
                .contains("di meja D1 (zona A)", "di meja D2 (zona B)");
    }

    @Test
    void a_workbook_has_a_sheet_of_desks_and_columns_that_name_them() throws IOException {
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(office(), file, Messages.INDONESIAN);
        assertThat(ProblemXlsx.read(file)).isEqualTo(office());
        try (var book = Workbooks.open(file)) {
            assertThat(Workbooks.texts(book.getSheet("Meja"))).contains("Zona", "D1", "D2");
        }
    }

    @Test
    void messages_and_calendars_name_the_desk_and_its_zone() throws IOException {
        var roster = solved();
        assertThat(RosterCalendar.in(Messages.INDONESIAN).ofAsn(roster, "ani").replace("\r\n ", ""))
                .contains("SUMMARY:WFO - meja D2 (zona B)");
        var message = RosterCalendar.in(Messages.INDONESIAN).writeMessages(roster, directory).stream()
                .filter(file -> file.getFileName().toString().contains("ani"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(message))
                .contains("WFO, meja D2 (zona B): Senin 3, Selasa 4, Rabu 5, Kamis 6, Jumat 7.");
    }

    @Test
    void the_annex_and_the_lists_say_who_sits_where() throws IOException {
        var roster = solved();
        var files =
                AnnexXlsx.in(Messages.INDONESIAN).with(unit -> Workbooks.LETTER).write(roster, directory);
        try (var book = Workbooks.open(files.get(0))) {
            assertThat(Workbooks.texts(book.getSheet("Meja")))
                    .contains("Zona", "A", "B", "D1 Budi", "D2 Ani", "Senin, 3 Nov");
        }
        WfhLists.writeForPeople(roster, directory, Messages.INDONESIAN);
        try (var lists = Files.walk(directory)) {
            assertThat(lists.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("desks") || name.startsWith("meja"));
        }
    }

    @Test
    void the_page_has_the_desks_of_each_person_and_a_page_without_desks_nothing_of_it() {
        var page = PageText.of(solved());
        assertThat(page.json().get("desks").toString()).isEqualTo("[[\"D1\",\"A\"],[\"D2\",\"B\"]]");
        assertThat(page.json().get("seats").toString())
                .isEqualTo("[[0,0,0,1,1,1,2,1,3,1,4,1],[0,1,0,0,1,0,2,0,3,0,4,0]]");
        assertThat(page.script()).contains("desksOfPerson");
        var none = PageText.of(solved(withoutDesks()));
        assertThat(none.json().has("desks")).isFalse();
        assertThat(none.script()).doesNotContain("desksOfPerson");
    }

    @Test
    void why_somebody_sits_there_is_said_with_the_cheapest_other_desk() {
        var problem =
                office().toBuilder().desks(Site.Desk.of("D3", "B", "dinas")).build();
        var roster = solved(problem);
        var explanation = RosterExplanation.of(roster);
        var cell = explanation.cell("budi", MONDAY).orElseThrow();
        assertThat(cell.assignment().desk()).isPresent();
        assertThat(cell.changes().stream().filter(change -> change.desk().isPresent()))
                .hasSize(1);
        assertThat(explanation.words(Locale.ENGLISH).cell(cell).toString()).contains("at the desk");
    }
}
