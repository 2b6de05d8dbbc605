package id.rotasi.internal.proof;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.dual.LagrangianAscent;
import id.rotasi.internal.flow.FlowResult;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.relax.SetPrices;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what may prove a bound, one way after the other, by what finds bounds. */
public final class Prover {

    /** Of so many cells at most all are tried together; where they have too many counts, nothing comes of it. */
    private static final int FEW_CELLS = 60;

    private final Component component;
    private final Cost wanted;
    private final List<Supplier<Optional<Proof>>> ways = new ArrayList<>();

    /** @param wanted up to where a bound is raised */
    public Prover(Component component, Cost wanted) {
        this.component = component;
        this.wanted = wanted;
        ways.add(this::byFlow);
        ways.add(this::byAscent);
        if (component.size() <= FEW_CELLS || ExhaustiveSearch.isFor(component)) {
            ways.add(this::byTrying);
        }
    }

    /** What the next way gives; empty if there is no further one. */
    public Optional<Proof> next() {
        while (!ways.isEmpty()) {
            var proof = ways.remove(0).get();
            if (proof.isPresent()) {
                return proof;
            }
        }
        return Optional.empty();
    }

    /** What proves no more than what each tally costs at least. */
    public static Proof nothing(Component component) {
        return new Proof(1, new long[component.tallies()], component.asn().clone());
    }

    private Optional<Proof> byFlow() {
        var relaxation = FlowRelaxation.bounding(component);
        var flow = relaxation.flow(() -> false);
        return flow.status() == FlowResult.Status.OPTIMAL
                ? Optional.of(proof(
                        relaxation.scale(),
                        relaxation.setPrices(flow),
                        component.asn().clone()))
                : Optional.empty();
    }

    private Optional<Proof> byAscent() {
        try {
            var ascent = new LagrangianAscent(component).recording();
            ascent.raise(Cost.ZERO, wanted, () -> false);
            int[] owners = new int[component.size()];
            Arrays.setAll(owners, ascent::owner);
            return ascent.recorded().map(prices -> proof(ascent.scale(), prices, owners));
        } catch (ArithmeticException e) {
            // Then it was no ascent that found the bound.
            return Optional.empty();
        }
    }

    /* All cells together are decided by one. */
    private Optional<Proof> byTrying() {
        var planned = new long[component.tallies()];
        Arrays.fill(planned, SetPrices.PLANNED);
        return Optional.of(new Proof(1, planned, new int[component.size()]));
    }

    /* A tally of several owners that was taken for a plan's is left out, at the price of nothing. */
    private Proof proof(long scale, SetPrices of, int[] owners) {
        long[] prices = of.prices();
        for (int tally = 0; tally < prices.length; tally++) {
            int first = component.memberStart()[tally];
            for (int m = first + 1; m < component.memberStart()[tally + 1]; m++) {
                if (owners[component.members()[m]] != owners[component.members()[first]]
                        && prices[tally] == SetPrices.PLANNED) {
                    prices[tally] = 0;
                }
            }
        }
        return new Proof(scale, prices, owners);
    }
}
