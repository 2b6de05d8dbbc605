package id.rotasi.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.fixture.WrittenFiles;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

/** What Spark makes of the parts of a city is what an engine makes of it in one piece. */
class SparkPartsTest {

    private static final EngineOptions OPTIONS =
            EngineOptions.defaults().withTimeLimit(Duration.ofHours(1)).withStepLimit(100);
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final RosterProblem CITY = SyntheticProblem.of(600, MARCH, 1, Variant.NETWORK);

    /* In local mode the tasks run in this JVM. */
    private static final AtomicInteger TASKS = new AtomicInteger();
    private static final AtomicInteger FAILED = new AtomicInteger();

    @Test
    void a_city_on_spark_is_the_city_in_one_piece() throws IOException {
        try (var spark = spark("local[2]")) {
            assertThatFilesAreThoseOfOnePiece(new SparkParts(spark).solve(CITY, OPTIONS, 50));
        }
    }

    @Test
    void a_task_that_fails_is_tried_again_and_gives_the_same_files() throws IOException {
        try (var spark = spark("local[2, 4]")) {
            var parts = new SparkParts(spark, SparkPartsTest::failingOnce);
            assertThatFilesAreThoseOfOnePiece(parts.solve(CITY, OPTIONS, 50));
        }
        assertThat(FAILED).hasValue(1);
        assertThat(TASKS).hasValue(parts() + 1);
    }

    private static int parts() {
        try (var engine = RosterEngine.create(OPTIONS)) {
            return engine.apart(CITY, 50).all().size();
        }
    }

    /* The second part is lost once, as with a machine that dies. */
    private static byte[] failingOnce(byte[] part) {
        TASKS.incrementAndGet();
        if (TaskContext.getPartitionId() == 1 && TaskContext.get().attemptNumber() == 0) {
            FAILED.incrementAndGet();
            throw new IllegalStateException("The first attempt of a part fails, as this test wants it.");
        }
        return SparkParts.OnExecutor.solve(part);
    }

    private static void assertThatFilesAreThoseOfOnePiece(Roster roster) throws IOException {
        try (var engine = RosterEngine.create(OPTIONS)) {
            var whole = engine.solve(CITY);
            assertThat(WrittenFiles.csv(roster)).isEqualTo(WrittenFiles.csv(whole));
            assertThat(WrittenFiles.report(roster)).isEqualTo(WrittenFiles.report(whole));
        }
    }

    private static JavaSparkContext spark(String master) {
        return new JavaSparkContext(new SparkConf()
                .setAppName("test")
                .setMaster(master)
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false"));
    }
}
