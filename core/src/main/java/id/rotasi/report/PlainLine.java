package id.rotasi.report;

import id.rotasi.domain.Nip;
import java.util.regex.Pattern;

/**
 * Text of an input on its way into a message, a log or a terminal: nothing in it moves the cursor, starts a line or
 * turns the order of the letters, whole numbers of civil servants are masked, and it is no longer than a reader bears.
 * Each method takes time linear in the text.
 */
public final class PlainLine {

    /** Most characters of one value in a message. */
    static final int LONGEST_VALUE = 160;

    /** Most characters of a message. */
    static final int LONGEST_MESSAGE = 1_000;

    /**
     * Fifteen digits or more, maybe with the spaces, dots, hyphens or apostrophes that people put into a NIP; or one that
     * a spreadsheet wrote as a power of ten.
     */
    private static final Pattern LIKE_A_NIP = Pattern.compile(
            "\\p{Nd}[.,]\\p{Nd}{3,}[eE]\\+?1\\p{Nd}" + "|\\p{Nd}(?:[\\p{Zs}.'\u2019-]{0,3}\\p{Nd}){14,}");

    private PlainLine() {}

    /** The text without anything that cannot be printed: each such character becomes a space, so that columns stay. */
    public static String of(String text) {
        if (text.codePoints().allMatch(PlainLine::isPrintable)) {
            return text;
        }
        var line = new StringBuilder(text.length());
        text.codePoints().map(c -> isPrintable(c) ? c : ' ').forEach(line::appendCodePoint);
        return line.toString();
    }

    /** The text on one line, with every number that may be a NIP masked but for its last three digits. */
    public static String masked(String text) {
        return LIKE_A_NIP.matcher(of(text)).replaceAll(match -> Nip.mask(match.group()));
    }

    /** A value as a message shows it: on one line, masked, and at most {@value #LONGEST_VALUE} characters of it. */
    public static String value(String text) {
        return shortened(masked(text), LONGEST_VALUE);
    }

    /** Several values that were put together: masked, and at most {@value #LONGEST_MESSAGE} characters of them. */
    public static String values(String text) {
        return shortened(masked(text), LONGEST_MESSAGE);
    }

    /** A message whose values were made so. */
    static String message(String text) {
        return shortened(text, LONGEST_MESSAGE);
    }

    /** Whether a character takes its place on a line and does nothing else. */
    public static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> character == ' ' || !Character.isSpaceChar(character) && !turnsDirection(character);
        };
    }

    // These reorder what stands around them, so a name could hide in another one's place.
    private static boolean turnsDirection(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x061c;
    }

    private static String shortened(String text, int most) {
        boolean fits = text.length() <= most || text.codePointCount(0, text.length()) <= most;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "\u2026";
    }
}
