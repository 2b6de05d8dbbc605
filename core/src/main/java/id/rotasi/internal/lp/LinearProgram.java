package id.rotasi.internal.lp;

import java.util.function.BooleanSupplier;

/**
 * A small linear program that grows: the least cost of variables within bounds, so that each row has its right side. Every row may be
 * missed at a price, so that there is always a solution. After other bounds it is made feasible again by the dual, after new variables
 * it is improved by the primal simplex method, both from the last basis, whose inverse is kept. Numbers are not exact: what is proven
 * from its prices must be worked out again.
 *
 * <p>A pivot takes time in proportion to the square of the rows and to the numbers of all variables that are not zero.
 */
public final class LinearProgram {

    private static final int MOST_REPAIRS = 5;

    private final double missing;
    private final Tableau tableau = new Tableau();
    private final PrimalMethod primal = new PrimalMethod(tableau);
    private final DualMethod dual = new DualMethod(tableau);

    /** What is needed to go on from a basis. */
    public record Basis(int[] variables, boolean[] isHigh, double[][] inverse) {}

    /** @param missing price of missing a row by one, either way */
    public LinearProgram(double missing) {
        this.missing = missing;
    }

    /** Adds a row in which no variable stands yet. */
    public int addRow(double rightSide) {
        return tableau.addRow(rightSide, missing);
    }

    /** Adds a variable, outside of the basis, at its lower bound. @param in its rows; the same row may stand there again */
    public int add(int[] in, double[] numbers, double cost, double least, double most) {
        return tableau.columns.add(in, numbers, cost, least, most);
    }

    /** Lets a variable stand in one more row. */
    public void extend(int variable, int in, double by) {
        tableau.columns.extend(variable, in, by);
        tableau.isStale |= tableau.columns.place[variable] >= 0;
    }

    /** Sets the bounds of a variable. */
    public void bound(int variable, double least, double most) {
        tableau.columns.bound(variable, least, most);
    }

    /** Multiplications so far, roughly. */
    public long work() {
        return tableau.work;
    }

    /** Of a row: what one more on its right side would cost. */
    public double price(int ofRow) {
        return tableau.price[ofRow];
    }

    /** How large a variable is. */
    public double value(int variable) {
        return tableau.value(variable);
    }

    /** The cost of the variables as they are, and of what is missing. */
    public double objective() {
        double sum = 0;
        for (int variable = 0; variable < tableau.columns.size; variable++) {
            double here = value(variable);
            sum += here == 0 ? 0 : here * tableau.columns.cost[variable];
        }
        return sum;
    }

    /** The basis of now. */
    public Basis basis() {
        return tableau.copy();
    }

    /** Goes back to a basis of the same rows and variables. */
    public void restore(Basis to) {
        tableau.restore(to);
    }

    /** Makes the basis optimal, or as good as so much work makes it; whether it is. */
    public boolean solve(long most, BooleanSupplier interrupted) {
        long end = tableau.work + most;
        for (int repair = 0; repair < MOST_REPAIRS; repair++) {
            if (!tableau.isStale) {
                tableau.settle(false);
            }
            if (tableau.isStale || !tableau.isAccurate()) {
                tableau.invert();
                tableau.settle(false);
            }
            if (tableau.isFeasible() && primal.entering() < 0) {
                return true;
            }
            if (!tableau.isFeasible()) {
                tableau.settle(true);
                dual.run(end, interrupted);
                tableau.settle(false);
            }
            primal.run(end, interrupted);
            tableau.columns.tighten();
            if (tableau.work >= end || interrupted.getAsBoolean()) {
                tableau.settle(false);
                return false;
            }
        }
        return false;
    }

    /** What the least cost is at least, roughly, as far as so much work of the dual method shows it. */
    public double glance(long most, BooleanSupplier interrupted) {
        tableau.settle(true);
        dual.run(tableau.work + most, interrupted);
        return objective();
    }
}
