package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.flow.ConvexNetworkSimplex;
import id.rotasi.internal.flow.FlowNetwork;
import id.rotasi.internal.flow.FlowResult;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.NestedTallies;
import id.rotasi.internal.relax.SetPrices;
import id.rotasi.internal.relax.SingleCellPrices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The counts through which people meet: at each place of a day, how many are there; and how many members of each
 * tally that neither the network nor the plan of a person sees, since it crosses others and is shared by several people
 * or too long. A place is the alternatives on site of cells of a day that lead to the same sets of the day at the same prices.
 * What the counts cost is a small flow through the sets of the days.
 */
final class CouplingCounts {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    /** The node of the first set, whose arc is the first one; the others follow in their order. */
    private static final int FIRST_SET = 2;
    /** Where a flow leaves the network of {@link #tell}. */
    static final int OUT = -1;

    /** Parts into which a person is divided where counts need not be whole. */
    private static final int FINENESS = 4;

    private static final int[] NONE = {};

    private final Component component;
    private final NestedTallies nesting;
    private final CostFolding prices;
    private final Separation separation;
    private final Alternatives alternatives;
    private final List<Place> places = new ArrayList<>();
    private final List<Integer> shared = new ArrayList<>();
    /* Of each cell, for each alternative. */
    private final int[][][] counts;
    private final Network whole;
    private final Network fine;
    private Optional<FlowResult> last = Optional.empty();

    CouplingCounts(
            Component component,
            NestedTallies nesting,
            CostFolding prices,
            Separation separation,
            Alternatives alternatives,
            SingleCellPrices singles) {
        this.component = component;
        this.nesting = nesting;
        this.prices = prices;
        this.separation = separation;
        this.alternatives = alternatives;
        this.counts = new int[component.size()][][];
        var known = new HashMap<List<Object>, Integer>();
        for (int cell = 0; cell < component.size(); cell++) {
            counts[cell] = new int[alternatives.size(cell)][];
            for (int alternative = 0; alternative < counts[cell].length; alternative++) {
                boolean isPlace = !component.isChoice(cell) && alternatives.state(cell, alternative) != States.AWAY;
                counts[cell][alternative] = isPlace ? new int[] {place(cell, alternative, singles, known)} : NONE;
            }
        }
        separation.shared().forEach(this::share);
        this.whole = new Network(1);
        this.fine = new Network(FINENESS);
    }

    /** Number of counts. */
    int size() {
        return places.size() + shared.size();
    }

    /** Whether it is a tally of one person, too long for a plan. */
    boolean isOfOne(int count) {
        return count >= places.size() && separation.hasOneOwner(shared.get(count - places.size()));
    }

    /** The counts that rise by one with an alternative of a cell. */
    int[] of(int cell, int alternative) {
        return counts[cell][alternative];
    }

    /** How many counts the alternatives of all cells raise at most. */
    long raised() {
        return Arrays.stream(counts)
                .mapToLong(cell -> Arrays.stream(cell)
                        .mapToInt(counts -> counts.length)
                        .max()
                        .orElse(0))
                .sum();
    }

    /** Tells of the flow of the counts through the sets of the days; what is paid whatever they are comes back. */
    long tell(Listener listener) {
        for (int p = 0; p < places.size(); p++) {
            var place = places.get(p);
            if (place.sets.length == 1) {
                listener.same(p, node(place.sets[0]), place.price[0]);
            } else {
                for (int way = 0; way < place.sets.length; way++) {
                    listener.arc(p, node(place.sets[way]), place.price[way], place.size);
                }
            }
        }
        long constant = 0;
        for (int count = places.size(); count < size(); count++) {
            constant += tell(count, OUT, separation.table(shared.get(count - places.size())), listener);
        }
        var family = nesting.days();
        for (int set = 0; set < family.size(); set++) {
            var table = whole.tables.computeIfAbsent(set, whole::tableOf);
            constant += tell(node(set), node(family.parent(set)), table, listener);
        }
        return constant;
    }

    /** As many arcs as the table has slopes. */
    private static long tell(int from, int to, long[] table, Listener listener) {
        for (int n = 1, last = 1; n < table.length; n++) {
            if (n + 1 == table.length || table[n + 1] - table[n] != table[n] - table[n - 1]) {
                listener.arc(from, to, table[n] - table[n - 1], n + 1 - last);
                last = n + 1;
            }
        }
        return table[0];
    }

    private int node(int set) {
        return set < 0 ? OUT : size() + set;
    }

    /** How many nodes the flow has: the counts, and then the sets. */
    int nodes() {
        return size() + nesting.days().size();
    }

    /** Who is told of the flow. */
    interface Listener {
        /** All of a count goes to a node, or out. */
        void same(int count, int node, long price);

