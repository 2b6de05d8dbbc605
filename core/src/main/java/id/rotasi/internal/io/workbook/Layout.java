package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CsvWords;
import java.util.List;
import java.util.Locale;

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

    static Layout of(String key, String list, Column... columns) {
        return new Layout(key, list, "", List.of(columns));
    }

    boolean isInside() {
        return !inside.isEmpty();
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
