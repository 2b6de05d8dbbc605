package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.NestedTallies;
import id.rotasi.internal.relax.SingleCellPrices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The people of a component, in groups of those who are alike. */
final class PersonGroups {

    /** Nodes that all plan graphs of a component together should not exceed by much, 32 bytes each. */
    private static final long MOST_NODES = 6_000_000;

    private static final int LEAST_WIDTH = 50;
    private static final int MOST_WIDTH = 4_000;

    private final Component component;
    private final NestedTallies nesting;
    private final CostFolding prices;
    private final LinkedHashMap<Signature, List<int[]>> groups = new LinkedHashMap<>();

    /** What makes people alike; those who share the shape share the graph. */
    private record Signature(Shape shape, List<List<Integer>> counts, List<Long> single) {}

    PersonGroups(
            Component component,
            NestedTallies nesting,
            CostFolding prices,
            SingleCellPrices singles,
            CouplingCounts shared) {
        this.component = component;
        this.nesting = nesting;
        this.prices = prices;
        var own = new TreeMap<Integer, List<Integer>>();
        for (int cell = 0; cell < component.size(); cell++) {
            if (!component.isChoice(cell)) {
                own.computeIfAbsent(component.asn()[cell], asn -> new ArrayList<>())
                        .add(cell);
            }
        }
        own.values().forEach(cells -> {
            cells.sort(Comparator.comparingInt(cell -> component.day()[cell]));
            var counts = cells.stream()
                    .map(cell -> Arrays.stream(shared.of(cell)).boxed().toList())
                    .toList();
            var single = cells.stream().map(singles::onSite).toList();
            groups.computeIfAbsent(new Signature(shape(cells), counts, single), key -> new ArrayList<>())
                    .add(cells.stream().mapToInt(Integer::intValue).toArray());
        });
    }

    /**
     * The groups; those that were ready when interrupted.
     *
     * @param spread see {@link DecisionDiagram}
     */
    List<PersonGroup> groups(long spread, BooleanSupplier interrupted) {
        var graphs = new HashMap<Shape, DecisionDiagram>();
        long shapes = groups.keySet().stream().map(Signature::shape).distinct().count();
        long nodes = MOST_NODES;
        var made = new ArrayList<PersonGroup>();
        for (var group : groups.entrySet()) {
            if (interrupted.getAsBoolean()) {
                break;
            }
            var signature = group.getKey();
            var graph = graphs.get(signature.shape());
            if (graph == null) {
                graph = new DecisionDiagram(
                        signature.shape(), spread, width(nodes / (shapes - graphs.size()), signature));
                graphs.put(signature.shape(), graph);
                nodes -= graph.nodes();
            }
            made.add(new PersonGroup(
                    graph,
                    signature.counts().stream()
                            .map(counts ->
                                    counts.stream().mapToInt(Integer::intValue).toArray())
                            .toArray(int[][]::new),
                    signature.single().stream().mapToLong(Long::longValue).toArray(),
                    group.getValue()));
        }
        return made;
    }

    /** How wide a graph may be to have about so many nodes; the widest day has some four times the mean. */
    private static int width(long nodes, Signature signature) {
        long mean = nodes / signature.single().size();
        return (int) Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, 4 * mean));
    }

    /** Where the person may be at home, and the tallies of that person alone, the hard ones first. */
    private Shape shape(List<Integer> cells) {
        var days = new TreeMap<Integer, List<Integer>>(
                Comparator.<Integer>comparingInt(tally -> component.hard()[tally] ? 0 : 1)
                        .thenComparing(tally -> tally));
        for (int day = 0; day < cells.size(); day++) {
            int on = day;
            IntStream.range(component.linkStart()[cells.get(day)], component.linkStart()[cells.get(day) + 1])
                    .map(link -> component.links()[link])
                    .filter(nesting::isPlanned)
                    .forEach(tally -> days.computeIfAbsent(tally, key -> new ArrayList<>())
                            .add(on));
        }
        return new Shape(
                cells.stream()
                        .map(cell -> component.states()[cell].contains(States.WFH))
                        .toList(),
                days.entrySet().stream()
                        .map(tally -> new Shape.Tally(tally.getValue(), prices.onSite(tally.getKey())))
                        .toList());
    }
}
