package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.flow.FlowResult;
import id.rotasi.internal.relax.ConvexEnvelope;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.relax.NestedTallies;
import id.rotasi.internal.relax.SetPrices;
import id.rotasi.internal.relax.SingleCellPrices;
import id.rotasi.internal.relax.Tolerance;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Raises the bound of a component, and finds a roster near it, by taking people and shared counts apart.
 *
 * <p><b>Bound.</b> Every tally of several people becomes a matter of counts (see {@link CouplingCounts}), every tally of one
 * person, with the choices that hang on that person alone, a matter of a plan (see {@link DecisionDiagram}); they meet in the
 * counts, each of which gets a price. At
 * any prices, what the plans cost at least with the prices added, plus what the counts cost at least with the prices taken
 * off, is a lower bound for every roster: the prices cancel. Plans are exact, so that weeks, weekdays, windows and successions of
 * shifts that cross are seen together; those too long for a plan are counts, too (see {@link Separation}). Only soft
 * turns at counters are left out, which have {@link id.rotasi.internal.relax.TurnsBound}. The best prices give what fractions of
 * people could reach.
 *
 * <p><b>Prices.</b> People are so alike that at one set of prices all want the same days. So each group of them follows a
 * mix of plans, and a count that its mixes exceed grows dearer at once, by its stiffness for each person: in turn, the
 * counts go where they are cheapest, each mix moves to its cheapest plan as far as that pays, and the prices take over
 * what is left of the difference. A count that stays on one side becomes stiffer, one that swings softer.
 *
 * <p>Sources: Geoffrion, Lagrangean relaxation for integer programming (1974), for the bound; Dantzig and Wolfe,
 * Decomposition principle for linear programs (1960), for the mixes; Hestenes, Multiplier and gradient methods (1969), and
 * Boyd et al., Distributed optimization via the alternating direction method of multipliers (2011), for the prices;
 * Lacoste-Julien and Jaggi, On the global linear convergence of Frank-Wolfe optimization variants (2015), for the steps
 * between plans.
 */
public final class LagrangianAscent {

    /** Fractions of a cost unit that prices can have. */
    private static final int RESOLUTION = 255;

    /** Rounds without a notable gain, at least, and more where a round costs little: bounds rise again after long rests. */
    private static final int PATIENCE = 32;

    /** The same where rosters are tried on the way. */
    private static final int SHORT_PATIENCE = 20;

    private static final int PATIENT_CELLS = 50_000;
    private static final int MOST_PATIENCE = 100;

    /** Rounds in all, in times of the patience. */
    private static final int STRETCHES = 20;

    private static final double NOTABLE = 1e-5;

    /** What is notable where not all of a gap need be closed, as a part of the gap. */
    private static final double NOTABLE_OF_GAP = 0.1;

    /** Where plans are of many kinds and hardly anybody is alike, mixes soon stop; then small steps, so many at once while it pays. */
    private static final int SHORT_STRETCHES = 4;

    private static final int SMALL_STEPS = 100;
    private static final int MOST_SMALL_STEPS = 1_000;

    /** Plans are kept that cost so many usual steps more than the cheapest. */
    private static final int STEPS_KEPT = 20;

    /** What all cells together may be priced at, so that sums stay exact. */
    private static final long MOST = 1L << 60;

    /* In what a tally usually costs when it misses its aim by one. */
    private static final double FIRST = 0.025;
    /* The same of a count that one person alone moves. */
    private static final double FIRST_OF_ONE = 1;
    private static final double SOFTEST = 0.0025;
    private static final double STIFFEST = 2.5;

    private static final double STIFFER = 1.3;
    private static final double SOFTER = 0.5;

    private final Component component;
    private final NestedTallies nesting;
    private final CostFolding prices;
    private final Decomposition parts;
    private final CouplingCounts shared;
    private final List<PlanMix> mixes = new ArrayList<>();
    private final double[] counts;
    private final double[] stiffness;
    private final double[] difference;
    private final double softest;
    private final double stiffest;
    private final double dearest;
    private final int patience;
    private final int stride;
    private final double gain;
    private final RosterTries tries;
    private double[] price = {};
    private boolean isRecording;
    private long recorded = Long.MIN_VALUE;
    private Optional<SetPrices> proof = Optional.empty();

    /** Up to the bound itself. @throws ArithmeticException if the costs are too large to be folded into one number */
    public LagrangianAscent(Component component) {
        this(component, Tolerance.NONE);
    }

