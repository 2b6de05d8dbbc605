package id.rotasi.internal.advise;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.report.EffectRecord;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.policy.Tally;
import id.rotasi.report.CellExplanation.Effect;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The counts of all tallies of a roster under changes of single cells, which can be taken back. Layout: the tallies of
 * cell i are {@code links[linkStart[i] .. linkStart[i + 1])}. Made in time linear in the cells of all tallies; a change of a
 * cell takes time linear in its tallies. For one thread.
 */
public final class TallyLedger {

    private final Model model;
    private final int[] states;
    private final int[] counts;
    private final int[] counted;
    private final int[] linkCodes;
    private final long[] @Nullable [] prices;
    private final int[] linkStart;
    private final int[] links;
    private final Map<String, String> types = new HashMap<>();
    private final Map<Integer, Integer> countsBefore = new LinkedHashMap<>();
    private final Map<Integer, Integer> statesBefore = new LinkedHashMap<>();

    /** The ledger of a roster whose cells are in these states. The array is copied. */
    public TallyLedger(Model model, int[] states) {
        this.model = model;
        this.states = states.clone();
        int tallies = model.tallies().size();
        this.counts = new int[tallies];
        this.counted = new int[tallies];
        this.prices = new long[tallies][];
        this.linkStart = new int[model.size() + 1];
        for (var tally : model.tallies()) {
            var literals = model.literals(tally);
            for (int i = 0; i < literals.size(); i++) {
                linkStart[literals.cell(i) + 1]++;
            }
        }
        for (int cell = 1; cell < linkStart.length; cell++) {
            linkStart[cell] += linkStart[cell - 1];
        }
        this.links = new int[linkStart[linkStart.length - 1]];
        this.linkCodes = new int[links.length];
        var next = linkStart.clone();
        for (int t = 0; t < tallies; t++) {
            var literals = model.literals(model.tallies().get(t));
            counts[t] = literals.count(states);
            counted[t] = literals.isUniform() ? model.counted(model.tallies().get(t)) : Component.MIXED;
            for (int i = 0; i < literals.size(); i++) {
                int link = next[literals.cell(i)]++;
                links[link] = t;
                linkCodes[link] = literals.code(i);
            }
        }
        model.rules().forEach(rule -> types.put(rule.id(), rule.type()));
    }

    public Model model() {
        return model;
    }

    public int state(int cell) {
        return states[cell];
    }

    /** The state of a cell before the changes. */
    public int stateBefore(int cell) {
        return statesBefore.getOrDefault(cell, states[cell]);
    }

    /** Puts a cell into a state. */
    public void set(int cell, int to) {
        int from = states[cell];
        if (from == to) {
            return;
        }
        statesBefore.putIfAbsent(cell, from);
        states[cell] = to;
        for (int l = linkStart[cell]; l < linkStart[cell + 1]; l++) {
            int t = links[l];
            int step = (States.counts(linkCodes[l], to) ? 1 : 0) - (States.counts(linkCodes[l], from) ? 1 : 0);
            if (step != 0) {
                countsBefore.putIfAbsent(t, counts[t]);
                counts[t] += step;
            }
        }
    }

    /** Takes all changes back. */
    public void undo() {
        statesBefore.forEach((cell, state) -> states[cell] = state);
        countsBefore.forEach((tally, count) -> counts[tally] = count);
        statesBefore.clear();
        countsBefore.clear();
    }

    /** The states of all cells, as a copy. */
    public int[] states() {
        return states.clone();
    }

    /** The cells that are changed, ascending, each with its state. */
    Map<Integer, Integer> moved() {
        var moved = new LinkedHashMap<Integer, Integer>();
        Arrays.stream(changed()).forEach(cell -> moved.put(cell, states[cell]));
        return moved;
    }

    /** The cells that are changed, ascending. */
    public int[] changed() {
        return statesBefore.keySet().stream()
                .mapToInt(cell -> cell)
                .filter(cell -> !model.isChoice(cell))
                .filter(cell -> states[cell] != statesBefore.get(cell))
                .sorted()
                .toArray();
    }

    /** The hard tallies that cost more than before the changes. */
    public List<Integer> worse() {
        return countsBefore.keySet().stream()
                .filter(t -> isHard(t) && price(t)[counts[t]] > priceBefore(t))
                .toList();
    }

