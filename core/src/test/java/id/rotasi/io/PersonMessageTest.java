package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each person is told, compared with the rows of the roster. */
class PersonMessageTest {

    private static final Locale ID = Messages.INDONESIAN;

    private static final String OFFICE = """
            {
              "period": {"from": "2025-12-01", "to": "2025-12-31"},
              "policy": "rotation-50-50",
              "units": [
                {"id": "dinas", "name": "Dinas Contoh", "level": "AGENCY"},
                {"id": "bidang", "name": "Bidang Data", "level": "DIVISION", "parent": "dinas"}
              ],
              "counters": [{"id": "l1", "name": "Loket Data", "unit": "bidang", "minimum": 1, "qualification": "loket"}],
              "absences": [{"asn": "p3", "kind": "LEAVE", "from": "2025-12-08", "to": "2025-12-09"}],
              "letter": {"signer": {"position": "Kepala Dinas", "name": "Dr. Contoh"}},
              "asns": [
                {"id": "k", "name": "Rina", "unit": "bidang", "title": "Kepala Bidang Data", "position": "ADMINISTRATOR"},
                {"id": "p1", "name": "Siti", "nip": "198609262015051001", "unit": "bidang", "qualifications": ["loket"], "eligible": true},
                {"id": "p2", "name": "Budi", "unit": "bidang", "qualifications": ["loket"], "eligible": true},
                {"id": "p3", "name": "Dewi", "unit": "bidang", "qualifications": ["loket"], "eligible": true}
              ]
            }
            """;

    @TempDir
    Path directory;

    private static Roster solved(String json) {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(50))) {
            return engine.solve(ProblemJson.parse(json));
        }
    }

    private static String dates(List<Assignment> days, Locale locale) {
        var form = DateTimeFormatter.ofPattern("EEEE d", locale);
        return days.stream().map(day -> form.format(day.date())).collect(Collectors.joining(", "));
    }

    @Test
    void a_message_names_the_days_at_home_the_counters_the_leave_and_whom_to_ask() {
        var roster = solved(OFFICE);
        var days = roster.assignments().stream()
                .filter(day -> day.asn().equals("p3"))
                .toList();
        var home = days.stream().filter(day -> day.mode() == WorkMode.WFH).toList();
        var counter = days.stream()
                .filter(day -> day.post().equals(java.util.Optional.of(Post.counter("l1"))))
                .toList();
        assertThat(home).isNotEmpty();
        assertThat(counter).isNotEmpty();

        var message = RosterCalendar.in(ID).messageTo(roster, "p3");

        assertThat(message)
                .startsWith("Jadwal kerja Desember 2025\nDewi, Bidang Data\n\n")
                .contains("WFH, bekerja dari rumah (%s hari): %s.\n".formatted(home.size(), dates(home, ID)))
                .contains("Bertugas di Loket Data: " + dates(counter, ID) + ".\n")
                .contains("Cuti: Senin 8, Selasa 9.\n")
                .contains("Kewajiban pada setiap hari WFH: ")
                .endsWith("Bila ada pertanyaan, hubungi Rina (Kepala Bidang Data).\n");
        assertThat(RosterCalendar.in(Locale.ENGLISH).messageTo(roster, "p3"))
                .contains("WFH, working from home (%s days): %s.\n".formatted(home.size(), dates(home, Locale.ENGLISH)))
                .endsWith("If you have a question, ask Rina (Kepala Bidang Data).\n");
    }

    @Test
    void who_leads_the_unit_asks_the_signer_of_the_letter_and_else_the_superior() {
        var roster = solved(OFFICE);
        assertThat(RosterCalendar.in(ID).messageTo(roster, "k"))
                .contains("WFH, bekerja dari rumah: tidak ada.\n", "semua hari kerja (21 hari)")
                .doesNotContain("Kewajiban")
                .endsWith("Bila ada pertanyaan, hubungi Dr. Contoh (Kepala Dinas).\n");

        var unsigned =
                Roster.of(roster.problem().toBuilder().letter(Letter.BLANK).build(), roster.assignments());
        assertThat(RosterCalendar.in(ID).messageTo(unsigned, "k"))
                .endsWith("Bila ada pertanyaan, hubungi atasan langsung.\n");
    }

    @Test
    void a_roster_that_breaks_a_hard_rule_is_a_draft_in_every_message() {
        var roster = solved(OFFICE.replace("\"minimum\": 1", "\"minimum\": 3, \"seats\": 3"));
        assertThat(RosterCalendar.in(ID).messageTo(roster, "p1")).startsWith("DRAF: jadwal ini belum berlaku.\n");
    }

    @Test
    void there_is_a_file_for_each_person_named_after_the_person_and_no_nip_in_it() throws IOException {
        var roster = solved(OFFICE);
        var files = RosterCalendar.in(ID).writeMessages(roster, directory);
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .containsExactly("Rina-k.txt", "Siti-p1.txt", "Budi-p2.txt", "Dewi-p3.txt");
        for (var file : files) {
            assertThat(Files.readString(file))
                    .doesNotContain("198609262015051001")
                    .doesNotContainPattern("\\d{6}");
        }
    }

    @Test
    void no_day_at_home_is_missing_and_none_is_cut_off_in_random_problems() {
        for (int seed = 0; seed < Checks.of("messages", 300); seed++) {
            Roster roster;
            try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(5))) {
                roster = engine.solve(RandomProblems.medium(seed));
            }
            for (Asn asn : roster.problem().asns()) {
                var told = RosterCalendar.in(Locale.ENGLISH).messageTo(roster, asn.id());
                long months = roster.problem()
                        .period()
                        .dates()
                        .map(date -> date.toString().substring(0, 7))
                        .distinct()
                        .count();
                assertThat(told.split("Work schedule ", -1)).as("seed %s", seed).hasSize((int) months + 1);
                assertThat(told).as("seed %s", seed).doesNotContain("\u2026", "{");
                var named = told.lines()
                        .filter(line -> line.startsWith("WFH, working from home ("))
                        .flatMap(line ->
                                List.of(line.substring(line.indexOf(':') + 2).split(", ")).stream())
                        .count();
                assertThat(named)
                        .as("seed %s, %s", seed, asn.id())
                        .isEqualTo(roster.assignments().stream()
                                .filter(day -> day.asn().equals(asn.id()) && day.mode() == WorkMode.WFH)
                                .count());
            }
        }
    }
}
