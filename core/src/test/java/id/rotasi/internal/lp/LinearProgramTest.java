package id.rotasi.internal.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The simplex method against every basis of programs small enough to try them all. */
class LinearProgramTest {

    private static final int SEEDS = Math.max(300, Checks.of("linear-programs", 30_000));
    private static final double MISSING = 100;
    private static final double CLOSE = 1e-5;
    private static final long MUCH = 1_000_000_000;

    /** A variable as the oracle knows it. */
    private record Variable(double[] numbers, double cost, double least, double most) {}

    /** A random program, built in the order in which it may grow: rows, variables, other bounds, more variables. */
    private static final class Trial {
        final Draw draw;
        final int rows;
        final double[] right;
        final List<Variable> variables = new ArrayList<>();
        final LinearProgram program = new LinearProgram(MISSING);

        Trial(long seed) {
            draw = new Draw(seed);
            rows = draw.between(1, 3);
            right = new double[rows];
            for (int row = 0; row < rows; row++) {
                right[row] = draw.between(-4, 6);
                program.addRow(right[row]);
                var unit = new double[rows];
                unit[row] = 1;
                variables.add(new Variable(unit, MISSING, 0, Double.POSITIVE_INFINITY));
                unit = unit.clone();
                unit[row] = -1;
                variables.add(new Variable(unit, MISSING, 0, Double.POSITIVE_INFINITY));
            }
        }

        void grow(int by) {
            for (int i = 0; i < by; i++) {
                var numbers = new double[rows];
                var in = new ArrayList<Integer>();
                for (int row = 0; row < rows; row++) {
                    numbers[row] = draw.chance(0.3) ? 0 : draw.between(-2, 3);
                    if (numbers[row] != 0) {
                        in.add(row);
                    }
                }
                var variable = new Variable(numbers, draw.between(-5, 9), draw.between(0, 1), draw.between(1, 4));
                program.add(
                        in.stream().mapToInt(row -> row).toArray(),
                        in.stream().mapToDouble(row -> numbers[row]).toArray(),
                        variable.cost,
                        variable.least,
                        variable.most);
                variables.add(variable);
            }
        }

        void changeBounds() {
            for (int v = 2 * rows; v < variables.size(); v++) {
                if (draw.chance(0.5)) {
                    var old = variables.get(v);
                    int least = draw.between(0, 2);
                    variables.set(v, new Variable(old.numbers, old.cost, least, least + draw.between(0, 2)));
                    program.bound(v, least, variables.get(v).most);
                }
            }
        }

        void check(long seed) {
            assertThat(program.solve(MUCH, () -> false))
                    .as("solved, seed %d", seed)
                    .isTrue();
            assertThat(program.objective()).as("seed %d", seed).isCloseTo(least(0, new int[rows], 0), within(CLOSE));
            for (int row = 0; row < rows; row++) {
                double sum = 0;
                for (int v = 0; v < variables.size(); v++) {
                    sum += program.value(v) * variables.get(v).numbers[row];
                }
                assertThat(sum).as("row %d, seed %d", row, seed).isCloseTo(right[row], within(CLOSE));
            }
            assertThat(program.objective()).as("bound by prices, seed %d", seed).isCloseTo(byPrices(), within(CLOSE));
        }

        /** What the prices of the rows prove: no duality gap where they are right. */
        double byPrices() {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += program.price(row) * right[row];
            }
            for (var variable : variables) {
                double reduced = variable.cost;
                for (int row = 0; row < rows; row++) {
                    reduced -= program.price(row) * variable.numbers[row];
                }
                if (variable.most < Double.POSITIVE_INFINITY) {
                    sum += reduced * (reduced > 0 ? variable.least : variable.most);
                }
            }
            return sum;
        }

        /** The least cost over all bases that have these variables, by trying them. */
        private double least(int chosen, int[] basis, int from) {
            if (chosen == rows) {
                return leastOf(basis, new double[variables.size()], 0);
            }
            double least = Double.POSITIVE_INFINITY;
            for (int v = from; v < variables.size(); v++) {
                basis[chosen] = v;
                least = Math.min(least, least(chosen + 1, basis, v + 1));
            }
            return least;
        }

        /** Each variable outside of the basis at either of its bounds. */
        private double leastOf(int[] basis, double[] values, int from) {
            int next = from;
            while (next < values.length && isIn(basis, next)) {
                next++;
            }
            if (next == values.length) {
                return costOf(basis, values);
            }
            values[next] = variables.get(next).least;
            double least = leastOf(basis, values, next + 1);
            if (variables.get(next).most < Double.POSITIVE_INFINITY) {
                values[next] = variables.get(next).most;
                least = Math.min(least, leastOf(basis, values, next + 1));
            }
            return least;
        }

