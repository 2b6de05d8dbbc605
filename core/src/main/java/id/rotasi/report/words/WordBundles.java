package id.rotasi.report.words;

import id.rotasi.policy.RosterPolicy.RemoteName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;

/** The bundles beside this class, once for each name of days at home, so that no message has to know it. */
final class WordBundles {

    private static final List<String> ROOMS =
            List.of("input", "rules", "report", "explanation", "table", "page", "year", "workbook");

    private static final Map<RemoteName, Map<String, String>> IN_ENGLISH = bundled(Locale.ROOT);
    private static final Map<RemoteName, Map<String, String>> IN_INDONESIAN = bundled(Messages.INDONESIAN);

    private WordBundles() {}

    /** All words of Indonesian or English, with days at home called so. */
    static Map<String, String> of(Locale locale, RemoteName remote) {
        return (locale.equals(Messages.INDONESIAN) ? IN_INDONESIAN : IN_ENGLISH).get(remote);
    }

    // The root files are English; asked for English, a machine set to Indonesian would fall back to its own language.
    private static Map<RemoteName, Map<String, String>> bundled(Locale locale) {
        var words = new HashMap<String, String>();
        for (var room : ROOMS) {
            var bundle = ResourceBundle.getBundle(WordBundles.class.getPackageName() + "." + room, locale);
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        }
        var named = new EnumMap<RemoteName, Map<String, String>>(RemoteName.class);
        for (var remote : RemoteName.values()) {
            var all = new HashMap<String, String>();
            words.forEach((key, text) -> all.put(key, named(text, remote, words)));
            named.put(remote, Map.copyOf(all));
        }
        return named;
    }

    /** A text with what days at home are called; other placeholders stay. */
    static String named(String text, RemoteName remote, Map<String, String> bundled) {
        return Messages.PLACEHOLDER.matcher(text).replaceAll(match -> {
            var word = bundled.get("remote." + remote + "." + match.group(1));
            return Matcher.quoteReplacement(word == null || match.group(2) != null ? match.group() : word);
        });
    }
}
