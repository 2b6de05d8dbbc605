package id.rotasi.policy;

/**
 * Takes what a rule decides about single cells. What must be is settled first, by all rules in policy order; only then is
 * it settled which wishes count. A soft requirement, such as that a published day is kept, costs something also where it
 * cannot be met: the price tells what the hard rules take. A wish costs nothing there. So whether either costs something
 * does not depend on the order of the rules, unless a rule asks {@link RuleContext#may} while others still decide.
 */
public interface Restrictions {

    /**
     * The cell must, or if the enforcement is soft should, be in one of the counted states. A hard demand removes the
     * other states from the cell; when an earlier rule left no counted state, the clash is kept as a violation of this
     * rule and reported. A soft demand becomes a tally of that one cell.
     */
    void require(int cell, Counted counted, Enforcement enforcement);

    /**
     * The cell is wished to be in one of the counted states, where that is possible: a wish that is out of reach after
     * everything that all rules require is dropped, whatever the order of the rules. Of those left, the hard ones become
     * requirements first.
     */
    void wish(int cell, Counted counted, Enforcement enforcement);
}
