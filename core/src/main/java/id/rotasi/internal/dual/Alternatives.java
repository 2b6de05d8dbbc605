package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What there is to decide at each cell and choice: states between which no planned or priced tally tells a difference are one
 * alternative, such as all posts of somebody who can be at home or not. At home is the first one, where it can be.
 */
final class Alternatives {

    private final Component component;
    /* Of each cell the alternative of each of its states. */
    private final int[][] ofState;
    private final int[] size;

    Alternatives(Component component, Separation separation) {
        this.component = component;
        this.ofState = new int[component.size()][];
        var plain = new IdentityHashMap<States, int[]>();
        for (int cell = 0; cell < ofState.length; cell++) {
            ofState[cell] = plain.computeIfAbsent(component.states()[cell], Alternatives::homeOrOnSite);
        }
        separation.telling().forEach(tally -> {
            for (int m = component.memberStart()[tally]; m < component.memberStart()[tally + 1]; m++) {
                tell(component.members()[m], component.codeOfMember(tally, m));
            }
        });
        this.size = Arrays.stream(ofState)
                .mapToInt(of -> 1 + Arrays.stream(of).max().orElse(0))
                .toArray();
    }

    /** How many a cell has. */
    int size(int cell) {
        return size[cell];
    }

    /** The alternative to which the s-th state of a cell belongs. */
    int of(int cell, int s) {
        return ofState[cell][s];
    }

    /** One of the states of an alternative. */
    int state(int cell, int alternative) {
        int s = 0;
        while (ofState[cell][s] != alternative) {
            s++;
        }
        return component.states()[cell].code(s);
    }

    private static int[] homeOrOnSite(States states) {
        int[] ofState = new int[states.size()];
        for (int s = 1; s < ofState.length; s++) {
            ofState[s] = states.code(0) == States.AWAY ? 1 : 0;
        }
        return ofState;
    }

    /** Parts the states of a cell that count from those that do not. */
    private void tell(int cell, int code) {
        var states = component.states()[cell];
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] parted = new int[states.size()];
        for (int s = 0; s < parted.length; s++) {
            int key = 2 * ofState[cell][s] + (States.counts(code, states.code(s)) ? 1 : 0);
            Integer known = numbers.putIfAbsent(key, numbers.size());
            parted[s] = known == null ? numbers.size() - 1 : known;
        }
        if (!Arrays.equals(parted, ofState[cell])) {
            ofState[cell] = parted;
        }
    }
}
