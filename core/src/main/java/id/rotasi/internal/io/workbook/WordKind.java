package id.rotasi.internal.io.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        var names = new ArrayList<Object>();
        for (var text : Words.split(cell.text())) {
            var name = words.name(text);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return Optional.of(names);
    }

    @Override
    public Optional<String> show(Object value, Locale locale) {
        if (value instanceof List<?> list) {
            return Optional.of(String.join(
                    "; ",
                    list.stream()
                            .map(name -> words.word(name.toString(), locale))
                            .toList()));
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
