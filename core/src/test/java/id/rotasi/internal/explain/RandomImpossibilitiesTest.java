package id.rotasi.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.compile.Subset;
import id.rotasi.internal.explain.conflict.Conflict;
import id.rotasi.internal.explain.conflict.ConflictGroup;
import id.rotasi.internal.explain.conflict.Demands;
import id.rotasi.internal.explain.conflict.InvolvedPeople;
import id.rotasi.internal.explain.conflict.WorkBudget;
import id.rotasi.internal.explain.repair.RepairCandidates;
import id.rotasi.internal.explain.repair.RepairFinder;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price.Shape;
import id.rotasi.policy.Tally;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Explanations of problems small enough to try every roster. */
class RandomImpossibilitiesTest {

    private static final int SEEDS = Checks.of("explain-seeds", 10_000);
    private static final int ROSTERS = 2_000;

    /** No demand of these problems asks for so many more than there are. */
    private static final int FURTHER = 40;

    private static final Set<String> OFFERED = new HashSet<>();

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(2_000)
            .withThreads(1));

    @Test
    void an_impossibility_is_reported_exactly_when_it_is_proven_and_then_none_exists() {
        var tried = check("tiny", seed -> RandomProblems.tiny(seed, ROSTERS));
        tried.add(check("network", seed -> RandomProblems.tinyNetwork(seed, ROSTERS)));
        tried.add(check("choices", seed -> RandomProblems.tinyChoices(seed, ROSTERS)));
        tried.add(check("tangle", seed -> RandomProblems.tinyTangle(seed, ROSTERS)));
        LoggerFactory.getLogger(getClass()).info("{}; {}", tried, OFFERED);
        assertThat(tried.proven).as("proven").isGreaterThan(SEEDS / 10);
        assertThat(tried.together).as("of several demands").isPositive();
        assertThat(tried.repairs).as("mends").isGreaterThan(SEEDS / 10);
        assertThat(tried.recounted).as("mends recounted").isGreaterThan(tried.repairs / 4);
    }

    private static final class Tried {
        int proven;
        int conflicts;
        int together;
        int repairs;
        int recounted;

        void add(Tried other) {
            proven += other.proven;
            conflicts += other.conflicts;
            together += other.together;
            repairs += other.repairs;
            recounted += other.recounted;
        }

        @Override
        public String toString() {
            return "%d problems proven impossible, %d clashes, %d of several demands, %d mends"
                    .formatted(proven, conflicts, together, repairs);
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
        var report = ENGINE.solve(problem).report();
        var optimum = Oracle.of(problem).optimum().minus(report.inherited());
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
        var conflicts = Explanation.conflicts(model, split, broken, new WorkBudget(Long.MAX_VALUE, () -> false));
        long cost = conflicts.stream().mapToLong(Conflict::cost).sum();
        long missing = conflicts.stream().mapToLong(Conflict::missing).sum();
        tried.conflicts += conflicts.size();
        assertThat(cost).as("cost of all clashes").isBetween(1L, optimum);
        assertThat(missing).as("missing in all").isBetween(1L, missing(model));
        var rest = hard(model);
        for (var conflict : conflicts) {
            tried.together += conflict.tallies().length > 1 ? 1 : 0;
            checkMinimal(model, conflict);
            Arrays.stream(conflict.tallies())
                    .forEach(t ->
                            assertThat(rest.remove(t)).as("in one clash only").isTrue());
        }
        if (exact) {
            assertThat(missing).as("missing in all").isEqualTo(missing(model));
            assertThat(missing(model, rest.stream().mapToInt(t -> t).toArray()))
                    .as("missing without the demands reported")
                    .isZero();
            boolean alike = hard(model).stream()
                            .map(t -> model.tallies().get(t).price())
                            .filter(price -> price.enforcement().weight() != 1 || price.shape() == Shape.NEAR)
                            .count()
                    == 0;
            if (alike) {
                assertThat(cost).as("cost of all clashes").isEqualTo(bound);
            }
        }
        checkRepairs(model, conflicts, RepairFinder.CELLS, tried);
        checkRepairs(model, conflicts, 0, tried);
    }

    /** As much is missing as can be counted by trying all, and less without any one of the demands. */
    private static void checkMinimal(Model model, Conflict conflict) {
        assertThat(conflict.missing()).as("missing").isPositive().isEqualTo(missing(model, conflict.tallies()));
        assertThat(conflict.cost())
                .as("cost of a clash")
                .isPositive()
                .isLessThanOrEqualTo(least(model, conflict.tallies()));
        for (int t : conflict.tallies()) {
            int[] fewer = Arrays.stream(conflict.tallies()).filter(o -> o != t).toArray();
            assertThat(missing(model, fewer))
                    .as("missing without %s", model.tallies().get(t))
                    .isLessThan(conflict.missing());
        }
    }

    private static void checkRepairs(Model model, List<Conflict> conflicts, int cells, Tried tried) {
        var names = new Names(model.problem());
        var demands = new Demands(model, names);
        var people = InvolvedPeople.of(model, demands);
        var work = new WorkBudget(Long.MAX_VALUE, () -> false);
        var finder = new RepairFinder(model, work, new RepairCandidates(model, demands, people, names), cells);
        for (var group : ConflictGroup.of(model, conflicts, demands, people)) {
            var part = finder.part(group);
            var found = finder.of(group);
            for (var locale : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
                assertThat(found.stream().map(repair -> repair.sentence().message(locale)))
                        .as("mends in words")
                        .doesNotHaveDuplicates();
            }
            for (var verified : found) {
                var repaired = verified.repair().change().apply(part);
                var words = verified.sentence().message(Locale.ENGLISH);
                assertThat(words).contains("Then %d fewer ".formatted(verified.reduction()));
                if (Oracle.of(repaired).rosters() <= ROSTERS) {
                    var before = Model.of(part);
                    var after = Model.of(repaired);
                    long fewer = missing(before) - missing(after);
                    assertThat(verified.reduction()).as(words).isBetween(1L, fewer);
                    if (isExact(Split.of(before)) && isExact(Split.of(after))) {
                        assertThat(verified.reduction()).as(words).isEqualTo(fewer);
                    }
                    tried.recounted++;
                }
                assertThat(verified.sentence()
                                .arguments()
                                .get("effect")
                                .toString()
                                .contains(".part"))
                        .isEqualTo(cells == 0 && part != model.problem());
                OFFERED.add(verified.sentence().code());
                tried.repairs++;
            }
        }
    }

    private static boolean isExact(Split split) {
        return split.components().stream()
                .allMatch(component -> FlowRelaxation.bounding(component).isExact());
    }

    /** What the hard tallies of a component cost at least, as far as it can be proven: by trying all, or by its bound. */
    private static long proven(Component component) {
        var hard = Subset.hard(component);
        return ExhaustiveSearch.best(hard)
                .map(states -> new Ledger(hard, states).hard())
                .orElseGet(() -> new WorkBudget(Long.MAX_VALUE, () -> false)
                        .solve(hard)
                        .orElseThrow()
                        .bound()
                        .hard());
    }

    private static Set<Integer> hard(Model model) {
        return IntStream.range(0, model.tallies().size())
                .filter(t -> model.tallies().get(t).price().enforcement().hard())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** How many officers, seats or days are missing at least, over all hard demands of a problem. */
    private static long missing(Model model) {
        return missing(model, hard(model).stream().mapToInt(t -> t).toArray());
    }

    private static long missing(Model model, int[] tallies) {
        return least(model, tallies, (tally, count) -> missing(tally, count) - forced(model, tally));
    }

    /* What facts force of it; counts that no rule allows cost nothing, and do not tell. */
    private static long forced(Model model, Tally tally) {
        long[] whole = tally.distances();
        long[] less = model.distances(tally);
        return IntStream.range(0, whole.length)
                .mapToLong(n -> whole[n] - less[n])
                .max()
                .orElseThrow();
    }

    private static long least(Model model, int[] tallies) {
        return least(model, tallies, (tally, count) -> model.prices(tally)[count]);
    }

    /** How far a count is from the nearest one that costs nothing: by looking at each. */
    private static long missing(Tally tally, int count) {
        var price = tally.price();
        int cells = tally.greatest();
        if (price.ceiling() < 0) {
            // Turns carried over: the nearest count that costs nothing is below zero, where no table reaches.
            return price.distances(cells)[count];
        }
        if (tally.least() < 0) {
            return tally.distances()[count];
        }
        boolean own = price.shape() == Shape.OTHER;
        long[] table = price.table(own ? cells : cells + FURTHER);
        long free = Arrays.stream(table).min().orElseThrow();
        long nearest = IntStream.range(0, table.length)
                .filter(n -> table[n] == free)
                .map(n -> Math.abs(n - count))
                .min()
                .orElseThrow();
        return nearest + (free > 0 ? 1 : 0);
    }

    /** The least sum over some tallies, by trying all states of the cells that they count. */
    private static long least(Model model, int[] tallies, ToLongBiFunction<Tally, Integer> measure) {
        int[] cells = Arrays.stream(tallies)
                .mapToObj(t -> model.tallies().get(t))
                .flatMapToInt(tally -> Stream.concat(
                                Stream.of(tally.cells()), tally.more().stream().map(Tally.Term::cells))
                        .flatMapToInt(CellSet::stream))
                .sorted()
                .distinct()
                .toArray();
        var tables = new long[model.tallies().size()][];
        for (int t : tallies) {
            var tally = model.tallies().get(t);
            tables[t] = IntStream.rangeClosed(0, tally.greatest() - tally.least())
                    .mapToLong(n -> measure.applyAsLong(tally, n))
                    .toArray();
        }
        return least(model, tallies, tables, cells, 0, new int[model.size()]);
    }

    private static long least(Model model, int[] tallies, long[][] tables, int[] cells, int next, int[] states) {
        if (next == cells.length) {
            return Arrays.stream(tallies)
                    .mapToLong(t -> tables[t][count(model, model.tallies().get(t), states)])
                    .sum();
        }
        long least = Long.MAX_VALUE;
        var possible = model.states(cells[next]);
        for (int s = 0; s < possible.size(); s++) {
            states[cells[next]] = possible.code(s);
            least = Math.min(least, least(model, tallies, tables, cells, next + 1, states));
        }
        return least;
    }

    private static int count(Model model, Tally tally, int[] states) {
        int count = (int) tally.cells().stream()
                .filter(cell -> isIn(cell, states, tally.counted(), model))
                .count();
        for (var term : tally.more()) {
            for (int i = 0; i < term.cells().size(); i++) {
                count += isIn(term.cells().get(i), states, term.counted(), model) ? term.weight() : 0;
            }
        }
        // The tables begin at the least count.
        return count - tally.least();
    }

    private static boolean isIn(int cell, int[] states, Counted counted, Model model) {
        int state = states[cell];
        var problem = model.problem();
        if (counted.kind() == Counted.Kind.OPTION) {
            return state == States.FIRST_OPTION + counted.option();
        }
        var mode = model.table().modeOf(cell, state);
        return switch (counted.kind()) {
            case OPTION -> throw new AssertionError(counted);
            case WFH ->
                mode == WorkMode.WFH || mode == WorkMode.OFF && model.table().isShift(cell);
            case OFF -> mode == WorkMode.OFF || mode == WorkMode.WFH && state == States.AWAY;
            case ON_SITE -> mode == WorkMode.WFO;
            case ON_DUTY -> mode != WorkMode.OFF;
            case NOT_WFH -> mode != WorkMode.WFH;
            case NOT_ON_SITE -> mode != WorkMode.WFO;
            case OFFICE -> state == States.OFFICE || States.isDesk(state);
            case OFFICE_WITHOUT_DESK -> state == States.OFFICE;
            case DESK ->
                States.isDesk(state)
                        && problem.desks().get(state - States.FIRST_DESK).id().equals(counted.counter());
            case FIELD -> state == States.FIELD;
            case ANY_COUNTER -> States.isCounter(state);
            case COUNTER -> isAt(state, counted, problem);
            case NOT_COUNTER -> !isAt(state, counted, problem);
        };
    }

    private static boolean isAt(int state, Counted counted, RosterProblem problem) {
        return States.isCounter(state)
                && problem.counters().get(state - States.FIRST_COUNTER).id().equals(counted.counter());
    }
}
