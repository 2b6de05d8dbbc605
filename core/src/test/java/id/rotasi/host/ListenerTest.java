package id.rotasi.host;

import static id.rotasi.host.Hosts.BRIEF;
import static id.rotasi.host.Hosts.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.rotasi.RosterEngine;
import id.rotasi.RosterJob.Progress.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** A listener hears of every stage, and no solve waits for it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ListenerTest {

    @BeforeAll
    static void read_the_modules_of_the_logger() {
        var module = ListenerTest.class.getModule();
        ModuleLayer.boot().modules().forEach(module::addReads);
    }

    @Test
    void a_solve_ends_while_its_listener_is_busy_which_then_hears_the_latest_of_each_stage() {
        var told = new ArrayList<Stage>();
        var finished = new CountDownLatch(1);
        try (var engine = RosterEngine.create(BRIEF.withStepLimit(2_000))) {
            var job = engine.start(OPEN, progress -> {
                told.add(progress.stage());
                Hosts.await(finished);
            });
            job.await();
            finished.countDown();
        }
        assertThat(told).containsExactlyElementsOf(EnumSet.range(Stage.COMPILE, Stage.DONE));
    }

    @Test
    void a_listener_that_never_comes_back_is_interrupted_when_the_engine_is_closed() {
        var before = Hosts.threads();
        var never = new CountDownLatch(1);
        var interrupted = new ConcurrentLinkedQueue<Stage>();
        try (var engine = RosterEngine.create(BRIEF)) {
            engine.start(OPEN, progress -> {
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            interrupted.add(progress.stage());
                        }
                    })
                    .await();
        }
        assertThat(Hosts.threads()).isSubsetOf(before);
        assertThat(interrupted).contains(Stage.COMPILE);
    }

    @Test
    void a_listener_that_fails_each_time_is_logged_once_with_its_cause() {
        var logger = (Logger) LoggerFactory.getLogger("id.rotasi.internal.ProgressReporter");
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.WARN);
        logger.setAdditive(false);
        try (var engine = RosterEngine.create(BRIEF)) {
            engine.start(OPEN, progress -> {
                        throw new IllegalStateException("of this test");
                    })
                    .await();
        } finally {
            logger.setLevel(null);
            logger.setAdditive(true);
            logger.detachAppender(log);
        }
        assertThat(log.list).hasSize(1).allSatisfy(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).contains("listener failed");
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("of this test");
        });
    }
}
