package id.rotasi.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConvexNetworkSimplexTest {

    private final FlowNetwork network = new FlowNetwork();

    @Test
    void an_empty_network_is_optimal_at_no_cost() {
        FlowResult result = ConvexNetworkSimplex.solve(network);
        assertThat(result.status()).isEqualTo(FlowResult.Status.OPTIMAL);
        assertThat(result.cost()).isZero();
    }

    @Test
    void a_convex_arc_costs_the_sum_of_its_marginals() {
        int a = network.addNode(3);
        int b = network.addNode(-3);
        int arc = network.addConvexArc(a, b, 0, new long[] {100, 101, 104, 109, 116});
        FlowResult result = ConvexNetworkSimplex.solve(network);
        assertThat(result.flow(arc)).isEqualTo(3);
        assertThat(result.cost()).isEqualTo(100 + 1 + 3 + 5);
    }

    @Test
    void flow_is_shared_until_the_marginals_meet() {
        int a = network.addNode(7);
        int b = network.addNode(-7);
        int steep = network.addConvexArc(a, b, 0, new long[] {0, 2, 8, 18, 32, 50, 72, 98});
        int flat = network.addArc(a, b, 0, 10, 7);
        FlowResult result = ConvexNetworkSimplex.solve(network);
        assertThat(result.flow(steep)).isEqualTo(2);
        assertThat(result.flow(flat)).isEqualTo(5);
        assertThat(result.potential(a) - result.potential(b)).isEqualTo(7);
    }

    @Test
    void a_cycle_that_pays_is_filled_although_nothing_is_supplied() {
        int a = network.addNode(0);
        int b = network.addNode(0);
        int there = network.addConvexArc(a, b, 0, new long[] {0, -9, -16, -21, -24, -25});
        int back = network.addArc(b, a, 0, 9, 4);
        FlowResult result = ConvexNetworkSimplex.solve(network);
        assertThat(result.flow(there)).isEqualTo(result.flow(back)).isEqualTo(3);
        assertThat(result.cost()).isEqualTo(-9);
    }

    @Test
    void lower_bounds_are_kept_even_against_the_flow() {
        int a = network.addNode(0);
        int b = network.addNode(0);
        int forced = network.addArc(a, b, 2, 5, 10);
        int reverse = network.addArc(a, b, -4, 0, 1);
        FlowResult result = ConvexNetworkSimplex.solve(network);
        assertThat(result.flow(forced)).isEqualTo(2);
        assertThat(result.flow(reverse)).isEqualTo(-2);
    }

    @Test
    void supplies_that_cannot_be_routed_are_infeasible() {
        int a = network.addNode(3);
        int b = network.addNode(-3);
        network.addArc(a, b, 0, 2, 1);
        assertThat(ConvexNetworkSimplex.solve(network).status()).isEqualTo(FlowResult.Status.INFEASIBLE);
    }

    @Test
    void supplies_that_do_not_add_up_to_zero_are_infeasible() {
        int a = network.addNode(2);
        int b = network.addNode(-1);
        network.addArc(a, b, 0, 5, -1);
        assertThat(ConvexNetworkSimplex.solve(network).status()).isEqualTo(FlowResult.Status.INFEASIBLE);
    }

    @Test
    void a_thousand_large_costs_in_a_row_are_added_exactly() {
        long large = 2_000_000_000_000_003L;
        int node = network.addNode(1);
        for (int i = 1; i <= 1_000; i++) {
            int next = network.addNode(i == 1_000 ? -1 : 0);
            network.addArc(node, next, 0, 1, large);
            node = next;
        }
        FlowResult result = ConvexNetworkSimplex.solve(network);
        assertThat(result.cost()).isEqualTo(1_000 * large);
        Certificate.check(network, result);
    }

    @Test
    void potentials_too_large_for_exact_arithmetic_are_refused() {
        int node = network.addNode(1);
        for (int i = 1; i <= 5; i++) {
            int next = network.addNode(i == 5 ? -1 : 0);
            network.addArc(node, next, 0, 1, FlowNetwork.LARGEST_COST);
            node = next;
        }
        assertThatThrownBy(() -> ConvexNetworkSimplex.solve(network))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("smaller factor between hard and soft costs");
    }

    @Test
    void a_total_cost_that_does_not_fit_is_refused_while_the_flow_stands() {
        int a = network.addNode(4);
        int b = network.addNode(-4);
        int arc = network.addArc(a, b, 0, 9, FlowNetwork.LARGEST_COST);
        FlowResult result = ConvexNetworkSimplex.solve(network);
        assertThat(result.flow(arc)).isEqualTo(4);
        assertThat(result.cost()).isEqualTo(4 * FlowNetwork.LARGEST_COST);

        network.addArc(a, b, 1, 1, FlowNetwork.LARGEST_COST);
        network.addArc(b, a, 1, 1, FlowNetwork.LARGEST_COST);
        FlowResult more = ConvexNetworkSimplex.solve(network);
        assertThat(more.flow(arc)).isEqualTo(4);
        assertThatThrownBy(more::cost).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_starting_flow_for_another_network_is_refused() {
        assertThatThrownBy(() -> ConvexNetworkSimplex.solve(network, new int[1], () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("starting flow for 1 arcs, the network has 0");
    }
}
