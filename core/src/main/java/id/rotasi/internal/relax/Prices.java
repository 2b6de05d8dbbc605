package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.report.Cost;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Hard and soft prices of a component folded into one number: {@code hard * factor + soft}, where the factor exceeds
 * every soft cost the component can have, so that comparing the numbers compares the costs. Tables are kept and shared.
 */
final class Prices {

    private final Component component;
    private final long factor;
    private final Map<long[], long[]> straight = new IdentityHashMap<>();
    private final Map<long[], long[]> reversed = new IdentityHashMap<>();
    private final Map<long[], long[]> straightHard = new IdentityHashMap<>();
    private final Map<long[], long[]> reversedHard = new IdentityHashMap<>();

    /** @throws ArithmeticException if the costs do not fit */
    Prices(Component component) {
        this.component = component;
        long soft = 0;
        long hard = 0;
        for (int t = 0; t < component.tallies(); t++) {
            long[] price = component.price()[t];
            long greatest = Math.max(price[0], price[price.length - 1]);
            if (component.hard()[t]) {
                hard = Math.addExact(hard, greatest);
            } else {
                soft = Math.addExact(soft, greatest);
            }
        }
        this.factor = Math.addExact(soft, 1);
        Math.addExact(Math.multiplyExact(hard, factor), soft);
    }

    /** The folded cost as what it stands for. */
    Cost unfold(long folded) {
        return new Cost(Math.floorDiv(folded, factor), Math.floorMod(folded, factor));
    }

    /** The price of a tally by the number of its members that are on site (or at the counted post). */
    long[] onSite(int tally) {
        boolean turned = component.counted()[tally] == States.WFH;
        boolean hard = component.hard()[tally];
        var kept = turned ? hard ? reversedHard : reversed : hard ? straightHard : straight;
        return kept.computeIfAbsent(component.price()[tally], price -> folded(price, turned, hard ? factor : 1));
    }

    private static long[] folded(long[] price, boolean turned, long times) {
        var table = new long[price.length];
        for (int n = 0; n < table.length; n++) {
            table[n] = times * price[turned ? price.length - 1 - n : n];
        }
        return table;
    }
}
