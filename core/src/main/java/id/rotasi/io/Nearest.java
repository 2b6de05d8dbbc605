package id.rotasi.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the word that somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** The known word with the fewest edits, at most a third of its letters; empty if two are equally near. */
    static Optional<String> to(String word, Collection<String> known) {
        var near = new TreeMap<Integer, List<String>>();
        for (var candidate : known) {
            int distance = distance(word, candidate);
            if (distance <= allowed(candidate)) {
                near.computeIfAbsent(distance, edits -> new ArrayList<>()).add(candidate);
            }
        }
        return near.isEmpty() || near.firstEntry().getValue().size() > 1
                ? Optional.empty()
                : Optional.of(near.firstEntry().getValue().get(0));
    }

    private static int allowed(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }

    /** Levenshtein distance, upper and lower case being the same. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > allowed(other)) {
            return Integer.MAX_VALUE;
        }
        var first = one.toLowerCase(Locale.ROOT);
        var second = other.toLowerCase(Locale.ROOT);
        var previous = new int[second.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            var current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int substitution = previous[j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[second.length()];
    }
}
