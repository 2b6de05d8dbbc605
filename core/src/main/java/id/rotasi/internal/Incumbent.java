package id.rotasi.internal;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.PairCliques;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.internal.revise.Greedy;
import id.rotasi.internal.revise.Step;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Effort;
import java.util.Optional;

/** One component on its way: the best states so far, their cost, and the bound. Confined to one thread at a time. */
final class Incumbent {

    private static final int FEW_CELLS = 1_000;
    private static final int FAR = 20;

    final Component component;
    private final Step step;
    private final Tolerance tolerance;
    private volatile int[] states;
    private volatile Cost cost;
    private volatile Optional<Cost> bound = Optional.empty();
    /** What the search of it has met so far that says most, over all rounds. */
    private volatile RosterReport.StopReason reason = RosterReport.StopReason.BOUND;
    /** Whether the last round ended for lack of time. */
    private volatile boolean cut;

    private volatile Effort effort = Effort.NONE;

    /** The states as they were before they were {@linkplain #tidy tidied}. */
    private int[] found = {};

    /** @param tolerance how near to the bound it need be; of changes of what was published, all count whatever it says */
    Incumbent(Step step, Tolerance tolerance) {
        this.step = step;
        this.tolerance = isPlain() ? tolerance : Tolerance.NONE;
        this.component = PairCliques.merged(step.component());
        this.states = step.start();
        this.cost = new Ledger(component, states).cost();
    }

    /** The component in terms of the problem: that of the step may have other cells and prices. */
    Component whole() {
        return step.whole();
    }

    /** Whether costs of the step are costs of the problem. */
    boolean isPlain() {
        return step instanceof Step.Plain;
    }

    /** What the best states cost in terms of the problem. */
    Cost score() {
        return isPlain() ? cost : step.score(states);
    }

    /** What no roster costs less than in terms of the problem. */
    Optional<Cost> proven() {
        return isClosed() ? Optional.of(score()) : bound.map(step::proven);
    }

    int[] states() {
        return states;
    }

    Cost cost() {
        return cost;
    }

    Optional<Cost> bound() {
        return bound;
    }

    RosterReport.StopReason reason() {
        return reason;
    }

    /** Whether the cost is as low as it can be. */
    boolean isClosed() {
        return bound.filter(cost::equals).isPresent();
    }

    /** How near to the bound it need be. */
    Tolerance tolerance() {
        return tolerance;
    }

    /** The highest cost that is near enough to what is proven. */
    Cost enough() {
        return bound.map(tolerance::enough).orElse(Cost.ZERO);
    }

    /** Whether it costs no more than that, and something is proven. */
    boolean isEnough() {
        return bound.isPresent() && cost.compareTo(enough()) <= 0;
    }

    void bound(Cost proven) {
        bound = Optional.of(proven);
    }

    /** Takes this bound if it is better. */
    void raise(Cost proven) {
        if (bound.isEmpty() || proven.compareTo(bound.get()) > 0) {
            bound(proven);
        }
    }

    /** Takes these states if they are better. */
    void offer(int[] offered) {
        var price = new Ledger(component, offered).cost();
        if (price.compareTo(cost) < 0) {
            states = offered;
            cost = price;
        }
    }

    boolean wasCut() {
        return cut;
    }

    /**
     * Whether the search of it ended of itself, it has few cells, and its soft cost is above the bound by more than one in
     * {@value #FAR}.
     */
    boolean isWorthAnotherRound() {
        var proven = bound;
        return reason == RosterReport.StopReason.NO_IMPROVEMENT
                && component.size() <= FEW_CELLS
                && proven.isPresent()
                && proven.get().hard() == cost.hard()
                && cost.soft() - proven.get().soft() > cost.soft() / FAR;
    }

    /** What the search of it took so far. */
    Effort effort() {
        return effort;
    }

    /** A round of search is over. Once cut, the roster depends on the time for good, however later rounds end. */
    void stoppedBy(RosterReport.StopReason why, Effort ofRound) {
        cut = why == RosterReport.StopReason.TIME_LIMIT;
        reason = why.compareTo(reason) > 0 ? why : reason;
        effort = effort.plus(ofRound);
    }

    /** What was found of it, in other words than numbers of this problem. */
    Outcome outcome() {
        int[] known = found.length == 0 ? states : found;
        int[] which = new int[known.length];
        for (int cell = 0; cell < which.length; cell++) {
            which[cell] = component.states()[cell].indexOf(known[cell]);
        }
        return new Outcome(which, bound, reason, effort);
    }

    /** Takes what was found of it elsewhere. @throws Outcome.MismatchException if that is not of this component */
    void take(Outcome found) {
        int[] known = found.states();
        boolean fits = known.length == component.size();
        int[] of = new int[component.size()];
        for (int cell = 0; fits && cell < of.length; cell++) {
            fits = known[cell] >= 0 && known[cell] < component.states()[cell].size();
            of[cell] = fits ? component.states()[cell].code(known[cell]) : 0;
        }
        if (!fits) {
            throw new Outcome.MismatchException();
        }
        states = of;
        cost = new Ledger(component, of).cost();
        bound = found.bound();
        reason = found.reason();
        effort = found.effort();
    }

    /** Sends officers that a counter does not need back to their office, where that costs nothing, and settles choices. */
    void tidy() {
        found = states;
        var ledger = new Ledger(component, states);
        ledger.choose();
        for (int cell = 0; cell < component.size(); cell++) {
            if (States.isCounter(ledger.state(cell)) || States.isDesk(ledger.state(cell))) {
                sendBack(cell, ledger);
            }
        }
        states = ledger.states();
        cost = ledger.cost();
    }

    /* To the plain state, or from a counter to a desk. */
    private void sendBack(int cell, Ledger ledger) {
        int state = ledger.state(cell);
        var before = ledger.cost();
        var possible = component.states()[cell];
        int plain = possible.plain();
        for (int s = 0; s < possible.size(); s++) {
            int other = possible.code(s);
            if (other != state && (other == plain || States.isCounter(state) && States.isDesk(other))) {
                ledger.set(cell, other);
                if (ledger.cost().compareTo(before) <= 0) {
                    return;
                }
                ledger.set(cell, state);
            }
        }
    }

    /** Puts each cell in turn into the state that is cheapest just now. */
    void beGreedy() {
        offer(Greedy.states(component, states));
    }
}
