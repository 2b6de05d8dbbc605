package id.rotasi.internal;

import id.rotasi.EngineOptions.Search;
import id.rotasi.internal.dual.BranchAndPrice;
import id.rotasi.internal.dual.PlanSearch;
import id.rotasi.internal.lns.LargeNeighbourhoodSearch;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport.Effort;
import id.rotasi.report.RosterReport.StopReason;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round of the search of a component: the steps of the configuration, one after the other, until its cost meets the bound. */
final class PartSearch {

    private static final Logger LOG = LoggerFactory.getLogger(PartSearch.class);

    /** Cases are for components of at most so many cells. */
    private static final int MOST_CELLS_OF_CASES = 5_000;

    /** Elementary operations that count as one of the effort on cases. */
    private static final long EFFORT = 1_000_000_000;

    /** Where days of a person do not hang together, moves come first, and cases get one part in so many of their effort. */
    private static final int LATER = 10;

    private final Incumbent part;
    private final Search how;
    private final LocalSearch search;
    private final Round round;
    private final BooleanSupplier interrupted;
    private final Consumer<Cost> listener;
    private final boolean isByPlans;
    private Effort effort = Effort.NONE;
    private boolean wasCut;
    private StopReason reason = StopReason.NO_IMPROVEMENT;

    /**
     * Which time a component is searched.
     *
     * @param number from 0 on
     * @param seed of the search
     * @param steps most steps, of all kinds together
     */
    record Round(int number, long seed, long steps) {}

    PartSearch(
            Incumbent part,
            Search how,
            LocalSearch search,
            Round round,
            BooleanSupplier interrupted,
            Consumer<Cost> listener) {
        this.part = part;
        this.isByPlans = PlanSearch.isFor(part.component);
        this.how = how;
        this.search = search;
        this.round = round;
        this.interrupted = interrupted;
        this.listener = listener;
    }

    /** Makes the round; what it took. */
    Effort run() {
        for (var step : how.steps()) {
            if (!part.isEnough()) {
                make(step);
            }
        }
        return effort;
    }

    /** Why it ended. */
    StopReason reason() {
        if (part.isClosed()) {
            return StopReason.BOUND;
        }
        if (part.isEnough()) {
            return StopReason.GAP;
        }
        boolean isOver = effort.steps() >= round.steps;
        return wasCut ? StopReason.TIME_LIMIT : isOver ? StopReason.STEP_LIMIT : reason;
    }

    private void make(Search.Step step) {
        try {
            effort = effort.plus(
                    switch (step) {
                        case RESOLVES -> resolve();
                        case CASES -> decideCases();
                        case PLANS -> plan();
                        case MOVES -> move();
                    });
        } catch (ArithmeticException e) {
            LOG.debug("No {} of {} cells: {}", step, part.component.size(), e.getMessage());
        }
        wasCut |= !part.isEnough() && interrupted.getAsBoolean();
    }

    private LocalSearch.Limits limits() {
        long patience = (long) how.patience() * part.component.size();
        return new LocalSearch.Limits(round.seed, round.steps - effort.steps(), patience, part.enough(), how);
    }

    private Effort resolve() {
        var byFlow = new LargeNeighbourhoodSearch(part.component, part.states(), limits(), interrupted, listener);
        part.offer(byFlow.improve());
        return new Effort(byFlow.steps(), 0, 0, 0);
    }

    /* Elsewhere than after patterns and in shifts moves are fast and mostly enough. */
    private Effort decideCases() {
        if (part.component.size() > MOST_CELLS_OF_CASES
                || how.casesEffort() == 0
                || round.number != (isByPlans ? 0 : 1)) {
            return Effort.NONE;
        }
        long work = how.casesEffort() * EFFORT / (isByPlans ? 1 : LATER);
        var cases = new BranchAndPrice(part.component, part.states(), work, interrupted, listener);
        cases.prove(limits().mostMoves(), interrupted);
        part.offer(cases.states());
        part.raise(cases.bound());
        return new Effort(0, cases.nodes(), 0, 0);
    }

    private Effort plan() {
        if (!isByPlans) {
            return Effort.NONE;
        }
        var plans = new PlanSearch(part.component, interrupted);
        part.offer(plans.improved(part.states(), limits(), interrupted, listener));
        return new Effort(0, 0, plans.rounds(), 0);
    }

    private Effort move() {
        var result = search.improve(part.component, part.states(), limits(), interrupted, listener);
        part.offer(result.states());
        reason = result.reason();
        return new Effort(0, 0, 0, result.moves());
    }
}
