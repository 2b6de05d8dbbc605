package id.rotasi.internal.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the id that was probably meant by an unknown one: equal but for capitals, punctuation and leading zeros, or one
 * letter missing, added, replaced or exchanged with its neighbour. Digits and letters that stand alone must agree:
 * people and rooms are numbered and lettered, and the next one is a wrong guess.
 *
 * <p>Each id is stored with all its forms that lack one letter, and looked up the same way (the symmetric deletes of
 * Garbe, SymSpell, 2012), so the index takes time linear in the number of ids, and a look-up none of it.
 */
final class SimilarIds {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");
    private static final int SHORTEST = 3;

    /** The forms of an id take the square of its length; a longer one must be equal but for capitals and punctuation. */
    private static final int LONGEST = 64;

    private final Map<String, Integer> places;
    private final Map<String, String> byForm = new HashMap<>();

    /** Of several ids that are equally near, the one that stands first is taken. */
    SimilarIds(Map<String, Integer> places) {
        this.places = places;
        places.keySet().forEach(id -> forms(id).forEach(form -> byForm.merge(form, id, this::first)));
    }

    Optional<String> to(String id) {
        return forms(id).stream().filter(byForm::containsKey).findFirst().map(byForm::get);
    }

    private String first(String one, String other) {
        return places.get(one) < places.get(other) ? one : other;
    }

    private static Set<String> forms(String id) {
        var words = PUNCTUATION.matcher(id.toLowerCase(Locale.ROOT)).replaceAll(" ");
        var plain = LEADING_ZEROS.matcher(words).replaceAll("");
        var forms = new LinkedHashSet<String>();
        if (!plain.isBlank()) {
            forms.add(plain.replace(" ", ""));
        }
        boolean isEdited = plain.length() > SHORTEST && plain.length() <= LONGEST;
        for (int i = 0; i < plain.length() && isEdited; i++) {
            if (isLetter(plain, i) && (isLetter(plain, i - 1) || isLetter(plain, i + 1))) {
                forms.add((plain.substring(0, i) + plain.substring(i + 1)).replace(" ", ""));
            }
        }
        return forms;
    }

    private static boolean isLetter(String text, int place) {
        return place >= 0 && place < text.length() && Character.isLetter(text.charAt(place));
    }
}
