package id.rotasi.internal.lp;

import java.util.Arrays;

/** The inverse of the matrix of a basis, dense. */
final class Inverse {

    private double[][] inverse = {};

    int rows() {
        return inverse.length;
    }

    double[] row(int i) {
        return inverse[i];
    }

    /** One more row, with a variable of its own that has the number 1. */
    void addRow() {
        int added = inverse.length;
        for (int i = 0; i < added; i++) {
            inverse[i] = Arrays.copyOf(inverse[i], added + 1);
        }
        inverse = Arrays.copyOf(inverse, added + 1);
        inverse[added] = new double[added + 1];
        inverse[added][added] = 1;
    }

    double[][] copy() {
        return Arrays.stream(inverse).map(double[]::clone).toArray(double[][]::new);
    }

    void restore(double[][] copy) {
        for (int i = 0; i < inverse.length; i++) {
            System.arraycopy(copy[i], 0, inverse[i], 0, inverse.length);
        }
    }

    void becomeUnit() {
        for (int i = 0; i < inverse.length; i++) {
            Arrays.fill(inverse[i], 0);
            inverse[i][i] = 1;
        }
    }

    /** A variable in terms of the basis. */
    double[] column(int[] in, double[] numbers) {
        var column = new double[inverse.length];
        for (int i = 0; i < column.length; i++) {
            double[] of = inverse[i];
            double sum = 0;
            for (int k = 0; k < in.length; k++) {
                sum += of[in[k]] * numbers[k];
            }
            column[i] = sum;
        }
        return column;
    }

    double[] times(double[] right) {
        var product = new double[inverse.length];
        for (int i = 0; i < product.length; i++) {
            double[] of = inverse[i];
            double sum = 0;
            for (int k = 0; k < of.length; k++) {
                sum += of[k] * right[k];
            }
            product[i] = sum;
        }
        return product;
    }

    /** Lets the variable of this {@link #column} in at a place of the basis. */
    void exchange(int at, double[] column) {
        double[] pivot = inverse[at];
        double by = column[at];
        for (int k = 0; k < pivot.length; k++) {
            pivot[k] /= by;
        }
        for (int i = 0; i < inverse.length; i++) {
            double times = column[i];
            if (i != at && times != 0) {
                double[] of = inverse[i];
                for (int k = 0; k < pivot.length; k++) {
                    of[k] -= times * pivot[k];
                }
            }
        }
    }
}