        /** So many of a node may go to another one, or out. */
        void arc(int from, int to, long price, int most);
    }

    /** For each place the mean over its cells; zero for the other counts. */
    double[] mean(IntToLongFunction ofCell) {
        var mean = new double[size()];
        for (int cell = 0; cell < component.size(); cell++) {
            if (component.isChoice(cell)) {
                continue;
            }
            for (int[] raised : counts[cell]) {
                if (raised.length > 0 && raised[0] < places.size()) {
                    mean[raised[0]] += (double) ofCell.applyAsLong(cell) / places.get(raised[0]).size;
                }
            }
        }
        return mean;
    }

    /**
     * The least of what whole counts cost less what is paid for them. Void if interrupted. From one time to the next only the
     * prices change, by little, so that each flow starts from the last one, which saves nine pivots in ten.
     */
    long least(long[] price, BooleanSupplier interrupted) {
        var network = whole.pricedBy(count -> {
            var table = new long[width(count) + 1];
            for (int n = 0; n < table.length; n++) {
                table[n] = -price[count] * (least(count) + n);
            }
            return table;
        });
        var flow = last.map(start -> ConvexNetworkSimplex.solve(network, start.flows(), interrupted))
                .orElseGet(() -> ConvexNetworkSimplex.solve(network, interrupted));
        last = Optional.of(flow);
        return flow.cost();
    }

    /** What one more member of each tally costs at these prices of the counts and at the potentials of the flow that was found at last. */
    SetPrices setPrices(long[] price) {
        var flow = last.orElseThrow();
        var found = new SetPrices(component, prices, nesting);
        IntStream.range(0, component.tallies()).filter(separation::isPlanned).forEach(found::plan);
        for (int count = places.size(); count < size(); count++) {
            found.put(shared.get(count - places.size()), price[count]);
        }
        var family = nesting.days();
        for (int set = 0; set < family.size(); set++) {
            int to = family.parent(set) < 0 ? SINK : FIRST_SET + family.parent(set);
            found.divide(set, flow.flow(set), flow.potential(FIRST_SET + set) - flow.potential(to));
        }
        return found;
    }

    /**
     * Puts in the place of each place's price what one more there costs at the potentials of the flow that was found at last, so that
     * nothing is left of the difference; no other prices of places prove more with the same potentials. All stay as they are if one of
     * them would exceed {@code dearest}, with which sums stay exact.
     *
     * @param least what {@link #least} gave at these prices
     * @return the same at the new prices
     */
    long settled(long[] price, long least, long dearest) {
        var flow = last.orElseThrow();
        long change = 0;
        var settled = new long[places.size()];
        for (int p = 0; p < settled.length; p++) {
            settled[p] = onward(places.get(p), flow);
            if (Math.abs(settled[p]) > dearest) {
                return least;
            }
            change += (price[p] - settled[p]) * flow.flow(whole.arc[p]);
        }
        System.arraycopy(settled, 0, price, 0, settled.length);
        return least + change;
    }

    /* What one more at a place costs on its way out. */
    private static long onward(Place place, FlowResult flow) {
        long least = Long.MAX_VALUE;
        for (int way = 0; way < place.sets.length; way++) {
            int to = place.sets[way] < 0 ? SINK : FIRST_SET + place.sets[way];
            least = Math.min(least, place.price[way] + flow.potential(to) - flow.potential(SINK));
        }
        return least;
    }

    /** Takes the counts that {@link #least} found at last from others. */
    void subtractLast(double[] from) {
        var flow = last.orElseThrow();
        for (int count = 0; count < from.length; count++) {
            from[count] -= flow.flow(whole.arc[count]);
        }
    }

    /**
     * The counts, in parts of people, that cost the least less what is paid for them plus half the stiffness times the
     * square of their distance from those wanted. Void if interrupted. It starts afresh each time: of several flows that
     * cost the same, the one next to the last flow leads some components to weaker bounds.
     */
    double[] near(double[] price, double[] wanted, double[] stiffness, BooleanSupplier interrupted) {
        var network = fine.pricedBy(count -> {
            var table = new long[FINENESS * width(count) + 1];
            for (int n = 1; n < table.length; n++) {
                double middle = least(count) + (n - 0.5) / FINENESS;
                table[n] = table[n - 1] + Math.round(stiffness[count] * (middle - wanted[count]) - price[count]);
            }
            return table;
        });
        var flow = ConvexNetworkSimplex.solve(network, interrupted);
        var found = new double[size()];
        Arrays.setAll(found, count -> (double) flow.flow(fine.arc[count]) / FINENESS);
        return found;
    }

