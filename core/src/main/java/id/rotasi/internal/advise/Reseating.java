package id.rotasi.internal.advise;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Extension;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.dual.LowerBound;
import id.rotasi.internal.lns.LargeNeighbourhoodSearch;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.report.Cost;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the posts of a day anew after somebody's mode changed, so that no hard tally is worse than before: everybody on
 * site may stand at any post that he or she can hold, and modes stay. Of all ways the one with the least soft cost is
 * taken, and of these one that moves few people. Posts of a day nest, so that a flow finds it; where they do not, the bound
 * of the dual and a search stand in.
 */
public final class Reseating {

    private static final int NOBODY = -1;
    private static final int STEPS = 200;

    private final TallyLedger ledger;
    private final int fixed;
    private final Set<Integer> days = new HashSet<>();
    private final Map<Integer, States> cells = new LinkedHashMap<>();
    private final Set<Integer> tallies = new LinkedHashSet<>();

    private Reseating(TallyLedger ledger, int fixed) {
        this.ledger = ledger;
        this.fixed = fixed;
        var table = ledger.model().table();
        for (int cell : ledger.changed()) {
            days.add(table.day(cell));
        }
    }

    /** Gives posts anew if some hard tally is worse; whether none is, in the end. */
    public static boolean keepsHard(TallyLedger ledger) {
        return keepsHard(ledger, NOBODY);
    }

    /** The same, with the post of one cell as it is. */
    public static boolean keepsHard(TallyLedger ledger, int fixed) {
        ledger.choose();
        var worse = ledger.worse();
        return worse.isEmpty() || new Reseating(ledger, fixed).succeeds(worse);
    }

    private boolean succeeds(List<Integer> worse) {
        if (worse.stream().anyMatch(t -> !isOfPost(t))) {
            return false;
        }
        reach(worse);
        if (cells.isEmpty()) {
            return false;
        }
        var component = component();
        int[] start = cells.keySet().stream().mapToInt(ledger::state).toArray();
        int[] best = best(component, start);
        put(best);
        if (ledger.worse().isEmpty()) {
            return true;
        }
        put(start);
        return false;
    }

    private void put(int[] states) {
        int at = 0;
        for (int cell : cells.keySet()) {
            ledger.set(cell, states[at++]);
        }
        // Where people sit, choices may hang on it.
        ledger.choose();
    }

    private boolean isOfPost(int t) {
        int counted = ledger.counted(t);
        return counted != Component.MIXED && counted != States.IN_PLACE && (States.place(counted) != counted);
    }

    /** Everybody on site on these days who can take part in an exchange of posts that begins at the worse tallies. */
    private void reach(List<Integer> worse) {
        var open = new ArrayDeque<>(worse);
        tallies.addAll(worse);
        while (!open.isEmpty()) {
            ledger.tally(open.remove()).cells().stream()
                    .filter(cell -> days.contains(ledger.model().table().day(cell)))
                    .filter(cell -> States.place(ledger.state(cell)) == States.ON_SITE
                            && cell != fixed
                            && !cells.containsKey(cell))
                    .forEach(cell -> ledger.model().onSite(cell).ifPresent(states -> {
                        cells.put(cell, states);
                        Arrays.stream(ledger.tallies(cell))
                                .filter(t -> isOfPost(t) && states.counted(ledger.counted(t)) > 0 && tallies.add(t))
                                .forEach(open::add);
                    }));
        }
    }

    private Component component() {
        var local = new LinkedHashMap<Integer, Integer>();
        cells.keySet().forEach(cell -> local.put(cell, local.size()));
        var chosen = new ArrayList<>(tallies);
        var start = new int[chosen.size() + 1];
        var members = new ArrayList<Integer>();
        var price = new long[chosen.size()][];
        var hard = new boolean[chosen.size()];
        for (int i = 0; i < chosen.size(); i++) {
            int t = chosen.get(i);
            hard[i] = ledger.isHard(t);
            int free = 0;
            int standing = 0;
            for (int c = 0; c < ledger.tally(t).cells().size(); c++) {
                int cell = ledger.tally(t).cells().get(c);
                if (local.containsKey(cell)) {
                    members.add(local.get(cell));
                    free++;
                    standing += States.counts(ledger.counted(t), ledger.state(cell)) ? 1 : 0;
                }
            }
            start[i + 1] = members.size();
            price[i] = prices(t, ledger.count(t) - standing, free);
        }
        var table = ledger.model().table();
        var ofCells = new Component.Cells(
                ints(cells.keySet()),
                cells.values().toArray(States[]::new),
                cells.keySet().stream().mapToInt(table::asn).toArray(),
                cells.keySet().stream()
                        .mapToInt(cell -> (int) table.dateOf(table.day(cell)).toEpochDay())
                        .toArray());
        var ofTallies = new Component.Tallies(
                ints(chosen), chosen.stream().mapToInt(ledger::counted).toArray(), hard, price);
        var extension = new Extension(Component.of(ofCells, ofTallies, start, ints(members)));
        for (int cell : cells.keySet()) {
            if (States.place(ledger.stateBefore(cell)) == States.ON_SITE) {
                extension.ask(local.get(cell), ledger.stateBefore(cell), 1);
            }
        }
        return extension.component();
    }

    /* Hard prices count from what the tally cost before: less is no aim. Soft ones go before the number of moves. */
    private long[] prices(int t, int base, int free) {
        long[] price = Arrays.copyOfRange(ledger.price(t), base, base + free + 1);
        long before = ledger.priceBefore(t);
        for (int n = 0; n < price.length; n++) {
            price[n] =
                    ledger.isHard(t) ? Math.max(0, price[n] - before) : Math.multiplyExact(price[n], cells.size() + 1L);
        }
        return price;
    }

    private static int[] best(Component component, int[] start) {
        return ExhaustiveSearch.best(component).orElseGet(() -> {
            var bound = LowerBound.of(component, start, Tolerance.NONE, () -> false, () -> false);
            int[] best = bound.map(LowerBound::states).orElse(start);
            boolean open = new Ledger(component, best).hard() > 0
                    && bound.map(LowerBound::bound).orElse(Cost.ZERO).hard() == 0;
            return open
                    ? new LargeNeighbourhoodSearch(
                                    component, best, LocalSearch.Limits.of(0, STEPS), () -> false, cost -> {})
                            .improve()
                    : best;
        });
    }

    private static int[] ints(Iterable<Integer> numbers) {
        var list = new ArrayList<Integer>();
        numbers.forEach(list::add);
        return list.stream().mapToInt(n -> n).toArray();
    }
}
