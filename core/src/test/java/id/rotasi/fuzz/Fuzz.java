package id.rotasi.fuzz;

import id.rotasi.fuzz.Input.Mutation;
import id.rotasi.fuzz.Judge.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongFunction;

/**
 * Tries the inputs of many seeds, on all processors. Each kind of fault is kept once, with the lowest seed; each input is
 * counted once. An input that takes longer than the limit ends the run.
 */
final class Fuzz {

    private static final int OUTCOMES = Outcome.values().length;
    private static final int MUTATIONS = Mutation.values().length;
    private static final Duration STEP = Duration.ofSeconds(10);

    private final LongFunction<Input> inputs;
    private final Duration limit;
    private final PrintStream out;
    private final AtomicLongArray counts = new AtomicLongArray(Door.values().length * MUTATIONS * OUTCOMES);
    private final Map<String, Fault> faults = new TreeMap<>();
    private final AtomicLong faulty = new AtomicLong();

    /**
     * @param inputs the input of a seed
     * @param limit the longest that one input may take
     * @param out where progress and totals are printed
     */
    Fuzz(LongFunction<Input> inputs, Duration limit, PrintStream out) {
        this.inputs = inputs;
        this.limit = limit;
        this.out = out;
    }

    /** One thread, and the input at which it is. */
    private final class Worker extends Thread {
        private final AtomicLong next;
        private final long end;
        private final Path directory;
        private final CountDownLatch done;
        volatile long seed;
        volatile long since = System.nanoTime();

        Worker(AtomicLong next, long end, Path directory, CountDownLatch done) {
            this.next = next;
            this.end = end;
            this.directory = directory;
            this.done = done;
            setDaemon(true);
        }

        @Override
        public void run() {
            var judge = new Judge(directory);
            for (seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
                since = System.nanoTime();
                attempt(judge, seed);
            }
            since = Long.MAX_VALUE;
            done.countDown();
        }

        boolean hangs() {
            long started = since;
            return started != Long.MAX_VALUE && System.nanoTime() - started > limit.toNanos();
        }
    }

    /**
     * Tries the seeds from {@code first} on.
     *
     * @return the kinds of faults in words, each with its seed and a shrunk input; empty when there is none
     */
    List<String> run(long first, long number) {
        var next = new AtomicLong(first);
        var workers = new ArrayList<Worker>();
        Path root = null;
        try {
            root = Files.createTempDirectory("rotasi-fuzz");
            int threads = (int) Math.min(number, Runtime.getRuntime().availableProcessors());
            var done = new CountDownLatch(threads);
            for (int i = 0; i < threads; i++) {
                var directory = Files.createDirectory(root.resolve("worker-" + i));
                workers.add(new Worker(next, first + number, directory, done));
            }
            inputs.apply(first); // sets up what all inputs share, which is not to count as their time
            workers.forEach(Thread::start);
            var hanging = watch(workers, done, first, number);
            var stories = hanging.isEmpty() ? stories(root) : hanging;
            totals(first, number);
            return stories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(root);
        }
    }

    private void attempt(Judge judge, long seed) {
        try {
            var input = inputs.apply(seed);
            var outcome = judge.judge(input);
            counts.incrementAndGet(index(input.door(), input.mutation(), outcome));
        } catch (Throwable thrown) {
            faulty.incrementAndGet();
            var fault = Fault.of(seed, thrown);
            synchronized (faults) {
                faults.merge(fault.kind(), fault, (one, other) -> one.seed() < other.seed() ? one : other);
            }
        }
    }

    private List<String> watch(List<Worker> workers, CountDownLatch done, long first, long number) {
        long started = System.nanoTime();
        long shown = started;
        try {
            while (!done.await(100, TimeUnit.MILLISECONDS)) {
                for (var worker : workers) {
                    if (worker.hangs()) {
                        return List.of("seed %d: no end after %s%n%s"
                                .formatted(worker.seed, limit, Arrays.toString(worker.getStackTrace())));
                    }
                }
                if (System.nanoTime() - shown > STEP.toNanos()) {
                    shown = System.nanoTime();
                    long tried = tried();
                    out.printf(
                            "%,d of %,d inputs, %,d a second, %d kinds of faults%n",
                            tried, number, tried * 1_000_000_000L / (shown - started), faults.size());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private long tried() {
        long tried = faulty.get();
        for (int i = 0; i < counts.length(); i++) {
            tried += counts.get(i);
        }
        return tried;
    }

    private List<String> stories(Path directory) {
        var judge = new Judge(directory);
        return faults.values().stream()
                .map(fault -> fault.story(Shrink.of(
                        inputs.apply(fault.seed()), input -> fault.kind().equals(kindOf(judge, input)))))
                .toList();
    }

    private static String kindOf(Judge judge, Input input) {
        try {
            judge.judge(input);
            return "";
        } catch (Throwable thrown) {
            return Fault.kindOf(thrown);
        }
    }

    /** How many inputs had that outcome. */
    long count(Mutation mutation, Outcome outcome) {
        return Arrays.stream(Door.values())
                .mapToLong(door -> counts.get(index(door, mutation, outcome)))
                .sum();
    }

    private static int index(Door door, Mutation mutation, Outcome outcome) {
        return (door.ordinal() * MUTATIONS + mutation.ordinal()) * OUTCOMES + outcome.ordinal();
    }

    private void totals(long first, long number) {
        out.printf(
                "seeds %d to %d: %,d inputs, %,d of them faulty%n", first, first + number - 1, tried(), faulty.get());
        out.printf("%-18s %-10s %12s %12s %12s%n", "door", "mutation", "refused", "accepted", "solved");
        for (var door : Door.values()) {
            for (var mutation : Mutation.values()) {
                out.printf("%-18s %-10s", door, mutation);
                for (var outcome : Outcome.values()) {
                    out.printf(" %,12d", counts.get(index(door, mutation, outcome)));
                }
                out.println();
            }
        }
    }

    private static void delete(Path root) {
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
