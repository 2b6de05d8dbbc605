package id.rotasi.internal.lp;

import java.util.function.BooleanSupplier;

/**
 * The primal simplex method: from a basis within bounds to one whose variables no other can replace at a lower cost. Pivots are weighed
 * by the reference framework of Harris; where they move nothing for long, variables get a little room, which the caller takes back.
 *
 * <p>Sources: Dantzig, Linear programming and extensions (1963); Harris, Pivot selection methods of the Devex LP code (1973), for the
 * weights and for the two passes of the ratio test; Gill et al., A practical anti-cycling procedure for linearly constrained
 * optimization (1989), for the room.
 */
final class PrimalMethod {

    private static final double SMALL = 1e-9;

    /** By how much bounds are widened where pivots move nothing, after so many of these. */
    private static final double WIDE = 1e-6;

    private static final int PATIENCE = 50;

    private final Tableau tableau;
    private final Columns columns;

    PrimalMethod(Tableau tableau) {
        this.tableau = tableau;
        this.columns = tableau.columns;
    }

    /** Goes on until no variable lowers the cost, from a basis within bounds. */
    void run(long end, BooleanSupplier interrupted) {
        int resting = 0;
        while (tableau.work < end && !interrupted.getAsBoolean()) {
            int entering = entering();
            if (entering < 0) {
                return;
            }
            resting = improve(entering) > SMALL ? 0 : resting + 1;
            if (resting == PATIENCE) {
                widen();
                resting = 0;
            }
        }
    }

    /** The variable that lowers the cost most, as its weight is taken; -1 if none does. */
    int entering() {
        int entering = -1;
        double steepest = 0;
        for (int variable = 0; variable < columns.size; variable++) {
            double gain = columns.isHigh[variable] ? columns.reduced[variable] : -columns.reduced[variable];
            if (gain > Tableau.OPTIMAL && columns.mayEnter(variable)) {
                double steep = gain * gain / columns.weight[variable];
                if (steep > steepest) {
                    steepest = steep;
                    entering = variable;
                }
            }
        }
        return entering;
    }

    /* Gives variables that stand at a bound a little room, each another, so that no basis comes again. */
    private void widen() {
        for (int i = 0; i < tableau.basis.length; i++) {
            if (tableau.excess(i) > -WIDE) {
                columns.widen(tableau.basis[i], WIDE * (1 + tableau.random.nextDouble()));
            }
        }
    }

    /** Moves a variable that lowers the cost as far as the others allow. @return how far */
    private double improve(int entering) {
        var column = tableau.column(entering);
        double sign = columns.isHigh[entering] ? -1 : 1;
        double most = columns.upper[entering] - columns.lower[entering];
        double limit = most;
        for (int i = 0; i < tableau.basis.length; i++) {
            double rate = sign * column[i];
            if (Math.abs(rate) > Tableau.PIVOT) {
                limit = Math.min(limit, (room(i, rate) + SMALL) / Math.abs(rate));
            }
        }
        int leaving = -1;
        double greatest = Tableau.PIVOT;
        double step = most;
        for (int i = 0; i < tableau.basis.length; i++) {
            double rate = sign * column[i];
            if (Math.abs(rate) > greatest && room(i, rate) / Math.abs(rate) <= limit) {
                greatest = Math.abs(rate);
                leaving = i;
                step = room(i, rate) / greatest;
            }
        }
        if (leaving < 0 || step >= most) {
            columns.isHigh[entering] = !columns.isHigh[entering];
            for (int i = 0; i < tableau.basis.length; i++) {
                tableau.value[i] -= sign * most * column[i];
            }
            tableau.work += tableau.basis.length;
        } else {
            tableau.look(leaving);
            tableau.exchange(entering, leaving, column, sign * step, sign * column[leaving] < 0);
        }
        return step;
    }

    private double room(int place, double rate) {
        double bound = rate > 0 ? columns.lower[tableau.basis[place]] : columns.upper[tableau.basis[place]];
        return Math.max(0, rate > 0 ? tableau.value[place] - bound : bound - tableau.value[place]);
    }
}
