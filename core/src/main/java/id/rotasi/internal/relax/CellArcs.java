package id.rotasi.internal.relax;

import id.rotasi.internal.flow.FlowResult;
import java.util.Arrays;

/** Which arc means which post of which cell. Cells are added in ascending order. */
final class CellArcs {

    private final int[] start;
    private int[] arcs;
    private int[] states;
    private int size;

    CellArcs(int cells) {
        start = new int[cells + 1];
        arcs = new int[cells];
        states = new int[cells];
    }

    void add(int cell, int arc, int state) {
        if (size == arcs.length) {
            arcs = Arrays.copyOf(arcs, size + size / 2 + 8);
            states = Arrays.copyOf(states, arcs.length);
        }
        arcs[size] = arc;
        states[size++] = state;
        start[cell + 1] = size;
    }

    /** The post on whose arc there is flow. */
    int stateOf(int cell, FlowResult flow) {
        for (int i = start[cell]; i < start[cell + 1]; i++) {
            if (flow.flow(arcs[i]) > 0) {
                return states[i];
            }
        }
        throw new IllegalStateException("Cell %s is on site but at no post.".formatted(cell));
    }
}
