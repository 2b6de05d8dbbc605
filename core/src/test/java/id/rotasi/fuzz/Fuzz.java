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
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Tries the inputs of many seeds, on all processors. Each kind of fault is kept once, with the lowest seed; each input is
 * counted once. An input that takes longer than the limit ends the run.
 */
final class Fuzz {

    private static final int OUTCOMES = Outcome.values().length;
    private static final int MUTATIONS = Mutation.values().length;
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final int WAITING = 12;

    private final LongFunction<Input> inputs;
    private final Function<Path, Trial> trials;
    private final Duration limit;
    private final PrintStream out;
    private final AtomicLongArray counts = new AtomicLongArray(Door.values().length * MUTATIONS * OUTCOMES);
    private final Map<String, Fault> faults = new TreeMap<>();
    private final AtomicLong faulty = new AtomicLong();

    /** Tries an input. For one thread. */
    interface Trial {
        Outcome judge(Input input) throws IOException;
    }

    /**
     * @param inputs the input of a seed
     * @param trials tries inputs, with a directory for the files of one thread
     * @param limit the longest that one input may keep a processor busy
     * @param out where progress and totals are printed
     */
    Fuzz(LongFunction<Input> inputs, Function<Path, Trial> trials, Duration limit, PrintStream out) {
        this.inputs = inputs;
        this.trials = trials;
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

        Worker(AtomicLong next, long end, Path directory, CountDownLatch done) {
            this.next = next;
            this.end = end;
            this.directory = directory;
            this.done = done;
            setDaemon(true);
        }

        @Override
        public void run() {
            var trial = trials.apply(directory);
            for (seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
                attempt(trial, seed);
            }
            done.countDown();
        }
    }

    /** How long a worker has been at its input: on the clock, and in time of the processor that the process had for each. */
    private static final class Stand {
        private final Worker worker;
        private long seed = -1;
        private Duration clock = Duration.ZERO;
        private Duration processor = Duration.ZERO;

        Stand(Worker worker) {
            this.worker = worker;
        }

        /** Whether the worker has not moved on for so long; a busy machine is given more time on the clock. */
        boolean isStuck(Duration limit, int threads) {
            var now = Duration.ofNanos(System.nanoTime());
            var used = ProcessHandle.current().info().totalCpuDuration().orElse(now.multipliedBy(threads));
            if (seed != worker.seed) {
                seed = worker.seed;
                clock = now;
                processor = used;
            }
            return worker.isAlive()
                    && (used.minus(processor).compareTo(limit.multipliedBy(threads)) > 0
                            || now.minus(clock).compareTo(limit.multipliedBy(WAITING)) > 0);
        }
    }

    /**
     * Tries the seeds from {@code first} on.
     *
     * @param known kinds of faults that are not told
     * @return the kinds of faults in words, each with its seed and a shrunk input; empty when there is none
     */
    List<String> run(long first, long number, Set<String> known) {
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
            var stories = hanging.isEmpty() ? stories(root, known) : hanging;
            totals(first, number);
            return stories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(root);
        }
    }

    private void attempt(Trial trial, long seed) {
        try {
            var input = inputs.apply(seed);
            var outcome = trial.judge(input);
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
        var stands = workers.stream().map(Stand::new).toList();
        long started = System.nanoTime();
        long shown = started;
        try {
            while (!done.await(100, TimeUnit.MILLISECONDS)) {
                for (var stand : stands) {
                    if (stand.isStuck(limit, stands.size())) {
                        return List.of("seed %d: no end after %s%n%s"
                                .formatted(stand.seed, limit, Arrays.toString(stand.worker.getStackTrace())));
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

    private List<String> stories(Path directory, Set<String> known) {
        var trial = trials.apply(directory);
        return faults.values().stream()
                .filter(fault -> !known.contains(fault.kind()))
                .map(fault -> fault.story(Shrink.of(
                        inputs.apply(fault.seed()), input -> fault.kind().equals(kindOf(trial, input)))))
                .toList();
    }

    private static String kindOf(Trial trial, Input input) {
        try {
            trial.judge(input);
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
