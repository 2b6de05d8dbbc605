package id.rotasi.internal.dual;

/**
 * The counts of the open tallies of a {@link DecisionDiagram}, each in some bits of one of two words.
 *
 * @param first word
 * @param second word
 */
record Node(long first, long second) {

    /** No tally is open. */
    static final Node ROOT = new Node(0, 0);

    /** How many words there are. */
    static final int WORDS = 2;

    /** One of the words. */
    long word(int number) {
        return number == 0 ? first : second;
    }
}
