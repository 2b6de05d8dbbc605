package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CellTexts;
import id.rotasi.internal.io.sheet.CellValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values with words of their own: one of them, or several in one cell.
 *
 * @param words what they are called
 * @param several whether a cell has a list of them
 */
record WordKind(Words<?> words, boolean several) implements ValueKind {

    static ValueKind one(Words<?> words) {
        return new WordKind(words, false);
    }

    static ValueKind list(Words<?> words) {
        return new WordKind(words, true);
    }

    @Override
    public Optional<Object> parse(CellValue cell) {
        if (!several) {
            return words.name(cell.text()).map(Object.class::cast);
        }
        var names = CellTexts.split(cell.text()).stream().map(words::name).toList();
        return names.stream().allMatch(Optional::isPresent)
                ? Optional.of(names.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    @Override
    public Optional<String> show(Object value, Locale locale) {
        if (value instanceof List<?> list) {
            return Optional.of(list.stream()
                    .map(name -> words.word(name.toString(), locale))
                    .collect(Collectors.joining("; ")));
        }
        return Optional.of(words.word(value.toString(), locale));
    }

    @Override
    public String fault() {
        return "unknownWord";
    }

    @Override
    public List<String> choices(Locale locale) {
        return words.known(locale);
    }

    @Override
    public boolean isChoice() {
        return !several;
    }
}
