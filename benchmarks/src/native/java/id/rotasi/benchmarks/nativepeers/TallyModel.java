package id.rotasi.benchmarks.nativepeers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Components as a CP-SAT model: a literal for each state of a cell (one literal where there are two states), and for each
 * soft tally a variable above all linear pieces of its convex price. Hard tallies are constraints, or, when priced,
 * weigh more than all soft ones together.
 */
final class TallyModel {

    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final List<Component> components;
    private final List<Literal[][]> literals = new ArrayList<>();
    private final boolean priced;
    private final long fold;

    TallyModel(List<Component> components, boolean priced) {
        this.components = components;
        this.priced = priced;
        this.fold = 1 + components.stream().mapToLong(TallyModel::mostSoft).sum();
        for (var component : components) {
            var is = cells(component);
            literals.add(is);
            for (int t = 0; t < component.tallies(); t++) {
                price(component, t, is);
            }
        }
        model.minimize(objective);
    }

    CpModel model() {
        return model;
    }

    /** One hard unit in the objective; more than all soft costs together. */
    long fold() {
        return fold;
    }

    /** Writes the states that were found to those of the problem. */
    void read(CpSolver solver, int[] all) {
        for (int c = 0; c < components.size(); c++) {
            var component = components.get(c);
            for (int cell = 0; cell < component.size(); cell++) {
                for (int s = 0; s < literals.get(c)[cell].length; s++) {
                    if (solver.booleanValue(literals.get(c)[cell][s])) {
                        all[component.cells()[cell]] = component.states()[cell].code(s);
                    }
                }
            }
        }
    }

    private static long mostSoft(Component component) {
        long sum = 0;
        for (int t = 0; t < component.tallies(); t++) {
            sum += component.hard()[t]
                    ? 0
                    : Arrays.stream(component.price()[t]).max().orElse(0);
        }
        return sum;
    }

    private Literal[][] cells(Component component) {
        var is = new Literal[component.size()][];
        for (int cell = 0; cell < is.length; cell++) {
            int size = component.states()[cell].size();
            var first = model.newBoolVar("");
            if (size == 2) {
                is[cell] = new Literal[] {first, first.not()};
            } else {
                is[cell] = new Literal[size];
                is[cell][0] = first;
                for (int s = 1; s < size; s++) {
                    BoolVar next = model.newBoolVar("");
                    is[cell][s] = next;
                }
                model.addExactlyOne(is[cell]);
            }
        }
        return is;
    }

    private void price(Component component, int t, Literal[][] is) {
        var count = LinearExpr.newBuilder();
        int counted = component.counted()[t];
        for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
            int cell = component.members()[m];
            var states = component.states()[cell];
            for (int s = 0; s < states.size(); s++) {
                if (States.counts(counted, states.code(s))) {
                    count.add(is[cell][s]);
                }
            }
        }
        long[] price = component.price()[t];
        if (component.hard()[t] && !priced) {
            forbid(price, count);
            return;
        }
        var cost = model.newIntVar(0, Arrays.stream(price).max().orElse(0), "");
        for (int n = 1; n < price.length; n++) {
            long slope = price[n] - price[n - 1];
            if (slope != 0 && (n == 1 || slope != price[n - 1] - price[n - 2])) {
                // cost >= price[n] + slope * (count - n)
                model.addGreaterOrEqual(LinearExpr.newBuilder().add(cost).addTerm(count, -slope), price[n] - slope * n);
            }
        }
        long floor = Arrays.stream(price).min().orElse(0);
        model.addGreaterOrEqual(cost, floor);
        objective.addTerm(cost, component.hard()[t] ? fold : 1);
    }

    private void forbid(long[] price, LinearExprBuilder count) {
        int least = 0;
        while (least < price.length && price[least] > 0) {
            least++;
        }
        int most = price.length - 1;
        while (most > 0 && price[most] > 0) {
            most--;
        }
        model.addLinearConstraint(count, least, most);
    }
}
