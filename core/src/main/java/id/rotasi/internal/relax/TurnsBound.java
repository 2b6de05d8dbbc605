package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Extension;
import id.rotasi.internal.compile.States;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/**
 * What turns at counters cost at least, which the {@link FlowRelaxation} leaves out, since they cross the days on site.
 *
 * <p>A flow of its own, in which a cell is at a counter or not, finds three costs in lexicographic order: first what is
 * broken of the hard demands of single counters, then what changes are charged, then turns. A roster that reaches both of the
 * first pays at least that much for turns, on top of what it pays for all else; any other roster pays at least one unit more
 * of the first or of the second. So the least of the three cases is a lower bound for every roster.
 *
 * @param broken least cost of the hard demands of counters
 * @param changes least charge for changes among rosters that reach it
 * @param change by how much the charge for more changes is higher at least; 0 if nothing is charged
 * @param turns least cost of turns among rosters that reach both, beyond what they cost whatever is decided
 */
public record TurnsBound(long broken, long changes, long change, long turns) {

    /** Nothing is known of turns. */
    private static final TurnsBound NONE = new TurnsBound(0, 0, 0, 0);

    /** That of a component, in the time of a flow; one that raises nothing if it has no soft turns, or if interrupted. */
    public static TurnsBound of(Component component, BooleanSupplier interrupted) {
        if (IntStream.range(0, component.tallies()).noneMatch(t -> isTurn(component, t))) {
            return NONE;
        }
        try {
            return new Flow(component).solve(interrupted).orElse(NONE);
        } catch (ArithmeticException e) {
            return NONE;
        }
    }

    /** A bound of the component that knows turns. @param without a valid one that knows nothing of them */
    public Cost raised(Cost without) {
        var cases = new ArrayList<Cost>();
        cases.add(without.plus(Cost.of(0, turns)));
        cases.add(Cost.of(broken + 1, 0));
        if (change > 0) {
            cases.add(Cost.of(without.hard(), changes + change));
        }
        return Collections.max(List.of(without, Collections.min(cases)));
    }

    /** Whether a tally is of one person's days at any counter, and soft. */
    public static boolean isTurn(Component whole, int t) {
        int first = whole.memberStart()[t];
        return !whole.hard()[t]
                && whole.counted()[t] == States.ANY_COUNTER
                && whole.members(t) > 1
                && IntStream.range(first, whole.memberStart()[t + 1])
                        .allMatch(m -> whole.asn()[whole.members()[m]] == whole.asn()[whole.members()[first]]);
    }

    /** The flow: tallies of counters hard, those of changes hard beneath them, turns soft. */
    private static final class Flow {
        private final Component whole;
        private final int[] cells;
        private final int[] local;
        private final List<Integer> counted = new ArrayList<>();
        private final List<Boolean> hard = new ArrayList<>();
        private final List<long[]> prices = new ArrayList<>();
        private final List<int[]> members = new ArrayList<>();
        private long paid;
        private long range = 1;
        private long unit;

        Flow(Component whole) {
            this.whole = whole;
            this.cells = IntStream.range(0, whole.size())
                    .filter(cell -> whole.states()[cell].counted(States.ANY_COUNTER) > 0)
                    .toArray();
            this.local = new int[whole.size()];
            Arrays.fill(local, -1);
            for (int i = 0; i < cells.length; i++) {
                local[cells[i]] = i;
            }
        }

        Optional<TurnsBound> solve(BooleanSupplier interrupted) {
            for (int cell : cells) {
                charge(cell);
            }
            for (int t = 0; t < whole.tallies(); t++) {
                if (isTurn(whole, t)) {
                    // What a tally costs whatever its count is known to every bound.
                    long least = CostFolding.least(whole.price()[t]);
                    add(States.ON_SITE, false, t, cost -> cost - least);
                } else if (whole.hard()[t] && States.isCounter(whole.counted()[t])) {
                    add(whole.counted()[t], true, t, cost -> Math.multiplyExact(cost, range));
                }
            }
            return FlowRelaxation.bounding(component())
                    .solve(interrupted)
                    .map(FlowRelaxation.Result::bound)
                    .map(found -> new TurnsBound(
                            found.hard() / range, Math.addExact(paid, found.hard() % range), unit, found.soft()));
        }

        private void add(int code, boolean isHard, int t, LongUnaryOperator priced) {
            long[] price = Arrays.stream(whole.price()[t]).map(priced).toArray();
            int[] own = Arrays.stream(whole.members(), whole.memberStart()[t], whole.memberStart()[t + 1])
                    .map(cell -> local[cell])
                    .toArray();
            add(code, isHard, price, own);
        }

        private void add(int code, boolean isHard, long[] price, int... own) {
            counted.add(code);
            hard.add(isHard);
            prices.add(price);
            members.add(own);
        }

        /** What the states of a cell are charged for changes: not to be at a counter costs what the cheapest such state does. */
        private void charge(int cell) {
            var states = whole.states()[cell];
            long[] charge = new long[states.size()];
            for (int link = whole.linkStart()[cell]; link < whole.linkStart()[cell + 1]; link++) {
                int t = whole.links()[link];
                if (whole.tally()[t] == Extension.NO_NUMBER && whole.members(t) == 1) {
                    long[] price = whole.price()[t];
                    unit = CostFolding.gcd(unit, Math.abs(price[1] - price[0]));
                    for (int s = 0; s < charge.length; s++) {
                        charge[s] += price[States.counts(whole.counted()[t], states.code(s)) ? 1 : 0];
                    }
                }
            }
            long elsewhere = IntStream.range(0, charge.length)
                    .filter(s -> !States.isCounter(states.code(s)))
                    .mapToLong(s -> charge[s])
                    .min()
                    .orElse(0);
            long least = Math.min(elsewhere, Arrays.stream(charge).min().orElse(0));
            long most = Math.max(elsewhere, Arrays.stream(charge).max().orElse(0));
            paid = Math.addExact(paid, least);
            range = Math.addExact(range, most - least);
            ask(cell, States.AWAY, elsewhere - least);
            for (int s = 0; s < charge.length; s++) {
                if (States.isCounter(states.code(s))) {
                    ask(cell, states.code(s), charge[s] - least);
                }
            }
        }

        private void ask(int cell, int code, long price) {
            if (price > 0) {
                add(code, true, new long[] {0, price}, local[cell]);
            }
        }

        private Component component() {
            var picked = whole.pickCells(cells);
            var states =
                    Arrays.stream(picked.states()).map(States::atCountersOrAway).toArray(States[]::new);
            int[] number = new int[hard.size()];
            Arrays.fill(number, Extension.NO_NUMBER);
            var kind = new boolean[number.length];
            for (int t = 0; t < kind.length; t++) {
                kind[t] = hard.get(t);
            }
            int[] codes = counted.stream().mapToInt(Integer::intValue).toArray();
            return Component.of(
                    new Component.Cells(picked.number(), states, picked.asn(), picked.day()),
                    new Component.Tallies(number, codes, kind, prices.toArray(long[][]::new)),
                    members);
        }
    }
}
