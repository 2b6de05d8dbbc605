package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tallies that cost so much for each of their cells, as prices of being on site and of single posts. */
public final class SingleCellPrices {

    private final long[] onSite;
    private final long @Nullable [][] ofState;
    private final Component component;
    private long constant;

    public SingleCellPrices(Component component, CostFolding prices, List<Integer> tallies) {
        this.component = component;
        this.onSite = new long[component.size()];
        this.ofState = new long[component.size()][];
        for (int tally : tallies) {
            long[] price = prices.byCount(tally);
            constant += price[0];
            for (int m = component.memberStart()[tally]; m < component.memberStart()[tally + 1]; m++) {
                add(component.members()[m], component.counted()[tally], price[1] - price[0]);
            }
        }
    }

    /** What is paid with every cell at home. */
    public long constant() {
        return constant;
    }

    /** What being on site costs more than being at home. */
    public long onSite(int cell) {
        return onSite[cell];
    }

    /** What being on site costs more than being at home; from now on nothing. */
    long take(int cell) {
        long price = onSite[cell];
        onSite[cell] = 0;
        return price;
    }

    /** What the s-th state of a cell costs on top. */
    public long ofState(int cell, int s) {
        long[] own = ofState[cell];
        return own == null ? 0 : own[s];
    }

    /** Puts a price on a cell being in one of the counted states. */
    public void add(int cell, int counted, long price) {
        if (counted == States.AWAY) {
            onSite[cell] -= price;
            constant += price;
        } else if (counted == States.ON_SITE) {
            onSite[cell] += price;
        } else if (States.counts(counted, States.AWAY)) {
            // Nothing is paid on a state at home: the others are spared what all pay.
            constant += price;
            addToState(cell, component.states()[cell], States.not(counted), -price);
        } else {
            addToState(cell, component.states()[cell], counted, price);
        }
    }

    private void addToState(int cell, States states, int counted, long difference) {
        long[] own = ofState[cell];
        if (own == null) {
            own = new long[states.size()];
            ofState[cell] = own;
        }
        for (int s = 0; s < own.length; s++) {
            own[s] += States.counts(counted, states.code(s)) ? difference : 0;
        }
    }
}
