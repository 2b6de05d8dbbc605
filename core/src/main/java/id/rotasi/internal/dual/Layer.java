package id.rotasi.internal.dual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a day of a {@link DecisionDiagram}: their counts, the least cost of a way to each, and that plus the least cost of the rest. */
final class Layer {
    final Map<Node, Integer> index = new HashMap<>();
    final List<Node> node = new ArrayList<>();
    long[] paid = new long[16];
    long[] inAll = new long[16];

    int put(Node counts, long cost, long rest) {
        int known = index.computeIfAbsent(counts, key -> node.size());
        if (known == node.size()) {
            node.add(counts);
            if (known == paid.length) {
                paid = Arrays.copyOf(paid, 2 * known);
                inAll = Arrays.copyOf(inAll, 2 * known);
            }
            paid[known] = DecisionDiagram.NONE;
        }
        if (cost < paid[known]) {
            paid[known] = cost;
            inAll[known] = cost + rest;
        }
        return known;
    }

    int size() {
        return node.size();
    }
}
