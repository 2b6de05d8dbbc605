package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.report.Cost;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Hard and soft prices of a component folded into one number: {@code hard * factor + soft}, where the factor exceeds
 * every soft cost the component can have, so that comparing the numbers compares the costs. What a tally costs at
 * least, and common divisors of all hard and of all soft prices, are taken out first, so that heavy weights do not
 * overflow. If there is room, the number is
 * multiplied once more, so that small prices can be put below it that only decide between rosters of the same cost. Tables
 * are kept and shared.
 */
public final class CostFolding {

    private static final long MOST = 1L << 58;

    private final Component component;
    /** What all tallies cost at least, whatever their counts. */
    private final Cost aside;

    private final long greatest;
    private final long hardUnit;
    private final long softUnit;
    private final long factor;
    private final long scale;
    private final Map<long[], long[]> straight = new IdentityHashMap<>();
    private final Map<long[], long[]> reversed = new IdentityHashMap<>();
    private final Map<long[], long[]> straightHard = new IdentityHashMap<>();
    private final Map<long[], long[]> reversedHard = new IdentityHashMap<>();

    /**
     * @param ties greatest sum of the small prices that decide between rosters of the same cost; 0 for none
     * @throws ArithmeticException if the costs do not fit
     */
    public CostFolding(Component component, long ties) {
        this.component = component;
        this.aside = Cost.of(sum(true, CostFolding::least), sum(false, CostFolding::least));
        this.hardUnit = unit(true);
        this.softUnit = unit(false);
        long soft = sum(false, CostFolding::range) / softUnit;
        long hard = sum(true, CostFolding::range) / hardUnit;
        this.factor = Math.addExact(soft, 1);
        this.greatest = Math.addExact(Math.multiplyExact(hard, factor), soft);
        this.scale = greatest < MOST / (ties + 1) ? ties + 1 : 1;
    }

    /** The least of convex prices. */
    static long least(long[] price) {
        long least = price[0];
        for (int n = 1; n < price.length && price[n] < least; n++) {
            least = price[n];
        }
        return least;
    }

    /** The sum of something over the prices of all hard, or all soft, tallies. */
    private long sum(boolean hard, ToLongFunction<long[]> ofPrice) {
        long sum = 0;
        for (int t = 0; t < component.tallies(); t++) {
            if (component.hard()[t] == hard) {
                sum = Math.addExact(sum, ofPrice.applyAsLong(component.price()[t]));
            }
        }
        return sum;
    }

    /** What a tally can cost at most beyond the least. */
    private static long range(long[] price) {
        return Math.max(price[0], price[price.length - 1]) - least(price);
    }

    /** The greatest common divisor of all hard, or all soft, prices; 1 if there is none. */
    private long unit(boolean hard) {
        var seen = new IdentityHashMap<long[], Boolean>();
        long divisor = 0;
        for (int t = 0; t < component.tallies() && divisor != 1; t++) {
            if (component.hard()[t] == hard && seen.put(component.price()[t], true) == null) {
                long least = least(component.price()[t]);
                for (long price : component.price()[t]) {
                    divisor = gcd(price - least, divisor);
                }
            }
        }
        return Math.max(1, divisor);
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** The folded cost as what it stands for. */
    Cost unfold(long folded) {
        long cost = Math.floorDiv(folded, scale);
        return Cost.of(hardUnit * Math.floorDiv(cost, factor), softUnit * Math.floorMod(cost, factor))
                .plus(aside);
    }

    /** @throws ArithmeticException if the folded prices of all tallies together may be above {@code most} */
    public void require(long most) {
        if (greatest > most / scale) {
            throw new ArithmeticException("the folded costs are above " + most);
        }
    }

    /** The least cost that a folded number, taken as a lower bound, allows: whole units only. */
    public Cost unfoldUp(long folded) {
        return unfold(scale * -Math.floorDiv(-folded, scale));
    }

    /** A cost that a roster can have, as a folded number. */
    public long fold(Cost cost) {
        var above = cost.minus(aside);
        return scale * (above.hard() / hardUnit * factor + above.soft() / softUnit);
    }

    /** How many parts a unit of the folded number has. */
    public long scale() {
        return scale;
    }

    /** Whether small prices can decide between rosters of the same cost. */
    boolean decidesTies() {
        return scale > 1;
    }

    /** A soft cost in the units of the folded number, at least 1 if it is positive; the greatest number if too large. */
    public long foldSoft(long soft) {
        return GuidingPrices.times(scale, soft > 0 ? Math.max(1, soft / softUnit) : soft / softUnit);
    }

    /** The folded number of the least hard cost: more than all soft costs together. */
    public long hardStep() {
        return scale * factor;
    }

    /** The price of a tally by the number of its members that are on site (or at the counted post), less its least. */
    public long[] onSite(int tally) {
        if (component.counted()[tally] != States.AWAY) {
            return byCount(tally);
        }
        boolean hard = component.hard()[tally];
        return (hard ? reversedHard : reversed)
                .computeIfAbsent(component.price()[tally], price -> folded(price, true, hard));
    }

    /** The price of a tally by its count, less its least. */
    public long[] byCount(int tally) {
        boolean hard = component.hard()[tally];
        return (hard ? straightHard : straight)
                .computeIfAbsent(component.price()[tally], price -> folded(price, false, hard));
    }

    private long[] folded(long[] price, boolean turned, boolean hard) {
        var table = new long[price.length];
        long least = least(price);
        for (int n = 0; n < table.length; n++) {
            long here = price[turned ? price.length - 1 - n : n] - least;
            table[n] = scale * (hard ? here / hardUnit * factor : here / softUnit);
        }
        return table;
    }
}
