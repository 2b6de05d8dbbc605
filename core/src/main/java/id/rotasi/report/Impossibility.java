package id.rotasi.report;

import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Part of the proof that no roster keeps all hard rules: a set of demands that cannot hold together, why, and what
 * would mend it.
 *
 * @param findings the demands as they stand in this roster: those that it breaks, and those that it keeps at the cost of
 *     the others, whose cost is zero
 * @param missing how many officers, seats or days are missing in any roster, 1 or more, each counted once
 *     whatever the weights of the rules
 * @param reasons the demands, then when, how much is missing, and who is there or why not
 * @param mends what would mend it and what that achieves, each verified by solving again; empty when nothing that was
 *     tried helps
 */
public record Impossibility(List<Finding> findings, long missing, List<Sentence> reasons, List<Sentence> mends) {

    /**
     * A sentence in every language.
     *
     * @param code key of the message in the resource bundle
     * @param arguments values named in it; a sentence among them, or in a list, is said in the same language
     * @param type of the rule that it is about, which may bring words of its own; {@link RuleType#CUSTOM} if it is about
     *     none
     */
    public record Sentence(String code, Map<String, Object> arguments, RuleType type) {
        public Sentence {
            arguments = Map.copyOf(arguments);
        }

        /** A sentence that is about no rule. */
        public Sentence(String code, Map<String, Object> arguments) {
            this(code, arguments, RuleType.CUSTOM);
        }

        /** About a rule, by the first of the codes for which there are words, its own or those of the bundle. */
        public static Sentence of(RuleType type, List<String> codes, Map<String, Object> arguments) {
            var words = Messages.in(Locale.ENGLISH).with(type);
            var code = codes.stream().filter(words::has).findFirst().orElseThrow();
            return new Sentence(code, arguments, type);
        }

        /** The name of a rule; the id for one without a name. */
        public static Object name(Rule rule) {
            var code = "rule." + rule.type().name() + ".name";
            return Messages.in(Locale.ENGLISH).with(rule.type()).has(code)
                    ? new Sentence(code, Map.of(), rule.type())
                    : rule.id();
        }

        /** The sentence in that language. */
        public String message(Locale locale) {
            // A name may end with a title, and a title with a full stop.
            return in(Messages.in(locale)).replaceAll("(?<!\\.)\\.\\.(?!\\.)", ".");
        }

        String in(Messages words) {
            return words.with(type).text(code, arguments);
        }
    }
}
