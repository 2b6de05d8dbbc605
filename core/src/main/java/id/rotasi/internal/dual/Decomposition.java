package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.NestedTallies;
import id.rotasi.internal.relax.SingleCellPrices;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A component taken apart into people and the counts through which they meet, as bound and search need it.
 *
 * @param prices of its tallies
 * @param singles the prices of single cells
 * @param separation which tallies are planned, and which are counts
 * @param alternatives what there is to decide
 * @param shared the counts
 */
record Decomposition(
        Component component,
        NestedTallies nesting,
        CostFolding prices,
        SingleCellPrices singles,
        Separation separation,
        Alternatives alternatives,
        CouplingCounts shared) {

    static Decomposition of(Component component, CostFolding prices) {
        var nesting = new NestedTallies(component);
        var singles = new SingleCellPrices(component, prices, nesting.ofOneCell());
        var separation = new Separation(component, nesting, prices);
        var alternatives = new Alternatives(component, separation);
        return new Decomposition(
                component,
                nesting,
                prices,
                singles,
                separation,
                alternatives,
                new CouplingCounts(component, nesting, prices, separation, alternatives, singles));
    }

    /** The people in groups of those who are alike. @param spread see {@link DecisionDiagram} */
    List<PersonGroup> groups(long spread, BooleanSupplier interrupted) {
        return new PersonGroups(this).groups(spread, interrupted);
    }

    /** The same, with hardly any plan left out, as far as about so many nodes hold them. */
    List<PersonGroup> wideGroups(long spread, long nodes, BooleanSupplier interrupted) {
        return new PersonGroups(this).wideGroups(spread, nodes, interrupted);
    }
}
