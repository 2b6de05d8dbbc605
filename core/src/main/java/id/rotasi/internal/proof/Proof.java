package id.rotasi.internal.proof;

import id.rotasi.internal.relax.SetPrices;

/**
 * What proves a bound: prices of shared tallies, and who decides what alone. At these prices, what each priced tally costs at least with
 * the prices of its members taken off, plus what each owner pays at least, with the other tallies and the prices of the members, is what no
 * roster costs less than. Costs are folded into one number as {@link id.rotasi.internal.relax.CostFolding} says.
 *
 * @param scale how many parts a unit of the folded number has, in which prices are given
 * @param prices of one more member of each tally, or {@link SetPrices#PLANNED}; all members of such a tally have one owner
 * @param owners of each cell, by any number
 */
public record Proof(long scale, long[] prices, int[] owners) {

    /** Whether a tally is priced, and not part of what owners pay. */
    public boolean isPriced(int tally) {
        return prices[tally] != SetPrices.PLANNED;
    }
}
