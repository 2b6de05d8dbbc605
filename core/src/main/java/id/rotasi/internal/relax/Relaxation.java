package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.report.Cost;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A component as a minimum-cost flow.
 *
 * <p><b>Network.</b> One unit of flow is one person on site on one day. It goes from the source through the sets of that
 * person (period, week ...) to the cell, takes one of the cell's posts, and goes on through the sets of that day
 * (counter, unit, agency ...) to the sink, from where it returns for free. The arc into or out of a set carries the sum of
 * the convex prices of the tallies that count the set; days at home are counted as the days that are not on site.
 *
 * <p><b>What is exact, what is relaxed.</b> Tallies that nest (see {@link Nesting}) are exact. Those left out are dropped,
 * but for what they cost a single person at least (see {@link Envelope}). Dropped prices are never negative and envelopes
 * never exceed the prices they stand for, so the cost of the flow is a lower bound for every roster; and because a network
 * with whole capacities has a whole optimum, it is the optimum when nothing was left out.
 *
 * <p>Sources: Ahuja, Magnanti, Orlin, Network Flows (1993), chapters 9 and 14, for convex costs and integrality; Edmonds
 * and Giles (1977) for two laminar families.
 */
public final class Relaxation {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    private final Component component;
    private final Nesting nesting;
    private final Prices prices;
    private final SingleCells singles;
    private final FlowNetwork network = new FlowNetwork();
    private final int[] cellArc;
    private final CellArcs posts;
    private long constant;

    /** @throws ArithmeticException if the costs are too large to be folded into one number */
    public Relaxation(Component component) {
        this.component = component;
        this.nesting = new Nesting(component);
        this.prices = new Prices(component);
        this.singles = new SingleCells(component, prices, nesting.ofOneCell());
        this.cellArc = new int[component.size()];
        this.posts = new CellArcs(component.size());
        this.constant = singles.constant();
        network.addNode(0);
        network.addNode(0);
        int[] people = addPeople();
        int[] days = addDays();
        for (int cell = 0; cell < component.size(); cell++) {
            int set = nesting.people().innermost(cell);
            addCell(cell, set < 0 ? SOURCE : people[set], days);
        }
        network.addArc(SINK, SOURCE, 0, component.size(), 0);
    }

    /**
     * What the flow found.
     *
     * @param states a state for each cell
     * @param bound no roster of the component costs less
     */
    public record Result(int[] states, Cost bound) {}

    /** Whether no tally was left out, so that the roster of the flow is an optimal one. */
    public boolean isExact() {
        return nesting.leftOut().isEmpty();
    }

    /** Solves the flow; empty if cancelled. */
    public Optional<Result> solve(BooleanSupplier cancelled) {
        var flow = ConvexNetworkSimplex.solve(network, null, cancelled);
        return switch (flow.status()) {
            case OPTIMAL -> Optional.of(new Result(read(flow), prices.unfold(flow.cost() + constant)));
            case CANCELLED -> Optional.empty();
            case INFEASIBLE -> throw new IllegalStateException("A roster network always has a flow.");
        };
    }

    private int[] addPeople() {
        var family = nesting.people();
        var nodes = addNodes(family);
        Map<Integer, long[]> envelopes = new Envelope(component, prices)
                .of(nesting.leftOut(), asn -> family.size(nesting.wholePerson().get(asn)));
        var ofSet = new HashMap<Integer, long[]>();
        envelopes.forEach((asn, table) -> ofSet.put(nesting.wholePerson().get(asn), table));
        for (int set = 0; set < nodes.length; set++) {
            int from = family.parent(set) < 0 ? SOURCE : nodes[family.parent(set)];
            addSet(from, nodes[set], family, set, family.size(set), ofSet.get(set));
        }
        return nodes;
    }

    private int[] addDays() {
        var family = nesting.days();
        var nodes = addNodes(family);
        for (int set = 0; set < nodes.length; set++) {
            int to = family.parent(set) < 0 ? SINK : nodes[family.parent(set)];
            int capacity = component.members(family.tallies(set).get(0));
            addSet(nodes[set], to, family, set, capacity, null);
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

    private void addSet(int from, int to, LaminarFamily family, int set, int capacity, long @Nullable [] envelope) {
        var tallies = family.tallies(set);
        if (tallies.isEmpty() && envelope == null) {
            network.addArc(from, to, 0, capacity, 0);
        } else if (tallies.size() == 1 && envelope == null) {
            network.addConvexArc(from, to, 0, prices.onSite(tallies.get(0)));
        } else {
            var table = envelope == null ? new long[capacity + 1] : envelope.clone();
            for (int tally : tallies) {
                long[] more = prices.onSite(tally);
                for (int n = 0; n <= capacity; n++) {
                    table[n] += more[n];
                }
            }
            network.addConvexArc(from, to, 0, table);
        }
    }

    /*
     * States on site that lead to the same set of the day are alternatives, of which the cheapest is taken. When all do,
     * the cell needs no node of its own.
     */
    private void addCell(int cell, int from, int[] days) {
        var states = component.states()[cell];
        boolean forced = !states.contains(States.WFH);
        int[] target = new int[states.size()];
        int groups = 0;
        int n = 0;
        var best = new int[states.size()];
        for (int s = 0; s < states.size(); s++) {
            if (states.code(s) == States.WFH) {
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
            states[cell] = flow.flow(cellArc[cell]) == 0 ? States.WFH : posts.stateOf(cell, flow);
        }
        return states;
    }
}
