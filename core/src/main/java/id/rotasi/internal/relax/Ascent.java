package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import id.rotasi.report.Cost;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tightens the bound of a component with Lagrange multipliers on the left-out tallies of single people.
 *
 * <p>A multiplier moves part of the price of a tally from the person's envelope to the cells it counts: the cells on site
 * pay it, the envelope is let off as much. For every roster the two cancel, so that each choice of multipliers gives a
 * valid bound; the flow then sees what the tallies want on single days. Tallies of the same days and prices share one
 * multiplier: people are so alike that with multipliers of their own all would flip at once. The bound is concave in the
 * multipliers, so it is climbed along one after another, the steepest first; the slope is the count in the flow less the
 * count that the envelopes reckon with. Sources: Geoffrion, Lagrangean relaxation for integer programming (1974); Fisher,
 * The Lagrangian relaxation method (1981).
 */
public final class Ascent {

    /** Fractions of a cost unit that multipliers can have. */
    private static final int RESOLUTION = 255;

    private static final int COORDINATES = 8;
    private static final int TRIES = 3;

    private final Component component;
    private final Nesting nesting;
    private final Prices prices;
    private final BooleanSupplier interrupted;
    private final int[] group;
    private final int groups;

    /** @throws ArithmeticException if the costs are too large to be folded into one number */
    public Ascent(Component component, BooleanSupplier interrupted) {
        this.component = component;
        this.nesting = new Nesting(component);
        this.prices = new Prices(component, RESOLUTION);
        this.interrupted = interrupted;
        var numbers = new HashMap<List<Object>, Integer>();
        this.group = new int[component.tallies()];
        for (int t = 0; t < group.length; t++) {
            var days = Arrays.stream(
                            component.members(),
                            component.memberStart()[t],
                            component.memberStart()[t + 1])
                    .map(cell -> component.day()[cell])
                    .boxed()
                    .toList();
            group[t] = numbers.computeIfAbsent(
                    List.of(
                            days,
                            component.counted()[t],
                            Arrays.hashCode(component.price()[t])),
                    key -> numbers.size());
        }
        this.groups = numbers.size();
    }

    /**
     * A better bound, if there is one.
     *
     * @param bound a valid bound
     * @param cost of a roster of the component
     * @param states that roster
     */
    public Cost raise(Cost bound, Cost cost, int[] states) {
        if (nesting.leftOut().isEmpty() || !prices.decidesTies()) {
            return bound;
        }
        var multipliers = new long[groups];
        var best = evaluate(multipliers);
        var tried = new HashSet<Integer>();
        while (best != null && best.value < prices.fold(cost) && tried.size() < COORDINATES) {
            int steepest = steepest(best.gradient, tried);
            if (best.gradient[steepest] == 0 || !tried.add(steepest)) {
                break;
            }
            best = climb(steepest, best);
        }
        var raised = best == null ? bound : prices.unfoldUp(best.value + gainOfExactPeople(best.multipliers, states));
        return raised.compareTo(bound) > 0 ? raised : bound;
    }

    /** A choice of multipliers, the bound it gives, and in which direction each would raise it. */
    private record Point(long[] multipliers, long value, long[] gradient) {}

    /** Moves one multiplier by the step of its tallies, by twice as much while that helps, or by half if it does not. */
    private Point climb(int coordinate, Point from) {
        long step = step(coordinate) * Long.signum(from.gradient[coordinate]);
        var best = from;
        boolean grows = true;
        for (int i = 0; i < TRIES && step != 0; i++) {
            var moved = from.multipliers.clone();
            moved[coordinate] += step;
            var next = evaluate(moved);
            if (next == null) {
                return best;
            }
            boolean better = next.value > best.value;
            if (!better && best != from) {
                return best;
            }
            best = better ? next : best;
            grows &= better;
            step = grows ? 2 * step : step / 2;
        }
        return best;
    }

    private long step(int coordinate) {
        for (int t : nesting.leftOut()) {
            if (group[t] == coordinate) {
                return prices.foldSoft(Relaxation.firstStep(component.price()[t]));
            }
        }
        return 0;
    }

    private int steepest(long[] gradient, Set<Integer> tried) {
        int steepest = 0;
        for (int g = 0; g < groups; g++) {
            boolean steeper = Math.abs(gradient[g]) > Math.abs(gradient[steepest]);
            steepest = !tried.contains(g) && (steeper || tried.contains(steepest)) ? g : steepest;
        }
        return steepest;
    }

    /** Solves the flow with these multipliers; null if interrupted. */
    private @Nullable Point evaluate(long[] shared) {
        var model = model(shared);
        return model.relaxation
                .solve(interrupted)
                .map(found -> new Point(shared, found.folded(), shared(gradient(model.envelopes, found.states()))))
                .orElse(null);
    }

