package id.rotasi.policy;

/** Takes what a rule decides about single cells. */
@FunctionalInterface
public interface Restrictions {

    /**
     * The cell must, or if the enforcement is soft should, be in one of the counted states. A hard demand removes the
     * other states from the cell; when an earlier rule left no counted state, the clash is kept as a violation of this
     * rule and reported. A soft demand becomes a tally of that one cell.
     */
    void require(int cell, Counted counted, Enforcement enforcement);
}
