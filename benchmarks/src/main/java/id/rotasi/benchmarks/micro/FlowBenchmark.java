package id.rotasi.benchmarks.micro;

import id.rotasi.fixture.flow.JGraphT;
import id.rotasi.fixture.flow.RosterShape;
import id.rotasi.internal.flow.ConvexNetworkSimplex;
import id.rotasi.internal.flow.FlowNetwork;
import id.rotasi.internal.flow.FlowResult;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The flow kernel against JGraphT on a roster of 373 persons and 22 days. Building the networks is not measured for either
 * side.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FlowBenchmark {

    /** Number of agencies, and whether the total of on-site days is prescribed. */
    @Param({"1 free", "10 free"})
    public String kind;

    private FlowNetwork network;
    private JGraphT expanded;
    private int[] optimum;

    /** Makes the network and makes sure that both sides agree on its cost. */
    @Setup
    public void prepare() {
        String[] words = kind.split(" ");
        RosterShape shape = RosterShape.of(373, 22, 10, Integer.parseInt(words[0]));
        network = (words[1].equals("fixed") ? shape.withFixedTotal() : shape).network(7);
        expanded = new JGraphT(network);
        FlowResult result = ConvexNetworkSimplex.solve(network);
        optimum = result.flows();
        if (result.cost() != expanded.cost()) {
            throw new IllegalStateException(result.cost() + " is not " + expanded.cost());
        }
    }

    @Benchmark
    public Object kernel() {
        return ConvexNetworkSimplex.solve(network);
    }

    @Benchmark
    public Object kernelFromOptimum() {
        return ConvexNetworkSimplex.solve(network, optimum, () -> false);
    }

    @Benchmark
    public Object jgrapht() {
        return expanded.cost();
    }
}
