package id.rotasi.internal.lp;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * A small linear program that grows: the least cost of variables within bounds, so that each row has its right side. Every row may be
 * missed at a price, so that there is always a solution. After other bounds it is made feasible again by the dual, after new variables
 * it is improved by the primal simplex method, both from the last basis, whose inverse is kept. Numbers are not exact: what is proven
 * from its prices must be worked out again.
 *
 * <p>A pivot takes time in proportion to the square of the rows and to the numbers of all variables that are not zero.
 *
 * <p>Sources: Dantzig, Linear programming and extensions (1963); Lemke, The dual method of solving the linear programming problem
 * (1954); Harris, Pivot selection methods of the Devex LP code (1973), for the two passes of the ratio test.
 */
public final class LinearProgram {

    private static final double SMALL = 1e-9;
    private static final double PIVOT = 1e-7;
    private static final double OPTIMAL = 1e-6;
    private static final double FEASIBLE = 1e-7;
    private static final double ACCURATE = 1e-6;
    private static final int MOST_REPAIRS = 5;

    /** By how much bounds are widened where pivots move nothing, after so many of these. */
    private static final double WIDE = 1e-6;

    private static final int PATIENCE = 50;

    /** What the dual method takes reduced costs for at least; the primal one mends what comes of it. */
    private static final double SHIFT = 1e-3;

    /** Weights are forgotten when they come to this. */
    private static final double HEAVY = 1e6;

    private final double missing;
    private final Columns columns = new Columns();
    private final Inverse inverse = new Inverse();
    private double[] right = {};
    /* Of each row the variable of the basis that has its place there, how large that is, and the price of the row. */
    private int[] basis = {};
    private double[] value = {};
    /* The square of how much each place of the basis is moved by others, roughly. */
    private double[] weight = {};
    private double[] price = {};
    /* The variable of each row that misses it. */
    private int[] miss = {};
    private long work;
    /** Whether a variable of the basis has become another one. */
    private boolean isStale;

    private final SplittableRandom random = new SplittableRandom(0);

    /** What is needed to go on from a basis. */
    public record Basis(int[] variables, boolean[] isHigh, double[][] inverse) {}

    /** @param missing price of missing a row by one, either way */
    public LinearProgram(double missing) {
        this.missing = missing;
    }

    /** Adds a row in which no variable stands yet. */
    public int addRow(double rightSide) {
        int added = right.length;
        right = Arrays.copyOf(right, added + 1);
        basis = Arrays.copyOf(basis, added + 1);
        value = Arrays.copyOf(value, added + 1);
        weight = Arrays.copyOf(weight, added + 1);
        price = Arrays.copyOf(price, added + 1);
        miss = Arrays.copyOf(miss, added + 1);
        inverse.addRow();
        right[added] = rightSide;
        miss[added] = add(new int[] {added}, new double[] {1}, missing, 0, Double.POSITIVE_INFINITY);
        add(new int[] {added}, new double[] {-1}, missing, 0, Double.POSITIVE_INFINITY);
        basis[added] = miss[added];
        columns.place[miss[added]] = added;
        return added;
    }

    /** Adds a variable, outside of the basis, at its lower bound. @param in its rows; the same row may stand there again */
    public int add(int[] in, double[] numbers, double cost, double least, double most) {
        return columns.add(in, numbers, cost, least, most);
    }

    /** Lets a variable stand in one more row. */
    public void extend(int variable, int in, double by) {
        columns.extend(variable, in, by);
        isStale |= columns.place[variable] >= 0;
    }

    /** Sets the bounds of a variable. */
    public void bound(int variable, double least, double most) {
        columns.bound(variable, least, most);
    }

    /** Multiplications so far, roughly. */
    public long work() {
        return work;
    }

    /** Of a row: what one more on its right side would cost. */
    public double price(int ofRow) {
        return price[ofRow];
    }

    /** How large a variable is. */
    public double value(int variable) {
        int place = columns.place[variable];
        return place >= 0 ? value[place] : columns.resting(variable);
    }

    /** The cost of the variables as they are, and of what is missing. */
    public double objective() {
        double sum = 0;
        for (int variable = 0; variable < columns.size; variable++) {
            double here = value(variable);
            sum += here == 0 ? 0 : here * columns.cost[variable];
        }
        return sum;
    }

    /** The basis of now. */
    public Basis basis() {
        work += square();
        return new Basis(basis.clone(), Arrays.copyOf(columns.isHigh, columns.size), inverse.copy());
    }

    /** Goes back to a basis of the same rows and variables. */
    public void restore(Basis to) {
        Arrays.fill(columns.place, 0, columns.size, -1);
        for (int i = 0; i < basis.length; i++) {
            basis[i] = to.variables[i];
            columns.place[basis[i]] = i;
        }
        inverse.restore(to.inverse);
        work += square();
        System.arraycopy(to.isHigh, 0, columns.isHigh, 0, columns.size);
    }

