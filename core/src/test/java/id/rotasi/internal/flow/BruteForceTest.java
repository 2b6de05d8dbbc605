package id.rotasi.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BruteForceTest {

    private static final int NETWORKS = 3000;

    @Test
    void tiny_networks_cost_what_trying_every_flow_says() {
        int infeasible = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            FlowNetwork network = tiny(new Random(seed));
            Long expected = cheapest(network, new int[network.arcCount()], 0);
            FlowResult result = ConvexNetworkSimplex.solve(network);
            if (expected == null) {
                infeasible++;
                assertThat(result.status()).as("seed %d", seed).isEqualTo(FlowResult.Status.INFEASIBLE);
            } else {
                assertThat(result.status()).as("seed %d", seed).isEqualTo(FlowResult.Status.OPTIMAL);
                assertThat(result.cost()).as("seed %d", seed).isEqualTo(expected);
                Certificate.check(network, result);
            }
        }
        assertThat(infeasible).isBetween(NETWORKS / 20, NETWORKS * 19 / 20);
    }

    @Test
    void any_starting_flow_leads_to_the_same_cost() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Random random = new Random(seed);
            FlowNetwork network = tiny(random);
            FlowResult cold = ConvexNetworkSimplex.solve(network);
            int[] start = new int[network.arcCount()];
            for (int arc = 0; arc < start.length; arc++) {
                start[arc] = random.nextInt(7) - 3;
            }
            FlowResult warm = ConvexNetworkSimplex.solve(network, start, () -> false);
            assertThat(warm.status()).as("seed %d", seed).isEqualTo(cold.status());
            if (cold.status() == FlowResult.Status.OPTIMAL) {
                assertThat(warm.cost()).as("seed %d", seed).isEqualTo(cold.cost());
                Certificate.check(network, warm);
            }
        }
    }

    /** Two to five nodes, up to seven arcs, parallel arcs and loops allowed. */
    static FlowNetwork tiny(Random random) {
        FlowNetwork network = new FlowNetwork();
        int nodes = 2 + random.nextInt(4);
        int[] supply = new int[nodes];
        for (int move = random.nextInt(4); move > 0; move--) {
            supply[random.nextInt(nodes)]++;
            supply[random.nextInt(nodes)]--;
        }
        if (random.nextInt(25) == 0) {
            supply[0]++;
        }
        for (int node = 0; node < nodes; node++) {
            network.addNode(supply[node]);
        }
        int arcs = 1 + random.nextInt(7);
        for (int arc = 0; arc < arcs; arc++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            int lower = random.nextInt(4) == 0 ? random.nextInt(4) - 2 : 0;
            int width = random.nextInt(5);
            if (random.nextBoolean()) {
                network.addArc(from, to, lower, lower + width, random.nextInt(21) - 8);
            } else {
                network.addConvexArc(from, to, lower, table(random, width));
            }
        }
        return network;
    }

    /** A convex table in which about half of the marginals repeat the one before. */
    private static long[] table(Random random, int width) {
        long[] prices = new long[width + 1];
        prices[0] = random.nextInt(41) - 20;
        long marginal = random.nextInt(15) - 10;
        for (int k = 1; k <= width; k++) {
            prices[k] = prices[k - 1] + marginal;
            marginal += random.nextBoolean() ? 0 : random.nextInt(8);
        }
        return prices;
    }

    private static Long cheapest(FlowNetwork network, int[] flow, int arc) {
        if (arc == flow.length) {
            return balanced(network, flow) ? price(network, flow) : null;
        }
        Long best = null;
        for (int f = network.lower(arc); f <= network.upper(arc); f++) {
            flow[arc] = f;
            Long found = cheapest(network, flow, arc + 1);
            if (found != null && (best == null || found < best)) {
                best = found;
            }
        }
        return best;
    }

    private static boolean balanced(FlowNetwork network, int[] flow) {
        long[] balance = new long[network.nodeCount()];
        for (int arc = 0; arc < flow.length; arc++) {
            balance[network.from(arc)] += flow[arc];
            balance[network.to(arc)] -= flow[arc];
        }
        for (int node = 0; node < balance.length; node++) {
            if (balance[node] != network.supply(node)) {
                return false;
            }
        }
        return true;
    }

    private static long price(FlowNetwork network, int[] flow) {
        long cost = 0;
        for (int arc = 0; arc < flow.length; arc++) {
            long[] table = network.table(arc);
            cost += table == null ? flow[arc] * network.unitCost(arc) : table[flow[arc] - network.lower(arc)];
        }
        return cost;
    }
}
