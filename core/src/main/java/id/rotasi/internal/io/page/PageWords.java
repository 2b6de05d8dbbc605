package id.rotasi.internal.io.page;

import id.rotasi.RosterProblem;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the page that depend on the roster, in both languages. */
final class PageWords {

    /** In the order in which the page holds its sentences. */
    static final List<Locale> LANGUAGES = List.of(Messages.INDONESIAN, Locale.ENGLISH);

    private final RosterPolicy policy;
    private final List<RuleWords> rules;

    PageWords(RosterProblem problem) {
        var names = new Names(problem);
        this.policy = problem.policy();
        this.rules = LANGUAGES.stream()
                .map(language -> new RuleWords(names, language))
                .toList();
    }

    /** {@code id} or {@code en}. */
    static String codeOf(Locale language) {
        return Messages.in(language).locale().getLanguage();
    }

    /** The words of a language about a roster of that policy. */
    static Messages in(RosterPolicy policy, Locale language) {
        return Messages.in(language).under(policy);
    }

    /** A sentence in each language. */
    static List<String> each(Function<Locale, String> sentence) {
        return LANGUAGES.stream().map(sentence).toList();
    }

    /** What a browser without JavaScript shows, as HTML. */
    static String withoutScript() {
        String words = String.join(" ", each(language -> Messages.in(language).text("page.noscript")));
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What the policy is called: presets have a name, a policy of the host's own has its id. */
    List<String> policy() {
        String key = "page.policy." + policy.id();
        return each(language -> in(policy, language).startingWith(key).getOrDefault(key, policy.id()));
    }

    /** What is to be reported on a day at home. */
    List<String> duty() {
        return each(language -> DutyWords.sentence(policy.reportingDuty(), in(policy, language)));
    }

    /** The rule with that id; eligibility is respected even by a policy that does not say so. */
    Optional<Rule> rule(String id) {
        var eligibility = Presets.eligibilityFor(policy.rules());
        return policy.rule(id)
                .or(() -> Optional.of(eligibility).filter(rule -> rule.id().equals(id)));
    }

    /** A short name of a rule. */
    List<String> nameOf(Rule rule) {
        return rules.stream().map(words -> words.name(rule)).toList();
    }

    /** What a rule demands, of whom unless it is everybody, and when unless it is always. */
    List<String> sentenceOf(Rule rule) {
        boolean all = rule.scope().equals(Scope.EVERYBODY);
        return rules.stream()
                .map(words -> Stream.of(words.sentence(rule), all ? "" : words.scope(rule), words.validity(rule))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
