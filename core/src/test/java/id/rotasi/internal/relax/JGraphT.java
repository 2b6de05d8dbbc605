package id.rotasi.internal.relax;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** The same problem as JGraphT sees it: each run of equal marginals becomes a parallel arc. */
final class JGraphT {

    private final Graph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
    private final int[] supply;
    private long constant;

    JGraphT(FlowNetwork network) {
        supply = new int[network.nodeCount()];
        for (int node = 0; node < supply.length; node++) {
            supply[node] += Math.toIntExact(network.supply(node));
            graph.addVertex(node);
        }
        for (int arc = 0; arc < network.arcCount(); arc++) {
            expand(network, arc);
        }
    }

    /** Solves the expanded problem; null if it is infeasible. */
    Long cost() {
        MinimumCostFlow<DefaultWeightedEdge> flow;
        try {
            flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                    .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                            graph, node -> supply[node], capacity::get, edge -> 0));
        } catch (IllegalArgumentException infeasible) {
            return null;
        }
        long total = constant;
        for (Map.Entry<DefaultWeightedEdge, Double> entry : flow.getFlowMap().entrySet()) {
            total += Math.round(entry.getValue()) * (long) graph.getEdgeWeight(entry.getKey());
        }
        return total;
    }

    private void expand(FlowNetwork network, int arc) {
        int from = network.from(arc);
        int to = network.to(arc);
        int flow = network.lower(arc);
        // Lower bounds are taken out beforehand: that much flow runs in any case.
        supply[from] -= flow;
        supply[to] += flow;
        long[] table = network.table(arc);
        constant += table == null ? flow * network.unitCost(arc) : table[0];
        while (flow < network.upper(arc)) {
            long marginal = network.rightMarginal(arc, flow);
            int end = network.highest(arc, flow, marginal);
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, marginal);
            capacity.put(edge, end - flow);
            flow = end;
        }
    }
}
