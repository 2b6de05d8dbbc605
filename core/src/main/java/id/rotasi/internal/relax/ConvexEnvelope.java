package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What left-out tallies of one person cost at least, as a convex function of the number of that person's days on site.
 *
 * <p>The left-out tallies of a person (weekday fairness beside a weekly cap, windows of days) are split into families of
 * disjoint sets. The cheapest way to spread n days over disjoint sets with convex prices is their infimal convolution: the
 * n least marginals of all sets together. It is convex in n, so it can be priced on the person's total, and it never
 * exceeds what the tallies of the family really cost (Rockafellar, Convex Analysis, 1970, theorem 5.4); as each tally is in
 * one family, neither does the sum over the families.
 *
 * <p>Prices of the person's single days (wishes) are drawn into one family, which then knows what they cost together with
 * it; they no longer stand on the arcs of the cells.
 *
 * @param singles those that an envelope knows are taken out of it
 */
public record ConvexEnvelope(Component component, NestedTallies nesting, CostFolding prices, SingleCellPrices singles) {

    /** For each person with left-out tallies, what these cost at least, by the number of days on site. */
    public Map<Integer, long[]> tables() {
        var tallies = new HashMap<Integer, List<Integer>>();
        for (int tally : nesting.leftOut()) {
            if (nesting.isPersonal(tally)) {
                int asn = component.asn()[component.members()[component.memberStart()[tally]]];
                tallies.computeIfAbsent(asn, key -> new ArrayList<>()).add(tally);
            }
        }
        if (tallies.isEmpty()) {
            return Map.of();
        }
        var cells = new HashMap<Integer, List<Integer>>();
        for (int cell = 0; cell < component.size(); cell++) {
            cells.computeIfAbsent(component.asn()[cell], asn -> new ArrayList<>())
                    .add(cell);
        }
        var tables = new HashMap<Integer, long[]>();
        tallies.forEach((asn, own) -> tables.put(asn, table(families(own), cells.get(asn))));
        return tables;
    }

    private long[] table(List<List<Integer>> families, List<Integer> own) {
        var soft = families.stream()
                .filter(family -> !component.hard()[family.get(0)])
                .max(Comparator.comparingInt(List::size));
        var table = new long[own.size() + 1];
        for (var family : families) {
            boolean draws = soft.isPresent() && family == soft.get();
            long price =
                    family.stream().mapToLong(tally -> prices.onSite(tally)[0]).sum();
            long[] steps = steps(family, own, draws);
            table[0] += price;
            for (int n = 1; n < table.length; n++) {
                price += steps[n - 1];
                table[n] += price;
            }
        }
        return table;
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

    /** What each further day on site costs a family, the cheapest first. */
    private long[] steps(List<Integer> family, List<Integer> own, boolean draws) {
        var loose = new HashSet<>(own);
        var steps = LongStream.builder();
        for (int tally : family) {
            var members = membersOf(tally);
            members.forEach(loose::remove);
            long[] table = prices.onSite(tally);
            long[] wishes = singlesOf(members, draws);
            for (int n = 1; n < table.length; n++) {
                steps.add(table[n] - table[n - 1] + wishes[n - 1]);
            }
        }
        Arrays.stream(singlesOf(List.copyOf(loose), draws)).forEach(steps);
        return steps.build().sorted().toArray();
    }

    /** The prices of being on site on these days, ascending; they are taken from the cells. */
    private long[] singlesOf(List<Integer> members, boolean draws) {
        return draws ? members.stream().mapToLong(singles::take).sorted().toArray() : new long[members.size()];
    }
}
