package id.rotasi.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

/** Proves a result optimal from first principles: bounds, balance, complementary slackness. */
public final class Certificate {

    private Certificate() {}

    public static void check(FlowNetwork network, FlowResult result) {
        assertThat(result.status()).isEqualTo(FlowResult.Status.OPTIMAL);
        long[] balance = new long[network.nodeCount()];
        long cost = 0;
        for (int arc = 0; arc < network.arcCount(); arc++) {
            int flow = result.flow(arc);
            int from = network.from(arc);
            int to = network.to(arc);
            balance[from] += flow;
            balance[to] -= flow;
            long[] table = network.table(arc);
            int k = flow - network.lower(arc);
            long tension = result.potential(to) - result.potential(from);
            if (flow < network.lower(arc) || flow > network.upper(arc)) {
                throw new AssertionError("arc " + arc + " carries " + flow);
            }
            long next = table == null ? network.unitCost(arc) : k + 1 < table.length ? table[k + 1] - table[k] : 0;
            if (flow < network.upper(arc) && next + tension < 0) {
                throw new AssertionError("one more unit on arc " + arc + " would pay: " + (next + tension));
            }
            long last = table == null ? network.unitCost(arc) : k > 0 ? table[k] - table[k - 1] : 0;
            if (flow > network.lower(arc) && last + tension > 0) {
                throw new AssertionError("one unit less on arc " + arc + " would pay: " + (last + tension));
            }
            cost += table == null ? flow * network.unitCost(arc) : table[k];
        }
        for (int node = 0; node < balance.length; node++) {
            if (balance[node] != network.supply(node)) {
                throw new AssertionError("node " + node + " sends " + balance[node]);
            }
        }
        assertThat(result.cost()).isEqualTo(cost);
    }
}
