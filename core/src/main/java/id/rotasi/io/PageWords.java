package id.rotasi.io;

import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.report.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The two languages of the page. */
final class PageWords {

    /** In the order in which the page holds its sentences. */
    static final List<Locale> LANGUAGES = List.of(Messages.INDONESIAN, Locale.ENGLISH);

    private PageWords() {}

    /** {@code id} or {@code en}. */
    static String codeOf(Locale language) {
        return Messages.in(language).locale().getLanguage();
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

    /** What a policy is called. */
    static List<String> policy(RosterPolicy policy) {
        return each(language -> policy.id());
    }

    /** What a rule demands. */
    static List<String> rule(Rule rule) {
        return each(language -> rule.id());
    }
}
