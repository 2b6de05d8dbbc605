package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.report.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a sheet.
 *
 * @param key names its headers and its comment in the resource bundle
 * @param path of the property, below the element of the row
 * @param kind of its values
 * @param required whether each row needs it
 * @param list the sheet whose ids stand here; empty if none
 */
record Column(String key, String path, ValueKind kind, boolean required, String list) {

    static Column of(String key, String path, ValueKind kind) {
        return new Column(key, path, kind, false, "");
    }

    Column needed() {
        return new Column(key, path, kind, true, list);
    }

    /** A column of ids of that sheet. */
    Column from(String sheet) {
        return new Column(key, path, kind, required, sheet);
    }

    String header(Locale locale) {
        return CsvWords.aliases(headers(), locale).get(0);
    }

    /** What may stand above it, in both languages. */
    List<String> names() {
        return Words.LOCALES.stream()
                .flatMap(locale -> CsvWords.aliases(headers(), locale).stream())
                .toList();
    }

    Optional<String> comment(Locale locale) {
        var words = Messages.in(locale);
        var hint = "workbook.hint." + key;
        return words.has(hint) ? Optional.of(words.text(hint)) : Optional.empty();
    }

    private String headers() {
        return "workbook.column." + key;
    }
}
