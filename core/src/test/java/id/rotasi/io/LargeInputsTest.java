package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.Checks;
import id.rotasi.policy.preset.Presets;
import id.rotasi.study.EligibilityStudy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.poi.ss.SpreadsheetVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees as deep as a list is long and names as long as a page: solved and written, on a stack that is small. */
class LargeInputsTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);
    private static final int SMALL_STACK = 256 << 10;
    private static final int DEPTH = 2_500;
    private static final int PAIRS = 400;
    private static final int COUNTERS = 1_500;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    Path directory;

    @Test
    void a_chain_of_units_is_solved_and_written_in_every_format() {
        var units = new ArrayList<Unit>();
        units.add(Unit.root("u0", "Unit 0", UnitLevel.AGENCY));
        for (int i = 1; i < DEPTH; i++) {
            units.add(Unit.under("u" + (i - 1), "u" + i, "Unit " + i, UnitLevel.SECTION));
        }
        Collections.shuffle(units, random);

        solvedAndWritten(
                problem().units(units).asns(people(4, "u" + (DEPTH - 1))).build());
    }

    @Test
    void a_chain_of_sites_is_solved_and_written_in_every_format() {
        var sites = new ArrayList<Site>();
        sites.add(Site.of("s0", "Gedung 0", 100));
        for (int i = 1; i < DEPTH; i++) {
            sites.add(Site.inside("s" + (i - 1), "s" + i, "Ruang " + i, 100));
        }
        Collections.shuffle(sites, random);
        var agency = Unit.root("a", "Dinas", UnitLevel.AGENCY).seatedAt("s" + (DEPTH - 1));

        solvedAndWritten(
                problem().units(agency).sites(sites).asns(people(4, "a")).build());
    }

    @Test
    void a_chain_of_substitutes_is_solved_and_written_in_every_format() {
        var pairs = new ArrayList<Substitutes>();
        for (int i = 1; i < PAIRS; i++) {
            pairs.add(new Substitutes("p" + (i - 1), "p" + i));
        }
        Collections.shuffle(pairs, random);

        solvedAndWritten(problem()
                .units(Unit.root("a", "Dinas", UnitLevel.AGENCY))
                .asns(people(PAIRS, "a"))
                .substitutes(pairs)
                .build());
    }

    @Test
    void officers_who_pass_a_counter_on_to_each_other_are_counted() {
        var counters = new ArrayList<ServiceCounter>();
        var officers = new ArrayList<Asn>();
        for (int i = 0; i < COUNTERS; i++) {
            counters.add(ServiceCounter.of("c" + i, "Loket " + i, "a", 1).requiring("q" + i));
            officers.add(Asn.builder("p" + i, "Pegawai " + i, "a")
                    .eligible()
                    .qualifications(Set.of("q" + i, "q" + (i - 1)))
                    .build());
        }
        // Each counter takes the officer of the next one first, so the last can only be filled by moving all of them.
        Collections.reverse(officers);
        var problem = problem()
                .units(Unit.root("a", "Dinas", UnitLevel.AGENCY))
                .counters(counters)
                .asns(officers)
                .build();

        var study = onStack(SMALL_STACK / 2, () -> EligibilityStudy.of(problem));

        assertThat(study.units()).singleElement().satisfies(unit -> assertThat(unit.spare())
                .isZero());
    }

    @Test
    void names_of_any_length_are_written_in_every_format() throws Exception {
        for (int check = 0; check < Checks.of("long-names", 300); check++) {
            int length = 1 + random.nextInt(check == 0 ? 40_000 : 3_000);
            var name = letters(length);
            var unit = Unit.root("a", name, UnitLevel.AGENCY).seatedAt("s");
            var problem = problem()
                    .name(name)
                    .units(unit)
                    .sites(List.of(Site.of("s", name, 9)))
                    .counters(ServiceCounter.of("c", name, "a", 1))
                    .asns(Asn.builder("q", name, "a").eligible().title(name).build())
                    .asns(people(2, "a"))
                    .build();

            solvedAndWritten(problem);

            try (var book = Workbooks.open(directory.resolve("out/annex-2025-12-a.xlsx"))) {
                for (var sheet : book) {
                    for (var row : sheet) {
                        row.forEach(cell -> assertThat(cell.toString())
                                .as("seed " + seed)
                                .hasSizeLessThanOrEqualTo(SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
                    }
                }
            }
        }
    }

    /** Not the same letter all the time, which no reader of workbooks would believe. */
    private String letters(int number) {
        var letters = new StringBuilder();
        while (letters.length() < number) {
            letters.appendCodePoint(random.nextInt(9) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + random.nextInt(26));
        }
        return letters.toString();
    }

    private static RosterProblem.Builder problem() {
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(4), Presets.rotation5050());
    }

    private static List<Asn> people(int number, String unit) {
        var people = new ArrayList<Asn>();
        for (int i = 0; i < number; i++) {
            people.add(Asn.builder("p" + i, "Pegawai " + i, unit).eligible().build());
        }
        return people;
    }

    private void solvedAndWritten(RosterProblem problem) {
        var options = EngineOptions.defaults().withStepLimit(0);
        Roster roster = onStack(SMALL_STACK, () -> RosterEngine.create(options).solve(problem));
        var written = onStack(
                SMALL_STACK,
                () -> FileSet.publish(directory.resolve("out"), folder -> {
                    ProblemJson.write(problem, folder.resolve("problem.json"));
                    RosterJson.write(roster, folder.resolve("roster.json"));
                    RosterCsv.write(roster, folder.resolve("roster.csv"));
                    ReportJson.write(roster, folder.resolve("report.json"), Locale.ENGLISH);
                    RosterPage.write(roster, folder.resolve("roster.html"), Locale.ENGLISH);
                    AnnexXlsx.in(Locale.ENGLISH).write(roster, folder);
                    WfhLists.write(roster, folder);
                    RosterCalendar.in(Locale.ENGLISH).write(roster, folder);
                }));
        assertThat(written).as("seed " + seed).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(
                        Files.size(directory.resolve("out").resolve(file)))
                .isPositive());
    }

    /** On a thread with so small a stack, so that a recursion as deep as the input fails. */
    private static <T> T onStack(int bytes, Callable<T> work) {
        var result = new CompletableFuture<T>();
        new Thread(
                        null,
                        () -> {
                            try {
                                result.complete(work.call());
                            } catch (Throwable e) {
                                result.completeExceptionally(e);
                            }
                        },
                        "small",
                        bytes)
                .start();
        return result.join();
    }
}
