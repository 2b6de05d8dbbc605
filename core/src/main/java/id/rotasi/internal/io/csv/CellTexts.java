package id.rotasi.internal.io.csv;

import java.util.List;
import java.util.regex.Pattern;

/** How texts stand in cells of lists and workbooks: safe from being taken for formulas, and several in one cell. */
public final class CellTexts {

    /** What a spreadsheet would take for a formula, or what was guarded before. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+@-].*", Pattern.DOTALL);

    private static final Pattern SEPARATORS = Pattern.compile("[|;,]");

    private CellTexts() {}

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text without the apostrophe that {@link #guarded} put in front. */
    public static String unguarded(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }

    /** The values of a cell that has several. */
    public static List<String> split(String text) {
        return SEPARATORS
                .splitAsStream(text)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether a value would be read as several. */
    static boolean isSeveral(String value) {
        return SEPARATORS.matcher(value).find();
    }
}
