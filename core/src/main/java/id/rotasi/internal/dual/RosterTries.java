package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.report.Cost;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rosters that are rounded while a bound is raised. How good such a roster is changes from round to round by more than how high the
 * bound is, so that some are tried where the bound rests, and the best one is kept.
 */
final class RosterTries {

    /** After so many rounds without a notable gain. */
    private static final int REST = 8;

    /** Rounds from one to the next. */
    private static final int PAUSE = 6;

    /** In all. */
    static final int SOME = 2;

    private final Component component;
    private final Tolerance tolerance;
    private final int most;
    private Optional<int[]> best = Optional.empty();
    private Optional<Cost> least = Optional.empty();
    private boolean isEnough;
    private int tries;
    private int next;

    /** @param most how many are tried before the last one */
    RosterTries(Component component, Tolerance tolerance, int most) {
        this.component = component;
        this.tolerance = tolerance;
        this.most = most;
    }

    /** Whether a roster should be tried after a round. @param since rounds without a notable gain */
    boolean isDue(int round, int since) {
        if (since < REST || round < next || tries == most) {
            return false;
        }
        next = round + PAUSE;
        tries++;
        return true;
    }

    /** Takes a roster; whether it, or one before, is near enough to the bound. */
    boolean isEnough(Optional<int[]> roster, Cost bound) {
        roster.ifPresent(this::keep);
        isEnough = least.filter(cost -> cost.compareTo(tolerance.enough(bound)) <= 0)
                .isPresent();
        return isEnough;
    }

    private void keep(int[] roster) {
        var cost = new Ledger(component, roster).cost();
        if (least.filter(known -> known.compareTo(cost) <= 0).isEmpty()) {
            best = Optional.of(roster);
            least = Optional.of(cost);
        }
    }

    /** The best one, the last one included, which is only made if none is near enough. */
    Optional<int[]> best(Supplier<Optional<int[]>> last) {
        if (!isEnough) {
            last.get().ifPresent(this::keep);
        }
        return best;
    }
}
