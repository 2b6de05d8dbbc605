package id.rotasi.benchmarks.configs;

import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which configuration to take for problems of a size, from trials alone. {@value #RULE}
 *
 * @param size of the problems
 * @param standings of all configurations, in the order in which the trials name them; one is recommended
 */
public record Recommendation(ProblemSize size, List<Standing> standings) {

    /** The rule in a sentence. */
    public static final String RULE =
            "Configurations are compared pair by pair of trials with the same problem and seed: lower hard cost wins, then fewer changes of what "
                    + "was published; then lower mean cost, where the 95 % interval of the difference, relative to the best cost known, excludes "
                    + "zero; among those that cannot be told apart from the cheapest, the least mean time to 1 %, where the interval of the "
                    + "difference excludes zero; else the one listed first.";

    /** What became of a configuration. */
    public enum Verdict {
        /** It is to be taken. */
        RECOMMENDED("recommended"),
        /** Others break less of hard rules, or change less of what was published. */
        BREAKS_MORE("breaks more hard rules or changes more"),
        /** Others cost less, and not by chance. */
        COSTS_MORE("costs more"),
        /** Others that cost no more are within 1 % sooner, and not by chance. */
        IS_LATER("is later"),
        /** What it differs by may be chance, and another one stands before it in the list. */
        LISTED_LATER("no better");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** As it is written. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * How a configuration did.
     *
     * @param configuration its name
     * @param broken all hard cost, and changes of what was published, of its trials together
     * @param costlier its mean cost above the cheapest one's, in parts of the best cost known; empty if it breaks more
     * @param later its mean seconds to 1 % above the soonest one's; empty if it breaks or costs more
     * @param verdict what became of it
     */
    public record Standing(
            String configuration,
            Cost broken,
            Optional<Estimate> costlier,
            Optional<Estimate> later,
            Verdict verdict) {}

    /** The name of the recommended configuration. */
    public String configuration() {
        return standings.stream()
                .filter(standing -> standing.verdict() == Verdict.RECOMMENDED)
                .map(Standing::configuration)
                .findFirst()
                .orElseThrow();
    }

    /** Why it is recommended. */
    public String reason() {
        var verdicts = standings.stream().map(Standing::verdict).collect(Collectors.toSet());
        if (verdicts.contains(Verdict.LISTED_LATER)) {
            return "none is cheaper or sooner by more than chance, it is listed first";
        } else if (verdicts.contains(Verdict.IS_LATER)) {
            return "none is cheaper by more than chance, it is sooner";
        } else if (verdicts.contains(Verdict.COSTS_MORE)) {
            return "it costs less";
        }
        return verdicts.contains(Verdict.BREAKS_MORE) ? "it breaks or changes less" : "it is the only one";
    }

    /** Whether it rests on a single pair, which tells nothing of chance. */
    public boolean isOfOnePair() {
        return standings.stream()
                .flatMap(standing -> standing.costlier().stream())
                .allMatch(above -> above.margin().isEmpty());
    }

    /**
     * One for each size there are trials of, smallest first.
     *
     * @throws IllegalArgumentException if a configuration lacks a problem or a seed that another one has
     */
    public static List<Recommendation> of(List<Trial> trials) {
        var bySize = new TreeMap<ProblemSize, List<Trial>>();
        trials.forEach(trial ->
                bySize.computeIfAbsent(trial.size(), size -> new ArrayList<>()).add(trial));
        return bySize.entrySet().stream()
                .map(entry -> new Recommendation(entry.getKey(), new Comparison(entry.getValue()).standings()))
                .toList();
    }

    /** All configurations on the problems of a size. */
    private static final class Comparison {

        private static final Comparator<Trial> BY_PAIR =
                Comparator.comparing(Trial::problem).thenComparingLong(Trial::seed);

        /** Each with its trials, in an order that is the same for all. */
        private final Map<String, List<Trial>> byConfiguration = new LinkedHashMap<>();

        /** Soft costs by problem. */
        private final Map<String, Long> best;

        Comparison(List<Trial> trials) {
            trials.forEach(trial -> byConfiguration
                    .computeIfAbsent(trial.configuration(), name -> new ArrayList<>())
                    .add(trial));
            byConfiguration.values().forEach(each -> each.sort(BY_PAIR));
            long pairings = byConfiguration.values().stream()
                    .map(each -> each.stream()
                            .map(trial -> List.of(trial.problem(), trial.seed()))
                            .toList())
                    .distinct()
                    .count();
            if (pairings > 1) {
                throw new IllegalArgumentException(
                        "The configurations were not all tried on the same problems with the same seeds.");
            }
            best = trials.stream()
                    .collect(Collectors.toMap(
                            Trial::problem, Trial::cost, (one, other) -> one.compareTo(other) < 0 ? one : other))
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().soft()));
        }

        List<Standing> standings() {
            var names = List.copyOf(byConfiguration.keySet());
            var least = names.stream()
                    .map(this::broken)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var sound =
                    names.stream().filter(name -> broken(name).equals(least)).toList();
            var costlier = above(sound, this::relativeCost);
            var cheap = indistinct(costlier);
            var later = above(cheap, Trial::toOnePercent);
            var soon = indistinct(later);
            return names.stream()
                    .map(name -> new Standing(
                            name,
                            broken(name),
                            Optional.ofNullable(costlier.get(name)),
                            Optional.ofNullable(later.get(name)),
                            verdict(name, sound, cheap, soon)))
                    .toList();
        }

        private static Verdict verdict(String name, List<String> sound, List<String> cheap, List<String> soon) {
            if (!sound.contains(name)) {
                return Verdict.BREAKS_MORE;
            } else if (!cheap.contains(name)) {
                return Verdict.COSTS_MORE;
            } else if (!soon.contains(name)) {
                return Verdict.IS_LATER;
            }
            return name.equals(soon.get(0)) ? Verdict.RECOMMENDED : Verdict.LISTED_LATER;
        }

        private List<Trial> trials(String name) {
            return byConfiguration.getOrDefault(name, List.of());
        }

        private Cost broken(String name) {
            return trials(name).stream()
                    .map(trial -> trial.cost().minus(Cost.of(0, trial.cost().soft())))
                    .reduce(Cost.ZERO, Cost::plus);
        }

        private double relativeCost(Trial trial) {
            long of = best.getOrDefault(trial.problem(), 0L);
            return (double) (trial.cost().soft() - of) / Math.max(1, Math.abs(of));
        }

        /** How far each is above the one with the least mean, pair by pair. */
        private Map<String, Estimate> above(List<String> names, ToDoubleFunction<Trial> measure) {
            var least = names.stream()
                    .map(name -> values(name, measure))
                    .min(Comparator.comparingDouble(
                            values -> Estimate.of(values).mean()))
                    .orElseThrow();
            var above = new LinkedHashMap<String, Estimate>();
            names.forEach(name -> above.put(name, difference(values(name, measure), least)));
            return above;
        }

        private List<Double> values(String name, ToDoubleFunction<Trial> measure) {
            return trials(name).stream().map(measure::applyAsDouble).toList();
        }

        private static Estimate difference(List<Double> one, List<Double> other) {
            return Estimate.of(IntStream.range(0, one.size())
                    .mapToObj(pair -> one.get(pair) - other.get(pair))
                    .toList());
        }

        private static List<String> indistinct(Map<String, Estimate> above) {
            return above.entrySet().stream()
                    .filter(entry -> !entry.getValue().isAboveZero())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
