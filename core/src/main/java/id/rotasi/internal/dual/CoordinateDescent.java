package id.rotasi.internal.dual;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Gives each person in turn the plan that is best while all others stay, until nothing improves. */
record CoordinateDescent(Replanning replanning) {

    private static final int MOST_SWEEPS = 20;

    /** A state for each cell, not worse than those of the ledger. */
    int[] improved(List<PersonGroup> groups, BooleanSupplier interrupted) {
        var ledger = replanning.ledger();
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            var before = ledger.cost();
            for (var group : groups) {
                for (int[] cells : group.cells()) {
                    if (interrupted.getAsBoolean()) {
                        return ledger.states();
                    }
                    replan(cells, group.graph());
                }
            }
            if (ledger.cost().compareTo(before) >= 0) {
                break;
            }
        }
        return ledger.states();
    }

    private void replan(int[] cells, DecisionDiagram graph) {
        var ledger = replanning.ledger();
        var old = new int[cells.length];
        for (int step = 0; step < cells.length; step++) {
            old[step] = ledger.state(cells[step]);
        }
        var before = ledger.cost();
        replanning.replan(cells, graph);
        if (ledger.cost().compareTo(before) > 0) {
            for (int step = 0; step < cells.length; step++) {
                ledger.set(cells[step], old[step]);
            }
        }
    }
}
