package id.rotasi.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.compile.Subset;
import id.rotasi.internal.relax.Relaxation;
import id.rotasi.oracle.Oracle;
import id.rotasi.report.Messages;
import id.rotasi.report.Names;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Explanations of problems small enough to try every roster. */
class RandomImpossibilitiesTest {

    private static final int SEEDS = Integer.getInteger("rotasi.test.explain-seeds", 300);
    private static final int ROSTERS = 2_000;
    private static final Set<String> OFFERED = new HashSet<>();

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(2_000)
            .withThreads(1));

    @Test
    void an_impossibility_is_reported_exactly_when_it_is_proven_and_then_none_exists() {
        var tried = check("tiny", seed -> RandomProblems.tiny(seed, ROSTERS));
        tried.add(check("network", seed -> RandomProblems.tinyNetwork(seed, ROSTERS)));
        tried.add(check("tangle", seed -> RandomProblems.tinyTangle(seed, ROSTERS)));
        LoggerFactory.getLogger(getClass()).info("{}; {}", tried, OFFERED);
        assertThat(tried.proven).as("proven").isGreaterThan(SEEDS / 10);
        assertThat(tried.together).as("of several demands").isPositive();
        assertThat(tried.idle).as("demands without which as much is missing").isLessThan(1 + tried.clashes / 100);
        assertThat(tried.mends).as("mends").isGreaterThan(SEEDS / 10);
    }

    private static final class Tried {
        int proven;
        int clashes;
        int together;
        int mends;
        int idle;

        void add(Tried other) {
            proven += other.proven;
            clashes += other.clashes;
            together += other.together;
            mends += other.mends;
            idle += other.idle;
        }

        @Override
        public String toString() {
            return "%d problems proven impossible, %d clashes, %d of several demands, %d mends"
                    .formatted(proven, clashes, together, mends);
        }
    }

    private static Tried check(String what, LongFunction<RosterProblem> problems) {
        var tried = new Tried();
        for (long seed = 0; seed < SEEDS; seed++) {
            var problem = problems.apply(seed);
            try {
                check(problem, tried);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("%s, seed %d: %s".formatted(what, seed, e.getMessage()), e);
            }
        }
        return tried;
    }

    private static void check(RosterProblem problem, Tried tried) {
        assertThat(problem.period().from().plusDays(40))
                .isAfter(problem.period().to());
        assertThat(Model.of(problem).table().size()).as("cells").isLessThan(1000);
        var optimum = Oracle.of(problem).optimum();
        var report = ENGINE.solve(problem).report();
        var bound = report.bound().orElseThrow();
        assertThat(report.impossibilities().isEmpty()).as("nothing reported").isEqualTo(bound.hard() == 0);
        assertThat(report.isProvenImpossible()).as("proven").isEqualTo(bound.hard() > 0);
        assertThat(report.notices().stream().anyMatch(notice -> notice.code().equals("not-proven")))
                .as("told apart from what was only not found")
                .isEqualTo(report.status() == RosterStatus.INFEASIBLE && bound.hard() == 0);
        if (optimum.hard() == 0) {
            assertThat(report.impossibilities()).as("of a feasible problem").isEmpty();
        }
        if (bound.hard() > 0) {
            tried.proven++;
            for (var impossible : report.impossibilities()) {
                assertThat(impossible.missing()).isPositive();
                assertThat(impossible.findings().get(0).cost().hard()).isPositive();
                for (var locale : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
                    impossible.reasons().forEach(sentence -> assertSaid(sentence.message(locale)));
                    impossible.mends().forEach(sentence -> assertSaid(sentence.message(locale)));
                }
            }
            checkClashes(problem, bound.hard(), optimum.hard(), tried);
        }
    }

    private static void assertSaid(String sentence) {
        assertThat(sentence)
                .doesNotContain("{")
                .doesNotContain("[")
                .doesNotContain("..")
                .doesNotContain("Sentence");
    }

    private static void checkClashes(RosterProblem problem, long bound, long optimum, Tried tried) {
        var model = Model.of(problem);
        var split = Split.of(model);
        var broken = split.components().stream()
                .filter(component -> proven(component) > 0)
                .toList();
        boolean exact = isExact(split);
        var clashes = Explanation.clashes(model, split, broken, new Work(Long.MAX_VALUE, () -> false));
        long sum = clashes.stream().mapToLong(Clash::cost).sum();
        tried.clashes += clashes.size();
        assertThat(sum).as("cost of all clashes").isBetween(1L, optimum);
        var rest = IntStream.range(0, model.tallies().size())
                .filter(t -> model.tallies().get(t).price().enforcement().hard())
                .boxed()
                .collect(Collectors.toSet());
        for (var clash : clashes) {
            assertThat(clash.missing()).as("missing").isPositive();
            tried.together += clash.tallies().length > 1 ? 1 : 0;
            checkMinimal(model, clash, exact, tried);
            Arrays.stream(clash.tallies())
                    .forEach(t ->
                            assertThat(rest.remove(t)).as("in one clash only").isTrue());
        }
        if (exact) {
            assertThat(sum).as("cost of all clashes").isEqualTo(bound);
            assertThat(least(model, rest.stream().mapToInt(t -> t).toArray()))
                    .as("least cost without the demands reported")
                    .isZero();
        }
        checkMends(model, clashes, MendFinder.CELLS, bound, optimum, tried);
        checkMends(model, clashes, 0, bound, optimum, tried);
    }

    /** Each demand is needed; outside networks it may be needed for the proof alone, which must be rare. */
    private static void checkMinimal(Model model, Clash clash, boolean exact, Tried tried) {
        long cost = least(model, clash.tallies());
        assertThat(clash.cost()).as("cost of a clash").isPositive().isLessThanOrEqualTo(cost);
        for (int t : clash.tallies()) {
            int[] fewer = Arrays.stream(clash.tallies()).filter(o -> o != t).toArray();
            long without = least(model, fewer);
            tried.idle += without < cost ? 0 : 1;
            if (exact) {
                assertThat(without)
                        .as("cost without %s", model.tallies().get(t))
                        .isLessThan(cost);
            }
        }
    }

    private static void checkMends(Model model, List<Clash> clashes, int cells, long bound, long optimum, Tried tried) {
        var names = new Names(model.problem());
        var demands = new Demands(model, names);
        var people = new People(model, demands);
        var work = new Work(Long.MAX_VALUE, () -> false);
        var finder = new MendFinder(model, work, new MendIdeas(model, demands, people, names), cells);
        for (var story : Story.of(model, clashes, demands, people)) {
            for (var verified : finder.of(story)) {
                var part = finder.part(story);
                var mended = verified.mend().change().apply(part);
                var report = ENGINE.solve(mended).report();
                var words = verified.sentence().message(Locale.ENGLISH);
                long least = cells > 0 ? optimum : Oracle.of(part).optimum().hard();
                assertThat(report.score().hard())
                        .as("roster after: %s", words)
                        .isLessThanOrEqualTo(least - verified.reduction());
                if (cells > 0 && isExact(Split.of(model)) && isExact(Split.of(Model.of(mended)))) {
                    assertThat(bound - report.bound().orElseThrow().hard())
                            .as(words)
                            .isEqualTo(verified.reduction());
                }
                assertThat(verified.sentence()
                                .arguments()
                                .get("effect")
                                .toString()
                                .contains(".part"))
                        .isEqualTo(cells == 0 && part != model.problem());
                OFFERED.add(verified.sentence().code());
                tried.mends++;
            }
        }
    }

    private static boolean isExact(Split split) {
        return split.components().stream()
                .allMatch(component -> Relaxation.bounding(component).isExact());
    }

    /** What the hard tallies of a component cost at least, as far as it can be proven. */
    private static long proven(Component component) {
        return new Work(Long.MAX_VALUE, () -> false)
                .solve(Subset.hard(component))
                .orElseThrow()
                .bound()
                .hard();
    }

    /** Least cost of some tallies, by trying all states of the cells that they count. */
    private static long least(Model model, int[] tallies) {
        int[] cells = Arrays.stream(tallies)
                .flatMap(t -> model.tallies().get(t).cells().stream())
                .sorted()
                .distinct()
                .toArray();
        var states = new int[model.table().size()];
        return least(model, tallies, cells, 0, states);
    }

    private static long least(Model model, int[] tallies, int[] cells, int next, int[] states) {
        if (next == cells.length) {
            return Arrays.stream(tallies).mapToLong(t -> cost(model, t, states)).sum();
        }
        long least = Long.MAX_VALUE;
        var possible = model.states(cells[next]);
        for (int s = 0; s < possible.size(); s++) {
            states[cells[next]] = possible.code(s);
            least = Math.min(least, least(model, tallies, cells, next + 1, states));
        }
        return least;
    }

    private static long cost(Model model, int t, int[] states) {
        var tally = model.tallies().get(t);
        int counted = model.counted(tally);
        int count = (int) tally.cells().stream()
                .filter(cell -> States.counts(counted, states[cell]))
                .count();
        return tally.price().table(tally.cells().size())[count];
    }
}
