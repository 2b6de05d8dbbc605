package id.rotasi.benchmarks.peers;

import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import java.util.function.IntPredicate;

/** Turns days at home that were decided by a simple scheme into a roster; who is on site goes to the post in most need. */
final class Posts {

    private Posts() {}

    /** The states when the cells that the scheme names are at home, if they may be. */
    static int[] with(Tallied problem, IntPredicate atHome) {
        int[] all = problem.plainStates();
        for (var component : problem.components()) {
            Tallied.put(component, states(component, atHome), all);
        }
        return all;
    }

    private static int[] states(Component component, IntPredicate atHome) {
        var states = new int[component.size()];
        for (int i = 0; i < states.length; i++) {
            var possible = component.states()[i];
            boolean home =
                    possible.contains(States.AWAY) && atHome.test(component.cells()[i]);
            states[i] = home ? States.AWAY : possible.plain();
        }
        var ledger = new Ledger(component, states);
        for (int i = 0; i < states.length; i++) {
            if (states[i] != States.AWAY) {
                sendToPost(component, ledger, i);
            }
        }
        return ledger.states();
    }

    private static void sendToPost(Component component, Ledger ledger, int cell) {
        var possible = component.states()[cell];
        int best = ledger.state(cell);
        var least = ledger.cost();
        for (int s = 0; s < possible.size(); s++) {
            if (possible.code(s) != States.AWAY) {
                ledger.set(cell, possible.code(s));
                if (ledger.cost().compareTo(least) < 0) {
                    least = ledger.cost();
                    best = possible.code(s);
                }
            }
        }
        ledger.set(cell, best);
    }
}
