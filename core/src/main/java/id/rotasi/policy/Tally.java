package id.rotasi.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Count the cells of a set that are in certain states, and price the count: in constraint-programming terms, a soft
 * global cardinality with a convex cost. What is counted may be a sum of several terms, each with a weight: cells in other
 * states, or an option of a {@link RuleContext.Choice}.
 *
 * <p>Immutable.
 */
public final class Tally {

    private final String rule;
    private final Subject subject;
    private final CellSet cells;
    private final Counted counted;
    private final Price price;
    private final List<Term> more;
    private final int parts;

    /**
     * A tally of the cells of one set that are in certain states.
     *
     * @param rule id of the rule that makes it
     * @param subject who, where, when
     * @param cells the cells
     * @param counted which states count
     * @param price convex price of the count
     */
    public Tally(String rule, Subject subject, CellSet cells, Counted counted, Price price) {
        this(rule, subject, cells, counted, price, List.of(), 0);
    }

    private Tally(
            String rule, Subject subject, CellSet cells, Counted counted, Price price, List<Term> more, int parts) {
        this.rule = rule;
        this.subject = subject;
        this.cells = cells;
        this.counted = counted;
        this.price = price;
        this.more = more;
        this.parts = parts;
    }

    /** Id of the rule that made it. */
    public String rule() {
        return rule;
    }

    /** Who, where, when. */
    public Subject subject() {
        return subject;
    }

    /** The cells. */
    public CellSet cells() {
        return cells;
    }

    /** Which of their states count. */
    public Counted counted() {
        return counted;
    }

    /** The convex price of the count. */
    public Price price() {
        return price;
    }

    /** What is counted beside the cells; at most one choice among it. */
    public List<Term> more() {
        return more;
    }

    /**
     * So many for each cell of a set that is in certain states.
     *
     * @param cells the cells
     * @param counted which states count
     * @param weight how many each counts for; may be negative
     */
    public record Term(CellSet cells, Counted counted, int weight) {

        /** This term with so many times its weight. */
        public Term times(int more) {
            return new Term(cells, counted, Math.multiplyExact(weight, more));
        }

        /** How many the term counts at least: nothing, or every cell of it if the weight is negative. */
        int least() {
            return Math.min(0, weight) * cells.size();
        }

        /** How many it counts at most. */
        int greatest() {
            return Math.max(0, weight) * cells.size();
        }
    }

    /** This tally with what else it counts. */
    public Tally and(Term term) {
        var terms = new ArrayList<>(more);
        terms.add(term);
        return new Tally(rule, subject, cells, counted, price, List.copyOf(terms), parts);
    }

    /** This tally with a count that has so many parts for one of its cells that is counted instead of the contrary, 1 or more. */
    public Tally inParts(int ofOne) {
        return new Tally(rule, subject, cells, counted, price, more, ofOne);
    }

    /** How many parts its count has for one of its cells, if it is a share, see {@link #inParts}; 0 otherwise. */
    public int parts() {
        return parts;
    }

    /** The least count that there can be: 0 unless weights are negative. */
    public int least() {
        return more.isEmpty() ? 0 : more.stream().mapToInt(Term::least).sum();
    }

    /** The greatest count that there can be, were nothing known of the cells. */
    public int greatest() {
        return cells.size()
                + (more.isEmpty() ? 0 : more.stream().mapToInt(Term::greatest).sum());
    }

    /**
     * The prices of all counts from the least to the greatest.
     *
     * @throws IllegalArgumentException if a price is negative or they are not convex; the message names the counts
     * @throws ArithmeticException if a price does not fit a long
     */
    public long[] prices() {
        return price.table(least(), greatest());
    }

    /** The greatest of the prices of its counts. @throws ArithmeticException if it does not fit a long */
    public long greatestPrice() {
        return price.greatest(least(), greatest());
    }

    /** How far each of the counts from the least to the greatest is from those that cost nothing, see {@link Price}. */
    public long[] distances() {
        return price.distances(least(), greatest());
    }

    @Override
    public String toString() {
        return "Tally[" + rule + ", " + subject + "]";
    }
}
