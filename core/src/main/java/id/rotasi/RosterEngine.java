package id.rotasi;

import id.rotasi.RosterJob.Progress;
import id.rotasi.internal.ChangeCurve;
import id.rotasi.internal.Solve;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.internal.search.timefold.TimefoldSearch;
import id.rotasi.internal.session.HeldSession;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Makes rosters. An engine is immutable and safe for use by many threads; build one and keep it, since the first solve
 * pays for setting up the solver.
 */
public final class RosterEngine {

    private final EngineOptions options;
    private final LocalSearch search = new TimefoldSearch();

    private RosterEngine(EngineOptions options) {
        this.options = options;
    }

    /** An engine with {@link EngineOptions#defaults()}. */
    public static RosterEngine create() {
        return create(EngineOptions.defaults());
    }

    /** An engine with these options. */
    public static RosterEngine create(EngineOptions options) {
        return new RosterEngine(options);
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
     */
    public Roster solve(RosterProblem problem) {
        return start(problem, Solve.NOBODY).await();
    }

    /**
     * Starts making a roster in the background.
     *
     * @param listener told of progress, one call at a time, from a thread of the engine; whatever it throws, errors
     *     included, is logged and otherwise ignored. A stage waits for it up to a second; then the solve goes on without,
     *     and what it has not heard when the roster is finished it is not told. It is interrupted then if it is still busy
     */
    public RosterJob start(RosterProblem problem, Consumer<Progress> listener) {
        Objects.requireNonNull(problem, "The problem is null.");
        Objects.requireNonNull(listener, "The listener is null; give one that does nothing instead.");
        return Solve.start(problem, options, search, listener);
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
     * those who are counted together with them, not in that of a whole city. The one held takes about the memory of two solves.
     *
     * @throws InvalidProblemException as for {@link #solve}
     */
    public Session open(RosterProblem problem) {
        Objects.requireNonNull(problem, "The problem is null.");
        return new HeldSession(problem, options, search, RosterProblem.Builder::collected);
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
}
