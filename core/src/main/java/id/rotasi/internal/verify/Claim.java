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

    /** What is paid: a hard or a soft cost, or a soft price for a change of what was published. */
    public enum Kind {
        HARD,
        SOFT,
        CHANGE
    }

    /**
     * A claim, and one about how little must change of what was published.
     *
     * @param claim in which changes have prices that are higher than what else is paid
     * @param changes of the same days; in it, a changed day costs {@code day} and a changed post 1
     * @param dayPrice of a changed day in the first one
     * @param postPrice of a changed post in the first one
     */
    public record Revised(Claim claim, Claim changes, long day, long dayPrice, long postPrice) {}

    /**
     * A tally: members that count, and what their number costs.
     *
     * @param kind what it is that is paid
     * @param costs of each number of members that count
     * @param decisions of each member
     * @param counts of each member, the states in which it counts
     * @param isPriced whether each member that counts pays a price, so that the tally can be looked at alone
     * @param price of a member, in parts
     */
    public record Counted(Kind kind, long[] costs, int[] decisions, BitSet[] counts, boolean isPriced, long price) {

        /** Whether it is paid on the level that matters more. */
        public boolean isHard() {
            return kind == Kind.HARD;
        }

        boolean isCounted(int member, int state) {
            return counts[member].get(state);
        }
    }
}
