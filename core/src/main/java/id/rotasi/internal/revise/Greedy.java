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
            var states = component.states()[cell];
            int best = ledger.state(cell);
            long hard = ledger.hard();
            long soft = ledger.soft();
            for (int s = 0; s < states.size(); s++) {
                ledger.set(cell, states.code(s));
                if (ledger.hard() < hard || ledger.hard() == hard && ledger.soft() < soft) {
                    hard = ledger.hard();
                    soft = ledger.soft();
                    best = states.code(s);
                }
            }
            ledger.set(cell, best);
        }
        return ledger.states();
    }
}
