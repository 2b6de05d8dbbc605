package id.rotasi.internal.explain;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Subset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Finds the demands of a component that cannot hold together.
 *
 * <p><b>Method.</b> The flow over the hard tallies alone breaks some of them. From each broken one a region grows over
 * tallies that share cells, first within its day, until the flow of the region proves that all that is broken in it must
 * be. Then tallies are taken out of the region, in halves, quarters and so on down to single ones, as long as the flow of
 * the rest proves the same hard cost. Least costs of sets without a common tally add up at most to that of their union;
 * so what is left carries all that is missing in the region, the missing of all sets together is what is missing in the
 * component, and each tally left is needed for the proof.
 *
 * <p>Sources: Junker, QuickXplain (AAAI 2004), for the filter; Hall's theorem for the sets that are left when counters
 * compete for officers.
 */
final class ClashFinder {

    private final Model model;
    private final Component component;
    private final Work work;
    private final List<BitSet> found = new ArrayList<>();
    private boolean complete = true;

    /**
     * @param whole a component of the model
     * @param work limits the effort
     */
    ClashFinder(Model model, Component whole, Work work) {
        this.model = model;
        this.component = Subset.hard(whole);
        this.work = work;
    }

    /** Whether all of it was found before the work was done. */
    boolean isComplete() {
        return complete;
    }

    /** The clashes, without a common tally. */
    List<Clash> find() {
        var flow = work.solve(component);
        complete = flow.isPresent();
        if (flow.isEmpty() || flow.get().bound().hard() == 0) {
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
            if (work.isDone() || least(region).orElse(0) == upper) {
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

    /** What was found before and meets the region is part of the same story. */
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
        var least = least(region);
        if (least.isEmpty()) {
            complete = false;
        } else if (least.getAsLong() > 0) {
            var kept = (BitSet) region.clone();
            for (int size = Math.max(1, kept.cardinality() / 2); size > 1; size /= 2) {
                drop(kept, size, least.getAsLong());
            }
            while (drop(kept, 1, least.getAsLong())) {
                // Until no single tally can be left out.
            }
            if (work.isDone()) {
                complete = false;
            } else {
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
            var rest = least(fewer);
            if (rest.isPresent() && rest.getAsLong() >= least) {
                kept.and(fewer);
                dropped = true;
            }
        }
        return dropped;
    }

    /** The tallies that hang together by a cell, each with its own cost. */
    private List<Clash> parts(BitSet set) {
        var clashes = new ArrayList<Clash>();
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
            Optional.of(part).flatMap(this::clash).ifPresentOrElse(clashes::add, () -> complete = false);
        }
        return clashes;
    }

    private Optional<Clash> clash(BitSet part) {
        var least = least(part);
        if (least.isEmpty() || least.getAsLong() == 0) {
            return Optional.empty();
        }
        var own = Subset.of(component, part.stream().toArray());
        long[] weights = Arrays.stream(own.tally())
                .mapToLong(t -> Clash.weight(model.tallies().get(t)))
                .toArray();
        boolean equal = Arrays.stream(weights).distinct().count() == 1;
        long missing = equal
                ? least.getAsLong() / weights[0]
                : work.solve(Subset.unweighted(own, weights))
                        .map(result -> result.bound().hard())
                        .orElse(1L);
        int[] tallies = Arrays.stream(own.tally()).sorted().toArray();
        return Optional.of(new Clash(tallies, least.getAsLong(), Math.max(1, missing)));
    }

    /** Proven least hard cost of some tallies; empty when the work is done. */
    private OptionalLong least(BitSet tallies) {
        if (tallies.isEmpty()) {
            return OptionalLong.of(0);
        }
        return work.solve(Subset.of(component, tallies.stream().toArray()))
                .map(result -> OptionalLong.of(result.bound().hard()))
                .orElse(OptionalLong.empty());
    }
}
