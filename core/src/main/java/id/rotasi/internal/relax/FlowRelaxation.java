package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.flow.ConvexNetworkSimplex;
import id.rotasi.internal.flow.FlowNetwork;
import id.rotasi.internal.flow.FlowResult;
import id.rotasi.report.Cost;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A component as a minimum-cost flow.
 *
 * <p><b>Network.</b> One unit of flow is one person on site on one day. It goes from the source through the sets of that
 * person (period, week ...) to the cell, takes one of the cell's posts, and goes on through the sets of that day
 * (counter, unit, agency ...) to the sink, from where it returns for free. The arc into or out of a set carries the sum of
 * the convex prices of the tallies that count the set; days at home are counted as the days that are not on site.
 *
 * <p><b>What is exact, what is relaxed.</b> Tallies that nest (see {@link NestedTallies}) are exact. Those left out are dropped,
 * but for what they cost a single person at least (see {@link ConvexEnvelope}). Dropped prices are never negative and envelopes
 * never exceed the prices they stand for, so the cost of the flow is a lower bound for every roster; and because a network
 * with whole capacities has a whole optimum, it is the optimum when nothing was left out.
 *
 * <p>Sources: Ahuja, Magnanti, Orlin, Network Flows (1993), chapters 9 and 14, for convex costs and integrality; Edmonds
 * and Giles (1977) for two laminar families.
 */
public final class FlowRelaxation {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    private final Component component;
    private final NestedTallies nesting;
    private final CostFolding prices;
    private final SingleCellPrices singles;
    private final FlowNetwork network = new FlowNetwork();
    private final int[] cellArc;
    private final int[] days;
    private int[] dayArc = {};
    private final CellArcs posts;

    /** The network of these tallies and prices; the envelopes are tables over the days on site, by person. */
    public FlowRelaxation(
            Component component,
            NestedTallies nesting,
            CostFolding prices,
            SingleCellPrices singles,
            Map<Integer, long[]> envelopes) {
        this.component = component;
        this.nesting = nesting;
        this.prices = prices;
        this.singles = singles;
        this.cellArc = new int[component.size()];
        this.posts = new CellArcs(component.size());
        network.addNode(0);
        network.addNode(0);
        int[] people = addPeople(envelopes);
        this.days = addDays();
        for (int cell = 0; cell < component.size(); cell++) {
            int set = nesting.people().innermost(cell);
            addCell(cell, set < 0 ? SOURCE : people[set]);
        }
        network.addArc(SINK, SOURCE, 0, component.size(), 0);
    }

    /**
     * The relaxation whose cost is the bound. Among rosters of that cost it prefers one that rotates.
     *
     * @throws ArithmeticException if the costs are too large to be folded into one number
     */
    public static FlowRelaxation bounding(Component component) {
        var nesting = new NestedTallies(component);
        var prices = new CostFolding(component, (long) GuidingPrices.MOST_ON_A_CELL * component.size());
        var singles = new SingleCellPrices(component, prices, nesting.ofOneCell());
        var envelopes = new ConvexEnvelope(component, nesting, prices, singles).tables();
        if (prices.decidesTies()) {
            GuidingPrices.rotate(component, singles, 1);
        }
        return new FlowRelaxation(component, nesting, prices, singles, envelopes);
    }

    /**
     * The relaxation with every left-out tally replaced by what a single change would cost now. Its cost is no bound.
     *
     * @param now a state for each cell
     * @param penalty what a broken hard tally costs that is left out
     * @param seed picks which of several cells is to blame for a count that is too high
     */
    public static FlowRelaxation guided(Component component, int[] now, long penalty, long seed) {
        var nesting = new NestedTallies(component);
        var prices = new CostFolding(component, 0);
        var singles = new SingleCellPrices(component, prices, nesting.ofOneCell());
        GuidingPrices.steer(component, singles, prices, nesting.leftOut(), now, penalty, seed);
        return new FlowRelaxation(component, nesting, prices, singles, Map.of());
    }

    /**
     * What the flow found.
     *
     * @param states a state for each cell
     * @param bound no roster of the component costs less
     */
    public record Result(int[] states, Cost bound) {}

    /** The least price above zero that a table has next to a zero; 0 if it has none. */
    public static long firstStep(long[] price) {
        long step = 0;
        for (int n = 1; n < price.length; n++) {
            long here = price[n] == 0 ? price[n - 1] : price[n - 1] == 0 ? price[n] : 0;
            step = here > 0 && (step == 0 || here < step) ? here : step;
        }
        return step;
    }

    /** The greatest first step over all soft tallies, at least 1. */
    public static long dearestStep(Component component) {
        return IntStream.range(0, component.tallies())
                .filter(tally -> !component.hard()[tally])
                .mapToLong(tally -> firstStep(component.price()[tally]))
                .reduce(1, Math::max);
    }

    /** Whether no tally was left out, so that the roster of the flow is an optimal one. */
    public boolean isExact() {
        return nesting.leftOut().isEmpty();
    }

    /** Solves the flow; empty if cancelled. */
    public Optional<Result> solve(BooleanSupplier cancelled) {
        return result(ConvexNetworkSimplex.solve(network, cancelled));
    }

