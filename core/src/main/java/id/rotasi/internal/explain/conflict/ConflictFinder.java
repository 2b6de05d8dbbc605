package id.rotasi.internal.explain.conflict;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Subset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the demands of a component that cannot hold together.
 *
 * <p><b>Method.</b> The flow over the hard tallies alone breaks some of them. From each broken one a region grows over
 * tallies that share cells, first within its day, until the flow of the region proves that all that is broken in it must
 * be. Then tallies are taken out of the region, in halves, quarters and so on down to single ones, as long as it is proven
 * that the rest lacks as much. What the bound of a flow leaves open is decided by branching, so that each tally left is
 * needed indeed and not for the proof alone: a roster of the others lacks less. Least costs of sets without a common tally
 * add up at most to that of their union; so what is left carries all that is missing in the region, and the missing of all
 * sets together is what is missing in the component.
 *
 * <p>All of this measures by {@link MissingCount}, not by weights: what is called needed is needed for what is said to be
 * missing.
 *
 * <p>Sources: Junker, QuickXplain (AAAI 2004), for the filter; Hall's theorem for the sets that are left when counters
 * compete for officers.
 */
public record ConflictFinder(
        Model model,
        Component weighted,
        Component plain,
        Component component,
        WorkBudget work,
        BranchAndBound branching,
        List<BitSet> found) {

    /**
     * The conflicts of a component of the model, without a common tally.
     *
     * @param work limits the effort
     * @param branching for what the flows leave open
     */
    public static List<Conflict> of(Model model, Component whole, WorkBudget work, BranchAndBound branching) {
        var hard = Subset.hard(whole);
        var plain = MissingCount.of(model, whole);
        var conflicts = new ConflictFinder(model, hard, plain, plain, work, branching, new ArrayList<>()).find();
        // Heavy weights may make a proof where the plain numbers leave it open; what is missing is no number of
        // weights.
        return conflicts.isEmpty()
                ? new ConflictFinder(model, hard, plain, hard, work, branching, new ArrayList<>()).find()
                : conflicts;
    }

    private List<Conflict> find() {
        var flow = work.solve(component);
        if (flow.isEmpty()) {
            return List.of();
        }
        var ledger = new Ledger(component, flow.get().states());
        long[] broken = IntStream.range(0, component.tallies())
                .mapToLong(t -> component.price()[t][ledger.count(t)])
                .toArray();
        var done = new BitSet();
        for (int t = 0; t < broken.length; t++) {
            if (broken[t] > 0 && !done.get(t)) {
                var region = around(t, broken);
                done.or(region);
                reduce(region);
            }
        }
        return found.stream().flatMap(set -> parts(set).stream()).toList();
    }

    /** The smallest region tried that proves what is broken in it; the whole neighbourhood if none does. */
    private BitSet around(int tally, long[] broken) {
        var region = new BitSet();
        region.set(tally);
        for (boolean day = true; ; day = false) {
            absorb(region);
            long upper = region.stream().mapToLong(t -> broken[t]).sum();
            if (work.isDone() || proves(region, upper)) {
                return region;
            }
            var wider = (BitSet) region.clone();
            if (day) {
                while (widen(wider, true)) {
                    absorb(wider);
                }
            } else if (!widen(wider, false)) {
                return region;
            }
            region = wider;
        }
    }

    /** What was found before and meets the region is part of the same group. */
    private void absorb(BitSet region) {
        found.removeIf(set -> {
            boolean meets = set.intersects(region);
            if (meets) {
                region.or(set);
            }
            return meets;
        });
    }

    /** Adds the tallies that share a cell with the region; says whether there were any. */
    private boolean widen(BitSet region, boolean ofOneDay) {
        var before = (BitSet) region.clone();
        before.stream().filter(t -> !ofOneDay || isOfOneDay(t)).forEach(t -> {
            for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                int cell = component.members()[m];
                for (int l = component.linkStart()[cell]; l < component.linkStart()[cell + 1]; l++) {
                    if (!ofOneDay || isOfOneDay(component.links()[l])) {
                        region.set(component.links()[l]);
                    }
                }
            }
        });
        return !region.equals(before);
    }

    private boolean isOfOneDay(int tally) {
        int day = component.day()[component.members()[component.memberStart()[tally]]];
        return IntStream.range(component.memberStart()[tally], component.memberStart()[tally + 1])
                .allMatch(m -> component.day()[component.members()[m]] == day);
    }

    /** Takes tallies out as long as no less is missing, and keeps the rest as found. */
    private void reduce(BitSet region) {
        long least = exactly(part(component, region));
        if (least > 0) {
            var kept = (BitSet) region.clone();
            for (int size = Math.max(1, kept.cardinality() / 2); size > 1; size /= 2) {
                drop(kept, size, least);
            }
            while (drop(kept, 1, least)) {
                // Until no single tally can be left out.
            }
            if (!work.isDone()) {
                found.add(kept);
            }
        }
    }

    private boolean drop(BitSet kept, int size, long least) {
        boolean dropped = false;
        int[] tallies = kept.stream().toArray();
        for (int from = 0; from < tallies.length && !work.isDone(); from += size) {
            var fewer = (BitSet) kept.clone();
            for (int i = from; i < Math.min(from + size, tallies.length); i++) {
                fewer.clear(tallies[i]);
            }
            if (size > 1 ? proves(fewer, least) : costs(fewer, least)) {
                kept.and(fewer);
                dropped = true;
            }
        }
        return dropped;
    }

    /** Whether some tallies are proven to cost that much in any roster, by branching if need be. */
    private boolean costs(BitSet tallies, long least) {
        if (tallies.isEmpty()) {
            return false;
        }
        var part = part(component, tallies);
        return work.solve(part, least)
                .filter(flow -> flow.bound().hard() >= least
                        || new Ledger(part, flow.states()).hard() >= least
                                && branching.below(part, least).orElse(0) >= least)
                .isPresent();
    }

    /** What some tallies cost at least: what the flow proves, raised by branching to what a roster reaches. */
    private long exactly(Component part) {
        var flow = work.solve(part);
        if (flow.isEmpty()) {
            return 0;
        }
        long proven = flow.get().bound().hard();
        long reached = new Ledger(part, flow.get().states()).hard();
        while (proven < reached) {
            var better = branching.below(part, reached);
            if (better.isEmpty()) {
                return proven;
            }
            proven = better.getAsLong() == reached ? reached : proven;
            reached = better.getAsLong();
        }
        return proven;
    }

    /** The tallies that hang together by a cell, each with its own cost. */
    private List<Conflict> parts(BitSet set) {
        var conflicts = new ArrayList<Conflict>();
        var rest = (BitSet) set.clone();
        while (!rest.isEmpty()) {
            var part = new BitSet();
            part.set(rest.nextSetBit(0));
            boolean grows = true;
            while (grows) {
                var wider = (BitSet) part.clone();
                widen(wider, false);
                wider.and(set);
                grows = !wider.equals(part);
                part = wider;
            }
            rest.andNot(part);
            conflicts.add(conflict(part));
        }
        return conflicts;
    }

    /* Something is missing in any case: without that, the part would not have been kept. */
    private Conflict conflict(BitSet part) {
        int[] tallies = part.stream().map(t -> component.tally()[t]).sorted().toArray();
        long cost = work.solve(part(weighted, part))
                .map(result -> result.bound().hard())
                .orElse(1L);
        return new Conflict(tallies, Math.max(1, cost), Math.max(1, exactly(part(plain, part))));
    }

    /** Whether the bound of some tallies alone proves that they cost that much; not when the work is done. */
    private boolean proves(BitSet tallies, long least) {
        return !tallies.isEmpty()
                && work.solve(part(component, tallies), least)
                        .filter(flow -> flow.bound().hard() >= least)
                        .isPresent();
    }

    private static Component part(Component whole, BitSet tallies) {
        return Subset.of(whole, tallies.stream().toArray());
    }
}
