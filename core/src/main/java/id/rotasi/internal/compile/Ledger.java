package id.rotasi.internal.compile;

import id.rotasi.report.Cost;
import org.jspecify.annotations.Nullable;

/**
 * The running counts and costs of a component. A change of one cell touches the few tallies of that cell, each by one
 * table look-up; nothing here knows a rule.
 */
public final class Ledger {

    private final Component component;
    private final int[] state;
    private final int[] count;
    private int @Nullable [] choices;
    private long hard;
    private long soft;

    /** The ledger of a component whose cells are in these states. The array is copied. */
    public Ledger(Component component, int[] states) {
        this.component = component;
        this.state = states.clone();
        this.count = new int[component.tallies()];
        for (int t = 0; t < count.length; t++) {
            count[t] = component.isMixed(t) ? mixed(t) : alike(t, component.counted()[t]);
            add(t, component.price()[t][count[t]]);
        }
    }

    private int alike(int t, int counted) {
        int[] members = component.members();
        int n = 0;
        for (int m = component.memberStart()[t], end = component.memberStart()[t + 1]; m < end; m++) {
            n += States.counts(counted, state[members[m]]) ? 1 : 0;
        }
        return n;
    }

    private int mixed(int t) {
        int n = 0;
        for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
            n += States.counts(component.codeOfMember(t, m), state[component.members()[m]]) ? 1 : 0;
        }
        return n;
    }

    public int state(int cell) {
        return state[cell];
    }

    /** The states of all cells, as a copy. */
    public int[] states() {
        return state.clone();
    }

    /** How many members of a tally are counted. */
    public int count(int tally) {
        return count[tally];
    }

    public long hard() {
        return hard;
    }

    public long soft() {
        return soft;
    }

    public Cost cost() {
        return Cost.of(hard, soft);
    }

    /** Puts a cell into a state. */
    public void set(int cell, int to) {
        int from = state[cell];
        if (from == to) {
            return;
        }
        int[] links = component.links();
        for (int l = component.linkStart()[cell], end = component.linkStart()[cell + 1]; l < end; l++) {
            int t = links[l];
            int counted = component.codeOfLink(l);
            boolean was = States.counts(counted, from);
            boolean is = States.counts(counted, to);
            if (was != is) {
                long[] price = component.price()[t];
                int n = count[t];
                int now = is ? n + 1 : n - 1;
                count[t] = now;
                add(t, price[now] - price[n]);
            }
        }
        state[cell] = to;
    }

    /** Settles each choice as it costs least with the cells as they are, and as it is where others cost the same; the cost then. */
    public Cost choose() {
        if (choices == null) {
            choices = component.choices();
        }
        for (int choice : choices) {
            choose(choice);
        }
        return cost();
    }

    private void choose(int choice) {
        int best = state[choice];
        var least = cost();
        var options = component.states()[choice];
        for (int option = 0; option < options.size(); option++) {
            set(choice, options.code(option));
            if (cost().compareTo(least) < 0) {
                least = cost();
                best = options.code(option);
            }
        }
        set(choice, best);
    }

    private void add(int tally, long difference) {
        if (component.hard()[tally]) {
            hard += difference;
        } else {
            soft += difference;
        }
    }
}