    /** Makes the basis optimal, or as good as so much work makes it; whether it is. */
    public boolean solve(long most, BooleanSupplier interrupted) {
        long end = work + most;
        for (int repair = 0; repair < MOST_REPAIRS; repair++) {
            if (!isStale) {
                settle(false);
            }
            if (isStale || !isAccurate()) {
                invert();
                settle(false);
            }
            if (isFeasible() && entering() < 0) {
                return true;
            }
            if (!isFeasible()) {
                settle(true);
                becomeFeasible(end, interrupted);
                settle(false);
            }
            becomeOptimal(end, interrupted);
            columns.tighten();
            if (work >= end || interrupted.getAsBoolean()) {
                settle(false);
                return false;
            }
        }
        return false;
    }

    /** What the least cost is at least, as far as so much work of the dual method shows it. */
    public double glance(long most, BooleanSupplier interrupted) {
        settle(true);
        becomeFeasible(work + most, interrupted);
        return objective();
    }

    private void price() {
        work += square();
        Arrays.fill(price, 0);
        for (int i = 0; i < basis.length; i++) {
            double paid = columns.cost[basis[i]];
            if (paid != 0) {
                double[] of = inverse.row(i);
                for (int k = 0; k < price.length; k++) {
                    price[k] += paid * of[k];
                }
            }
        }
    }

    /** Works out the variables of the basis; first, if asked, puts each of the others at the bound that is cheaper. */
    private void settle(boolean isCheaper) {
        price();
        work += square() + columns.entries();
        var left = right.clone();
        for (int variable = 0; variable < columns.size; variable++) {
            if (columns.place[variable] < 0) {
                double reduced = columns.cost[variable] - columns.times(variable, price);
                boolean isHigh = isCheaper && Math.abs(reduced) > OPTIMAL ? reduced < 0 : columns.isHigh[variable];
                columns.isHigh[variable] = isHigh && columns.upper[variable] < Double.POSITIVE_INFINITY;
                columns.reduced[variable] = isCheaper ? signed(reduced, columns.isHigh[variable]) : reduced;
                columns.subtract(variable, columns.resting(variable), left);
            }
        }
        value = inverse.times(left);
    }

    /* A reduced cost as the dual method needs it, and not zero, each another, so that no basis comes again. */
    private double signed(double reduced, boolean isHigh) {
        double least = SHIFT * (1 + random.nextDouble());
        return isHigh ? Math.min(reduced, -least) : Math.max(reduced, least);
    }

    private long square() {
        return (long) basis.length * basis.length;
    }

    private boolean isFeasible() {
        for (int i = 0; i < basis.length; i++) {
            if (excess(i) > ACCURATE) {
                return false;
            }
        }
        return true;
    }

    /** By how much the variable at a place of the basis is outside of its bounds. */
    private double excess(int place) {
        return Math.max(columns.lower[basis[place]] - value[place], value[place] - columns.upper[basis[place]]);
    }

    /** Whether the rows still have their right sides, and the variables of the basis are worth what they cost. */
    private boolean isAccurate() {
        work += 2 * columns.entries();
        var left = right.clone();
        for (int variable = 0; variable < columns.size; variable++) {
            columns.subtract(variable, value(variable), left);
        }
        double worst = Arrays.stream(left).map(Math::abs).max().orElse(0);
        for (int variable : basis) {
            worst = Math.max(worst, Math.abs(columns.cost[variable] - columns.times(variable, price)));
        }
        return worst < ACCURATE;
    }

    private double[] column(int variable) {
        return inverse.column(columns.row[variable], columns.number[variable]);
    }

    /** The dual method, from a basis whose reduced costs have the right signs. */
    private void becomeFeasible(long end, BooleanSupplier interrupted) {
        Arrays.fill(weight, 1);
        while (work < end && !interrupted.getAsBoolean()) {
            int leaving = leaving();
            if (leaving < 0) {
                return;
            }
            boolean isLow = value[leaving] < columns.lower[basis[leaving]];
            columns.look(inverse.row(leaving));
            int entering = entering(isLow);
            if (entering < 0) {
                return;
            }
            var column = column(entering);
            double bound = isLow ? columns.lower[basis[leaving]] : columns.upper[basis[leaving]];
            exchange(entering, leaving, column, (value[leaving] - bound) / column[leaving], !isLow);
            weigh(leaving, column);
        }
    }

    /** The place in the basis that is farthest outside of its bounds, as its weight is taken; -1 if none is. */
    private int leaving() {
        int leaving = -1;
        double worst = 0;
        for (int i = 0; i < basis.length; i++) {
            double excess = excess(i);
            if (excess > FEASIBLE && excess * excess > worst * weight[i]) {
                worst = excess * excess / weight[i];
                leaving = i;
            }
        }
        return leaving;
    }

    private void weigh(int place, double[] column) {
        double by = weight[place] / (column[place] * column[place]);
        if (by > HEAVY) {
            Arrays.fill(weight, 1);
            return;
        }
        for (int i = 0; i < basis.length; i++) {
            weight[i] = Math.max(weight[i], by * column[i] * column[i]);
        }
        weight[place] = Math.max(by, 1);
    }

