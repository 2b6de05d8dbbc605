package id.rotasi.benchmarks.micro;

import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.io.ProblemJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Updating tallies, compiling, auditing and reading a named problem. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TallyBenchmark {

    private static final int UPDATES = 1_000;

    /** The problem. */
    @Param({"agency-full", "ministry-full"})
    public String instance;

    private RosterProblem problem;
    private Tallied tallied;
    private List<Assignment> roster;
    private byte[] json;
    private Ledger ledger;
    private int[] cells;
    private int[] states;

    /** Makes the problem, its tallies, its JSON and a list of random changes. */
    @Setup
    public void prepare() throws IOException {
        problem = Suite.named(instance).get(0).problem();
        tallied = Tallied.of(problem);
        roster = tallied.assignments(tallied.plainStates());
        var file = Files.createTempFile("problem", ".json");
        ProblemJson.write(problem, file);
        json = Files.readAllBytes(file);
        Files.delete(file);
        Component component = tallied.components().stream()
                .max(Comparator.comparingInt(part -> part.size()))
                .orElseThrow();
        ledger = new Ledger(component, Tallied.take(component, tallied.plainStates()));
        var random = new Random(Suite.SEED);
        cells = random.ints(UPDATES, 0, component.size()).toArray();
        states = new int[UPDATES];
        for (int i = 0; i < UPDATES; i++) {
            var possible = component.states()[cells[i]];
            states[i] = possible.code(random.nextInt(possible.size()));
        }
    }

    /** One change of one cell. */
    @Benchmark
    @OperationsPerInvocation(UPDATES)
    public long tallyUpdate() {
        for (int i = 0; i < UPDATES; i++) {
            ledger.set(cells[i], states[i]);
        }
        return ledger.soft();
    }

    /** From records to components. */
    @Benchmark
    public Object compile() {
        return Tallied.of(problem);
    }

    /** A recount of a roster. */
    @Benchmark
    public Object audit() {
        return tallied.audit(roster);
    }

    /** From bytes to a checked problem. */
    @Benchmark
    public Object readJson() throws IOException {
        return ProblemJson.read(new ByteArrayInputStream(json));
    }
}
