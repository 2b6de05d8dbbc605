package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RosterJson;
import id.rotasi.policy.preset.Presets;
import id.rotasi.samples.CommandLine.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three officers of a counter that needs two of them, in a week before Christmas; by hand: Euis is at home on Monday, so
 * Dedi and Tiur stand at the counter.
 */
class WhyCommandTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 15);

    private final RosterProblem problem = RosterProblem.builder(MONDAY, MONDAY.plusDays(5), Presets.rotation5050())
            .name("Dinas")
            .units(Unit.root("dinas", "Dinas Contoh", UnitLevel.AGENCY))
            .counters(ServiceCounter.of("loket", "Loket Layanan", "dinas", 2).requiring("loket"))
            .asns(
                    Asn.builder("e", "Euis Rohaeti", "dinas")
                            .nip("198003122005012001")
                            .eligible()
                            .qualifications(Set.of("loket"))
                            .build(),
                    Asn.builder("d", "Dedi Permana", "dinas")
                            .eligible()
                            .qualifications(Set.of("loket"))
                            .build(),
                    Asn.builder("t", "Tiur Siregar", "dinas")
                            .eligible()
                            .qualifications(Set.of("loket"))
                            .build(),
                    Asn.builder("k", "Komang Dewi", "dinas").build())
            .absences(List.of(new Absence("t", AbsenceKind.STUDY, MONDAY.plusDays(1), MONDAY.plusDays(1))))
            .build();

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        ProblemJson.write(problem, directory.resolve("dinas.json"));
        var roster = RosterEngine.create().solve(problem);
        write(roster, roster.assignments().stream().map(this::byHand).toList());
    }

    private Assignment byHand(Assignment made) {
        if (made.mode() == WorkMode.ABSENT) {
            return made;
        }
        if (made.asn().equals("k")) {
            return Assignment.of("k", made.date(), WorkMode.WFO, Optional.of(Post.OFFICE), made.reason());
        }
        boolean home = made.asn().equals("e") && made.date().equals(MONDAY);
        var post = Optional.of(
                made.asn().equals("e") && !made.date().equals(MONDAY.plusDays(1))
                        ? Post.OFFICE
                        : Post.counter("loket"));
        return Assignment.of(
                made.asn(),
                made.date(),
                home ? WorkMode.WFH : WorkMode.WFO,
                home ? Optional.empty() : post,
                Optional.empty());
    }

    @Test
    void a_change_that_leaves_a_counter_short_is_told_with_rule_counter_and_day() {
        var result = why("--asn", "d", "--date", "2025-12-15");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("Dedi Permana, Monday, 15 December 2025: work on site, at the counter \"Loket Layanan\".")
                .contains("To work from home instead is not allowed; it would break")
                .contains("hard +1", "1 officer on site, at least 2");
    }

    @Test
    void the_same_is_told_in_indonesian() {
        var result = run("--locale", "id", "--asn", "d", "--date", "2025-12-15");

        assertThat(result.out())
                .contains("Senin, 15 Desember 2025: bertugas di loket", "tidak boleh, karena melanggar", "wajib +1")
                .doesNotContain("libur");
    }

    @Test
    void a_day_that_a_rule_fixed_names_the_rule_and_the_reason() {
        var result = why("--asn", "k", "--date", "2025-12-15");

        assertThat(result.out())
                .contains("The rule Eligibility (eligibility) leaves no choice")
                .contains("Komang Dewi is not eligible according to the personnel data.")
                .doesNotContain("not yet assessed");
    }

    @Test
    void absences_and_days_off_are_told_as_such() {
        assertThat(why("--asn", "t", "--date", "2025-12-16").out()).contains("not on duty (study assignment)");
        assertThat(why("--asn", "t", "--date", "2025-12-20").out())
                .contains("Saturday, 20 December 2025 is no working day of Dinas Contoh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"e", "E", "198003122005012001", "19800312 200501 2 001", "euis rohaeti", "Euis", " Rohaeti "})
    void a_person_is_found_by_id_nip_name_or_part_of_a_name(String typed) {
        var result = why("--asn", typed);

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).contains("Euis Rohaeti");
    }

    @Test
    void somebody_unknown_gets_suggestions_and_somebody_ambiguous_the_choice() {
        var unknown = why("--asn", "Dedy");
        var ambiguous = why("--asn", "i");

        assertThat(unknown.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(unknown.err()).contains("no employee \"Dedy\"", "Dedi Permana (d)");
        assertThat(ambiguous.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(ambiguous.err()).contains("fits 4 employees", "Dedi Permana (d)", "Euis Rohaeti (e)");
    }

    @Test
    void two_people_are_compared_in_numbers_and_words() {
        var result = why("--asn", "d", "--with", "e");

        assertThat(result.out())
                .containsPattern("Days +Dedi Permana +Euis Rohaeti")
                .containsPattern("days at home +0 +1\n")
                .containsPattern("of these, Mondays +0 +1\n")
                .containsPattern("days at a counter +5 +1\n")
                .contains("Compared with Dedi Permana, Euis Rohaeti works from home on 1 day more.");
    }

    @Test
    void a_rule_is_told_with_what_it_says_costs_and_finds() {
        var result = why("--rule", "person-balance");

        assertThat(result.out())
                .contains("Over the period", "(weight 100)")
                .contains("Dedi Permana, Monday, 15 December 2025 to")
                .containsPattern("costs [0-9,]+, in 3 findings");
        assertThat(why("--rule", "counter-staffing").out()).contains("costs nothing");
    }

    @Test
    void the_whole_is_told_with_what_no_roster_can_avoid() {
        var byHand = why();
        var solved = CommandLine.in(directory).run("why", "dinas.json", "--locale", "en");

        assertThat(byHand.out()).contains("of it is unavoidable", "might save", "Fair turns for each person");
        assertThat(solved.out()).contains("all of it is unavoidable").doesNotContain("might save");
    }

    @Test
    void a_roster_of_another_problem_is_refused_with_all_that_does_not_fit() throws IOException {
        var roster = RosterEngine.create().solve(problem);
        var wrong = new ArrayList<>(roster.assignments());
        wrong.remove(0);
        wrong.set(4, Assignment.of("x", MONDAY, WorkMode.WFO, Optional.of(Post.OFFICE), Optional.empty()));
        wrong.add(Assignment.of("k", MONDAY, WorkMode.WFH, Optional.empty(), Optional.empty()));
        wrong.add(Assignment.of("t", MONDAY.plusDays(1), WorkMode.WFH, Optional.empty(), Optional.empty()));
        wrong.add(Assignment.of("e", MONDAY.plusDays(5), WorkMode.WFH, Optional.empty(), Optional.empty()));
        write(roster, wrong);

        var result = why();

        assertThat(result.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("$.assignments[4].asn: There is no employee 'x'.")
                .contains("'k' was already given on Monday, 15 December 2025")
                .contains("'t' is absent on Tuesday, 16 December 2025")
                .contains("Saturday, 20 December 2025 is no working day of 'e'")
                .contains("'e' has no entry on Monday, 15 December 2025");
    }

    @Test
    void a_folder_in_transition_is_refused_and_a_file_of_it_taken_as_it_is() throws IOException {
        var program = CommandLine.in(directory);
        program.run("solve", "dinas.json", "--out=out", "--formats=none");
        Files.writeString(directory.resolve("out/roster.csv"), "by hand");

        for (var language : List.of("id", "en")) {
            var result = program.run("why", "dinas.json", "--roster=out", "--locale", language);

            assertThat(result.status()).isEqualTo(Program.BAD_INPUT);
            assertThat(result.err()).contains("manifest.json", "roster.json");
        }
        assertThat(program.run("why", "dinas.json", "--roster=out/roster.json").status())
                .isZero();
    }

    @Test
    void a_sample_may_be_asked_by_its_name() {
        var result = CommandLine.in(directory)
                .run("why", "west-java-december-2025", "--asn", "P00001", "--date", "2025-12-09", "--step-limit", "0");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(Files.exists(directory.resolve("samples"))).isFalse();
    }

    private void write(Roster roster, List<Assignment> assignments) throws IOException {
        var changed = new FinishedRoster(problem, assignments, roster.report());
        RosterJson.write(changed, directory.resolve("roster.json"));
    }

    private Result why(String... arguments) {
        var all = new ArrayList<>(List.of("--locale", "en"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private Result run(String... arguments) {
        var all = new ArrayList<>(List.of("why", "dinas.json", "--roster", "."));
        all.addAll(List.of(arguments));
        return CommandLine.in(directory).run(all.toArray(String[]::new));
    }
}
