package id.rotasi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.internal.host.Threads;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private static final List<Integer> PIECES =
            IntStream.range(0, 1_000).boxed().toList();
    private static final Threads HELPERS = new Threads();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void every_piece_is_done_once(int threads) {
        var done = new ConcurrentSkipListSet<Integer>();
        Workers.run(
                PIECES, threads, HELPERS, piece -> assertThat(done.add(piece)).isTrue(), () -> {});
        assertThat(done).containsExactlyElementsOf(PIECES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void an_error_stops_the_others_and_comes_out_as_it_is(int threads) {
        var error = new OutOfMemoryError("of this test");
        var stopped = new AtomicBoolean();
        var begun = new ConcurrentSkipListSet<Integer>();
        assertThatThrownBy(() -> Workers.run(
                        PIECES,
                        threads,
                        HELPERS,
                        piece -> {
                            begun.add(piece);
                            if (piece == 5) {
                                throw error;
                            }
                            while (piece > 5 && !stopped.get()) {
                                Thread.onSpinWait();
                            }
                        },
                        () -> stopped.set(true)))
                .isSameAs(error);
        assertThat(begun).hasSizeLessThanOrEqualTo(6 + 2 * threads);
    }

    @Test
    void failures_of_several_threads_are_reported_together() {
        var bothRun = new CountDownLatch(2);
        assertThatThrownBy(() -> Workers.run(
                        List.of("one", "two"),
                        2,
                        HELPERS,
                        piece -> {
                            bothRun.countDown();
                            try {
                                bothRun.await();
                            } catch (InterruptedException e) {
                                throw new AssertionError(e);
                            }
                            throw new IllegalStateException(piece);
                        },
                        () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    @Test
    void an_interrupted_caller_waits_and_keeps_its_flag() {
        var done = new ConcurrentSkipListSet<Integer>();
        Thread.currentThread().interrupt();
        Workers.run(PIECES, 2, HELPERS, done::add, () -> {});
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasSize(PIECES.size());
    }
}
