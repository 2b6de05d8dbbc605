package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.report.words.Messages;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scripts and the bundles know the same words. */
class RosterPageWordsTest {

    private static final Roster ROSTER = PageFixture.solved(PageKnownFixture.problem(20));
    private static final PageText PAGE = PageText.of(ROSTER, PageChangesFixture.since(ROSTER), "v1");
    private static final Set<String> KEYS = Stream.of("page.", "changed.", "known.")
            .flatMap(prefix -> Messages.in(Locale.ENGLISH).startingWith(prefix).keySet().stream())
            .map(key -> key.startsWith("page.") ? key.substring("page.".length()) : key)
            .filter(key -> !key.equals("noscript") && !key.startsWith("policy."))
            .collect(Collectors.toSet());

    @Test
    void every_word_that_the_page_asks_for_exists() {
        var inScripts = found(PAGE.script(), "\\bsay(?:Count)?\\(\\s*\"([^\"]+)\"");
        var inTemplate = found(PAGE.frame(), "data-(?:text|label)=\"([^\"]+)\"");
        assertThat(Stream.concat(inScripts, inTemplate)).isNotEmpty().allSatisfy(key -> assertThat(KEYS)
                .contains(key));
    }

    @Test
    void no_word_is_left_over() {
        var literals = Stream.of(
                        found(PAGE.script(), "\"([^\"\\n]+)\""),
                        found(PAGE.script(), "`([^`\"\\n]+)`"),
                        found(PAGE.frame(), "data-(?:text|label)=\"([^\"]+)\""))
                .flatMap(found -> found)
                .map(RosterPageWordsTest::pattern)
                .toList();
        assertThat(KEYS).allSatisfy(key -> assertThat(literals).as(key).anyMatch(literal -> literal.matcher(key)
                .matches()));
    }

    /** A template literal stands for every key that it may become. */
    private static Pattern pattern(String literal) {
        return Pattern.compile(
                Stream.of(literal.split("\\$\\{[^}]*}", -1)).map(Pattern::quote).collect(Collectors.joining("[\\w]+")));
    }

    private static Stream<String> found(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().map(match -> match.group(1));
    }
}