        private static boolean isIn(int[] basis, int variable) {
            for (int v : basis) {
                if (v == variable) {
                    return true;
                }
            }
            return false;
        }

        private double costOf(int[] basis, double[] values) {
            var matrix = new double[rows][rows + 1];
            for (int row = 0; row < rows; row++) {
                matrix[row][rows] = right[row];
                for (int v = 0; v < values.length; v++) {
                    if (!isIn(basis, v)) {
                        matrix[row][rows] -= values[v] * variables.get(v).numbers[row];
                    }
                }
                for (int i = 0; i < rows; i++) {
                    matrix[row][i] = variables.get(basis[i]).numbers[row];
                }
            }
            if (!eliminated(matrix)) {
                return Double.POSITIVE_INFINITY;
            }
            double cost = 0;
            for (int i = 0; i < rows; i++) {
                values[basis[i]] = matrix[i][rows];
                var variable = variables.get(basis[i]);
                if (values[basis[i]] < variable.least - 1e-9 || values[basis[i]] > variable.most + 1e-9) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            for (int v = 0; v < values.length; v++) {
                cost += values[v] * variables.get(v).cost;
            }
            return cost;
        }

        private static boolean eliminated(double[][] matrix) {
            int rows = matrix.length;
            for (int i = 0; i < rows; i++) {
                int pivot = i;
                for (int row = i; row < rows; row++) {
                    pivot = Math.abs(matrix[row][i]) > Math.abs(matrix[pivot][i]) ? row : pivot;
                }
                if (Math.abs(matrix[pivot][i]) < 1e-9) {
                    return false;
                }
                var swapped = matrix[i];
                matrix[i] = matrix[pivot];
                matrix[pivot] = swapped;
                for (int row = 0; row < rows; row++) {
                    double times = row == i ? 0 : matrix[row][i] / matrix[i][i];
                    for (int k = i; k <= rows; k++) {
                        matrix[row][k] -= times * matrix[i][k];
                    }
                }
            }
            for (int i = 0; i < rows; i++) {
                matrix[i][rows] /= matrix[i][i];
            }
            return true;
        }
    }

    @Test
    void the_least_cost_is_that_of_the_best_basis_also_after_the_program_grew_and_bounds_changed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var trial = new Trial(seed);
            trial.grow(trial.draw.between(1, 3));
            trial.check(seed);
            trial.changeBounds();
            trial.check(seed);
            trial.grow(trial.draw.between(1, 2));
            trial.check(seed);
            trial.changeBounds();
            trial.check(seed);
        }
    }

    @Test
    void a_glance_never_shows_more_than_the_least_cost_and_leaves_no_trace() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var trial = new Trial(seed);
            trial.grow(4);
            trial.check(seed);
            double before = trial.program.objective();
            var basis = trial.program.basis();
            var bounds = List.copyOf(trial.variables);
            trial.changeBounds();
            double glance = trial.program.glance(MUCH, () -> false);
            assertThat(glance).as("seed %d", seed).isLessThanOrEqualTo(trial.least(0, new int[trial.rows], 0) + CLOSE);
            trial.program.restore(basis);
            for (int v = 0; v < bounds.size(); v++) {
                trial.program.bound(v, bounds.get(v).least, bounds.get(v).most);
            }
            trial.program.solve(MUCH, () -> false);
            assertThat(trial.program.objective()).as("seed %d", seed).isCloseTo(before, within(CLOSE));
        }
    }

    @Test
    void a_variable_may_stand_in_one_more_row() {
        var program = new LinearProgram(MISSING);
        program.addRow(2);
        int variable = program.add(new int[] {0}, new double[] {1}, 1, 0, 5);
        program.solve(MUCH, () -> false);
        assertThat(program.objective()).isEqualTo(2, within(CLOSE));
        int row = program.addRow(0);
        program.extend(variable, row, 1);
        int counting = program.add(new int[] {row}, new double[] {-1}, 0, 0, 1);
        program.solve(MUCH, () -> false);
        // Only one may be counted: it is cheaper to miss the first row by one than to be two and miss the second.
        assertThat(program.objective()).isCloseTo(MISSING + 1, within(CLOSE));
        assertThat(program.value(counting)).isCloseTo(1, within(CLOSE));
    }
}
