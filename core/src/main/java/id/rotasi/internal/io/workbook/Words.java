package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What values are called in cells, in Indonesian and English; capitals and punctuation do not matter. The everyday variants
 * are in the resource bundle: {@code workbook.word.TYPE}, a list of {@code variant=NAME}.
 */
final class Words<E extends Enum<E>> {

    static final List<Locale> LOCALES = List.of(Messages.INDONESIAN, Locale.ENGLISH);

    private final Class<E> type;
    private final BiFunction<E, Locale, String> words;
    private final Map<String, String> names = new HashMap<>();

    private Words(Class<E> type, BiFunction<E, Locale, String> words) {
        this.type = type;
        this.words = words;
        names.putAll(CsvWords.variants(type.getSimpleName(), name -> name));
        for (var value : type.getEnumConstants()) {
            for (var locale : LOCALES) {
                var aliases = "csv.word." + type.getSimpleName() + "." + value.name();
                if (Messages.in(locale).has(aliases)) {
                    CsvWords.aliases(aliases, locale).forEach(word -> names.put(CsvWords.normal(word), value.name()));
                }
                names.put(CsvWords.normal(words.apply(value, locale)), value.name());
            }
            names.put(CsvWords.normal(value.name()), value.name());
        }
    }

    /** The words for values that messages name, too. */
    static <E extends Enum<E>> Words<E> of(Class<E> type) {
        return new Words<>(type, (value, locale) -> Messages.in(locale).word(value));
    }

    /** The words for values as lists of people have them. */
    static <E extends Enum<E>> Words<E> listed(Class<E> type) {
        var words = CsvWords.of(type);
        return new Words<>(type, words::word);
    }

    /** Values that are written as they are called in files, such as {@code WFO}. */
    static <E extends Enum<E>> Words<E> named(Class<E> type) {
        return new Words<>(type, (value, locale) -> value.name());
    }

    static Words<DayOfWeek> weekdays() {
        return new Words<>(DayOfWeek.class, (day, locale) -> day.getDisplayName(TextStyle.FULL, locale));
    }

    /** The name of the value that somebody calls so. */
    Optional<String> name(String text) {
        return Optional.ofNullable(names.get(CsvWords.normal(text)));
    }

    /** What the value of that name is called; the name itself if there is none. */
    String word(String name, Locale locale) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .map(value -> words.apply(value, locale))
                .orElse(name);
    }

    List<String> known(Locale locale) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> words.apply(value, locale))
                .toList();
    }

    static Optional<Boolean> yesOrNo(String text) {
        return CsvWords.yesOrNo().parse(text);
    }
}
