package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.HouseRule;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.AsnCsv;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RosterCalendar;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.io.RosterPage;
import id.rotasi.io.WfhLists;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfoDayCap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's language, the number of threads and the order of lists change nothing that they have no part in. */
class EveryMachineTest {

    private static final List<Locale> LOCALES = List.of(
            Locale.forLanguageTag("ar-EG-u-nu-arab"),
            Locale.forLanguageTag("fa-IR-u-nu-arabext"),
            Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
            Locale.forLanguageTag("tr-TR"),
            Locale.forLanguageTag("hi-IN-u-nu-deva"),
            Locale.forLanguageTag("de-CH"));

    /** Rules that decide no single cell and see nobody's place in a list: their order has no meaning. */
    private static final Set<Class<?>> COUNTING = Set.of(
            ConsecutiveWfh.class,
            CounterStaffing.class,
            FrontLinePresence.class,
            LeadershipPresence.class,
            PersonBalance.class,
            SiteCapacity.class,
            UnitDayBalance.class,
            WeekdayFairness.class,
            WeeklyWfhCap.class,
            WfhDayCap.class,
            WfoDayCap.class);

    /** Files are written of every so many problems. */
    private static final int FILES_OF_EACH = 5;

    private static final EngineOptions OPTIONS =
            EngineOptions.defaults().withTimeLimit(Duration.ofMinutes(5)).withUnimprovedSteps(100);

    @Test
    void threads_languages_and_the_order_of_lists_change_neither_status_nor_cost(@TempDir Path directory)
            throws IOException {
        var before = Locale.getDefault();
        try {
            for (long seed = 0; seed < Checks.of("every-machine", 5_000); seed++) {
                check(seed, directory);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(long seed, Path directory) throws IOException {
        var draw = new Draw(seed ^ 0x5eed);
        var problem = RandomProblems.tiny(seed, 400);
        Locale.setDefault(Locale.ROOT);
        var first = RosterEngine.create(OPTIONS.withThreads(1)).solve(problem);
        boolean written = seed % FILES_OF_EACH == 0;
        var files = written ? files(first, directory.resolve(seed + "-first")) : Map.of();
        var locale = draw.one(LOCALES);
        Locale.setDefault(locale);
        var again = RosterEngine.create(OPTIONS.withThreads(2)).solve(problem);
        assertThat(again.assignments())
                .as("seed %s, %s, two threads", seed, locale)
                .isEqualTo(first.assignments());
        assertThat(written ? files(again, directory.resolve(seed + "-again")) : Map.of())
                .as("files of seed %s, %s, two threads", seed, locale)
                .isEqualTo(files);
        var shuffled = RosterEngine.create(OPTIONS.withThreads(2))
                .solve(shuffled(problem, draw))
                .report();
        assertThat(shuffled.score())
                .as("cost of seed %s, shuffled", seed)
                .isEqualTo(first.report().score());
        assertThat(shuffled.status()).as("status of seed %s, shuffled", seed).isEqualTo(first.status());
    }

    private static RosterProblem shuffled(RosterProblem problem, Draw draw) {
        var policy = problem.policy();
        boolean everybodyHasAPlace = policy.rules().stream().anyMatch(HouseRule.class::isInstance);
        return problem.toBuilder()
                .replaceUnits(draw.shuffled(problem.units()))
                .replaceCounters(draw.shuffled(problem.counters()))
                .replaceSites(draw.shuffled(problem.sites()))
                .replaceAsns(everybodyHasAPlace ? problem.asns() : draw.shuffled(problem.asns()))
                .replaceAbsences(draw.shuffled(problem.absences()))
                .replaceOnSiteDates(draw.shuffled(problem.onSiteDates()))
                .replaceSubstitutes(draw.shuffled(problem.substitutes()))
                .policy(new RosterPolicy(
                        policy.id(), policy.legalBasis(), policy.validity(), shuffledRules(policy.rules(), draw)))
                .build();
    }

    private static List<Rule> shuffledRules(List<Rule> rules, Draw draw) {
        var places = IntStream.range(0, rules.size())
                .filter(place -> COUNTING.contains(rules.get(place).getClass()))
                .boxed()
                .toList();
        var moved = draw.shuffled(places);
        var changed = new ArrayList<>(rules);
        for (int i = 0; i < places.size(); i++) {
            changed.set(places.get(i), rules.get(moved.get(i)));
        }
        return changed;
    }

    /** The bytes of all files of a roster, but for those with the time that was taken. */
    private static Map<String, String> files(Roster roster, Path directory) throws IOException {
        var english = Locale.ENGLISH;
        Files.createDirectories(directory);
        if (roster.problem().policy().rules().stream().noneMatch(HouseRule.class::isInstance)) {
            ProblemJson.write(roster.problem(), directory.resolve("problem.json"));
        }
        RosterJson.write(roster, directory.resolve("roster.json"));
        RosterCsv.write(roster, directory.resolve("roster.csv"));
        RosterPage.write(roster, directory.resolve("roster.html"));
        AsnCsv.write(roster.problem().asns(), directory.resolve("asns.csv"), Locale.forLanguageTag("id"));
        WfhLists.write(roster, directory);
        AnnexXlsx.in(english).write(roster, directory);
        RosterCalendar.in(english).write(roster, directory.resolve("calendars"));
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(directory)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
