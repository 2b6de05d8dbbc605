package id.rotasi.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.flow.JGraphT;
import id.rotasi.fixture.flow.RosterShape;
import id.rotasi.internal.flow.Certificate;
import id.rotasi.internal.flow.ConvexNetworkSimplex;
import id.rotasi.internal.flow.FlowNetwork;
import id.rotasi.internal.flow.FlowResult;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlowRelaxationTest {

    private static final RosterShape SMALL = RosterShape.of(40, 10, 4, 2);

    private static final List<RosterShape> LARGE = List.of(
            RosterShape.of(373, 22, 10, 1),
            RosterShape.of(373, 22, 10, 10).groupedByWeek(),
            RosterShape.of(1_500, 21, 100, 5).withFixedTotal(),
            RosterShape.of(1_500, 21, 100, 1).withBig(4_000_000_000_000_000L));

    @Test
    void small_rosters_cost_what_jgrapht_says() {
        for (long seed = 0; seed < 12; seed++) {
            for (RosterShape shape : List.of(SMALL, SMALL.withFixedTotal(), SMALL.groupedByWeek())) {
                FlowNetwork network = shape.network(seed);
                FlowResult result = ConvexNetworkSimplex.solve(network);
                assertThat(result.cost()).as("%s, seed %d", shape, seed).isEqualTo(new JGraphT(network).cost());
                Certificate.check(network, result);
            }
        }
    }

    @Test
    void potentials_prove_large_rosters_optimal() {
        for (RosterShape shape : LARGE) {
            FlowNetwork network = shape.network(1);
            Certificate.check(network, ConvexNetworkSimplex.solve(network));
        }
    }

    @Test
    void the_same_network_is_solved_the_same_way_twice() {
        FlowNetwork network = RosterShape.of(373, 22, 10, 1).network(3);
        FlowResult one = ConvexNetworkSimplex.solve(network);
        FlowResult two = ConvexNetworkSimplex.solve(network);
        assertThat(two.flows()).isEqualTo(one.flows());
        assertThat(two.pivots()).isEqualTo(one.pivots());
    }

    @Test
    void a_warm_start_from_the_optimum_moves_no_flow() {
        FlowNetwork network = RosterShape.of(373, 22, 10, 1).withFixedTotal().network(4);
        FlowResult cold = ConvexNetworkSimplex.solve(network);
        FlowResult warm = ConvexNetworkSimplex.solve(network, cold.flows(), () -> false);
        assertThat(warm.flows()).isEqualTo(cold.flows());
        assertThat(warm.pivots()).isEqualTo(warm.degeneratePivots()).isLessThan(cold.pivots());
        Certificate.check(network, warm);
    }

    @Test
    void a_warm_start_that_misses_supplies_still_ends_at_the_optimum() {
        FlowNetwork network = RosterShape.of(373, 22, 10, 1).withFixedTotal().network(5);
        FlowResult cold = ConvexNetworkSimplex.solve(network);
        int[] start = cold.flows().clone();
        Random random = new Random(5);
        for (int change = 0; change < 200; change++) {
            start[random.nextInt(start.length)] += random.nextInt(3) - 1;
        }
        FlowResult warm = ConvexNetworkSimplex.solve(network, start, () -> false);
        assertThat(warm.cost()).isEqualTo(cold.cost());
        Certificate.check(network, warm);
    }

    @Test
    void a_cancelled_run_says_so() {
        int[] polls = new int[1];
        FlowResult result =
                ConvexNetworkSimplex.solve(RosterShape.of(373, 22, 10, 1).network(6), () -> ++polls[0] == 3);
        assertThat(result.status()).isEqualTo(FlowResult.Status.CANCELLED);
        assertThat(polls[0]).isEqualTo(3);
    }
}
