package id.rotasi.internal.io.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The slips of the pen between two names, word by word. */
final class Slips {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern ROMAN = Pattern.compile("[ivx]+");

    /** More than any word can have: the two mean different things. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int SHORT = 3;
    private static final int LONG = 7;

    private Slips() {}

    /** How many, by the rules of {@link Nearest}; none if one cannot be meant by the other. */
    static int between(String one, String other) {
        var words = words(one);
        var others = words(other);
        if (String.join("", words).equals(String.join("", others))) {
            return 0;
        }
        if (words.size() != others.size()) {
            return NONE;
        }
        return IntStream.range(0, words.size())
                .map(i -> slipsInWord(words.get(i), others.get(i)))
                .reduce(0, (sum, here) -> sum == NONE || here == NONE ? NONE : sum + here);
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