    /**
     * As far as a roster need be near. In large components and where a gap may stay, rosters are tried on the way, since one that is near
     * enough ends it.
     *
     * @throws ArithmeticException if the costs are too large to be folded into one number
     */
    public LagrangianAscent(Component component, Tolerance tolerance) {
        this.component = component;
        this.tries = new RosterTries(component, tolerance);
        this.prices = new CostFolding(component, RESOLUTION);
        prices.require(MOST);
        this.parts = Decomposition.of(component, prices);
        this.nesting = parts.nesting();
        this.shared = parts.shared();
        this.counts = new double[shared.size()];
        this.stiffness = new double[shared.size()];
        this.difference = new double[shared.size()];
        double stiff = prices.foldSoft(usualStep());
        this.softest = SOFTEST * stiff;
        this.stiffest = STIFFEST * stiff;
        Arrays.setAll(stiffness, count -> (shared.isOfOne(count) ? FIRST_OF_ONE : FIRST) * stiff);
        this.dearest = (double) MOST / Math.max(component.size(), shared.raised());
        int least = tries.isTrying() ? SHORT_PATIENCE : PATIENCE;
        this.patience = Math.max(least, Math.min(MOST_PATIENCE, PATIENT_CELLS / component.size()));
        // Counting takes as long as moving the prices; where each takes long, every second round is counted.
        this.stride = patience == least ? 2 : 1;
        this.gain = Math.max(NOTABLE, NOTABLE_OF_GAP * tolerance.share());
    }

    /**
     * A better bound, if there is one.
     *
     * @param bound a valid bound
     * @param cost of a roster of the component
     */
    public Cost raise(Cost bound, Cost cost, BooleanSupplier interrupted) {
        if (nesting.leftOut().isEmpty() || !start(interrupted)) {
            return bound;
        }
        var raised = bound;
        var best = price;
        long highest = Long.MIN_VALUE;
        long notable = Long.MIN_VALUE / 4;
        int since = 0;
        boolean isSingle = PlanSearch.isFor(component);
        int most = (isSingle ? SHORT_STRETCHES : STRETCHES) * patience;
        for (int round = 0; round < most && since < patience && raised.compareTo(cost) < 0; round++) {
            step(interrupted);
            if (round % stride != 0 && round + 1 < most) {
                since++;
                continue;
            }
            long value = value(interrupted);
            if (interrupted.getAsBoolean()) {
                break;
            }
            var here = prices.unfoldUp(value);
            raised = here.compareTo(raised) > 0 ? here : raised;
            best = isSingle && value > highest ? price.clone() : best;
            highest = Math.max(highest, value);
            boolean better = value - notable > Math.abs(gain * value);
            notable = better ? value : notable;
            since = better ? 0 : since + 1;
            if (tries.isEnough(round, since, raised, () -> rounded(interrupted))) {
                return raised;
            }
        }
        boolean isClosed = raised.compareTo(cost) >= 0 || interrupted.getAsBoolean();
        return isClosed || !isSingle ? raised : raisedBySmallSteps(raised, cost, best, interrupted);
    }

    private Cost raisedBySmallSteps(Cost bound, Cost cost, double[] from, BooleanSupplier interrupted) {
        var volume = new VolumeAlgorithm(this::at, from);
        long stride = prices.foldSoft(Math.max(bound.soft() / 5, STEPS_KEPT * usualStep()));
        var raised = bound;
        int misses = 0;
        for (int steps = 0; steps < MOST_SMALL_STEPS && misses < 2; steps += SMALL_STEPS) {
            var here = prices.unfoldUp(volume.raised(prices.fold(cost), stride, SMALL_STEPS, interrupted));
            misses = here.compareTo(raised) > 0 ? 0 : misses + 1;
            raised = here.compareTo(raised) > 0 ? here : raised;
        }
        return raised;
    }

    /** From now on it keeps the prices that prove the bound. */
    public LagrangianAscent recording() {
        isRecording = true;
        return this;
    }

    /** The prices of tallies that prove the highest bound so far; empty if it met none. Of people, plans are to be taken whole. */
    public Optional<SetPrices> recorded() {
        return proof;
    }

    /** How many parts a unit of its costs has. */
    public long scale() {
        return prices.scale();
    }

    /** Whose plan a cell or choice is part of: a number that those of the plan have in common. */
    public int owner(int cell) {
        return parts.separation().owner(cell);
    }

    private void note(long value, long[] whole, BooleanSupplier interrupted) {
        if (isRecording && value > recorded && !interrupted.getAsBoolean()) {
            recorded = value;
            proof = Optional.of(shared.setPrices(whole));
        }
    }

