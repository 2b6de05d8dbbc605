package id.rotasi.internal.revise;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;

/** A quick start: each cell in turn goes into the state that is cheapest just then. */
public final class Greedy {

    private Greedy() {}

    /** States that cost no more than these. */
    public static int[] states(Component component, int[] from) {
        var ledger = new Ledger(component, from);
        for (int cell = 0; cell < component.size(); cell++) {
            int best = ledger.state(cell);
            var least = ledger.cost();
            for (int s = 0; s < component.states()[cell].size(); s++) {
                ledger.set(cell, component.states()[cell].code(s));
                if (ledger.cost().compareTo(least) < 0) {
                    least = ledger.cost();
                    best = component.states()[cell].code(s);
                }
            }
            ledger.set(cell, best);
        }
        return ledger.states();
    }
}
