package id.rotasi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.report.words.Messages.PlainLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {

    private static final List<String> PARTS = List.of(
            "\u001b[2J",
            "\u001b]0;x\u0007",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u0085",
            "\u009b31m",
            "\u2028",
            "\u202e",
            "\u2066",
            "\u200f",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "Budi",
            "'",
            ": ",
            "{value}",
            "$1",
            "é",
            "١",
            " ");

    @Test
    void a_hundred_thousand_digits_are_masked_too() {
        assertThat(PlainLine.masked("9".repeat(100_000))).endsWith("*999").doesNotContain("9999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198609262015051001",
                "19860926 201505 1 001",
                "19860926.201505.1.001",
                "19860926-201505-1-001",
                "'198609262015051001",
                "1986092620150510012",
                "98609262015051001",
                "NIP:198609262015051001;",
                "1,98609E+17",
                "1.98609262015051E17",
                "1986 0926 2015 0510 01"
            })
    void a_number_that_may_be_a_nip_is_masked_but_for_three_digits(String text) {
        var shown = PlainLine.value("x " + text + " y");
        assertThat(shown.replaceAll("[^0-9]", "")).hasSizeLessThanOrEqualTo(3);
        assertThat(shown).startsWith("x ").endsWith(" y").contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "150/KPG.03/BKD", "800.1.6.2/SE-14/BKPSDM/2026", "10000000", "Loket 12"})
    void other_numbers_stay_as_they_are(String text) {
        assertThat(PlainLine.value(text)).isEqualTo(text);
    }

    @Test
    void whatever_an_input_holds_a_message_is_one_short_line_without_control_characters_and_without_a_nip() {
        for (long seed = 0; seed < Checks.of("messages", 30_000); seed++) {
            var draw = new Draw(seed);
            var text = new StringBuilder();
            for (int parts = draw.between(0, 30); parts > 0; parts--) {
                text.append(draw.chance(0.2) ? nip(draw) : draw.one(PARTS).repeat(draw.chance(0.02) ? 400 : 1));
            }
            var odd = text.toString();
            for (var locale : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
                for (var message : List.of(
                        new InputError(odd, "unknown-asn", Map.of("id", odd, "similar", odd)).message(locale),
                        new InputError("$", "io.unknownWord", Map.of("value", odd, "known", List.of(odd, odd)))
                                .message(locale),
                        new InputNotice(odd, "rule-about-nobody", Map.of("rule", odd)).message(locale))) {
                    assertIsPlain(message, seed);
                }
            }
        }
    }

    private static void assertIsPlain(String message, long seed) {
        assertThat(message).as("seed %d", seed).hasSizeLessThanOrEqualTo(2_001);
        assertThat(message.codePointCount(0, message.length()))
                .as("seed %d", seed)
                .isLessThanOrEqualTo(1_001);
        assertThat(message.codePoints().filter(PlainLineTest::movesTheCursor).toArray())
                .as("seed %d: %s", seed, message)
                .isEmpty();
        assertThat(message).as("seed %d", seed).doesNotContainPattern("\\d{12}");
    }

    /** Written as a list, to be another way than the class of the character. */
    private static boolean movesTheCursor(int c) {
        return c < 0x20
                || c >= 0x7f && c <= 0x9f
                || c == 0x2028
                || c == 0x2029
                || c == 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xd800 && c <= 0xdfff;
    }

    private static String nip(Draw draw) {
        return "19860926201505%d%03d".formatted(draw.between(1, 2), draw.between(1, 999));
    }
}
