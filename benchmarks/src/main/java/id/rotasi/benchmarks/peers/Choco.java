package id.rotasi.benchmarks.peers;

import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * Choco, one model per component with a share of the time by size: a Boolean for each state of a cell, a sum and a table
 * of prices for each tally, hard tallies as constraints. First found by Choco's default search with restarts, then
 * improved until the time is over. Where constraints contradict each other, hard tallies are priced instead. Where nothing
 * was found, it has no roster.
 */
final class Choco implements Peer {

    @Override
    public String name() {
        return "choco";
    }

    @Override
    public String about() {
        return "Choco 5, one model per component, default search";
    }

    @Override
    public Answer solve(Tallied problem, Limit limit) {
        long start = System.nanoTime();
        long cells = problem.components().stream().mapToLong(Component::size).sum();
        int[] all = problem.plainStates();
        long nodes = 0;
        for (var component : problem.components()) {
            long left = limit.nanos() - (System.nanoTime() - start);
            long share = (long) (Math.max(0, left) * ((double) component.size() / Math.max(1, cells)));
            cells -= component.size();
            long from = System.nanoTime();
            var own = new OneComponent(component, contradicts(component));
            boolean found = own.solve(Duration.ofNanos(share));
            if (!found && own.isProvenImpossible()) {
                own = new OneComponent(component, true);
                found = own.solve(Duration.ofNanos(share - (System.nanoTime() - from)));
            }
            nodes += own.nodes();
            if (!found) {
                return Answer.none(Optional.empty());
            }
            Tallied.put(component, own.states(), all);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Answer(
                Optional.of(problem.assignments(all)),
                Optional.empty(),
                List.of(new Point(seconds, problem.cost(all), Optional.empty())),
                OptionalLong.of(nodes));
    }

    /** Whether a hard tally alone cannot be met; Choco refuses to build a domain without values. */
    private static boolean contradicts(Component component) {
        for (int t = 0; t < component.tallies(); t++) {
            if (component.hard()[t] && Arrays.stream(component.price()[t]).min().orElse(0) > 0) {
                return true;
            }
        }
        return false;
    }

    private static final class OneComponent {
        /* Choco's integers end at 21 million, too small for a weight above all soft costs together. */
        private static final int HARD = 10_000;

        private final Component component;
        private final Model model = new Model();
        private final List<IntVar> costs = new ArrayList<>();
        private final BoolVar[][] is;
        private final int[] best;
        private final IntVar total;
        private final boolean priced;

        OneComponent(Component component, boolean priced) {
            this.component = component;
            this.priced = priced;
            this.is = new BoolVar[component.size()][];
            this.best = new int[component.size()];
            for (int cell = 0; cell < is.length; cell++) {
                int size = component.states()[cell].size();
                is[cell] = model.boolVarArray(size);
                model.sum(is[cell], "=", 1).post();
            }
            for (int t = 0; t < component.tallies(); t++) {
                price(t);
            }
            long most = costs.stream().mapToLong(IntVar::getUB).sum();
            total = model.intVar("cost", 0, (int) Math.min(most, IntVar.MAX_INT_BOUND - 1));
            model.sum(costs.toArray(IntVar[]::new), "=", total).post();
        }

        boolean solve(Duration time) {
            var solver = model.getSolver();
            solver.limitTime(Math.max(1, time.toMillis()));
            var variables = Arrays.stream(is).flatMap(Arrays::stream).toArray(BoolVar[]::new);
            solver.setSearch(Search.lastConflict(Search.domOverWDegSearch(variables)));
            solver.setLubyRestart(500, new FailCounter(model, 1), 5000);
            model.setObjective(Model.MINIMIZE, total);
            boolean found = false;
            while (solver.solve()) {
                found = true;
                for (int cell = 0; cell < is.length; cell++) {
                    for (int s = 0; s < is[cell].length; s++) {
                        if (is[cell][s].getValue() == 1) {
                            best[cell] = component.states()[cell].code(s);
                        }
                    }
                }
            }
            return found;
        }

        boolean isProvenImpossible() {
            return !priced && model.getSolver().isSearchCompleted();
        }

        int[] states() {
            return best;
        }

        long nodes() {
            return model.getSolver().getNodeCount();
        }

        private void price(int t) {
            int counted = component.counted()[t];
            var literals = new ArrayList<BoolVar>();
            for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                int cell = component.members()[m];
                var states = component.states()[cell];
                for (int s = 0; s < states.size(); s++) {
                    if (States.counts(counted, states.code(s))) {
                        literals.add(is[cell][s]);
                    }
                }
            }
            long[] price = component.price()[t];
            int least = least(price);
            int most = most(price);
            boolean hard = component.hard()[t] && !priced;
            int weight = component.hard()[t] ? HARD : 1;
            var count = hard ? model.intVar(least, most) : model.intVar(0, price.length - 1);
            model.sum(literals.toArray(BoolVar[]::new), "=", count).post();
            if (!hard) {
                int[] table = Arrays.stream(price)
                        .mapToInt(cost -> Math.toIntExact(weight * cost))
                        .toArray();
                var cost = model.intVar(0, Arrays.stream(table).max().orElse(0));
                model.element(cost, table, count, 0).post();
                costs.add(cost);
            }
        }

        private static int least(long[] price) {
            int n = 0;
            while (n < price.length - 1 && price[n] > 0) {
                n++;
            }
            return n;
        }

        private static int most(long[] price) {
            int n = price.length - 1;
            while (n > 0 && price[n] > 0) {
                n--;
            }
            return n;
        }
    }
}
