package id.rotasi.host;

import static id.rotasi.host.Hosts.BRIEF;
import static id.rotasi.host.Hosts.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterJob;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.oracle.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One engine under many threads, and for a long time. */
class SoakTest {

    private static final int SOLVES = 64;
    private static final int THREADS = 16;
    private static final int QUARTER_MEASUREMENTS = 5;
    private static final long NOISE = 4_000_000;

    private static void assertComplete(Roster roster) {
        var oracle = Oracle.of(roster.problem());
        assertThat(oracle.cost(oracle.sheet(roster.assignments())))
                .isEqualTo(roster.report().score().plus(roster.report().inherited()));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void no_roster_and_no_thread_is_lost_when_an_engine_under_load_is_closed()
            throws InterruptedException, ExecutionException {
        long seed = new Random().nextLong();
        var before = Hosts.threads();
        var engine = RosterEngine.create(BRIEF, 3);
        var jobs = new ConcurrentLinkedQueue<RosterJob>();
        Set<RosterProblem> done = ConcurrentHashMap.newKeySet();
        var refused = new AtomicInteger();
        var middle = new CountDownLatch(SOLVES / 3);
        var callers = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < SOLVES; i++) {
            int number = i;
            calls.add(callers.submit(() -> {
                var random = new Random(seed + number);
                var problem = random.nextBoolean()
                        ? OPEN.toBuilder().name("case " + number).build()
                        : SmallOffice.december().name("case " + number).build();
                var cancelIn = Stage.values()[random.nextInt(Stage.values().length)];
                boolean cancels = random.nextInt(3) == 0;
                var started = new CountDownLatch(1);
                var self = new ArrayList<RosterJob>();
                try {
                    self.add(engine.start(problem, progress -> {
                        Hosts.await(started);
                        if (cancels && progress.stage() == cancelIn) {
                            self.get(0).cancel();
                        }
                        if (progress.stage() == Stage.DONE) {
                            done.add(problem);
                        }
                    }));
                } catch (IllegalStateException e) {
                    refused.incrementAndGet();
                    middle.countDown();
                    return;
                }
                jobs.add(self.get(0));
                started.countDown();
                if (cancels && random.nextBoolean()) {
                    self.get(0).cancel();
                }
                try {
                    assertComplete(self.get(0).await());
                } catch (CancellationException e) {
                    assertThat(done).doesNotContain(problem);
                } finally {
                    middle.countDown();
                }
            }));
        }
        middle.await();
        engine.close();
        assertThat(Hosts.threads()).as("seed %d", seed).isSubsetOf(before);
        for (var call : calls) {
            call.get();
        }
        callers.shutdown();
        assertThat(jobs.size() + refused.get()).as("seed %d", seed).isEqualTo(SOLVES);
        assertThat(jobs)
                .as("seed %d", seed)
                .allMatch(job -> job.roster().toCompletableFuture().isDone());
        assertThat(engine.running() + engine.waiting()).as("seed %d", seed).isZero();
    }

    @Test
    void the_heap_after_many_solves_is_as_after_few() {
        int solves = Math.max(4 * QUARTER_MEASUREMENTS, Checks.of("soak", 2_000));
        int quarter = solves / 4;
        int apart = Math.max(1, quarter / QUARTER_MEASUREMENTS);
        long first = Long.MAX_VALUE;
        long last = Long.MAX_VALUE;
        var problem = SmallOffice.december().build();
        try (var engine = RosterEngine.create(BRIEF)) {
            for (int i = 0; i < quarter; i++) {
                engine.solve(problem);
            }
            for (int i = 0; i < solves; i++) {
                engine.start(problem, progress -> {}).await();
                boolean isFirst = i < quarter;
                if (i % apart == 0 && (isFirst || i >= solves - quarter)) {
                    long used = heap();
                    first = isFirst ? Math.min(first, used) : first;
                    last = isFirst ? last : Math.min(last, used);
                }
            }
        }
        assertThat(last).as("bytes in use after %d solves", solves).isLessThan(first + NOISE);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
