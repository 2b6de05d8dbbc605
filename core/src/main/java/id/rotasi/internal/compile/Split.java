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

    private static final int[] NONE = {};

    private static final class Splitter {
        private final Model model;
        private final int[] parent;
        private final List<int[]> members = new ArrayList<>();
        private final List<int[]> codes = new ArrayList<>();
        private final List<long[]> prices = new ArrayList<>();
        private final List<Integer> tallies = new ArrayList<>();
        private final TallyPrices.Pool pool = new TallyPrices.Pool();
        private Cost settled = Cost.ZERO;

        Splitter(Model model) {
            this.model = model;
            this.parent = new int[model.size()];
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
            var literals = model.literals(tally);
            int base = 0;
            boolean decided = false;
            var free = new int[literals.size()];
            var code = literals.isUniform() ? NONE : new int[literals.size()];
            int size = 0;
            for (int i = 0; i < free.length; i++) {
                int cell = literals.cell(i);
                int counted = literals.code(i);
                var states = model.states(cell);
                int matching = states.counted(counted);
                if (literals.isMember(i, states)) {
                    if (!literals.isUniform()) {
                        code[size] = counted;
                    }
                    free[size++] = cell;
                    decided |= matching > 0 && matching < states.size();
                } else if (matching > 0) {
                    base++;
                }
            }
            boolean isOneKind = literals.isUniform() || isOneKind(free, code, size);
            long[] all = model.prices(t);
            long[] price = size + 1 == all.length ? all : pool.of(Arrays.copyOfRange(all, base, base + size + 1));
            if (!decided || isConstant(price)) {
                boolean isHome = literals.isUniform() && size > 0 && literals.code(0) == States.AWAY;
                long cost = price[isHome ? 0 : size];
                boolean hard = tally.price().enforcement().hard();
                settled = settled.plus(hard ? Cost.of(cost, 0) : Cost.of(0, cost));
            } else {
                int first = literals.isUniform() ? literals.code(0) : code[0];
                var single = isOneKind ? new int[] {first} : Arrays.copyOf(code, size);
                keep(t, Arrays.copyOf(free, size), single, price);
                for (int i = 1; i < size; i++) {
                    union(free[0], free[i]);
                }
            }
        }

        /* Whether all are different cells, counted in the same states. */
        private static boolean isOneKind(int[] cells, int[] codes, int size) {
            for (int i = 1; i < size; i++) {
                if (codes[i] != codes[0] || cells[i] <= cells[i - 1]) {
                    return false;
                }
            }
            return size > 0;
        }

        private static boolean isConstant(long[] price) {
            for (long cost : price) {
                if (cost != price[0]) {
                    return false;
                }
            }
            return true;
        }

        private void keep(int t, int[] free, int[] code, long[] price) {
            boolean mayBeOfDays = code.length > 1
                    || free.length > 1 && model.table().kind(free[0]).hasDaysOff();
            var days = mayBeOfDays ? PersonalCount.of(model, free, code, price) : null;
            tallies.add(t);
            members.add(days == null ? free : days.cells());
            codes.add(days == null ? code : new int[] {days.code()});
            prices.add(days == null ? price : pool.of(days.price()));
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
            var table = model.table();
            int[] global = cells.stream().mapToInt(Integer::intValue).toArray();
            var part = new ComponentBuilder(own.size());
            for (int of : own) {
                int t = tallies.get(of);
                int[] all = members.get(of);
                int[] code = codes.get(of);
                for (int i = 0; i < all.length; i++) {
                    part.member(local[all[i]], code[code.length == 1 ? 0 : i]);
                }
                boolean hard = model.tallies().get(t).price().enforcement().hard();
                part.tally(t, hard, prices.get(of), code.length > 1);
            }
            int first = (int) table.dateOf(0).toEpochDay();
            int[] day = Arrays.stream(global)
                    .map(cell -> model.isChoice(cell)
                            ? first
                            : (int) table.dateOf(table.day(cell)).toEpochDay())
                    .toArray();
            var ofCells = new Component.Cells(
                    global,
                    Arrays.stream(global).mapToObj(model::states).toArray(States[]::new),
                    Arrays.stream(global)
                            .map(cell -> model.isChoice(cell) ? -1 - cell : table.asn(cell))
                            .toArray(),
                    day);
            return part.of(ofCells);
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
