package id.rotasi.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FlowNetworkTest {

    private final FlowNetwork network = new FlowNetwork();
    private final int a = network.addNode(0);
    private final int b = network.addNode(0);

    @Test
    void a_table_that_is_not_convex_is_refused_with_arc_place_and_values() {
        network.addArc(a, b, 0, 1, 5);
        assertThatThrownBy(() -> network.addConvexArc(a, b, 0, new long[] {0, 4, 9, 12}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arc 1: prices are not convex at place 2: 4, 9, 12"
                        + " (the unit after costs 3, the unit before 5)");
        assertThat(network.arcCount()).isEqualTo(1);
    }

    @Test
    void a_step_that_overflows_is_refused() {
        assertThatThrownBy(() -> network.addConvexArc(a, b, 0, new long[] {Long.MIN_VALUE, 7}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("arc 0")
                .hasMessageContaining("smaller factor");
        assertThatThrownBy(() -> network.addArc(a, b, 0, 1, Long.MIN_VALUE))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("smaller factor");
    }

    @Test
    void a_supply_beyond_exact_arithmetic_is_refused() {
        assertThatThrownBy(() -> network.addNode(Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("node 2");
    }

    @Test
    void empty_bounds_and_unknown_nodes_are_refused() {
        assertThatThrownBy(() -> network.addArc(a, b, 2, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[2, 1]");
        assertThatThrownBy(() -> network.addArc(a, b, -1, FlowNetwork.LARGEST_FLOW, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> network.addConvexArc(a, b, 0, new long[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 prices");
        assertThatThrownBy(() -> network.addArc(a, 2, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0..1");
    }

    @Test
    void marginals_are_read_from_the_table_and_end_at_the_bounds() {
        int arc = network.addConvexArc(a, b, 3, new long[] {10, 8, 8, 13});
        assertThat(network.upper(arc)).isEqualTo(6);
        assertThat(network.leftMarginal(arc, 3)).isEqualTo(-FlowNetwork.BEYOND);
        assertThat(network.rightMarginal(arc, 3)).isEqualTo(-2);
        assertThat(network.leftMarginal(arc, 5)).isZero();
        assertThat(network.rightMarginal(arc, 5)).isEqualTo(5);
        assertThat(network.rightMarginal(arc, 6)).isEqualTo(FlowNetwork.BEYOND);
    }

    @Test
    void runs_of_equal_marginals_are_found_from_anywhere_in_them() {
        for (int length = 1; length < 40; length++) {
            long[] prices = new long[length + 3];
            prices[0] = 5;
            for (int k = 1; k < prices.length; k++) {
                prices[k] = prices[k - 1] + (k == 1 ? -4 : k < prices.length - 1 ? 7 : 9);
            }
            int arc = network.addConvexArc(a, b, -1, prices);
            for (int flow = 0; flow <= length; flow++) {
                assertThat(network.lowest(arc, flow, 7)).isZero();
                assertThat(network.highest(arc, flow, 7)).isEqualTo(length);
                assertThat(network.lowest(arc, flow, 8)).isEqualTo(flow);
                assertThat(network.highest(arc, flow, 6)).isEqualTo(flow);
                assertThat(network.lowest(arc, flow, -9)).isEqualTo(-1);
                assertThat(network.highest(arc, flow, 9)).isEqualTo(length + 1);
            }
        }
    }

    @Test
    void shared_tables_are_kept_by_reference() {
        long[] prices = {3, 1, 0};
        assertThat(network.table(network.addConvexArc(a, b, 0, prices))).isSameAs(prices);
        assertThat(network.table(network.addConvexArc(b, a, 5, prices))).isSameAs(prices);
        assertThat(network.table(network.addArc(a, b, 0, 1, 4))).isNull();
    }
}
