package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.SingleCellPrices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The people of a component, in groups of those who are alike. */
final class PersonGroups {

    /** Nodes that all plan graphs of a component together should not exceed by much, 32 bytes each. */
    private static final long MOST_NODES = 6_000_000;

    private static final int LEAST_WIDTH = 50;
    private static final int MOST_WIDTH = 4_000;

    private static final List<Integer> NOT_IF_FIRST = List.of(0, 1);

    private final Component component;
    private final Separation separation;
    private final Alternatives alternatives;
    /* Equal sums are one table, so that people who are alike share a graph. */
    private final Map<List<long[]>, long[]> tables = new HashMap<>();

    private final LinkedHashMap<Signature, List<int[]>> groups = new LinkedHashMap<>();

    /** What makes people alike; those who share the shape share the graph. */
    private record Signature(Shape shape, List<List<Integer>> counts, List<Long> single) {}

    PersonGroups(Decomposition parts) {
        this.component = parts.component();
        this.separation = parts.separation();
        this.alternatives = parts.alternatives();
        var own = new TreeMap<Integer, List<Integer>>();
        for (int cell = 0; cell < component.size(); cell++) {
            own.computeIfAbsent(separation.owner(cell), owner -> new ArrayList<>())
                    .add(cell);
        }
        own.values().forEach(cells -> {
            cells.sort(Comparator.comparingInt(separation::day).thenComparing(cell -> !component.isChoice(cell)));
            var counts = new ArrayList<List<Integer>>();
            var single = new ArrayList<Long>();
            for (int cell : cells) {
                for (int alternative = 0; alternative < alternatives.size(cell); alternative++) {
                    counts.add(Arrays.stream(parts.shared().of(cell, alternative))
                            .boxed()
                            .toList());
                    single.add(single(cell, alternative, parts.singles()));
                }
            }
            groups.computeIfAbsent(new Signature(shape(cells), counts, single), key -> new ArrayList<>())
                    .add(cells.stream().mapToInt(Integer::intValue).toArray());
        });
    }

    /* Of a cell, posts are paid where they are counted; of a choice, nowhere else. */
    private long single(int cell, int alternative, SingleCellPrices singles) {
        if (!component.isChoice(cell)) {
            return alternatives.state(cell, alternative) == States.AWAY ? 0 : singles.onSite(cell);
        }
        return singles.onSite(cell)
                + IntStream.range(0, component.states()[cell].size())
                        .filter(s -> alternatives.of(cell, s) == alternative)
                        .mapToLong(s -> singles.ofState(cell, s))
                        .min()
                        .orElseThrow();
    }

    /**
     * The groups; those that were ready when interrupted.
     *
     * @param spread see {@link DecisionDiagram}
     */
    List<PersonGroup> groups(long spread, BooleanSupplier interrupted) {
        return groups(spread, MOST_NODES, PersonGroups::width, interrupted);
    }

    /** The same with graphs as wide as it takes, as long as there is room for so many nodes, so that hardly any plan is left out. */
    List<PersonGroup> wideGroups(long spread, long most, BooleanSupplier interrupted) {
        return groups(
                spread,
                most,
                (nodes, shapes, shape) -> (int)
                        Math.max(LEAST_WIDTH, nodes / 2 / shape.alternatives().size()),
                interrupted);
    }

    /** How wide a graph may be. */
    private interface Width {
        /** @param nodes that are left for so many shapes */
        int of(long nodes, long shapes, Shape shape);
    }

    private List<PersonGroup> groups(long spread, long most, Width width, BooleanSupplier interrupted) {
        var graphs = new HashMap<Shape, DecisionDiagram>();
        long shapes = groups.keySet().stream().map(Signature::shape).distinct().count();
        long nodes = most;
        var made = new ArrayList<PersonGroup>();
        for (var group : groups.entrySet()) {
            if (interrupted.getAsBoolean()) {
                break;
            }
            var signature = group.getKey();
            var graph = graphs.get(signature.shape());
            if (graph == null) {
                graph = new DecisionDiagram(
                        signature.shape(), spread, width.of(nodes, shapes - graphs.size(), signature.shape()));
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
    private static int width(long nodes, long shapes, Shape shape) {
        long mean = nodes / shapes / shape.alternatives().size();
        return (int) Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, 4 * mean));
    }

    /** What the person has to decide, and the tallies of that person alone, the hard ones first. */
    private Shape shape(List<Integer> cells) {
        var adds = new TreeMap<Integer, TreeMap<Integer, List<Integer>>>(
                Comparator.<Integer>comparingInt(tally -> component.hard()[tally] ? 0 : 1)
                        .thenComparing(tally -> tally));
        for (int step = 0; step < cells.size(); step++) {
            int cell = cells.get(step);
            for (int link = component.linkStart()[cell]; link < component.linkStart()[cell + 1]; link++) {
                int tally = component.links()[link];
                if (separation.isPlanned(tally)) {
                    adds.computeIfAbsent(tally, key -> new TreeMap<>())
                            .merge(step, adds(cell, tally, component.codeOfLink(link)), PersonGroups::sum);
                }
            }
        }
        return new Shape(cells.stream().map(alternatives::size).toList(), tallies(adds));
    }

    /** Those that count the same are one tally, of the hardness of the first. */
    private List<Shape.Tally> tallies(Map<Integer, TreeMap<Integer, List<Integer>>> adds) {
        var alike = new LinkedHashMap<TreeMap<Integer, List<Integer>>, List<Integer>>();
        adds.forEach((tally, own) ->
                alike.computeIfAbsent(own, key -> new ArrayList<>()).add(tally));
        return alike.entrySet().stream()
                .map(own -> new Shape.Tally(
                        List.copyOf(own.getKey().keySet()),
                        List.copyOf(own.getKey().values()),
                        tables.computeIfAbsent(
                                own.getValue().stream().map(separation::table).toList(), PersonGroups::sum)))
                .toList();
    }

    private List<Integer> adds(int cell, int tally, int code) {
        var adds = IntStream.range(0, alternatives.size(cell))
                .mapToObj(alternative -> separation.counts(tally, code, alternatives.state(cell, alternative)) ? 1 : 0)
                .toList();
        return adds.equals(NOT_IF_FIRST) ? NOT_IF_FIRST : adds;
    }

    /* Tallies that count the same reach no count beyond the shortest table, where states of a day exclude each other. */
    private static long[] sum(List<long[]> tables) {
        if (tables.size() == 1) {
            return tables.get(0);
        }
        var sum = new long[tables.stream().mapToInt(table -> table.length).min().orElseThrow()];
        tables.forEach(table -> Arrays.setAll(sum, count -> sum[count] + table[count]));
        return sum;
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .mapToObj(alternative -> one.get(alternative) + other.get(alternative))
                .toList();
    }
}
