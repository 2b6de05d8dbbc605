package id.rotasi.internal.lp;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A basis of a linear program, the inverse of its matrix, and what follows from it: how large its variables are, and what others cost. */
final class Tableau {

    /** The least number to pivot on. */
    static final double PIVOT = 1e-7;

    /** Weights are forgotten when they come to this. */
    static final double HEAVY = 1e6;

    /** What a reduced cost is at least that counts. */
    static final double OPTIMAL = 1e-6;

    private static final double ACCURATE = 1e-6;

    /** What the dual method takes reduced costs for at least; the primal one mends what comes of it. */
    private static final double SHIFT = 1e-3;

    final Columns columns = new Columns();
    final SplittableRandom random = new SplittableRandom(0);
    /* Of each row the variable of the basis that has its place there, how large that is, and the price of the row. */
    int[] basis = {};
    double[] value = {};
    double[] price = {};
    long work;
    /* Whether a variable of the basis has become another one. */
    boolean isStale;
    private final Inverse inverse = new Inverse();
    private double[] right = {};
    /* The variable of each row that misses it. */
    private int[] miss = {};

    /** Adds a row in which no variable stands yet. @param missing price of missing it by one, either way */
    int addRow(double rightSide, double missing) {
        int added = right.length;
        right = Arrays.copyOf(right, added + 1);
        basis = Arrays.copyOf(basis, added + 1);
        value = Arrays.copyOf(value, added + 1);
        price = Arrays.copyOf(price, added + 1);
        miss = Arrays.copyOf(miss, added + 1);
        inverse.addRow();
        right[added] = rightSide;
        miss[added] = columns.add(new int[] {added}, new double[] {1}, missing, 0, Double.POSITIVE_INFINITY);
        columns.add(new int[] {added}, new double[] {-1}, missing, 0, Double.POSITIVE_INFINITY);
        basis[added] = miss[added];
        columns.place[miss[added]] = added;
        return added;
    }

    /** How large a variable is. */
    double value(int variable) {
        int place = columns.place[variable];
        return place >= 0 ? value[place] : columns.resting(variable);
    }

    LinearProgram.Basis copy() {
        work += square();
        return new LinearProgram.Basis(basis.clone(), Arrays.copyOf(columns.isHigh, columns.size), inverse.copy());
    }

    void restore(LinearProgram.Basis to) {
        Arrays.fill(columns.place, 0, columns.size, -1);
        for (int i = 0; i < basis.length; i++) {
            basis[i] = to.variables()[i];
            columns.place[basis[i]] = i;
        }
        inverse.restore(to.inverse());
        work += square();
        System.arraycopy(to.isHigh(), 0, columns.isHigh, 0, columns.size);
    }

    /** The row of the inverse at a place of the basis, worked out for all variables that may enter. */
    void look(int place) {
        columns.look(inverse.row(place));
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
    void settle(boolean isCheaper) {
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

    long square() {
        return (long) basis.length * basis.length;
    }

    boolean isFeasible() {
        for (int i = 0; i < basis.length; i++) {
            if (excess(i) > ACCURATE) {
                return false;
            }
        }
        return true;
    }

    /** By how much the variable at a place of the basis is outside of its bounds. */
    double excess(int place) {
        return Math.max(columns.lower[basis[place]] - value[place], value[place] - columns.upper[basis[place]]);
    }

    /** Whether the rows still have their right sides, and the variables of the basis are worth what they cost. */
    boolean isAccurate() {
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

    double[] column(int variable) {
        return inverse.column(columns.row[variable], columns.number[variable]);
    }

    void exchange(int entering, int leaving, double[] column, double step, boolean isHighNow) {
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
    void invert() {
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
