package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.report.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sheet that is a table.
 *
 * @param key names it in the resource bundle
 * @param list path of the list whose elements are its rows
 * @param inside the list within an element of that one which is meant, with the id of the element in the first column; empty
 *     if the rows are the elements themselves
 * @param columns from left to right
 */
record Layout(String key, String list, String inside, List<Column> columns) {

    private static final Pattern EXAMPLE = Pattern.compile("(?i)#\\s*(contoh|example)\\b.*");

    static Layout of(String key, String list, Column... columns) {
        return new Layout(key, list, "", List.of(columns));
    }

    boolean isInside() {
        return !inside.isEmpty();
    }

    /** A row that shows what may stand in the sheet, and is not read; empty if there is none. */
    List<String> example(Locale locale) {
        var words = Messages.in(locale);
        var row = "workbook.example." + key;
        return words.has(row) ? List.of(words.text(row).split("\\|")) : List.of();
    }

    /** Whether a row that begins so only shows what may stand there. */
    static boolean isExample(String text) {
        return EXAMPLE.matcher(text).matches();
    }

    String title(Locale locale) {
        return title(key, locale);
    }

    static String title(String key, Locale locale) {
        return CsvWords.aliases("workbook.sheet." + key, locale).get(0);
    }

    /** What the sheet may be called, in both languages, in their normal form. */
    static List<String> names(String key) {
        return Words.LOCALES.stream()
                .flatMap(locale -> CsvWords.aliases("workbook.sheet." + key, locale).stream())
                .map(CsvWords::normal)
                .toList();
    }
}
