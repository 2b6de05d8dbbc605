package id.rotasi.internal.lp;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The dual simplex method: from a basis whose reduced costs have the right signs to one within bounds. What leaves is weighed by a
 * reference framework, as in the primal method.
 *
 * <p>Sources: Lemke, The dual method of solving the linear programming problem (1954); Harris, Pivot selection methods of the Devex LP
 * code (1973), for the two passes of the ratio test; Forrest and Goldfarb, Steepest-edge simplex algorithms for linear programming
 * (1992), for the weights.
 */
final class DualMethod {

    private static final double SMALL = 1e-9;
    private static final double FEASIBLE = 1e-7;

    private final Tableau tableau;
    private final Columns columns;
    /* The square of how much each place of the basis is moved by others, roughly. */
    private double[] weight = {};

    DualMethod(Tableau tableau) {
        this.tableau = tableau;
        this.columns = tableau.columns;
    }

    /** Goes on until all variables are within their bounds, from a basis whose reduced costs have the right signs. */
    void run(long end, BooleanSupplier interrupted) {
        weight = new double[tableau.basis.length];
        Arrays.fill(weight, 1);
        while (tableau.work < end && !interrupted.getAsBoolean()) {
            int leaving = leaving();
            if (leaving < 0) {
                return;
            }
            boolean isLow = tableau.value[leaving] < columns.lower[tableau.basis[leaving]];
            tableau.look(leaving);
            int entering = entering(isLow);
            if (entering < 0) {
                return;
            }
            var column = tableau.column(entering);
            double bound = isLow ? columns.lower[tableau.basis[leaving]] : columns.upper[tableau.basis[leaving]];
            tableau.exchange(entering, leaving, column, (tableau.value[leaving] - bound) / column[leaving], !isLow);
            weigh(leaving, column);
        }
    }

    /** The place in the basis that is farthest outside of its bounds, as its weight is taken; -1 if none is. */
    private int leaving() {
        int leaving = -1;
        double worst = 0;
        for (int i = 0; i < tableau.basis.length; i++) {
            double excess = tableau.excess(i);
            if (excess > FEASIBLE && excess * excess > worst * weight[i]) {
                worst = excess * excess / weight[i];
                leaving = i;
            }
        }
        return leaving;
    }

    private void weigh(int place, double[] column) {
        double by = weight[place] / (column[place] * column[place]);
        if (by > Tableau.HEAVY) {
            Arrays.fill(weight, 1);
            return;
        }
        for (int i = 0; i < tableau.basis.length; i++) {
            weight[i] = Math.max(weight[i], by * column[i] * column[i]);
        }
        weight[place] = Math.max(by, 1);
    }

    /** The variable whose reduced cost is used up first; of several the one with the greatest number. */
    private int entering(boolean isLow) {
        double limit = Double.MAX_VALUE;
        for (int variable = 0; variable < columns.size; variable++) {
            double rate = rate(variable, isLow);
            if (rate > Tableau.PIVOT) {
                limit = Math.min(limit, (Math.abs(columns.reduced[variable]) + SMALL) / rate);
            }
        }
        int entering = -1;
        double greatest = Tableau.PIVOT;
        for (int variable = 0; variable < columns.size; variable++) {
            double rate = rate(variable, isLow);
            if (rate > greatest && Math.abs(columns.reduced[variable]) / rate <= limit) {
                greatest = rate;
                entering = variable;
            }
        }
        return entering;
    }

    private double rate(int variable, boolean isLow) {
        if (!columns.mayEnter(variable)) {
            return 0;
        }
        return isLow == columns.isHigh[variable] ? columns.slope[variable] : -columns.slope[variable];
    }
}
