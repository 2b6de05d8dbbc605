package id.rotasi.internal.io.read;

import id.rotasi.report.words.Messages.PlainLine;
import java.util.regex.Pattern;

/**
 * Text that stays text when a spreadsheet opens it. A cell that begins with {@code =}, {@code +}, {@code -} or
 * {@code @} is read as a formula when a CSV file is opened, and a name may hold one.
 *
 * <p>A string cell of a workbook is safe by its type, but only until somebody saves the sheet as CSV: that drops the
 * type, and the invisible quote prefix of Excel with it. So a visible apostrophe goes in front; it survives every
 * re-export. Separators inside the text are treated like its beginning, because a reader that expects another
 * separator splits there (OWASP, "CSV Injection").
 */
public final class PlainText {

    // The full-width forms count as operators where Excel runs with an East Asian keyboard.
    private static final String OPERATORS = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final String SEPARATORS = ",;|\"";

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private PlainText() {}

    /** The text on one line, without control characters, and such that no reader takes it for a formula. */
    public static String of(String text) {
        var line = oneLine(text);
        if (line.equals("-")) {
            return line;
        }
        var safe = new StringBuilder(line.length() + 1);
        boolean atStart = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (atStart && OPERATORS.indexOf(c) >= 0) {
                safe.append('\'');
            }
            atStart = SEPARATORS.indexOf(c) >= 0 || atStart && isInvisible(c);
            safe.append(c);
        }
        return safe.toString();
    }

    private static boolean isInvisible(char c) {
        return c == ' ' || Character.getType(c) == Character.FORMAT;
    }

    /** The text with line breaks, tabs, special spaces and everything else that cannot be printed as single spaces. */
    public static String oneLine(String text) {
        return SPACES.matcher(PlainLine.of(text).strip()).replaceAll(" ");
    }
}
