package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * What left-out tallies of one person cost at least, as a convex function of the number of that person's days on site.
 *
 * <p>Among the left-out tallies of a person (weekday fairness beside a weekly cap, windows of days) those with disjoint
 * sets are picked, the most expensive first. The cheapest way to spread n days over disjoint sets with convex prices is
 * their infimal convolution: the n least marginals of all sets together. It is convex in n, so it can be priced on the
 * person's total, and it never exceeds what the tallies really cost (Rockafellar, Convex Analysis, 1970, theorem 5.4).
 */
final class Envelope {

    private final Component component;
    private final Prices prices;

    Envelope(Component component, Prices prices) {
        this.component = component;
        this.prices = prices;
    }

    /**
     * The envelopes of all people who have left-out tallies, by person, over the number of days on site.
     *
     * @param days for a person, how many cells can be at home or on site
     */
    Map<Integer, long[]> of(List<Integer> leftOut, IntUnaryOperator days) {
        var byAsn = new HashMap<Integer, List<Integer>>();
        for (int tally : leftOut) {
            int asn = ownerOf(tally);
            if (asn >= 0) {
                byAsn.computeIfAbsent(asn, key -> new ArrayList<>()).add(tally);
            }
        }
        var envelopes = new HashMap<Integer, long[]>();
        byAsn.forEach((asn, tallies) -> envelopes.put(asn, envelope(disjoint(tallies), days.applyAsInt(asn))));
        return envelopes;
    }

    /** The person whose days a tally counts, or -1 if it counts posts or several people. */
    private int ownerOf(int tally) {
        int counted = component.counted()[tally];
        int first = component.asn()[component.members()[component.memberStart()[tally]]];
        for (int m = component.memberStart()[tally]; m < component.memberStart()[tally + 1]; m++) {
            if (component.asn()[component.members()[m]] != first) {
                return -1;
            }
        }
        return counted == States.WFH || counted == States.ON_SITE ? first : -1;
    }

    private List<Integer> disjoint(List<Integer> tallies) {
        var used = new HashSet<Integer>();
        var picked = new ArrayList<Integer>();
        for (int tally : tallies) {
            var cells = Arrays.stream(
                            component.members(),
                            component.memberStart()[tally],
                            component.memberStart()[tally + 1])
                    .boxed()
                    .toList();
            if (cells.stream().noneMatch(used::contains)) {
                used.addAll(cells);
                picked.add(tally);
            }
        }
        return picked;
    }

    private long[] envelope(List<Integer> tallies, int days) {
        var marginals = new long[days];
        int covered = 0;
        long constant = 0;
        for (int tally : tallies) {
            long[] table = prices.onSite(tally);
            constant += table[0];
            for (int n = 1; n < table.length; n++) {
                marginals[covered++] = table[n] - table[n - 1];
            }
        }
        Arrays.sort(marginals);
        var table = new long[days + 1];
        table[0] = constant;
        for (int n = 0; n < days; n++) {
            table[n + 1] = table[n] + marginals[n];
        }
        return table;
    }
}
