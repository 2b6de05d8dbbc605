package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Publication;
import id.rotasi.RosterChanges;
import id.rotasi.RosterChanges.Change;
import id.rotasi.RosterChanges.Reason;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Lock;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published, and what a later roster changes of it. */
class PublicationTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1));
    private static final OffsetDateTime AT = OffsetDateTime.parse("2025-11-28T16:00:00+07:00");

    @TempDir
    Path folder;

    private static LocalDate december(int day) {
        return LocalDate.of(2025, 12, day);
    }

    @Test
    void what_changes_is_counted_as_the_report_counts_it_and_what_data_alone_change_is_told_apart() {
        var first = ENGINE.solve(SmallOffice.december().build());
        var v1 = Publication.of(first, "v1", "Head", AT);
        var officer = first.assignments().stream()
                .filter(day -> day.date().equals(december(15)))
                .filter(day ->
                        day.post().filter(post -> post.id().equals("loket")).isPresent())
                .findFirst()
                .orElseThrow()
                .asn();
        var repaired = ENGINE.solve(first.problem().toBuilder()
                .absences(new Absence(officer, AbsenceKind.LEAVE, december(15), december(18)))
                .published(v1, december(12))
                .build());

        var changes = RosterChanges.between(v1, repaired);

        var counted = repaired.report().changes().orElseThrow();
        assertThat(changes.days()).isEqualTo(counted.days());
        assertThat(changes.posts()).isEqualTo(counted.posts());
        assertThat(changes.forced())
                .hasSize(4)
                .allMatch(change ->
                        change.reason() == Reason.ABSENCE && change.asn().equals(officer));
        assertThat(changes.all()).allMatch(change -> change.date().isAfter(december(12)));
        assertThat(changes.decided()).isNotEmpty().allMatch(change -> change.reason() == Reason.REPLANNED);
        var told = changes.message(officer, "v2", Locale.ENGLISH);
        assertThat(told)
                .startsWith("Your roster has changed (v2), Person ")
                .contains("- Monday, 15 December 2025: on site, at the counter \"Loket 1\" -> away. Because of leave")
                .endsWith("All other days stay as they are.\n");
        assertThat(changes.message(officer, "v2", Messages.INDONESIAN)).contains("Hari-hari lain tetap");
        assertThat(RosterChanges.between(first, first).all()).isEmpty();
    }

    @Test
    void locks_and_days_off_and_people_who_come_have_their_reasons() {
        var first = ENGINE.solve(SmallOffice.december().build());
        var home = first.atHome(december(17)).findFirst().orElseThrow().asn();
        var repaired = ENGINE.solve(first.problem().toBuilder()
                .locks(Lock.onSite(home, december(17)))
                .asns(Asn.builder("p9", "Person 9", "unit").eligible().build())
                .published(Publication.of(first, "v1", "Head", AT), december(12))
                .build());
        var changes = RosterChanges.between(first, repaired);

        assertThat(changes.of(home).stream().filter(change -> change.date().equals(december(17))))
                .singleElement()
                .extracting(Change::reason)
                .isEqualTo(Reason.LOCK);
        assertThat(changes.of("p9")).isNotEmpty().allMatch(change -> change.reason() == Reason.SERVICE);
        assertThat(changes.days())
                .isEqualTo(repaired.report().changes().orElseThrow().days());
    }

    @Test
    void a_publication_knows_which_days_were_changed_since_the_first_and_how_often() {
        var problem = SmallOffice.december().build();
        var v1 = Publication.of(ENGINE.solve(problem), "v1", "Head", AT);
        var second = ENGINE.solve(problem.toBuilder()
                .absences(new Absence("p3", AbsenceKind.LEAVE, december(15), december(16)))
                .published(v1, december(12))
                .build());
        var v2 = Publication.of(second, "v2", "Head", AT.plusDays(14), v1);
        var v3 = Publication.of(
                ENGINE.solve(problem.toBuilder().published(v2, december(12)).build()),
                "v3",
                "Head",
                AT.plusDays(15),
                v2);

        assertThat(v1.revisions()).isEmpty();
        assertThat(v2.revisions())
                .hasSameSizeAs(RosterChanges.between(v1, second).all())
                .allMatch(revision -> revision.sequence() == 1 && revision.at().equals(AT.plusDays(14)));
        assertThat(v3.revisions())
                .filteredOn(revision -> revision.asn().equals("p3"))
                .hasSize(2)
                .allMatch(revision -> revision.sequence() == 2);
        assertThat(v3.previous()).contains(new Publication.Reference("v2", v2.hash()));
        assertThat(v3.firstAt()).isEqualTo(AT);
        assertThat(v2.hash()).isNotEqualTo(v1.hash()).hasSize(64);
        assertThatThrownBy(() -> Publication.of(second, "v2", "Head", AT.plusDays(20), v2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'v2'");
    }

    @Test
    void a_publication_is_read_back_and_one_whose_days_were_changed_afterwards_is_refused() throws IOException {
        var problem = SmallOffice.december().build();
        var v1 = Publication.of(ENGINE.solve(problem), "v1", "Head", AT);
        var second = ENGINE.solve(problem.toBuilder()
                .absences(new Absence("p3", AbsenceKind.LEAVE, december(15), december(16)))
                .published(v1, december(12))
                .build());
        var v2 = Publication.of(second, "v2", "Kepala \"Dinas\"", AT.plusDays(14), v1);
        RosterCsv.write(second, folder.resolve("roster.csv"));
        RosterJson.write(v2, folder.resolve("publication.json"));

        assertThat(RosterJson.readPublication(folder)).isEqualTo(v2);

        var rows = Files.readString(folder.resolve("roster.csv"));
        Files.writeString(folder.resolve("roster.csv"), rows.replaceFirst("WFO,OFFICE", "WFH,"));
        assertThatThrownBy(() -> RosterJson.readPublication(folder))
                .isInstanceOfSatisfying(InvalidProblemException.class, e -> assertThat(e.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.message(Locale.ENGLISH))
                                .contains("not those that were published as 'v2'")));
        Files.writeString(
                folder.resolve("publication.json"),
                Files.readString(folder.resolve("publication.json")).replace("+07:00", ""));
        assertThatThrownBy(() -> RosterJson.readPublication(folder))
                .isInstanceOfSatisfying(InvalidProblemException.class, e -> assertThat(e.errors())
                        .isNotEmpty()
                        .allMatch(error -> error.code().equals("io.moment")));
    }

    @Test
    void changes_are_written_for_other_programs() throws IOException {
        var first = ENGINE.solve(SmallOffice.december().build());
        var repaired = ENGINE.solve(first.problem().toBuilder()
                .absences(new Absence("p3", AbsenceKind.LEAVE, december(15), december(15)))
                .published(Publication.of(first, "v1", "Head", AT), december(12))
                .build());
        var changes = RosterChanges.between(first, repaired);
        RosterCsv.write(changes, folder.resolve("changes.csv"));
        RosterJson.write(changes, folder.resolve("changes.json"), Locale.ENGLISH);

        var lines = Files.readAllLines(folder.resolve("changes.csv"));
        assertThat(lines.get(0)).isEqualTo("asn,date,oldMode,oldPost,newMode,newPost,reason");
        assertThat(lines).hasSize(1 + changes.all().size());
        assertThat(lines).anyMatch(line -> line.startsWith("p3,2025-12-15,") && line.endsWith(",ABSENT,,absence"));
        assertThat(Files.readString(folder.resolve("changes.json"))).contains("\"reason\": \"absence\"");
    }

    @Test
    void the_month_after_goes_on_where_a_roster_ended() {
        var december = ENGINE.solve(SmallOffice.december().build());
        var january = RosterProblem.builder(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), Presets.rotation5050())
                .units(december.problem().units())
                .counters(december.problem().counters())
                .asns(december.problem().asns())
                .history(december)
                .build();
        assertThat(january.history()).hasSameSizeAs(december.assignments());
        assertThat(ENGINE.solve(january).report().fairness().wfhDays().spread()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_annex_of_a_change_has_only_the_people_and_days_that_change_as_another_library_reads_it()
            throws IOException {
        var first = ENGINE.solve(SmallOffice.december().build());
        var repaired = ENGINE.solve(first.problem().toBuilder()
                .absences(new Absence("p3", AbsenceKind.LEAVE, december(15), december(16)))
                .published(Publication.of(first, "v1", "Head", AT), december(12))
                .build());
        var changes = RosterChanges.between(first, repaired);
        var files = AnnexXlsx.in(Messages.INDONESIAN)
                .with(agency -> Letter.BLANK.numbered("800/2"))
                .amending(agency -> Letter.BLANK.numbered("800/1"))
                .write(repaired, changes, folder);

        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("changes-unit.xlsx");
        try (var workbook = new XSSFWorkbook(files.get(0).toFile())) {
            var texts = new ArrayList<String>();
            int lines = 0;
            for (var row : workbook.getSheet("Perubahan")) {
                lines += row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC ? 1 : 0;
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING) {
                        texts.add(cell.getStringCellValue());
                    }
                });
            }
            assertThat(lines).isEqualTo(changes.all().size());
            assertThat(texts)
                    .anyMatch(text -> text.startsWith("Lampiran Surat Nomor 800/2"))
                    .anyMatch(text -> text.startsWith("Mengubah lampiran Surat Nomor 800/1"))
                    .contains("Person 3", "tidak di tempat", "Karena cuti, dinas luar, atau tugas belajar.");
        } catch (InvalidFormatException e) {
            throw new AssertionError(e);
        }
        assertThat(AnnexXlsx.in(Messages.INDONESIAN).write(repaired, RosterChanges.between(repaired, repaired), folder))
                .isEmpty();
    }
}
