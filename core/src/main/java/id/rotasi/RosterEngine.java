package id.rotasi;

import id.rotasi.RosterJob.Progress;
import id.rotasi.internal.ChangeCurve;
import id.rotasi.internal.JobQueue;
import id.rotasi.internal.Solve;
import id.rotasi.internal.host.Meters;
import id.rotasi.internal.io.parts.FolderWorker;
import id.rotasi.internal.io.parts.PartsFolder;
import id.rotasi.internal.io.parts.ProblemPart;
import id.rotasi.internal.io.parts.ProblemParts;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.internal.search.timefold.TimefoldSearch;
import id.rotasi.internal.session.HeldSession;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes rosters. Safe for use by many threads; build one and keep it, since the first solve pays for setting up the solver,
 * and {@linkplain #close close} it at the end. It has no threads of its own between solves; all of them are daemons.
 */
public final class RosterEngine implements AutoCloseable {

    private final EngineOptions options;
    private final JobQueue queue;
    private final LocalSearch search = new TimefoldSearch();

    private RosterEngine(EngineOptions options, JobQueue queue) {
        this.options = options;
        this.queue = queue;
    }

    /** An engine with {@link EngineOptions#defaults()}. */
    public static RosterEngine create() {
        return create(EngineOptions.defaults());
    }

    /** An engine with these options, that works at as many solves at once as the machine has processors. */
    public static RosterEngine create(EngineOptions options) {
        return create(options, Runtime.getRuntime().availableProcessors());
    }

    /**
     * An engine with these options.
     *
     * @param solvesAtOnce so many solves run side by side, each with {@link EngineOptions#threads()}; further ones wait in
     *     order of arrival, and their time does not run meanwhile
     * @throws IllegalArgumentException if it is below 1
     */
    public static RosterEngine create(EngineOptions options, int solvesAtOnce) {
        if (solvesAtOnce < 1) {
            throw new IllegalArgumentException(
                    "The number of solves at once (%s) must be 1 or more.".formatted(solvesAtOnce));
        }
        return new RosterEngine(options, new JobQueue(solvesAtOnce));
    }

    /**
     * An engine with these options that solves on threads of the host.
     *
     * @param executor decides how many solves run at once and in which order. A solve is one task; it asks for {@link
     *     EngineOptions#threads()} less one further tasks and does without those that do not come, so one thread is enough.
     *     Listeners alone are called on threads of the engine. The engine does not shut it down
     */
    public static RosterEngine create(EngineOptions options, Executor executor) {
        return new RosterEngine(options, new JobQueue(Objects.requireNonNull(executor, "The executor is null.")));
    }

    /** The options it was built with. */
    public EngineOptions options() {
        return options;
    }

    /**
     * Makes a roster and returns when it is finished; if the calling thread is interrupted, with the best so far.
     *
     * @throws InvalidProblemException if a rule of the host's own fails, gives what no rule may give or does not come
     *     back, or if the costs of all rules may be too large to be added up; the message names the rules
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, or the engine closed, while
     *     the solve waits for its turn
     * @throws IllegalStateException if the engine is closed
     */
    public Roster solve(RosterProblem problem) {
        return solve(problem, options);
    }

    /** Makes a roster as {@link #solve(RosterProblem)} does, with other options than those of the engine. */
    public Roster solve(RosterProblem problem, EngineOptions options) {
        return start(problem, options, Solve.NOBODY).await();
    }

    /**
     * Starts making a roster in the background.
     *
     * @param listener told of progress, one call at a time, from threads of the engine. The solve never waits for it: while
     *     it is busy, the latest of each stage is kept for it, so it hears of every stage that was reached, in order, the last
     *     ones perhaps after the roster is handed out. Whatever it throws, errors included, is logged once and otherwise
     *     ignored
     * @throws IllegalStateException if the engine is closed
     * @throws java.util.concurrent.RejectedExecutionException if the executor of the host does not take it
     */
    public RosterJob start(RosterProblem problem, Consumer<Progress> listener) {
        return start(problem, options, listener);
    }

    /** Starts making a roster as {@link #start(RosterProblem, Consumer)} does, with other options than those of the engine. */
    public RosterJob start(RosterProblem problem, EngineOptions options, Consumer<Progress> listener) {
        Objects.requireNonNull(problem, "The problem is null.");
        Objects.requireNonNull(options, "The options are null.");
        Objects.requireNonNull(listener, "The listener is null; give one that does nothing instead.");
        return queue.start(new Solve.Task(problem, options, search, listener));
    }

    /** Solves that run now. */
    public int running() {
        return queue.running();
    }

    /** Solves that wait for their turn now. */
    public int waiting() {
        return queue.waiting();
    }

    /** Whether it was {@linkplain #close closed}, and takes no more problems. */
    public boolean isClosed() {
        return queue.isClosed();
    }

    /**
     * Ends all solves and takes no more. Those that run end with the best roster so far, as if {@linkplain RosterJob#cancel
     * cancelled}; those that wait have none, and end with a {@link java.util.concurrent.CancellationException}. Returns when
     * all have ended and no thread of this engine is left, but for rules and listeners of the host that come back neither in a
     * second nor in another one after being interrupted; called from a rule, a listener or what follows a roster, it does
     * not wait. Rosters and {@linkplain #open sessions} stay as good as they were: a session solves on threads of its own.
     */
    @Override
    public void close() {
        queue.close();
    }

    /**
     * What more changes of a published roster would save: for the least number of changed days, and for each number above
     * it, the best soft cost that is known and what no roster goes below, so that a head can choose. Solves the problem about
     * twenty times, with changes at different prices; each solve has the options of this engine. Between the numbers that
     * are best at some price, cost and bound can lie apart.
     *
     * @param most so many points at most, 1 or more
     * @return the points by number of days; none if nothing was published, or if a rule of the policy prices changes itself
     * @throws InvalidProblemException as for {@link #solve}
     */
    public List<RosterChanges.CurvePoint> changesAgainstCost(RosterProblem problem, int most) {
        return new ChangeCurve(problem, this::solve).points(most);
    }

    /**
     * Makes a roster and holds the problem, so that an event about a few people is answered in the time of these people and of
     * those who are counted together with them, not in that of a whole city.
     *
     * @throws InvalidProblemException as for {@link #solve}
     */
    public Session open(RosterProblem problem) {
        Objects.requireNonNull(problem, "The problem is null.");
        return new HeldSession(problem, options, search, RosterProblem.Builder::collected);
    }

    /**
     * Takes a problem apart into groups of people of whom nothing counts together with people of another group, such as agencies, so
     * that they can be solved on several machines. Takes the time of compiling it.
     *
     * @param people that a part has at least, if there are so many: small groups are put together
     * @throws IllegalArgumentException if a rule is the host's own, which does not travel, or if {@code people} is below 1
     */
    public Parts apart(RosterProblem problem, int people) {
        Objects.requireNonNull(problem, "The problem is null.");
        return new ProblemParts(problem, options, search, people);
    }

    /**
     * Solves a part in the calling thread, with the options that it brings along and not those of the engine.
     *
     * @param part its {@linkplain Parts.Part#bytes bytes}
     * @return what was found, as a line of JSON that begins with its status, its cost and what is proven
     * @throws InvalidProblemException with all errors, if these bytes are no part
     */
    public byte[] solvePart(byte[] part) {
        return ProblemPart.solved(part, search);
    }

    /**
     * Works off a folder in which parts were {@linkplain Parts#layOut laid out}, in the calling thread, until every part has its result.
     * Any number of threads and processes can do so at once, on this and on other machines that see the folder, if its file system
     * has atomic renames and locks. What a worker had taken that was killed, others take over.
     *
     * @return how many parts this call has solved
     * @throws InvalidProblemException if nothing was laid out there
     * @throws IOException if the folder cannot be read or written
     */
    public int workOff(Path folder) throws IOException {
        try (var worker = new FolderWorker(folder, search)) {
            return worker.run();
        }
    }

    /**
     * The roster of the parts of a folder, when every part has its result.
     *
     * @throws InvalidProblemException if a result is missing or wrong, or if nothing was laid out there
     * @throws IOException if the folder cannot be read
     */
    public Roster gather(Path folder) throws IOException {
        return new PartsFolder(folder).gather(search);
    }

    /**
     * What Micrometer shows of an engine: the timer {@code rotasi.solves} by {@code status} ({@code optimal}, {@code feasible},
     * {@code infeasible}, or {@code failed} if there is no roster), of the time that solves run, not wait; the gauges {@code
     * rotasi.solves.running} and {@code rotasi.solves.waiting}. Needs {@code io.micrometer:micrometer-core}.
     */
    @SuppressWarnings("exports")
    public static final class Metrics {

        private Metrics() {}

        /**
         * Shows an engine in a registry from now on, as long as it lives. Once for each engine and registry.
         *
         * @param tags such as the name of the engine, if there are several; none may be called {@code status}
         */
        public static void bind(RosterEngine engine, MeterRegistry registry, Iterable<Tag> tags) {
            var meters = new Meters(registry, tags);
            meters.show("rotasi.solves.running", "Solves that run now", engine.queue, JobQueue::running);
            meters.show(
                    "rotasi.solves.waiting", "Solves that wait for their turn now", engine.queue, JobQueue::waiting);
            engine.queue.observe((status, took) ->
                    meters.count("rotasi.solves", status.map(Enum::name).orElse("FAILED"), took));
        }

        /** Shows an engine in a registry, without further tags. */
        public static void bind(RosterEngine engine, MeterRegistry registry) {
            bind(engine, registry, Tags.empty());
        }
    }

    /**
     * A problem that is held while things happen to it, with its roster. Safe for use by many threads; events take turns.
     */
    public sealed interface Session permits HeldSession {

        /** The problem as it is after all events so far. */
        RosterProblem problem();

        /** The roster of {@link #problem}. */
        Roster roster();

        /**
         * Changes the problem, and makes its roster: the same, timings aside, as {@link RosterEngine#solve} makes of the changed
         * problem unless the time limit ends one of them. Quick are changes of absences, locks, published days, service
         * and wishes; any other change, another day settled, rules of the host's own and what is impossible in several places
         * take the time of a solve. If it throws, nothing has changed.
         *
         * @param event given a builder that holds the problem; returns that with the changes
         * @throws InvalidProblemException with all errors, if the changed problem is wrong, or as for {@link RosterEngine#solve}
         */
        Roster apply(UnaryOperator<RosterProblem.Builder> event);

        /** What the last event changed of the roster before it; nothing if there was none. */
        RosterChanges changes();
    }

    /**
     * A problem in parts that travel as bytes. Immutable. Each part can be {@linkplain RosterEngine#solvePart solved} anywhere and in any
     * order; together they are the roster that {@link RosterEngine#solve} makes of the whole problem: the same, timings aside, unless a
     * time limit ended one of them.
     */
    public sealed interface Parts permits ProblemParts {

        /** The parts. */
        List<Part> all();

        /**
         * Lays them out in a folder for {@link RosterEngine#workOff}. Parts that have a result there, or that somebody works at, are
         * left as they are: of a problem that has changed only the changed parts are solved again.
         *
         * @throws IOException if the folder cannot be written
         */
        void layOut(Path folder) throws IOException;

        /**
         * Puts results together. Takes the time of compiling the problem and of auditing the roster.
         *
         * @param results gives for each part what {@link RosterEngine#solvePart} gave
         * @throws InvalidProblemException with all errors, if one of them is not the result of its part
         */
        Roster together(Function<Part, byte[]> results);

        /** A part. */
        sealed interface Part permits ProblemPart {

            /** SHA-256 of its {@link #bytes}, in hexadecimal digits: parts with the same key have the same result. */
            String key();

            /** Its people as a problem of their own. */
            RosterProblem problem();

            /** All that it takes to solve it: problem, time limit, step limit, seed and search configuration. */
            byte[] bytes();
        }
    }
}
