package id.rotasi.benchmarks.nation;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.growth.StageTimes;
import id.rotasi.benchmarks.nation.Country.Administration;
import id.rotasi.domain.Period;
import id.rotasi.io.ProblemJson;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Solves the administrations of a country side by side, each in one thread if there are enough of them, so that there are as many problems and rosters in memory as
 * threads. What was solved before, by the hash of the problem, is not solved again.
 */
public final class NationRun {

    /** Heap that a person takes while his or her administration is solved and written, in bytes, with a fifth to spare. */
    private static final long HEAP_OF_PERSON = 30_000;

    private static final long HEAP_OF_ALL = 200_000_000;

    private final EngineOptions options;
    private final Period period;
    private final Variant variant;
    private final int threads;
    private final NationFolder folder;
    private final Consumer<String> progress;
    private final AtomicInteger solved = new AtomicInteger();
    private final StageTimes times = new StageTimes();

    /** @param options of each solve, and how many threads there are for all together @param progress told a line now and then */
    public NationRun(EngineOptions options, Period period, Variant variant, Path folder, Consumer<String> progress)
            throws IOException {
        this.options = options;
        this.threads = options.threads();
        this.period = period;
        this.variant = variant;
        this.folder = new NationFolder(folder);
        this.progress = progress;
    }

    /** The heap that it takes, in bytes, roughly: that of the largest administrations at once. */
    public static long heap(List<Administration> all, int threads) {
        return HEAP_OF_ALL
                + HEAP_OF_PERSON
                        * all.stream()
                                .mapToLong(Administration::people)
                                .sorted()
                                .skip(Math.max(0, all.size() - threads))
                                .sum();
    }

    /** How many problems were solved, and not known before. */
    public int solved() {
        return solved.get();
    }

    /** Seconds of each stage so far, added up over threads. */
    public Map<String, Double> stages() {
        return times.seconds();
    }

    /** Solves all. @return the figures of the country */
    public Recap run(List<Administration> all) throws IOException {
        return folder.manifest(solve(all));
    }

    /** Solves some again, whose data have changed, and takes the others from the last run, of which nothing but the figures is read. @throws IllegalArgumentException if there was none */
    public Recap runAgain(List<Administration> all, Set<String> changed) throws IOException {
        var before = folder.manifest();
        if (before.size() != all.size()) {
            throw new IllegalArgumentException(
                    "The folder has figures of %d administrations, and there are %d: make the rosters of all first."
                            .formatted(before.size(), all.size()));
        }
        var fresh = solve(all.stream()
                .filter(one -> changed.contains(one.id()))
                .map(Administration::changed)
                .toList());
        var recaps = new ArrayList<Recap>();
        for (var known : before) {
            recaps.add(fresh.stream()
                    .filter(one -> one.administration().equals(known.administration()))
                    .findFirst()
                    .orElse(known));
        }
        return folder.manifest(recaps);
    }

    private List<Recap> solve(List<Administration> all) throws IOException {
        long people = all.stream().mapToLong(Administration::people).sum();
        var done = new AtomicLong();
        var workers = Executors.newFixedThreadPool(threads);
        int each = Math.max(1, threads / Math.max(1, all.size()));
        try (var engine = RosterEngine.create(options.withThreads(each), threads)) {
            var tasks = all.stream()
                    .<Callable<Recap>>map(one -> () -> {
                        var recap = solve(one, engine);
                        long now = done.addAndGet(one.people());
                        progress.accept("%,d of %,d people (%d %%): %s, %s"
                                .formatted(now, people, 100 * now / people, one.id(), recap.status()));
                        return recap;
                    })
                    .toList();
            var recaps = new ArrayList<Recap>();
            for (var recap : workers.invokeAll(tasks)) {
                recaps.add(recap.get());
            }
            return recaps;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The run was interrupted.", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private Recap solve(Administration one, RosterEngine engine) throws Exception {
        var problem = times.timed("make", () -> one.problem(period, variant));
        var key = times.timed("hash", () -> key(problem));
        var known = folder.known(one.id(), key);
        var recap = known.isPresent() ? known.get() : written(one, key, engine.solve(problem));
        folder.name(one.id(), key);
        return recap;
    }

    private Recap written(Administration one, String key, Roster roster) throws Exception {
        solved.incrementAndGet();
        times.add(roster.report());
        return times.timed("write", () -> folder.write(one.id(), key, roster));
    }

    /* Of all that decides what comes out. */
    private String key(RosterProblem problem) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("%s %s %d"
                    .formatted(options.timeLimit(), options.stepLimit(), options.seed())
                    .getBytes(StandardCharsets.UTF_8));
            var hashed = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            ProblemJson.writeSearch(options.search(), hashed);
            ProblemJson.write(problem, hashed);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
