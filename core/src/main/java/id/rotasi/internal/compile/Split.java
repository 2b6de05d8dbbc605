package id.rotasi.internal.compile;

import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Splits a model into components that share no tally, so that they can be solved side by side. Tallies that cost the
 * same whatever the free cells do are settled here. A cell whose mode is fixed but not its post stays a member of the
 * tallies of its unit and day, although it does not change their count: so the officers at a counter are a subset of the
 * people of the unit, and nest.
 *
 * @param components by their first cell
 * @param settled cost of the tallies that no decision can change
 */
public record Split(List<Component> components, Cost settled) {

    /** Splits a model; linear but for the union-find. */
    public static Split of(Model model) {
        return new Splitter(model).split();
    }

    private static final class Splitter {
        private final Model model;
        private final int[] parent;
        private final List<int[]> members = new ArrayList<>();
        private final List<long[]> prices = new ArrayList<>();
        private final List<Integer> tallies = new ArrayList<>();
        private final TallyPrices.Pool pool = new TallyPrices.Pool();
        private Cost settled = Cost.ZERO;

        Splitter(Model model) {
            this.model = model;
            this.parent = new int[model.table().all()];
            Arrays.setAll(parent, cell -> cell);
        }

        Split split() {
            for (int t = 0; t < model.tallies().size(); t++) {
                take(t);
            }
            return new Split(components(), settled);
        }

        private void take(int t) {
            var tally = model.tallies().get(t);
            int counted = model.counted(tally);
            int base = 0;
            boolean decided = false;
            var free = new int[tally.cells().size()];
            int size = 0;
            for (int i = 0; i < tally.cells().size(); i++) {
                int cell = tally.cells().get(i);
                var states = model.states(cell);
                int matching = states.counted(counted);
                if (states.size() > 1 && (matching > 0 || counted == States.WFH)) {
                    free[size++] = cell;
                    decided |= matching > 0 && matching < states.size();
                } else if (matching > 0) {
                    base++;
                }
            }
            long[] price = Arrays.copyOfRange(model.prices(t), base, base + size + 1);
            boolean constant = Arrays.stream(price).allMatch(cost -> cost == price[0]);
            if (constant || !decided) {
                long cost = price[counted == States.WFH ? 0 : size];
                boolean hard = tally.price().enforcement().hard();
                settled = settled.plus(hard ? Cost.of(cost, 0) : Cost.of(0, cost));
            } else {
                tallies.add(t);
                members.add(Arrays.copyOf(free, size));
                prices.add(pool.of(price));
                for (int i = 1; i < size; i++) {
                    union(free[0], free[i]);
                }
            }
        }

        private List<Component> components() {
            var linked = new int[parent.length];
            members.forEach(cells -> Arrays.stream(cells).forEach(cell -> linked[cell]++));
            var number = new HashMap<Integer, Integer>();
            var cells = new ArrayList<List<Integer>>();
            for (int cell = 0; cell < parent.length; cell++) {
                if (linked[cell] > 0) {
                    int c = number.computeIfAbsent(find(cell), root -> number.size());
                    if (c == cells.size()) {
                        cells.add(new ArrayList<>());
                    }
                    cells.get(c).add(cell);
                }
            }
            var own = new ArrayList<List<Integer>>();
            cells.forEach(c -> own.add(new ArrayList<>()));
            for (int i = 0; i < members.size(); i++) {
                own.get(number.get(find(members.get(i)[0]))).add(i);
            }
            var local = new int[parent.length];
            var components = new ArrayList<Component>();
            for (int c = 0; c < cells.size(); c++) {
                components.add(component(cells.get(c), own.get(c), local));
            }
            return components;
        }

        private Component component(List<Integer> cells, List<Integer> own, int[] local) {
            for (int i = 0; i < cells.size(); i++) {
                local[cells.get(i)] = i;
            }
            var start = new int[own.size() + 1];
            for (int t = 0; t < own.size(); t++) {
                start[t + 1] = start[t] + members.get(own.get(t)).length;
            }
            var member = new int[start[own.size()]];
            for (int t = 0; t < own.size(); t++) {
                int[] global = members.get(own.get(t));
                for (int i = 0; i < global.length; i++) {
                    member[start[t] + i] = local[global[i]];
                }
            }
            var table = model.table();
            int[] global = cells.stream().mapToInt(Integer::intValue).toArray();
            int[] tally = own.stream().mapToInt(tallies::get).toArray();
            var hard = new boolean[tally.length];
            for (int t = 0; t < tally.length; t++) {
                hard[t] = model.tallies().get(tally[t]).price().enforcement().hard();
            }
            var ofCells = new Component.Cells(
                    global,
                    Arrays.stream(global).mapToObj(model::states).toArray(States[]::new),
                    Arrays.stream(global).map(table::asn).toArray(),
                    Arrays.stream(global)
                            .map(cell -> (int) table.dateOf(table.day(cell)).toEpochDay())
                            .toArray());
            var ofTallies = new Component.Tallies(
                    tally,
                    Arrays.stream(tally)
                            .map(t -> model.counted(model.tallies().get(t)))
                            .toArray(),
                    hard,
                    own.stream().map(prices::get).toArray(long[][]::new));
            return Component.of(ofCells, ofTallies, start, member);
        }

        private int find(int cell) {
            while (parent[cell] != cell) {
                parent[cell] = parent[parent[cell]];
                cell = parent[cell];
            }
            return cell;
        }

        private void union(int a, int b) {
            int first = find(a);
            int second = find(b);
            parent[Math.max(first, second)] = Math.min(first, second);
        }
    }
}
