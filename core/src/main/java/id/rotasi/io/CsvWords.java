package id.rotasi.io;

import id.rotasi.report.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that people write into lists, in Indonesian and English; upper and lower case are the same. */
final class CsvWords {

    private static final List<Locale> LOCALES = List.of(Messages.INDONESIAN, Locale.ENGLISH);

    private CsvWords() {}

    /** The words for one thing in one language, the one to write first. */
    static List<String> aliases(String key, Locale locale) {
        return Arrays.asList(Messages.in(locale).text(key).split("\\|"));
    }

    /** The word to write for an enum value. */
    static String word(Enum<?> value, Locale locale) {
        return aliases(key(value), locale).get(0);
    }

    /** The value of a word or of an enum's own name. */
    static <E extends Enum<E>> Optional<E> parse(String text, Class<E> type) {
        var wanted = normal(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> normal(value.name()).equals(wanted)
                        || LOCALES.stream()
                                .flatMap(locale -> aliases(key(value), locale).stream())
                                .anyMatch(word -> normal(word).equals(wanted)))
                .findFirst();
    }

    /** All words for the values of an enum that one language would write. */
    static <E extends Enum<E>> List<String> known(Class<E> type, Locale locale) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> word(value, locale))
                .toList();
    }

    /** Yes or no. */
    static Optional<Boolean> yesOrNo(String text) {
        var wanted = normal(text);
        for (var locale : LOCALES) {
            if (aliases("csv.yes", locale).contains(wanted)) {
                return Optional.of(true);
            }
            if (aliases("csv.no", locale).contains(wanted)) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    static String yesOrNo(boolean yes, Locale locale) {
        return aliases(yes ? "csv.yes" : "csv.no", locale).get(0);
    }

    static String weekday(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    static Optional<DayOfWeek> weekday(String text) {
        var names = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            names.clear();
            LOCALES.forEach(locale -> names.add(normal(weekday(day, locale))));
            if (names.contains(normal(text))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Letters and digits in lower case. */
    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String key(Enum<?> value) {
        return "csv.word." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
