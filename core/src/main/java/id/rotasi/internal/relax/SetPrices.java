package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.Arrays;
import java.util.List;

/**
 * What one more member of each tally costs at the potentials of an optimal flow. At any such prices, what the tallies cost at least with
 * the prices of their members taken off, plus what people pay at least with these prices, is what no roster costs less than.
 */
public final class SetPrices {

    /** In place of a price: the tally is part of what single people pay. */
    public static final long PLANNED = Long.MIN_VALUE;

    private final Component component;
    private final CostFolding prices;
    private final NestedTallies nesting;
    private final long[] price;

    /** For tallies of several people none yet, but for those that cost so much for each member. */
    public SetPrices(Component component, CostFolding prices, NestedTallies nesting) {
        this.component = component;
        this.prices = prices;
        this.nesting = nesting;
        this.price = new long[component.tallies()];
        for (int tally = 0; tally < price.length; tally++) {
            price[tally] = nesting.isPlanned(tally) ? PLANNED : 0;
        }
        for (int tally : nesting.ofOneCell()) {
            long[] table = prices.byCount(tally);
            price[tally] = component.members(tally) == 1 ? PLANNED : table[1] - table[0];
        }
    }

    /** Takes a tally for part of what single people pay. */
    public void plan(int tally) {
        price[tally] = PLANNED;
    }

    /** Puts a price on each member that counts, at home or on site. */
    public void put(int tally, long ofOne) {
        price[tally] = component.counted()[tally] == States.AWAY && nesting.isWide(tally) ? -ofOne : ofOne;
    }

    /**
     * Divides the price of a set of a day among its tallies, so that each has one of those between which its table bends.
     *
     * @param members that are on site
     * @param all what one more of them costs in all
     */
    public void divide(int set, int members, long all) {
        List<Integer> tallies = nesting.days().tallies(set);
        long rest = all;
        var slope = new long[tallies.size()];
        for (int i = 0; i < slope.length; i++) {
            long[] table = prices.onSite(tallies.get(i));
            slope[i] = members > 0 ? table[members] - table[members - 1] : table[1] - table[0];
            rest -= slope[i];
        }
        for (int i = 0; i < slope.length && rest != 0; i++) {
            long[] table = prices.onSite(tallies.get(i));
            boolean isOpen = rest < 0 ? members == 0 : members == table.length - 1;
            long room = isOpen || rest < 0 ? rest : Math.min(rest, table[members + 1] - table[members] - slope[i]);
            slope[i] += room;
            rest -= room;
        }
        for (int i = 0; i < slope.length; i++) {
            put(tallies.get(i), slope[i]);
        }
    }

    /** The prices by tally. */
    public long[] prices() {
        return Arrays.copyOf(price, price.length);
    }
}
