package id.rotasi.internal.advise;

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
        this.linkStart = new int[model.table().all() + 1];
        for (var tally : model.tallies()) {
            tally.cells().stream().forEach(cell -> linkStart[cell + 1]++);
        }
        for (int cell = 1; cell < linkStart.length; cell++) {
            linkStart[cell] += linkStart[cell - 1];
        }
        this.links = new int[linkStart[linkStart.length - 1]];
        var next = linkStart.clone();
        for (int t = 0; t < tallies; t++) {
            var tally = model.tallies().get(t);
            counted[t] = model.counted(tally);
            for (int i = 0; i < tally.cells().size(); i++) {
                int cell = tally.cells().get(i);
                links[next[cell]++] = t;
                counts[t] += States.counts(counted[t], states[cell]) ? 1 : 0;
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
            int step = (States.counts(counted[t], to) ? 1 : 0) - (States.counts(counted[t], from) ? 1 : 0);
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
                caused.add(finding(t, counts[t], after));
            } else {
                cured.add(finding(t, countsBefore.get(t), before));
            }
        }
        caused.sort(FindingRecord.WORST_FIRST);
        cured.sort(FindingRecord.WORST_FIRST);
        return new EffectRecord(rule, difference, caused, cured);
    }

    private Finding finding(int t, int count, long price) {
        return FindingRecord.of(tally(t), types.get(tally(t).rule()), count, price, model.locks(tally(t)));
    }

    /** The tallies of a cell. */
    int[] tallies(int cell) {
        return Arrays.copyOfRange(links, linkStart[cell], linkStart[cell + 1]);
    }

    Tally tally(int t) {
        return model.tallies().get(t);
    }

    /** The code of the states that a tally counts. */
    int counted(int t) {
        return counted[t];
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
