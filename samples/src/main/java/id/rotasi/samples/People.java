package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds the person that somebody typed: by id, by NIP, by name or by part of a name that no other has. */
final class People {

    private static final int SUGGESTIONS = 5;

    private People() {}

    /** @throws BadInputException if there is none or more than one; the message names those who may be meant */
    static Asn find(String typed, RosterProblem problem) {
        var text = normal(typed);
        var digits = typed.replace(" ", "");
        List<Predicate<Asn>> ways = List.of(
                asn -> asn.id().equals(typed),
                asn -> asn.nip().map(nip -> nip.digits().equals(digits)).orElse(false),
                asn -> normal(asn.name()).equals(text),
                asn -> normal(asn.id()).equals(text),
                asn -> !text.isBlank() && normal(asn.name()).contains(text));
        for (var way : ways) {
            var found = problem.asns().stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new BadInputException("error.why.manyAsns", typed, found.size(), names(found));
            }
        }
        throw new BadInputException("error.why.asn", typed, names(similar(text, problem.asns())));
    }

    private static List<Asn> similar(String text, List<Asn> asns) {
        return asns.stream()
                .sorted(Comparator.comparingInt(asn -> distance(text, asn)))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static String names(List<Asn> asns) {
        var names = asns.stream()
                .limit(SUGGESTIONS)
                .map(asn -> asn.name() + " (" + asn.id() + ")")
                .toList();
        return String.join("; ", names) + (asns.size() > SUGGESTIONS ? "; ..." : "");
    }

    /* Of the id, the name and each part of the name. */
    private static int distance(String text, Asn asn) {
        int least = Math.min(edits(text, normal(asn.id())), edits(text, normal(asn.name())));
        for (var part : normal(asn.name()).split(" ")) {
            least = Math.min(least, 1 + edits(text, part));
        }
        return least;
    }

    /** Levenshtein distance. */
    private static int edits(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
