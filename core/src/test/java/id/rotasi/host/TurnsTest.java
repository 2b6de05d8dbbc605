package id.rotasi.host;

import static id.rotasi.host.Hosts.BRIEF;
import static id.rotasi.host.Hosts.ENDLESS;
import static id.rotasi.host.Hosts.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterJob;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.report.RosterReport.StopReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Solves take turns, with the threads and options that the host gives, and end when the engine is closed. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TurnsTest {

    @Test
    void one_at_a_time_the_others_wait_in_order_of_arrival() {
        var order = new ConcurrentLinkedQueue<Integer>();
        var gate = new CountDownLatch(1);
        try (var engine = RosterEngine.create(BRIEF, 1)) {
            var first = engine.start(Hosts.running(() -> Hosts.await(gate)), progress -> {});
            var others = new ArrayList<RosterJob>();
            for (int i = 0; i < 5; i++) {
                int number = i;
                others.add(engine.start(Hosts.running(() -> order.add(number)), progress -> {}));
            }
            assertThat(engine.running()).isEqualTo(1);
            assertThat(engine.waiting()).isEqualTo(5);
            assertThat(first.await(Duration.ZERO)).isEmpty();
            gate.countDown();
            others.forEach(RosterJob::await);
            assertThat(order).containsExactly(0, 1, 2, 3, 4);
            assertThat(first.await(Duration.ZERO)).isPresent();
            assertThat(engine.running() + engine.waiting()).isZero();
        }
    }

    @Test
    void a_job_cancelled_while_it_waits_never_begins_and_says_so() {
        var gate = new CountDownLatch(1);
        var asked = new ConcurrentLinkedQueue<String>();
        try (var engine = RosterEngine.create(BRIEF, 1)) {
            var first = engine.start(Hosts.running(() -> Hosts.await(gate)), progress -> {});
            var cancelled = engine.start(Hosts.running(() -> asked.add("cancelled")), progress -> {});
            var last = engine.start(Hosts.running(() -> asked.add("last")), progress -> {});
            cancelled.cancel();
            assertThatThrownBy(cancelled::await)
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("before it began");
            assertThat(engine.waiting()).isEqualTo(1);
            gate.countDown();
            first.await();
            last.await();
        }
        assertThat(asked).containsExactly("last");
    }

    @Test
    void a_closed_engine_ends_what_runs_with_the_best_so_far_and_what_waits_with_a_word() {
        var before = Hosts.threads();
        var searching = new CountDownLatch(1);
        var engine = RosterEngine.create(ENDLESS, 1);
        var running = engine.start(OPEN, progress -> {
            if (progress.stage() == Stage.SEARCH) {
                searching.countDown();
            }
        });
        var waiting = engine.start(OPEN, progress -> {});
        Hosts.await(searching);
        engine.close();
        assertThat(Hosts.threads()).isSubsetOf(before);
        assertThat(running.await(Duration.ZERO)).hasValueSatisfying(roster -> {
            assertThat(roster.report().stoppedBy()).isEqualTo(StopReason.CANCELLED);
            assertThat(roster.report().bound()).isPresent();
        });
        assertThatThrownBy(() -> waiting.await(Duration.ZERO))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("engine was closed");
        assertThatThrownBy(() -> engine.solve(OPEN)).isInstanceOf(IllegalStateException.class);
        engine.close();
    }

    @Test
    void an_engine_can_be_closed_from_a_listener_and_from_a_rule() {
        var engine = RosterEngine.create(ENDLESS);
        var roster = engine.start(OPEN, progress -> {
                    if (progress.stage() == Stage.SEARCH) {
                        engine.close();
                    }
                })
                .await();
        assertThat(roster.report().stoppedBy()).isEqualTo(StopReason.CANCELLED);
        for (var other : List.of(RosterEngine.create(ENDLESS), RosterEngine.create(ENDLESS, Runnable::run))) {
            assertThat(other.solve(Hosts.running(other::close)).report().stoppedBy())
                    .isEqualTo(StopReason.CANCELLED);
        }
    }

    @Test
    void one_thread_of_the_host_is_enough_and_all_rules_and_parts_run_on_it() throws InterruptedException {
        var before = Hosts.threads();
        var threads = new ConcurrentSkipListSet<String>();
        var told = new ConcurrentLinkedQueue<Stage>();
        var executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "of-the-host"));
        var problem = Hosts.running(() -> threads.add(Thread.currentThread().getName()));
        Roster roster;
        try (var engine = RosterEngine.create(BRIEF.withThreads(4), executor)) {
            roster = engine.start(problem, progress -> told.add(progress.stage()))
                    .await();
        }
        assertThat(threads).containsExactly("of-the-host");
        assertThat(EnumSet.copyOf(told)).isEqualTo(EnumSet.range(Stage.COMPILE, Stage.DONE));
        assertThat(Hosts.threads()).isSubsetOf(before);
        executor.shutdown();
        assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        try (var engine = RosterEngine.create(BRIEF)) {
            assertThat(roster.assignments()).isEqualTo(engine.solve(problem).assignments());
        }
    }

    @Test
    void an_executor_that_refuses_is_heard_and_nothing_is_left() {
        var executor = Executors.newSingleThreadExecutor();
        executor.shutdown();
        try (var engine = RosterEngine.create(BRIEF, executor)) {
            assertThatThrownBy(() -> engine.solve(OPEN)).isInstanceOf(RejectedExecutionException.class);
            assertThat(engine.running() + engine.waiting()).isZero();
        }
    }

    @Test
    void a_failed_solve_makes_room_for_the_next() {
        try (var engine = RosterEngine.create(BRIEF, 1)) {
            for (int i = 0; i < 3; i++) {
                var failing = Hosts.running(() -> {
                    throw new IllegalStateException("of this test");
                });
                assertThatThrownBy(() -> engine.solve(failing)).hasMessageContaining("rule 'own'");
                assertThat(engine.running()).isZero();
            }
            assertThat(engine.solve(Hosts.running(() -> {})).assignments()).isNotEmpty();
        }
    }

    @Test
    void each_solve_can_have_options_of_its_own() {
        try (var engine = RosterEngine.create(ENDLESS)) {
            var options = ENDLESS.withStepLimit(0).withSeed(7);
            var report = engine.solve(OPEN, options).report();
            assertThat(report.stoppedBy()).isEqualTo(StopReason.STEP_LIMIT);
            assertThat(engine.start(OPEN, options, progress -> {})
                            .await()
                            .report()
                            .score())
                    .isEqualTo(report.score());
            assertThat(engine.options()).isEqualTo(ENDLESS);
        }
    }

    @Test
    void a_session_outlives_its_engine() {
        RosterEngine.Session session;
        try (var engine = RosterEngine.create(BRIEF)) {
            session = engine.open(SmallOffice.december().build());
        }
        var days = session.roster().assignments().size();
        var person = SmallOffice.person(9);
        assertThat(session.apply(builder -> builder.asns(person)).assignments()).hasSizeGreaterThan(days);
    }

    @Test
    void an_engine_solves_one_or_more_at_once() {
        assertThatThrownBy(() -> RosterEngine.create(BRIEF, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(0)");
    }
}