    /** The flow itself, for those who need its potentials. */
    public FlowResult flow(BooleanSupplier cancelled) {
        return ConvexNetworkSimplex.solve(network, cancelled);
    }

    /** How many parts a unit of its costs has. */
    public long scale() {
        return prices.scale();
    }

    /** What one more member of each tally costs at the potentials of an optimal flow. */
    public SetPrices setPrices(FlowResult flow) {
        var found = new SetPrices(component, prices, nesting);
        nesting.leftOut().stream().filter(nesting::isPlanned).forEach(found::plan);
        for (int set = 0; set < days.length; set++) {
            int arc = dayArc[set];
            long price = flow.potential(network.from(arc)) - flow.potential(network.to(arc));
            found.divide(set, flow.flow(arc), price);
        }
        return found;
    }

    /** What a cell on site pays on its arc and behind it, at the potentials of an optimal flow. */
    public long priceOnSite(int cell, FlowResult flow) {
        int arc = cellArc[cell];
        return network.unitCost(arc) + flow.potential(network.to(arc)) - flow.potential(SOURCE);
    }

    private Optional<Result> result(FlowResult flow) {
        return switch (flow.status()) {
            case OPTIMAL -> {
                long folded = flow.cost() + singles.constant();
                yield Optional.of(new Result(read(flow), prices.unfold(folded)));
            }
            case CANCELLED -> Optional.empty();
            case INFEASIBLE -> throw new IllegalStateException("A roster network always has a flow.");
        };
    }

    private int[] addPeople(Map<Integer, long[]> envelopes) {
        var family = nesting.people();
        var nodes = addNodes(family);
        var tables = new HashMap<Integer, long[]>();
        envelopes.forEach((asn, table) -> tables.put(nesting.wholePerson().get(asn), table));
        for (int set = 0; set < nodes.length; set++) {
            int from = family.parent(set) < 0 ? SOURCE : nodes[family.parent(set)];
            addSet(from, nodes[set], family, set, family.size(set), tables.get(set));
        }
        return nodes;
    }

    private int[] addDays() {
        var family = nesting.days();
        var nodes = addNodes(family);
        dayArc = new int[nodes.length];
        for (int set = 0; set < nodes.length; set++) {
            int to = family.parent(set) < 0 ? SINK : nodes[family.parent(set)];
            int capacity = component.members(family.tallies(set).get(0));
            dayArc[set] = addSet(nodes[set], to, family, set, capacity, null);
        }
        return nodes;
    }

    private int[] addNodes(LaminarFamily family) {
        var nodes = new int[family.size()];
        for (int set = 0; set < nodes.length; set++) {
            nodes[set] = network.addNode(0);
        }
        return nodes;
    }

    private int addSet(int from, int to, LaminarFamily family, int set, int capacity, long @Nullable [] envelope) {
        var tallies = family.tallies(set);
        if (tallies.isEmpty() && envelope == null) {
            return network.addArc(from, to, 0, capacity, 0);
        } else if (tallies.size() == 1 && envelope == null) {
            return network.addConvexArc(from, to, 0, prices.onSite(tallies.get(0)));
        } else {
            var table = envelope == null ? new long[capacity + 1] : envelope.clone();
            for (int tally : tallies) {
                long[] more = prices.onSite(tally);
                for (int n = 0; n <= capacity; n++) {
                    table[n] += more[n];
                }
            }
            return network.addConvexArc(from, to, 0, table);
        }
    }

    /*
     * States on site that lead to the same set of the day are alternatives, of which the cheapest is taken. When all do,
     * the cell needs no node of its own.
     */
    private void addCell(int cell, int from) {
        var states = component.states()[cell];
        boolean forced = !states.contains(States.AWAY);
        int[] target = new int[states.size()];
        int groups = 0;
        int n = 0;
        var best = new int[states.size()];
        for (int s = 0; s < states.size(); s++) {
            if (states.code(s) == States.AWAY) {
                continue;
            }
            int set = nesting.days().innermost(nesting.element(cell, n++));
            int node = set < 0 ? SINK : days[set];
            int g = 0;
            while (g < groups && target[g] != node) {
                g++;
            }
            if (g == groups) {
                target[groups] = node;
                best[groups++] = s;
            } else if (singles.ofState(cell, s) < singles.ofState(cell, best[g])) {
                best[g] = s;
            }
        }
        int least = forced ? 1 : 0;
        long price = singles.onSite(cell);
        if (groups == 1) {
            cellArc[cell] = network.addArc(from, target[0], least, 1, price + singles.ofState(cell, best[0]));
            posts.add(cell, cellArc[cell], states.code(best[0]));
        } else {
            int node = network.addNode(0);
            cellArc[cell] = network.addArc(from, node, least, 1, price);
            for (int g = 0; g < groups; g++) {
                int arc = network.addArc(node, target[g], 0, 1, singles.ofState(cell, best[g]));
                posts.add(cell, arc, states.code(best[g]));
            }
        }
    }

    private int[] read(FlowResult flow) {
        var states = new int[component.size()];
        for (int cell = 0; cell < states.length; cell++) {
            states[cell] = flow.flow(cellArc[cell]) == 0 ? States.AWAY : posts.stateOf(cell, flow);
        }
        return states;
    }
}
