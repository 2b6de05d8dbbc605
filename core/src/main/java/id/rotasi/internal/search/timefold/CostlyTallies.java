package id.rotasi.internal.search.timefold;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import java.util.Arrays;

/** The tallies that cost something just now, so that moves can be drawn where they may help. Updates take constant time. */
final class CostlyTallies {

    private final Component component;
    private final Ledger ledger;
    private final int[] costly;
    private final int[] place;
    private int size;

    CostlyTallies(Component component, Ledger ledger) {
        this.component = component;
        this.ledger = ledger;
        this.costly = new int[component.tallies()];
        this.place = new int[component.tallies()];
        Arrays.fill(place, -1);
        for (int t = 0; t < place.length; t++) {
            update(t);
        }
    }

    int size() {
        return size;
    }

    int get(int index) {
        return costly[index];
    }

    /** The state of a cell has changed. */
    void changed(int cell) {
        for (int l = component.linkStart()[cell]; l < component.linkStart()[cell + 1]; l++) {
            update(component.links()[l]);
        }
    }

    private void update(int tally) {
        boolean costs = component.price()[tally][ledger.count(tally)] > 0;
        if (costs && place[tally] < 0) {
            place[tally] = size;
            costly[size++] = tally;
        } else if (!costs && place[tally] >= 0) {
            int last = costly[--size];
            costly[place[tally]] = last;
            place[last] = place[tally];
            place[tally] = -1;
        }
    }
}