    private record Priced(SingleCells singles, Map<Integer, List<Envelope.Family>> envelopes, Relaxation relaxation) {}

    private Priced model(long[] shared) {
        var multipliers = new long[component.tallies()];
        for (int t : nesting.leftOut()) {
            multipliers[t] = component.hard()[t] ? 0 : shared[group[t]];
        }
        var singles = new SingleCells(component, prices, nesting.ofOneCell());
        var envelopes = new Envelope(component, prices, singles, true, multipliers).of(nesting.leftOut());
        charge(singles, multipliers);
        return new Priced(singles, envelopes, new Relaxation(component, nesting, prices, singles, envelopes));
    }

    /** What the bound gains when people with left-out tallies are planned exactly at the potentials of the flow. */
    private long gainOfExactPeople(long[] shared, int[] states) {
        var model = model(shared);
        var flow = model.relaxation.flow(interrupted);
        if (flow.status() != FlowResult.Status.OPTIMAL) {
            return 0;
        }
        var found = model.relaxation.result(flow).orElseThrow().states();
        var original = new SingleCells(component, prices, nesting.ofOneCell());
        var plans = new PersonalPlans(component, prices);
        var paid = new HashMap<Integer, Long>();
        for (int set = 0; set < nesting.people().size(); set++) {
            int asn = component.asn()[nesting.people().someElement(set)];
            paid.merge(asn, model.relaxation.priceOfSet(set, flow), Long::sum);
        }
        var pricesOnSite = new long[component.size()];
        for (int cell = 0; cell < pricesOnSite.length; cell++) {
            long price = model.relaxation.priceOnSite(cell, flow);
            paid.merge(component.asn()[cell], found[cell] == States.WFH ? 0 : price, Long::sum);
            pricesOnSite[cell] = price - model.singles.onSite(cell) + original.onSite(cell);
        }
        long gain = 0;
        for (int asn : model.envelopes.keySet()) {
            if (interrupted.getAsBoolean()) {
                break;
            }
            gain += Math.max(0, plans.least(asn, pricesOnSite, states, paid.get(asn)) - paid.get(asn));
        }
        return gain;
    }

    /** Tallies of the same days and prices move together: by the sum of their gradients. */
    private long[] shared(int[] gradient) {
        var sums = new long[groups];
        for (int t = 0; t < gradient.length; t++) {
            sums[group[t]] += gradient[t];
        }
        return sums;
    }

    private void charge(SingleCells singles, long[] multipliers) {
        for (int t : nesting.leftOut()) {
            for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1] && multipliers[t] != 0; m++) {
                singles.add(component.members()[m], States.ON_SITE, multipliers[t]);
            }
        }
    }

    /** For each tally, its members on site in the flow less those that the envelope reckons with. */
    private int[] gradient(Map<Integer, List<Envelope.Family>> envelopes, int[] states) {
        var gradient = new int[component.tallies()];
        var daysOnSite = new HashMap<Integer, Integer>();
        for (int cell = 0; cell < states.length; cell++) {
            daysOnSite.merge(component.asn()[cell], states[cell] == States.WFH ? 0 : 1, Integer::sum);
        }
        envelopes.forEach((asn, families) -> {
            int onSite = daysOnSite.get(asn);
            for (var family : families) {
                family.steps().stream()
                        .mapToInt(Envelope.Step::tally)
                        .filter(tally -> tally >= 0 && !component.hard()[tally])
                        .distinct()
                        .forEach(tally -> gradient[tally] = onSite(tally, states));
                reckon(family.steps(), onSite, gradient);
            }
        });
        return gradient;
    }

    /**
     * Takes away the counts with which a family's envelope reckons: the cheapest steps, and among steps of the same price
     * those that agree with the flow, since the least supergradient leads up most surely.
     */
    private void reckon(List<Envelope.Step> steps, int onSite, int[] gradient) {
        int from = 0;
        while (from < onSite) {
            int to = from;
            while (to < steps.size() && steps.get(to).price() == steps.get(from).price()) {
                to++;
            }
            var taken = new boolean[to - from];
            int wanted = Math.min(to, onSite) - from;
            for (int pass = 0; pass < 2; pass++) {
                for (int i = from; i < to && wanted > 0; i++) {
                    int tally = steps.get(i).tally();
                    boolean free = tally < 0 || component.hard()[tally];
                    if (!taken[i - from] && (pass == 1 || !free && gradient[tally] > 0)) {
                        taken[i - from] = true;
                        wanted--;
                        if (!free) {
                            gradient[tally]--;
                        }
                    }
                }
            }
            from = to;
        }
    }

    private int onSite(int tally, int[] states) {
        int count = 0;
        for (int m = component.memberStart()[tally]; m < component.memberStart()[tally + 1]; m++) {
            count += states[component.members()[m]] == States.WFH ? 0 : 1;
        }
        return count;
    }
}
