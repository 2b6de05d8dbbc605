package id.rotasi.year;

import static id.rotasi.fixture.SmallOffice.december;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterChanges.Change;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.io.RosterPage;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What data alone change is listed with its reason in the table, in JSON, on the page and in the annex, and not counted. */
class ForcedChangesTest {

    private static final RosterEngine ENGINE = RosterEngine.create(
            EngineOptions.defaults().withStepLimit(500).withUnimprovedSteps(50).withThreads(1));
    private static final RosterProblem PROBLEM = SmallOffice.december().build();
    private static final Roster FIRST = ENGINE.solve(PROBLEM);

    @TempDir
    Path directory;

    private static String at(int day, Predicate<Assignment> wanted) {
        return FIRST.assignments().stream()
                .filter(row -> row.date().equals(december(day)) && wanted.test(row))
                .findFirst()
                .orElseThrow()
                .asn();
    }

    private Roster revised(RosterProblem.Builder changed) {
        return ENGINE.solve(
                changed.published(SmallOffice.published(FIRST, december(12))).build());
    }

    @Test
    void an_absence_is_a_change_by_data_alone_and_told_everywhere() throws IOException {
        var ill = at(15, row -> row.mode() == WorkMode.WFH);
        var after =
                revised(PROBLEM.toBuilder().absences(new Absence(ill, AbsenceKind.LEAVE, december(15), december(15))));
        told(
                after,
                change -> change.asn().equals(ill) && change.date().equals(december(15)),
                1,
                ill + ",2025-12-15,WFH,,ABSENT,,absence",
                "Because of leave, official travel or study.",
                "Karena cuti, dinas luar, atau tugas belajar.");
    }

    @Test
    void a_decreed_holiday_is_a_change_by_data_alone_and_told_everywhere() throws IOException {
        var home = at(22, row -> row.mode() == WorkMode.WFH);
        var after = revised(PROBLEM.toBuilder()
                .calendar(CalendarOptions.indonesian()
                        .withAdded(List.of(new Holiday(
                                december(22), "Libur daerah", Holiday.Type.PUBLIC_HOLIDAY, "Keputusan Gubernur")))));
        assertThat(after.of(home, december(22))).isEmpty();
        told(
                after,
                change -> change.date().equals(december(22)),
                8,
                home + ",2025-12-22,WFH,,,,day-off",
                words("day-off", Locale.ENGLISH),
                words("day-off", Messages.INDONESIAN));
    }

    @Test
    void the_days_of_somebody_who_leaves_go_by_data_alone_and_that_is_told_everywhere() throws IOException {
        var home = at(29, row -> row.mode() == WorkMode.WFH);
        var after = revised(PROBLEM.toBuilder()
                .replaceAsns(PROBLEM.asns().stream()
                        .map(asn -> asn.id().equals(home)
                                ? asn.toBuilder()
                                        .service(Span.through(december(28)))
                                        .build()
                                : asn)
                        .toList()));
        told(
                after,
                change -> change.asn().equals(home) && change.date().isAfter(december(28)),
                3,
                home + ",2025-12-29,WFH,,,,service",
                words("service", Locale.ENGLISH),
                words("service", Messages.INDONESIAN));
    }

    @Test
    void the_officers_of_a_counter_that_closes_move_by_data_alone_and_that_is_told_everywhere() throws IOException {
        Predicate<Assignment> officer = row ->
                row.post().filter(Post.counter(SmallOffice.COUNTER)::equals).isPresent();
        var standing = at(30, officer);
        var after = revised(PROBLEM.toBuilder()
                .replaceCounters(PROBLEM.counters().stream()
                        .map(counter -> counter.toBuilder()
                                .open(Span.through(december(29)))
                                .build())
                        .toList()));
        var row = standing + ",2025-12-30,WFO,loket,WFO,OFFICE,post";
        told(
                after,
                change -> change.date().isAfter(december(29)) && !change.isOfMode(),
                4,
                row,
                words("post", Locale.ENGLISH),
                words("post", Messages.INDONESIAN));
    }

    private static String words(String reason, Locale locale) {
        return Messages.in(locale).text("change.reason." + reason);
    }

    private void told(Roster after, Predicate<Change> wanted, int number, String row, String english, String indonesian)
            throws IOException {
        var changes = RosterChanges.between(FIRST, after);
        var forced = changes.all().stream().filter(wanted).toList();
        assertThat(forced).hasSize(number).allMatch(Change::isForced);
        assertThat(changes.forced()).containsAll(forced);
        var counted = after.report().changes().orElseThrow();
        assertThat(changes.days()).isEqualTo(counted.days());
        assertThat(changes.posts()).isEqualTo(counted.posts());

        RosterCsv.write(changes, directory.resolve("changes.csv"));
        assertThat(Files.readAllLines(directory.resolve("changes.csv"))).contains(row);

        RosterJson.write(changes, directory.resolve("changes.json"), Locale.ENGLISH);
        var json = new ObjectMapper().readTree(directory.resolve("changes.json").toFile());
        assertThat(json.get("forced").asInt()).isEqualTo(changes.forced().size());
        assertThat(json.get("changes"))
                .filteredOn(one -> one.get("forced").asBoolean())
                .hasSize(changes.forced().size());
        assertThat(json.get("changes"))
                .anyMatch(one -> isOf(one, row) && one.get("message").asText().endsWith(english));

        for (var language : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
            var reason = language == Locale.ENGLISH ? english : indonesian;
            onPage(changes, after, forced.size(), reason, language);
            inAnnex(changes, after, forced.size(), reason, language);
        }
    }

    private static boolean isOf(JsonNode change, String row) {
        var parts = row.split(",");
        return change.get("asn").asText().equals(parts[0])
                && change.get("date").asText().equals(parts[1]);
    }

    /** The list on the page names the reason of each. */
    private void onPage(RosterChanges changes, Roster after, int number, String reason, Locale language)
            throws IOException {
        var file = directory.resolve("page.html");
        RosterPage.write(after, changes, "v1", file, language);
        var html = Files.readString(file);
        var start = html.indexOf("id=\"data\">") + "id=\"data\">".length();
        var listed = new ObjectMapper()
                .readTree(html.substring(start, html.indexOf("</script", start)))
                .get("changes");
        assertThat(listed.get("forced").asInt()).isEqualTo(changes.forced().size());
        int at = language == Locale.ENGLISH ? 1 : 0;
        assertThat(listed.get("list"))
                .filteredOn(one -> listed.get("texts")
                        .get(one.get(5).asInt())
                        .get(at)
                        .asText()
                        .equals(reason))
                .hasSizeGreaterThanOrEqualTo(number);
    }

    private void inAnnex(RosterChanges changes, Roster after, int number, String reason, Locale language)
            throws IOException {
        var file = AnnexXlsx.in(language).write(after, changes, directory).get(0);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var reasons = new ArrayList<String>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> reasons.add(cell.toString())));
            assertThat(reasons.stream().filter(reason::equals)).hasSizeGreaterThanOrEqualTo(number);
        }
    }
}
