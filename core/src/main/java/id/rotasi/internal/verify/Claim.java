package id.rotasi.internal.verify;

import java.util.BitSet;
import java.util.List;

/**
 * What is said of some decisions that share no count with others.
 *
 * @param states of each decision, how many states it can be in
 * @param tallies what is counted and paid
 * @param roster of each decision, the state in which it is
 * @param scale how many parts a unit of cost has, in which prices are given
 * @param owners of each decision, who decides it, by any number
 */
public record Claim(int[] states, List<Counted> tallies, int[] roster, long scale, int[] owners) {

    /**
     * A tally: members that count, and what their number costs.
     *
     * @param isHard whether it is paid on the level that matters more
     * @param costs of each number of members that count
     * @param decisions of each member
     * @param counts of each member, the states in which it counts
     * @param isPriced whether each member that counts pays a price, so that the tally can be looked at alone
     * @param price of a member, in parts
     */
    public record Counted(
            boolean isHard, long[] costs, int[] decisions, BitSet[] counts, boolean isPriced, long price) {

        boolean isCounted(int member, int state) {
            return counts[member].get(state);
        }
    }
}
