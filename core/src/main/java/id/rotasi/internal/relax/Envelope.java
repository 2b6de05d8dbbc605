package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What left-out tallies of one person cost at least, as a convex function of the number of that person's days on site.
 *
 * <p>The left-out tallies of a person (weekday fairness beside a weekly cap, windows of days) are split into families of
 * disjoint sets. The cheapest way to spread n days over disjoint sets with convex prices is their infimal convolution: the
 * n least marginals of all sets together. It is convex in n, so it can be priced on the person's total, and it never
 * exceeds what the tallies of the family really cost (Rockafellar, Convex Analysis, 1970, theorem 5.4); as each tally is in
 * one family, neither does the sum over the families.
 *
 * <p>Prices of the person's single days (wishes) can be drawn into one family, which then knows what they cost together
 * with it; they no longer stand on the arcs of the cells then.
 */
final class Envelope {

    private final Component component;
    private final Prices prices;
    private final SingleCells singles;
    private final boolean drawsSingles;
    private final Map<Integer, List<Integer>> cells = new HashMap<>();

    Envelope(Component component, Prices prices, SingleCells singles, boolean drawsSingles) {
        this.component = component;
        this.prices = prices;
        this.singles = singles;
        this.drawsSingles = drawsSingles;
        for (int cell = 0; cell < component.size(); cell++) {
            cells.computeIfAbsent(component.asn()[cell], asn -> new ArrayList<>())
                    .add(cell);
        }
    }

    /** The envelopes of all people who have left-out tallies, by person, over the number of days on site. */
    Map<Integer, long[]> of(List<Integer> leftOut) {
        var byAsn = new HashMap<Integer, List<Integer>>();
        for (int tally : leftOut) {
            if (isOfOnePerson(tally)) {
                int asn = component.asn()[component.members()[component.memberStart()[tally]]];
                byAsn.computeIfAbsent(asn, key -> new ArrayList<>()).add(tally);
            }
        }
        var envelopes = new HashMap<Integer, long[]>();
        byAsn.forEach((asn, tallies) -> envelopes.put(asn, sum(families(tallies), cells.get(asn))));
        return envelopes;
    }

    private boolean isOfOnePerson(int tally) {
        int counted = component.counted()[tally];
        int first = component.asn()[component.members()[component.memberStart()[tally]]];
        return (counted == States.WFH || counted == States.ON_SITE)
                && membersOf(tally).stream().allMatch(cell -> component.asn()[cell] == first);
    }

    private List<Integer> membersOf(int tally) {
        return Arrays.stream(
                        component.members(),
                        component.memberStart()[tally],
                        component.memberStart()[tally + 1])
                .boxed()
                .toList();
    }

    /** Splits tallies into families of disjoint sets: each goes into the first family that it does not meet. */
    private List<List<Integer>> families(List<Integer> tallies) {
        var families = new ArrayList<List<Integer>>();
        var used = new ArrayList<HashSet<Integer>>();
        for (int tally : tallies) {
            var members = membersOf(tally);
            int family = 0;
            while (family < used.size() && !Collections.disjoint(used.get(family), members)) {
                family++;
            }
            if (family == used.size()) {
                used.add(new HashSet<>());
                families.add(new ArrayList<>());
            }
            used.get(family).addAll(members);
            families.get(family).add(tally);
        }
        return families;
    }

    private long[] sum(List<List<Integer>> families, List<Integer> own) {
        var soft = families.stream()
                .filter(family -> !component.hard()[family.get(0)])
                .max(Comparator.comparingInt(List::size));
        var total = new long[own.size() + 1];
        for (var family : families) {
            boolean draws = drawsSingles && soft.isPresent() && family == soft.get();
            long[] table = envelope(family, own, draws);
            for (int n = 0; n < total.length; n++) {
                total[n] += table[n];
            }
        }
        return total;
    }

    private long[] envelope(List<Integer> family, List<Integer> own, boolean draws) {
        var loose = new HashSet<>(own);
        var marginals = new ArrayList<Long>();
        long constant = 0;
        for (int tally : family) {
            var members = membersOf(tally);
            members.forEach(loose::remove);
            long[] table = prices.onSite(tally);
            long[] wishes = singlesOf(members, draws);
            constant += table[0];
            for (int n = 1; n < table.length; n++) {
                marginals.add(table[n] - table[n - 1] + wishes[n - 1]);
            }
        }
        for (long wish : singlesOf(List.copyOf(loose), draws)) {
            marginals.add(wish);
        }
        Collections.sort(marginals);
        var table = new long[own.size() + 1];
        table[0] = constant;
        for (int n = 0; n < own.size(); n++) {
            table[n + 1] = table[n] + marginals.get(n);
        }
        return table;
    }

    /** The prices of being on site on these days, ascending; they are taken from the cells. */
    private long[] singlesOf(List<Integer> members, boolean draws) {
        return draws ? members.stream().mapToLong(singles::take).sorted().toArray() : new long[members.size()];
    }
}
