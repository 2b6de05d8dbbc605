package id.rotasi.samples.spark;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterEngine.Parts.Part;
import id.rotasi.RosterProblem;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import scala.Tuple2;

/** Solves problems in parts, each part in a task of Spark; a task that fails is tried again, on another machine if there is one. */
final class SparkParts {

    private final JavaSparkContext spark;
    private final Function<byte[], byte[]> solver;

    /** On this Spark, with the engine of each executor. */
    SparkParts(JavaSparkContext spark) {
        this(spark, OnExecutor::solve);
    }

    /** @param solver makes the result of a part from its bytes, on an executor */
    SparkParts(JavaSparkContext spark, Function<byte[], byte[]> solver) {
        this.spark = spark;
        this.solver = solver;
    }

    /**
     * The roster that an engine with these options makes of the whole problem, unless a time limit ends one of them.
     *
     * @param people that a part has at least, if there are so many
     */
    Roster solve(RosterProblem problem, EngineOptions options, int people) {
        try (var engine = RosterEngine.create(options)) {
            var parts = engine.apart(problem, people);
            var tasks = tasks(parts.all());
            var results = spark.parallelizePairs(tasks, Math.max(1, tasks.size()))
                    .mapValues(solver)
                    .collectAsMap();
            return parts.together(part -> results.get(part.key()));
        }
    }

    /* Spark starts tasks in this order: the largest first, so that at the end no machine is left alone with a large one. */
    private static List<Tuple2<String, byte[]>> tasks(List<Part> parts) {
        return parts.stream()
                .map(part -> new Tuple2<>(part.key(), part.bytes()))
                .sorted(Comparator.comparingInt(task -> -task._2().length))
                .toList();
    }

    /** Runs where the parts are solved. An engine cannot travel, so each executor makes one of its own, with its first part. */
    static final class OnExecutor {

        private static final RosterEngine ENGINE = RosterEngine.create();

        private OnExecutor() {}

        static byte[] solve(byte[] part) {
            return ENGINE.solvePart(part);
        }
    }
}
