package id.rotasi.internal.compile;

import id.rotasi.policy.RuleContext.Choice;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The decisions that rules introduce beside those about cells. They are numbered after the cells, in the order in which rules
 * ask for them, and their options are states of their own. No tally counts two of them: once the cells are decided, each is
 * settled alone.
 */
final class Choices {

    private final int first;
    private final TallyLimit limit;
    private final Map<Key, Choice> known = new HashMap<>();
    private final List<Choice> all = new ArrayList<>();
    private final Map<Integer, States> byOptions = new ConcurrentHashMap<>();

    private record Key(String rule, Subject subject, int options) {}

    /** @param cells how many cells there are, those before the period included */
    Choices(int cells) {
        this.first = cells;
        this.limit = new TallyLimit(cells);
    }

    /** The choice for a rule and subject. @throws RuleMistake if it has no option, or is one too many */
    synchronized Choice of(String rule, Subject subject, int options) {
        return known.computeIfAbsent(new Key(rule, subject, options), key -> {
            if (options < 1) {
                throw new RuleMistake("rule.no-option", Map.of("n", options));
            }
            limit.count(options);
            var choice = new Choice(first + all.size(), options);
            all.add(choice);
            return choice;
        });
    }

    /** How many there are. */
    int size() {
        return all.size();
    }

    /** Whether a number is that of a choice that was made. */
    boolean contains(int cell) {
        return cell >= first && cell - first < all.size();
    }

    /** The options of a choice. */
    States states(int cell) {
        return byOptions.computeIfAbsent(
                all.get(cell - first).options(),
                options -> States.of(IntStream.range(0, options)
                        .map(option -> States.FIRST_OPTION + option)
                        .toArray()));
    }

    /**
     * Settles each choice: the first of the options under which its tallies cost least. Takes time linear in the tallies with
     * choices, times their options.
     *
     * @param states of each cell, and room for the choices behind them
     */
    void settle(Model model, int[] states) {
        byChoice(model.tallies()).forEach((choice, tallies) -> cheapest(choice, tallies, model, model::prices, states));
    }

    /**
     * Takes those tallies out whose choice hangs on facts alone: what they cost at least is inherited.
     *
     * @param tallies of the model, from which they are removed
     * @return what the facts force
     */
    Cost release(Model model, List<Tally> tallies) {
        var inherited = Cost.ZERO;
        var released = new HashSet<Tally>();
        for (var own : model.hasFacts()
                ? byChoice(tallies).entrySet()
                : Map.<Integer, List<Tally>>of().entrySet()) {
            boolean isOpen = own.getValue().stream().map(model::literals).anyMatch(all -> IntStream.range(0, all.size())
                    .map(all::cell)
                    .anyMatch(cell -> !contains(cell) && !model.isFact(cell)));
            if (!isOpen) {
                inherited = inherited.plus(
                        cheapest(own.getKey(), own.getValue(), model, Tally::prices, model.plainStates()));
                released.addAll(own.getValue());
            }
        }
        tallies.removeIf(released::contains);
        return inherited;
    }

    /* For each choice the tallies that count an option of it. */
    private Map<Integer, List<Tally>> byChoice(List<Tally> tallies) {
        var byChoice = new TreeMap<Integer, List<Tally>>();
        for (var tally : all.isEmpty() ? List.<Tally>of() : tallies) {
            tally.more().stream()
                    .filter(term ->
                            term.cells().size() == 1 && contains(term.cells().get(0)))
                    .map(term -> term.cells().get(0))
                    .distinct()
                    .forEach(choice -> byChoice.computeIfAbsent(choice, key -> new ArrayList<>())
                            .add(tally));
        }
        return byChoice;
    }

    /* Puts the choice into the first of its cheapest options; what the tallies cost then. */
    private Cost cheapest(int choice, List<Tally> tallies, Model model, Function<Tally, long[]> prices, int[] states) {
        var costs = new Cost[all.get(choice - first).options()];
        Arrays.fill(costs, Cost.ZERO);
        for (var tally : tallies) {
            var literals = model.literals(tally);
            long[] price = prices.apply(tally);
            var level = tally.price().enforcement().hard() ? Level.HARD : Level.SOFT;
            for (int option = 0; option < costs.length; option++) {
                states[choice] = States.FIRST_OPTION + option;
                costs[option] = costs[option].plus(Cost.of(level, price[literals.count(states)]));
            }
        }
        int best = 0;
        for (int option = 1; option < costs.length; option++) {
            best = costs[option].compareTo(costs[best]) < 0 ? option : best;
        }
        states[choice] = States.FIRST_OPTION + best;
        return costs[best];
    }
}
