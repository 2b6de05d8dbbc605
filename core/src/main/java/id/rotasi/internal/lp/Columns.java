package id.rotasi.internal.lp;

import java.util.Arrays;

/** The variables of a linear program. */
final class Columns {

    int size;
    /* Of each variable: its rows, its numbers in them, what it costs, and its bounds. */
    int[][] row = new int[64][];
    double[][] number = new double[64][];
    double[] cost = new double[64];
    double[] lower = new double[64];
    double[] upper = new double[64];
    /* The bounds as they were set: those above may be wider for a while. */
    private double[] least = new double[64];
    private double[] most = new double[64];
    /* Its place in the basis, or -1; outside of it, whether it rests at its upper bound, and its reduced cost. */
    int[] place = new int[64];
    boolean[] isHigh = new boolean[64];
    double[] reduced = new double[64];
    /* Its number in the row of the inverse that was looked at last, if it may enter the basis. */
    double[] slope = new double[64];
    /* The square of how much it moves the others, roughly. */
    double[] weight = new double[64];
    private long entries;

    int add(int[] rows, double[] numbers, double costs, double from, double to) {
        if (size == cost.length) {
            grow();
        }
        row[size] = rows;
        number[size] = numbers;
        cost[size] = costs;
        bound(size, from, to);
        weight[size] = 1;
        place[size] = -1;
        entries += rows.length;
        return size++;
    }

    private void grow() {
        int length = 2 * size;
        row = Arrays.copyOf(row, length);
        number = Arrays.copyOf(number, length);
        cost = Arrays.copyOf(cost, length);
        lower = Arrays.copyOf(lower, length);
        upper = Arrays.copyOf(upper, length);
        least = Arrays.copyOf(least, length);
        most = Arrays.copyOf(most, length);
        weight = Arrays.copyOf(weight, length);
        place = Arrays.copyOf(place, length);
        isHigh = Arrays.copyOf(isHigh, length);
        reduced = Arrays.copyOf(reduced, length);
        slope = Arrays.copyOf(slope, length);
    }

    void bound(int variable, double from, double to) {
        lower[variable] = from;
        least[variable] = from;
        upper[variable] = to;
        most[variable] = to;
    }

    /** Widens the bounds of a variable for a while. */
    void widen(int variable, double by) {
        lower[variable] -= by;
        upper[variable] += by;
    }

    /** Ends the while. */
    void tighten() {
        System.arraycopy(least, 0, lower, 0, size);
        System.arraycopy(most, 0, upper, 0, size);
    }

    void forgetWeights() {
        Arrays.fill(weight, 1);
    }

    /** Lets a variable stand in one more row. */
    void extend(int variable, int in, double by) {
        int length = row[variable].length;
        row[variable] = Arrays.copyOf(row[variable], length + 1);
        number[variable] = Arrays.copyOf(number[variable], length + 1);
        row[variable][length] = in;
        number[variable][length] = by;
        entries++;
    }

    /** Numbers that are not zero. */
    long entries() {
        return entries;
    }

    boolean mayEnter(int variable) {
        return place[variable] < 0 && lower[variable] < upper[variable];
    }

    /** Where a variable is outside of the basis. */
    double resting(int variable) {
        return isHigh[variable] ? upper[variable] : lower[variable];
    }

    /** The product of a variable's numbers with those of some rows. */
    double times(int variable, double[] ofRow) {
        int[] in = row[variable];
        double[] numbers = number[variable];
        double sum = 0;
        for (int k = 0; k < in.length; k++) {
            sum += ofRow[in[k]] * numbers[k];
        }
        return sum;
    }

    /** Takes a variable of this size off what is left of each row. */
    void subtract(int variable, double at, double[] left) {
        if (at != 0) {
            for (int k = 0; k < row[variable].length; k++) {
                left[row[variable][k]] -= at * number[variable][k];
            }
        }
    }

    /** Works out a row of the basis for all variables that may enter it. */
    void look(double[] ofInverse) {
        for (int variable = 0; variable < size; variable++) {
            if (mayEnter(variable)) {
                slope[variable] = times(variable, ofInverse);
            }
        }
    }
}
