package id.rotasi.benchmarks.peers;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterJob.Progress;
import id.rotasi.benchmarks.suite.Tallied;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * This library, from the problem to the audited roster. Its time includes compiling and auditing, which the other peers
 * are given.
 */
public final class Rotasi implements Peer {

    @Override
    public String name() {
        return "rotasi";
    }

    @Override
    public String about() {
        return "this library, default options; time includes compile and audit";
    }

    @Override
    public Answer solve(Tallied problem, Limit limit) {
        var options = EngineOptions.defaults()
                .withTimeLimit(limit.time())
                .withThreads(limit.threads())
                .withSeed(limit.seed());
        long start = System.nanoTime();
        List<Point> trace = Collections.synchronizedList(new ArrayList<>());
        Consumer<Progress> listener = progress -> progress.cost()
                .ifPresent(cost -> trace.add(new Point((System.nanoTime() - start) / 1e9, cost, progress.bound())));
        var roster = RosterEngine.create(options)
                .start(problem.model().problem(), listener)
                .await();
        trace.add(new Point(
                (System.nanoTime() - start) / 1e9,
                roster.report().score(),
                roster.report().bound()));
        return new Answer(
                Optional.of(roster.assignments()), roster.report().bound(), List.copyOf(trace), OptionalLong.empty());
    }
}
