package id.rotasi.benchmarks.peers;

import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * All runs of all peers on one instance.
 *
 * @param instance its name
 * @param runs of each peer, in the order of the peers
 */
public record Race(String instance, List<Run> runs) {

    /** The greatest lower bound that any peer proved. */
    public Optional<Cost> bound() {
        return runs.stream().flatMap(run -> run.bound().stream()).max(Comparator.naturalOrder());
    }

    /** Peers with their runs. */
    public List<Entry> entries() {
        var byPeer = new LinkedHashMap<String, List<Run>>();
        runs.forEach(run ->
                byPeer.computeIfAbsent(run.peer(), peer -> new ArrayList<>()).add(run));
        return byPeer.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Where this library is behind, in sentences. */
    public List<String> behind() {
        var ours = entries().stream()
                .filter(entry -> entry.peer().equals("rotasi"))
                .findFirst();
        return ours.stream()
                .flatMap(own -> entries().stream().filter(entry -> entry != own).flatMap(entry -> behind(own, entry)))
                .toList();
    }

    private Stream<String> behind(Entry own, Entry other) {
        var said = new ArrayList<String>();
        var cost = own.cost();
        var theirs = other.cost();
        if (cost.isEmpty()) {
            said.add("rotasi returned no roster");
        } else if (theirs.isPresent()) {
            int compared = theirs.get().compareTo(cost.get());
            if (compared < 0) {
                said.add("%s costs less: hard %,d soft %,d against hard %,d soft %,d"
                        .formatted(
                                other.peer(),
                                theirs.get().hard(),
                                theirs.get().soft(),
                                cost.get().hard(),
                                cost.get().soft()));
            } else if (compared == 0 && other.seconds() < own.seconds()) {
                said.add("%s finds the same cost sooner: %.2f s against %.2f s"
                        .formatted(other.peer(), other.seconds(), own.seconds()));
            }
        }
        if (other.bound().isPresent()
                && (own.bound().isEmpty()
                        || other.bound().get().compareTo(own.bound().get()) > 0)) {
            said.add("%s proves the better bound: hard %,d soft %,d against %s"
                    .formatted(
                            other.peer(),
                            other.bound().get().hard(),
                            other.bound().get().soft(),
                            own.bound()
                                    .map(bound -> "hard %,d soft %,d".formatted(bound.hard(), bound.soft()))
                                    .orElse("none")));
        }
        return said.stream().map(text -> "**%s**: %s.".formatted(instance, text));
    }

    /**
     * The runs of one peer.
     *
     * @param peer its name
     * @param runs at least one
     */
    public record Entry(String peer, List<Run> runs) {

        /** The median cost; empty when a run had none. */
        public Optional<Cost> cost() {
            var costs =
                    runs.stream().flatMap(run -> run.cost().stream()).sorted().toList();
            return costs.size() < runs.size() ? Optional.empty() : Optional.of(costs.get((costs.size() - 1) / 2));
        }

        /** The best bound of all runs. */
        public Optional<Cost> bound() {
            return runs.stream().flatMap(run -> run.bound().stream()).max(Comparator.naturalOrder());
        }

        /** Median seconds. */
        public double seconds() {
            return median(runs.stream().mapToDouble(Run::seconds)).orElse(Double.NaN);
        }

        /** Least and greatest seconds. */
        public String spread() {
            var summary = runs.stream().mapToDouble(Run::seconds).summaryStatistics();
            return "%.2f-%.2f".formatted(summary.getMin(), summary.getMax());
        }

        /** The median of what some runs have. */
        public OptionalDouble median(Function<Run, OptionalDouble> measure) {
            ToDoubleFunction<Run> value = run -> measure.apply(run).orElse(Double.NaN);
            var values = runs.stream()
                    .mapToDouble(value)
                    .filter(v -> !Double.isNaN(v))
                    .toArray();
            return values.length < runs.size() ? OptionalDouble.empty() : median(DoubleStream.of(values));
        }

        /** Why there is no cost. */
        public String fault() {
            return runs.stream()
                    .map(Run::fault)
                    .filter(fault -> !fault.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private static OptionalDouble median(DoubleStream values) {
            var sorted = values.sorted().toArray();
            return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[(sorted.length - 1) / 2]);
        }
    }
}
