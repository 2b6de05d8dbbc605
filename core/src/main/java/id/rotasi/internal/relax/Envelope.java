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
    private final long[] multipliers;
    private final Map<Integer, List<Integer>> cells = new HashMap<>();

    /**
     * @param drawsSingles whether the prices of single days go into an envelope
     * @param multipliers for each tally, what each of its members on site pays elsewhere and is let off here
     */
    Envelope(Component component, Prices prices, SingleCells singles, boolean drawsSingles, long[] multipliers) {
        this.component = component;
        this.prices = prices;
        this.singles = singles;
        this.drawsSingles = drawsSingles;
        this.multipliers = multipliers;
        for (int cell = 0; cell < component.size(); cell++) {
            cells.computeIfAbsent(component.asn()[cell], asn -> new ArrayList<>())
                    .add(cell);
        }
    }

    /**
     * Disjoint left-out tallies of a person.
     *
     * @param constant their price with no day on site
     * @param steps the prices of further days on site, the cheapest first
     */
    record Family(long constant, List<Step> steps) {}

    /**
     * One more day on site.
     *
     * @param price what it costs
     * @param tally among the days of which tally, or -1
     */
    record Step(long price, int tally) {}

    /** The left-out tallies that can be priced, by person. */
    Map<Integer, List<Integer>> tallies(List<Integer> leftOut) {
        var byAsn = new HashMap<Integer, List<Integer>>();
        for (int tally : leftOut) {
            if (isOfOnePerson(tally)) {
                int asn = component.asn()[component.members()[component.memberStart()[tally]]];
                byAsn.computeIfAbsent(asn, key -> new ArrayList<>()).add(tally);
            }
        }
        return byAsn;
    }

    /** The families of all people who have left-out tallies, by person. */
    Map<Integer, List<Family>> of(List<Integer> leftOut) {
        var envelopes = new HashMap<Integer, List<Family>>();
        tallies(leftOut).forEach((asn, tallies) -> envelopes.put(asn, priced(families(tallies), cells.get(asn))));
        return envelopes;
    }

    /** The sum over the families as a table over the number of days on site. */
    static long[] table(List<Family> families) {
        var table = new long[families.get(0).steps().size() + 1];
        for (var family : families) {
            long price = family.constant();
            table[0] += price;
            for (int n = 1; n < table.length; n++) {
                price += family.steps().get(n - 1).price();
                table[n] += price;
            }
        }
        return table;
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

    private List<Family> priced(List<List<Integer>> families, List<Integer> own) {
        var soft = families.stream()
                .filter(family -> !component.hard()[family.get(0)])
                .max(Comparator.comparingInt(List::size));
        return families.stream()
                .map(family -> priced(family, own, drawsSingles && soft.isPresent() && family == soft.get()))
                .toList();
    }

    private Family priced(List<Integer> family, List<Integer> own, boolean draws) {
        var loose = new HashSet<>(own);
        var steps = new ArrayList<Step>();
        long constant = 0;
        for (int tally : family) {
            var members = membersOf(tally);
            members.forEach(loose::remove);
            long[] table = prices.onSite(tally);
            long[] wishes = singlesOf(members, draws);
            constant += table[0];
            for (int n = 1; n < table.length; n++) {
                steps.add(new Step(table[n] - table[n - 1] + wishes[n - 1] - multipliers[tally], tally));
            }
        }
        for (long wish : singlesOf(List.copyOf(loose), draws)) {
            steps.add(new Step(wish, -1));
        }
        steps.sort(Comparator.comparingLong(Step::price));
        return new Family(constant, steps);
    }

    /** The prices of being on site on these days, ascending; they are taken from the cells. */
    private long[] singlesOf(List<Integer> members, boolean draws) {
        return draws ? members.stream().mapToLong(singles::take).sorted().toArray() : new long[members.size()];
    }
}
