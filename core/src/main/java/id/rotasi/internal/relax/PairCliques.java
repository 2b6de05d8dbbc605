package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.ComponentBuilder;
import id.rotasi.internal.compile.Extension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Pairs that may not both be counted, or both not, of which every two of several cells form one, such as three people who all
 * stand in for each other. With n cells where no two may be, n (n - 1) / 2 pairs are broken: that is one tally of all of them at a
 * convex price.
 * The cost of every roster stays what it is, but a relaxation no longer takes half of each cell for a way out.
 *
 * <p>Source: Padberg, On the facial structure of set packing polyhedra (1973), for what cliques add to pairs.
 */
public final class PairCliques {

    private final Component component;
    private final List<int[]> cliques = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final Set<Integer> merged = new HashSet<>();

    /** What pairs must have in common: what they count, and what they cost with both counted, or with none. */
    private record Kind(int counted, boolean hard, long both, long none) {}

    private PairCliques(Component component) {
        this.component = component;
    }

    /** The component with cliques in the place of their pairs; itself if there are none. Takes time linear in the pairs, mostly. */
    public static Component merged(Component component) {
        var pairs = new LinkedHashMap<Kind, Map<Integer, Map<Integer, Integer>>>();
        for (int t = 0; t < component.tallies(); t++) {
            long[] price = component.price()[t];
            boolean isPair = price.length == 3 && price[1] == 0 && Math.min(price[0], price[2]) == 0;
            if (isPair && !component.isMixed(t)) {
                int one = component.members()[component.memberStart()[t]];
                int other = component.members()[component.memberStart()[t] + 1];
                var kind = new Kind(component.counted()[t], component.hard()[t], price[2], price[0]);
                var known = pairs.computeIfAbsent(kind, key -> new HashMap<>());
                known.computeIfAbsent(one, key -> new HashMap<>()).putIfAbsent(other, t);
                known.computeIfAbsent(other, key -> new HashMap<>()).putIfAbsent(one, t);
            }
        }
        var cliques = new PairCliques(component);
        pairs.values().forEach(cliques::find);
        return cliques.cliques.isEmpty() ? component : cliques.component();
    }

    /* Grows a clique from each cell in turn, by the neighbours in ascending order; a pair belongs to one clique only. */
    private void find(Map<Integer, Map<Integer, Integer>> pairs) {
        for (int cell : new TreeSet<>(pairs.keySet())) {
            for (int other : new TreeSet<>(pairs.get(cell).keySet())) {
                if (other > cell && !merged.contains(pairs.get(cell).get(other))) {
                    grow(cell, other, pairs);
                }
            }
        }
    }

    private void grow(int cell, int other, Map<Integer, Map<Integer, Integer>> pairs) {
        var clique = new ArrayList<>(List.of(cell, other));
        for (int next : new TreeSet<>(pairs.get(cell).keySet())) {
            boolean fits = !clique.contains(next)
                    && clique.stream().allMatch(member -> {
                        var tally = pairs.get(next).get(member);
                        return tally != null && !merged.contains(tally);
                    });
            if (fits) {
                clique.add(next);
            }
        }
        if (clique.size() > 2) {
            for (int one : clique) {
                clique.stream()
                        .filter(two -> two > one)
                        .forEach(two -> merged.add(pairs.get(one).get(two)));
            }
            firsts.add(pairs.get(cell).get(other));
            cliques.add(clique.stream().mapToInt(Integer::intValue).sorted().toArray());
        }
    }

    private Component component() {
        var parts = new ComponentBuilder(component.tallies());
        for (int t = 0; t < component.tallies(); t++) {
            if (!merged.contains(t)) {
                for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                    parts.member(component.members()[m], component.codeOfMember(t, m));
                }
                parts.tally(component.tally()[t], component.hard()[t], component.price()[t], component.isMixed(t));
            }
        }
        for (int c = 0; c < cliques.size(); c++) {
            int pair = firsts.get(c);
            Arrays.stream(cliques.get(c))
                    .forEach(cell -> parts.member(cell, component.counted()[pair]));
            parts.tally(
                    Extension.NO_NUMBER,
                    component.hard()[pair],
                    prices(cliques.get(c).length, component.price()[pair]),
                    false);
        }
        return parts.of(component.allCells());
    }

    private static long[] prices(int cells, long[] pair) {
        return IntStream.rangeClosed(0, cells)
                .mapToLong(n -> Math.max(broken(n, pair[2]), broken(cells - n, pair[0])))
                .toArray();
    }

    private static long broken(long cells, long price) {
        return Math.multiplyExact(price, cells * (cells - 1) / 2);
    }
}