    /** The variable whose reduced cost is used up first; of several the one with the greatest number. */
    private int entering(boolean isLow) {
        double limit = Double.MAX_VALUE;
        for (int variable = 0; variable < columns.size; variable++) {
            double rate = rate(variable, isLow);
            if (rate > PIVOT) {
                limit = Math.min(limit, (Math.abs(columns.reduced[variable]) + SMALL) / rate);
            }
        }
        int entering = -1;
        double greatest = PIVOT;
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

    /** The primal method, from a basis within bounds. */
    private void becomeOptimal(long end, BooleanSupplier interrupted) {
        int resting = 0;
        while (work < end && !interrupted.getAsBoolean()) {
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
    private int entering() {
        int entering = -1;
        double steepest = 0;
        for (int variable = 0; variable < columns.size; variable++) {
            double gain = columns.isHigh[variable] ? columns.reduced[variable] : -columns.reduced[variable];
            if (gain > OPTIMAL && columns.mayEnter(variable)) {
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
        for (int i = 0; i < basis.length; i++) {
            if (excess(i) > -WIDE) {
                columns.widen(basis[i], WIDE * (1 + random.nextDouble()));
            }
        }
    }

    /** Moves a variable that lowers the cost as far as the others allow. @return how far */
    private double improve(int entering) {
        var column = column(entering);
        double sign = columns.isHigh[entering] ? -1 : 1;
        double most = columns.upper[entering] - columns.lower[entering];
        double limit = most;
        for (int i = 0; i < basis.length; i++) {
            double rate = sign * column[i];
            if (Math.abs(rate) > PIVOT) {
                limit = Math.min(limit, (room(i, rate) + SMALL) / Math.abs(rate));
            }
        }
        int leaving = -1;
        double greatest = PIVOT;
        double step = most;
        for (int i = 0; i < basis.length; i++) {
            double rate = sign * column[i];
            if (Math.abs(rate) > greatest && room(i, rate) / Math.abs(rate) <= limit) {
                greatest = Math.abs(rate);
                leaving = i;
                step = room(i, rate) / greatest;
            }
        }
        if (leaving < 0 || step >= most) {
            columns.isHigh[entering] = !columns.isHigh[entering];
            for (int i = 0; i < basis.length; i++) {
                value[i] -= sign * most * column[i];
            }
            work += basis.length;
        } else {
            columns.look(inverse.row(leaving));
            exchange(entering, leaving, column, sign * step, sign * column[leaving] < 0);
        }
        return step;
    }

    private double room(int place, double rate) {
        double bound = rate > 0 ? columns.lower[basis[place]] : columns.upper[basis[place]];
        return Math.max(0, rate > 0 ? value[place] - bound : bound - value[place]);
    }

    private void exchange(int entering, int leaving, double[] column, double step, boolean isHighNow) {
        work += square() + columns.entries();
        double at = columns.resting(entering) + step;
        for (int i = 0; i < basis.length; i++) {
            value[i] -= step * column[i];
        }
        int out = basis[leaving];
        double used = columns.reduced[entering] / columns.slope[entering];
        double weight = columns.weight[entering] / (columns.slope[entering] * columns.slope[entering]);
        if (weight > HEAVY) {
            columns.forgetWeights();
            weight = 1;
        }
        for (int variable = 0; variable < columns.size; variable++) {
            double slope = columns.slope[variable];
            if (slope != 0 && columns.mayEnter(variable)) {
                columns.reduced[variable] -= used * slope;
                columns.weight[variable] = Math.max(columns.weight[variable], weight * slope * slope);
            }
        }
        columns.reduced[out] = -used;
        columns.weight[out] = Math.max(weight, 1);
        columns.reduced[entering] = 0;
        columns.place[out] = -1;
        columns.isHigh[out] = isHighNow;
        basis[leaving] = entering;
        columns.place[entering] = leaving;
        value[leaving] = at;
        inverse.exchange(leaving, column);
    }

    /** Works the inverse out afresh; a variable that depends on others makes room for one that misses a row. */
    private void invert() {
        isStale = false;
        var old = basis.clone();
        inverse.becomeUnit();
        Arrays.fill(columns.place, 0, columns.size, -1);
        int[] now = new int[basis.length];
        Arrays.fill(now, -1);
        for (int variable : old) {
            var column = column(variable);
            int best = -1;
            for (int i = 0; i < now.length; i++) {
                if (now[i] < 0 && (best < 0 || Math.abs(column[i]) > Math.abs(column[best]))) {
                    best = i;
                }
            }
            if (Math.abs(column[best]) >= PIVOT) {
                now[best] = variable;
                inverse.exchange(best, column);
            }
        }
        for (int i = 0; i < now.length; i++) {
            basis[i] = now[i] >= 0 ? now[i] : miss[i];
            columns.place[basis[i]] = i;
        }
        work += square() * now.length;
    }
}