    /** The place of an alternative, which has room for one more now. */
    private int place(int cell, int alternative, SingleCellPrices singles, Map<List<Object>, Integer> known) {
        var ways = ways(cell, alternative, singles);
        int place = known.computeIfAbsent(
                List.of(component.day()[cell], List.copyOf(ways.keySet()), List.copyOf(ways.values())), key -> {
                    places.add(new Place(ways));
                    return places.size() - 1;
                });
        places.get(place).size++;
        places.get(place).least += alternatives.size(cell) == 1 ? 1 : 0;
        return place;
    }

    private Map<Integer, Long> ways(int cell, int alternative, SingleCellPrices singles) {
        var states = component.states()[cell];
        var ways = new TreeMap<Integer, Long>();
        int n = 0;
        for (int s = 0; s < states.size(); s++) {
            if (states.code(s) != States.AWAY) {
                int set = nesting.days().innermost(nesting.element(cell, n++));
                if (alternatives.of(cell, s) == alternative) {
                    ways.merge(set, singles.ofState(cell, s), Math::min);
                }
            }
        }
        return ways;
    }

    private void share(int tally) {
        int count = size();
        shared.add(tally);
        for (int m = component.memberStart()[tally]; m < component.memberStart()[tally + 1]; m++) {
            int cell = component.members()[m];
            int code = component.codeOfMember(tally, m);
            for (int alternative = 0; alternative < counts[cell].length; alternative++) {
                if (separation.counts(tally, code, alternatives.state(cell, alternative))) {
                    int[] raised = counts[cell][alternative];
                    int[] longer = Arrays.copyOf(raised, raised.length + 1);
                    longer[raised.length] = count;
                    counts[cell][alternative] = longer;
                }
            }
        }
    }

    private int least(int count) {
        return count < places.size() ? places.get(count).least : 0;
    }

    private int width(int count) {
        return count < places.size()
                ? places.get(count).size - places.get(count).least
                : component.members(shared.get(count - places.size()));
    }

    /** The flow through the sets of the days, each person divided into some parts. */
    private final class Network {
        final int parts;
        final Map<Integer, long[]> tables = new HashMap<>();
        final int[] arc = new int[CouplingCounts.this.size()];

        Network(int parts) {
            this.parts = parts;
        }

        /** @param priceOf the price of a count, from its least value on, in parts */
        FlowNetwork pricedBy(IntFunction<long[]> priceOf) {
            var network = new FlowNetwork();
            network.addNode(0);
            network.addNode(0);
            int[] sets = addSets(network);
            for (int p = 0; p < places.size(); p++) {
                var place = places.get(p);
                int node = network.addNode(0);
                arc[p] = network.addConvexArc(SOURCE, node, parts * place.least, priceOf.apply(p));
                for (int way = 0; way < place.sets.length; way++) {
                    int to = place.sets[way] < 0 ? SINK : sets[place.sets[way]];
                    network.addArc(node, to, 0, parts * place.size, place.price[way]);
                }
            }
            for (int count = places.size(); count < arc.length; count++) {
                int tally = shared.get(count - places.size());
                long[] table = priceOf.apply(count);
                add(divided(separation.table(tally)), table);
                arc[count] = network.addConvexArc(SOURCE, SINK, 0, table);
            }
            network.addArc(SINK, SOURCE, 0, FlowNetwork.LARGEST_FLOW, 0);
            return network;
        }

        private int[] addSets(FlowNetwork network) {
            var family = nesting.days();
            int[] nodes = new int[family.size()];
            for (int set = 0; set < nodes.length; set++) {
                nodes[set] = network.addNode(0);
            }
            for (int set = 0; set < nodes.length; set++) {
                int to = family.parent(set) < 0 ? SINK : nodes[family.parent(set)];
                network.addConvexArc(nodes[set], to, 0, tables.computeIfAbsent(set, this::tableOf));
            }
            return nodes;
        }

        private long[] tableOf(int set) {
            var tallies = nesting.days().tallies(set);
            var table = new long[parts * component.members(tallies.get(0)) + 1];
            tallies.forEach(tally -> add(divided(prices.onSite(tally)), table));
            return table;
        }

        private void add(long[] more, long[] table) {
            for (int n = 0; n < table.length; n++) {
                table[n] += more[n];
            }
        }

        /** The price of parts, each step of a whole one spread evenly; in units of a part. */
        private long[] divided(long[] price) {
            var table = new long[parts * (price.length - 1) + 1];
            table[0] = parts * price[0];
            for (int n = 1; n < table.length; n++) {
                int whole = (n - 1) / parts;
                table[n] = table[n - 1] + price[whole + 1] - price[whole];
            }
            return table;
        }
    }
}
