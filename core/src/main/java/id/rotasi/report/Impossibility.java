package id.rotasi.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Part of the proof that no roster keeps all hard rules: a set of demands that cannot hold together, why, and what
 * would mend it.
 */
public sealed interface Impossibility permits id.rotasi.internal.report.ImpossibilityRecord {

    /**
     * The demands as they stand in this roster: those that it breaks, and those that it keeps at the cost of the
     * others, whose cost is zero.
     */
    List<Finding> findings();

    /**
     * How many officers, seats or days are missing in any roster, 1 or more, each counted once whatever the weights of
     * the rules.
     */
    long missing();

    /** The demands, then when, how much is missing, and who is there or why not. */
    List<Sentence> reasons();

    /**
     * What would mend it and what that achieves, each verified by solving again; empty when nothing that was tried
     * helps.
     */
    List<Sentence> mends();

    /**
     * A sentence in every language.
     *
     * @param code key of the message in the resource bundle
     * @param arguments values named in it; a sentence among them, or in a list, is said in the same language
     */
    record Sentence(String code, Map<String, Object> arguments) {
        public Sentence {
            arguments = Map.copyOf(arguments);
        }

        /** The sentence in that language. */
        public String message(Locale locale) {
            // A name may end with a title, and a title with a full stop.
            return Messages.in(locale).text(code, arguments).replaceAll("(?<!\\.)\\.\\.(?!\\.)", ".");
        }
    }
}