    /** What the changes cost: of the tallies, and of what was published. */
    public Cost difference() {
        var difference = Cost.ZERO;
        for (int t : countsBefore.keySet()) {
            difference = difference.plus(cost(t, price(t)[counts[t]] - priceBefore(t)));
        }
        for (int cell : changed()) {
            difference =
                    difference.plus(model.change(cell, states[cell])).minus(model.change(cell, statesBefore.get(cell)));
        }
        return difference;
    }

    /** What the changes do, rule by rule, in policy order. */
    public List<Effect> effects() {
        var byRule = new LinkedHashMap<String, List<Integer>>();
        model.rules().forEach(rule -> byRule.put(rule.id(), new ArrayList<>()));
        countsBefore.keySet().stream()
                .filter(t -> price(t)[counts[t]] != priceBefore(t))
                .sorted()
                .forEach(t -> byRule.get(tally(t).rule()).add(t));
        var effects = new ArrayList<Effect>();
        byRule.forEach((rule, touched) -> {
            if (!touched.isEmpty()) {
                effects.add(effect(rule, touched));
            }
        });
        return effects;
    }

    private Effect effect(String rule, List<Integer> touched) {
        var difference = Cost.ZERO;
        var caused = new ArrayList<Finding>();
        var cured = new ArrayList<Finding>();
        for (int t : touched) {
            long before = priceBefore(t);
            long after = price(t)[counts[t]];
            difference = difference.plus(cost(t, after - before));
            if (after > before) {
                caused.add(finding(t, counts[t], this::state, after));
            } else {
                cured.add(finding(t, countsBefore.get(t), this::stateBefore, before));
            }
        }
        caused.sort(FindingRecord.WORST_FIRST);
        cured.sort(FindingRecord.WORST_FIRST);
        return new EffectRecord(rule, difference, caused, cured);
    }

    private Finding finding(int t, int count, IntUnaryOperator states, long price) {
        var tally = tally(t);
        return FindingRecord.of(
                tally, types.get(tally.rule()), count, model.first(tally, states), price, model.locks(tally));
    }

    /** The tallies of a cell. */
    int[] tallies(int cell) {
        return Arrays.copyOfRange(links, linkStart[cell], linkStart[cell + 1]);
    }

    Tally tally(int t) {
        return model.tallies().get(t);
    }

    /** The code of the states that a tally counts, or {@link Component#MIXED}. */
    int counted(int t) {
        return counted[t];
    }

    /** Settles anew the choices that changed cells are counted with, each as it costs least. */
    public void choose() {
        if (!model.hasChoices()) {
            return;
        }
        countsBefore.keySet().stream()
                .flatMap(t -> tally(t).more().stream())
                .filter(term ->
                        term.cells().size() == 1 && model.isChoice(term.cells().get(0)))
                .map(term -> term.cells().get(0))
                .distinct()
                .toList()
                .forEach(this::choose);
    }

    private void choose(int choice) {
        int best = states[choice];
        var least = cost(choice);
        var options = model.states(choice);
        for (int option = 0; option < options.size(); option++) {
            set(choice, options.code(option));
            var cost = cost(choice);
            if (cost.compareTo(least) < 0) {
                least = cost;
                best = states[choice];
            }
        }
        set(choice, best);
    }

    /* What the tallies of a choice cost as it is. */
    private Cost cost(int choice) {
        // A choice with a weight stands in a tally several times.
        return Arrays.stream(links, linkStart[choice], linkStart[choice + 1])
                .distinct()
                .mapToObj(t -> cost(t, price(t)[counts[t]]))
                .reduce(Cost.ZERO, Cost::plus);
    }

    int count(int t) {
        return counts[t];
    }

    boolean isHard(int t) {
        return tally(t).price().enforcement().hard();
    }

    /** What a tally cost before the changes. */
    long priceBefore(int t) {
        return price(t)[countsBefore.getOrDefault(t, counts[t])];
    }

    /** The prices of a tally, by count. */
    long[] price(int t) {
        var known = prices[t];
        if (known == null) {
            known = model.prices(tally(t));
            prices[t] = known;
        }
        return known;
    }

    private Cost cost(int t, long price) {
        return Cost.of(isHard(t) ? Level.HARD : Level.SOFT, price);
    }
}
