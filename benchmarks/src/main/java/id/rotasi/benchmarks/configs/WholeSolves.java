package id.rotasi.benchmarks.configs;

import id.rotasi.EngineOptions;
import id.rotasi.EngineOptions.Search;
import id.rotasi.RosterEngine;
import id.rotasi.RosterJob.Progress;
import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.configs.Solved.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Solves a problem with several configurations and seeds as a host does, one after the other: all configurations with the first seed, then
 * all with the next one, so that a slow minute of the machine hits all.
 *
 * @param searches the configurations
 * @param seeds how many: 1, 2 and so on
 * @param limit the time limit of a solve
 * @param threads of a solve
 */
public record WholeSolves(List<Search> searches, int seeds, Duration limit, int threads) {

    private static final Duration LONG_WARM_UP = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofSeconds(1);

    /** Checks and keeps a copy. @throws IllegalArgumentException if there are no seeds, or threads */
    public WholeSolves {
        if (seeds < 1) {
            throw new IllegalArgumentException("The number of seeds (%d) must be 1 or more.".formatted(seeds));
        }
        searches = List.copyOf(searches);
    }

    /** The most that all solves of a problem take. */
    public Duration longest() {
        return limit.multipliedBy((long) seeds * searches.size());
    }

    /**
     * Solves once with each configuration and forgets it, the first time for as long as the trials, so that none of them pays for loading and
     * compiling classes and for setting up its solver.
     */
    public void warmUp(RosterEngine engine, RosterProblem problem) {
        var time = shorter(limit, LONG_WARM_UP);
        for (var search : searches) {
            engine.solve(problem, options(search, 1).withTimeLimit(time));
            time = shorter(limit, WARM_UP);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Solves with each seed and configuration. @param name of the problem */
    public List<Solved> solve(RosterEngine engine, String name, RosterProblem problem) {
        var solves = new ArrayList<Solved>();
        for (int seed = 1; seed <= seeds; seed++) {
            for (var search : searches) {
                solves.add(solve(engine, name, problem, search, seed));
            }
        }
        return solves;
    }

    private Solved solve(RosterEngine engine, String name, RosterProblem problem, Search search, int seed) {
        List<Moment> moments = Collections.synchronizedList(new ArrayList<>());
        Consumer<Progress> listener = progress ->
                progress.cost().ifPresent(cost -> moments.add(new Moment(seconds(progress.elapsed()), cost)));
        long start = System.nanoTime();
        var report =
                engine.start(problem, options(search, seed), listener).await().report();
        double seconds = seconds(Duration.ofNanos(System.nanoTime() - start));
        moments.add(new Moment(seconds, report.score()));
        return new Solved(
                name, search.name(), seed, seconds(limit), seconds, report, List.of(moments.toArray(Moment[]::new)));
    }

    private EngineOptions options(Search search, int seed) {
        return EngineOptions.defaults()
                .withSearch(search)
                .withSeed(seed)
                .withTimeLimit(limit)
                .withThreads(threads);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
