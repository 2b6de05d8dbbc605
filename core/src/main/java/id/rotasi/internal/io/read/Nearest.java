package id.rotasi.internal.io.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the word that somebody probably meant, and rather none than one that means something else.
 *
 * <p>A proposal is equal but for capitals and punctuation, or it has as many words, each with the same first letter, the
 * same number and at most one slip of the pen, or two in the second half of a long word: a letter missing, added, replaced
 * or exchanged with its neighbour. Words of up to three letters must be equal, one of three but for a letter at its end.
 * So what tells two values apart is never taken for a slip: {@code WFO} is not {@code WFH}, {@code SEVEN_DAYS} not {@code FIVE_DAYS}, {@code Penuh Waktu} not {@code Paruh Waktu},
 * {@code ineligible} not {@code eligible}.
 */
public final class Nearest {

    /** Nobody writes a word of this length by a slip of the pen. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known word with the fewest slips; empty if there is none or two are equally near. */
    public static Optional<String> to(String word, Collection<String> known) {
        var near = new TreeMap<Integer, List<String>>();
        if (word.length() <= LONGEST) {
            for (var candidate : known) {
                int slips = Slips.between(word, candidate);
                if (slips != Slips.NONE) {
                    near.computeIfAbsent(slips, key -> new ArrayList<>()).add(candidate);
                }
            }
        }
        return near.isEmpty() || near.firstEntry().getValue().size() > 1
                ? Optional.empty()
                : Optional.of(near.firstEntry().getValue().get(0));
    }
}
