package id.rotasi.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Part of the proof that no roster keeps all hard rules: a set of demands that cannot hold together, why, and what
 * would mend it.
 *
 * @param findings the broken demands, in the best compromise
 * @param missing how many officers or days are missing in any roster, 1 or more
 * @param reasons why, as messages below {@code impossible.} of the resource bundle
 * @param mends what would mend it, each verified by solving again
 */
public record Impossibility(List<Finding> findings, long missing, List<Sentence> reasons, List<Sentence> mends) {

    /**
     * A sentence in every language.
     *
     * @param code key of the message in the resource bundle
     * @param arguments values named in it
     */
    public record Sentence(String code, Map<String, Object> arguments) {
        public Sentence {
            arguments = Map.copyOf(arguments);
        }

        /** The sentence in that language. */
        public String message(Locale locale) {
            return Messages.in(locale).text(code, arguments);
        }
    }
}
