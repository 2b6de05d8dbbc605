package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.sheet.CellValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a value of a problem's tree stands in a cell. */
interface ValueKind {

    /** The value of a cell in which something stands; empty if it can be none. */
    Optional<Object> parse(CellValue cell);

    /** What to write for a value; empty if no cell says it. */
    Optional<String> show(Object value, Locale locale);

    /** The code of the error if a cell cannot be read. */
    String fault();

    /** The words to choose from; none if there is no choice. */
    default List<String> choices(Locale locale) {
        return List.of();
    }

    /** Whether the words to choose from are all that there is, so that a spreadsheet may refuse others. */
    default boolean isChoice() {
        return false;
    }

    /** What a value is in a cell, if reading that cell gives the value again. */
    default Optional<String> cell(Object value, Locale locale) {
        return show(value, locale)
                .filter(text -> !text.isEmpty())
                .filter(text -> parse(CellValue.of(text)).filter(value::equals).isPresent());
    }
}
