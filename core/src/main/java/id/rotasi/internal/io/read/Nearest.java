package id.rotasi.internal.io.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern ROMAN = Pattern.compile("[ivx]+");

    private static final int NONE = Integer.MAX_VALUE;
    private static final int SHORT = 3;
    private static final int LONG = 7;

    /** Nobody writes a word of this length by a slip of the pen. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known word with the fewest slips; empty if there is none or two are equally near. */
    public static Optional<String> to(String word, Collection<String> known) {
        var near = new TreeMap<Integer, List<String>>();
        if (word.length() <= LONGEST) {
            for (var candidate : known) {
                int slips = slips(word, candidate);
                if (slips != NONE) {
                    near.computeIfAbsent(slips, key -> new ArrayList<>()).add(candidate);
                }
            }
        }
        return near.isEmpty() || near.firstEntry().getValue().size() > 1
                ? Optional.empty()
                : Optional.of(near.firstEntry().getValue().get(0));
    }

    private static int slips(String one, String other) {
        var words = words(one);
        var others = words(other);
        if (String.join("", words).equals(String.join("", others))) {
            return 0;
        }
        if (words.size() != others.size()) {
            return NONE;
        }
        int slips = 0;
        for (int i = 0; i < words.size(); i++) {
            int here = slipsInWord(words.get(i), others.get(i));
            if (here == NONE) {
                return NONE;
            }
            slips += here;
        }
        return slips;
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static int slipsInWord(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int length = Math.min(one.length(), other.length());
        boolean ending = length == SHORT && (one.startsWith(other) || other.startsWith(one));
        boolean beginning = length >= LONG && one.regionMatches(0, other, 0, length / 2);
        int allowed = length <= SHORT && !ending ? 0 : beginning ? 2 : 1;
        boolean alike = one.charAt(0) == other.charAt(0) && numbers(one).equals(numbers(other));
        int slips = alike && allowed > 0 ? EditDistance.between(one, other) : NONE;
        return slips <= allowed ? slips : NONE;
    }

    /** The digits of a word, or the whole of a Roman number. */
    private static String numbers(String word) {
        return ROMAN.matcher(word).matches() ? word : word.replaceAll("\\P{N}", "");
    }
}