    /** A state for each cell, near to the bound; empty if there is nothing to start from, or if interrupted. */
    public Optional<int[]> roster(BooleanSupplier interrupted) {
        return tries.best(() -> rounded(interrupted));
    }

    private Optional<int[]> rounded(BooleanSupplier interrupted) {
        if (mixes.isEmpty()) {
            return Optional.empty();
        }
        var groups = mixes.stream().map(PlanMix::people).toList();
        return new PrimalRounding(parts)
                .rounded(mixes, interrupted)
                .map(states -> new Ledger(component, states))
                .map(ledger -> new CoordinateDescent(new Replanning(parts, ledger)).improved(groups, interrupted));
    }

    /** Takes the prices from a flow and gives everybody the plan that is best at them. */
    private boolean start(BooleanSupplier interrupted) {
        var left = new SingleCellPrices(component, prices, nesting.ofOneCell());
        var envelopes = new ConvexEnvelope(component, nesting, prices, left).tables();
        var relaxation = new FlowRelaxation(component, nesting, prices, left, envelopes);
        var flow = relaxation.flow(interrupted);
        if (flow.status() != FlowResult.Status.OPTIMAL) {
            return false;
        }
        price = shared.mean(cell -> relaxation.priceOnSite(cell, flow) - left.onSite(cell));
        Arrays.setAll(price, count -> withinReach(price[count]));
        parts.groups(spread(), interrupted).forEach(group -> mixes.add(new PlanMix(group, price, counts)));
        return !interrupted.getAsBoolean();
    }

    /** How much dearer than the cheapest a plan may be, by the person's own tallies, before it is forgotten. */
    private long spread() {
        double highest = Arrays.stream(price).map(Math::abs).max().orElse(0);
        long days = Arrays.stream(component.day()).distinct().count();
        long usual = STEPS_KEPT * prices.foldSoft(usualStep());
        return Math.min(prices.hardStep(), Math.max(usual, Math.round(4 * days * highest)));
    }

    /** What a soft tally usually costs when it just misses its aim. */
    private long usualStep() {
        return Math.round(IntStream.range(0, component.tallies())
                .filter(tally -> !component.hard()[tally])
                .mapToLong(tally -> FlowRelaxation.firstStep(component.price()[tally]))
                .filter(step -> step > 0)
                .average()
                .orElse(1));
    }

    /** Counts, plans and prices, one after the other. */
    private void step(BooleanSupplier interrupted) {
        var near = shared.near(price, counts, stiffness, interrupted);
        var now = new double[price.length];
        for (var mix : mixes) {
            if (interrupted.getAsBoolean()) {
                return;
            }
            for (int[] raised : mix.people().counts()) {
                for (int count : raised) {
                    now[count] = price[count] + stiffness[count] * (counts[count] - near[count]);
                }
            }
            mix.improve(now, stiffness, counts);
        }
        for (int count = 0; count < price.length; count++) {
            double more = counts[count] - near[count];
            price[count] = withinReach(price[count] + stiffness[count] * more);
            adapt(count, more * difference[count]);
            difference[count] = more;
        }
    }

    private double withinReach(double price) {
        return Math.max(-dearest, Math.min(dearest, price));
    }

    private void adapt(int count, double agreement) {
        if (agreement > 0) {
            stiffness[count] = Math.min(stiffest, STIFFER * stiffness[count]);
        } else if (agreement < 0) {
            stiffness[count] = Math.max(softest, SOFTER * stiffness[count]);
        }
    }

    /** The bound at these prices, and what plans raise more of each count than is paid for. */
    private long at(long[] whole, double[] difference) {
        Arrays.fill(difference, 0);
        long value = parts.singles().constant() + shared.least(whole, () -> false);
        shared.subtractLast(difference);
        for (var mix : mixes) {
            value += mix.people().size() * mix.people().least(whole, difference);
        }
        note(value, whole, () -> false);
        return value;
    }

    /** The bound at the prices of now, exactly: they are rounded first. Void if interrupted. */
    private long value(BooleanSupplier interrupted) {
        long[] whole = Arrays.stream(price).mapToLong(Math::round).toArray();
        long least = shared.least(whole, interrupted);
        if (interrupted.getAsBoolean()) {
            return Long.MIN_VALUE;
        }
        long value = parts.singles().constant() + shared.settled(whole, least, (long) dearest);
        for (var mix : mixes) {
            if (interrupted.getAsBoolean()) {
                break;
            }
            value += mix.people().size() * mix.people().least(whole);
        }
        note(value, whole, interrupted);
        return value;
    }
}
