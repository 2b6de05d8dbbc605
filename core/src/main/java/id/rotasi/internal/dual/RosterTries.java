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

    /** Before the last one. */
    private static final int MOST = 2;

    /** Cells from which on they are tried even if no gap may stay: where smaller ones end hangs less on the cost that they start from. */
    private static final int LARGE = 2_000;

    private final Component component;
    private final Tolerance tolerance;
    private Optional<int[]> best = Optional.empty();
    private Optional<Cost> least = Optional.empty();
    private boolean isEnough;
    private int tries;
    private int next;

    RosterTries(Component component, Tolerance tolerance) {
        this.component = component;
        this.tolerance = tolerance;
    }

    /** Whether rosters are tried before the last one. */
    boolean isTrying() {
        return tolerance.gap() > 0 || component.size() >= LARGE;
    }

    /**
     * Tries a roster after a round if it is time for one.
     *
     * @param since rounds without a notable gain
     * @return whether one is near enough to the bound
     */
    boolean isEnough(int round, int since, Cost bound, Supplier<Optional<int[]>> rounded) {
        if (isTrying() && since >= REST && round >= next && tries < MOST) {
            next = round + PAUSE;
            tries++;
            rounded.get().ifPresent(this::keep);
            isEnough = least.filter(cost -> cost.compareTo(tolerance.enough(bound)) <= 0)
                    .isPresent();
        }
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
        if (tries == 0) {
            return last.get();
        }
        if (!isEnough) {
            last.get().ifPresent(this::keep);
        }
        return best;
    }
}
