package id.rotasi.internal.io.csv;

import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The words that people write into lists for the values of a type, in Indonesian and English; capitals and punctuation do
 * not matter.
 */
public final class CsvWords<T> {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final List<Locale> LOCALES = List.of(Messages.INDONESIAN, Locale.ENGLISH);

    private static final CsvWords<Boolean> YES_OR_NO =
            new CsvWords<>(List.of(true, false), (value, locale) -> aliases(value ? "csv.yes" : "csv.no", locale));

    private static final CsvWords<DayOfWeek> WEEKDAYS = new CsvWords<>(
            List.of(DayOfWeek.values()), (day, locale) -> List.of(day.getDisplayName(TextStyle.FULL, locale)));

    private final List<T> values;
    private final BiFunction<T, Locale, List<String>> words;
    private final Map<String, T> byWord = new HashMap<>();

    private CsvWords(List<T> values, BiFunction<T, Locale, List<String>> words) {
        this.values = values;
        this.words = words;
        for (var value : values) {
            LOCALES.forEach(locale -> words.apply(value, locale).forEach(word -> byWord.put(normal(word), value)));
        }
    }

    /** The words for the values of an enum, their own names among them. */
    public static <E extends Enum<E>> CsvWords<E> of(Class<E> type) {
        var words = new CsvWords<E>(
                List.of(type.getEnumConstants()),
                (value, locale) -> aliases("csv.word." + type.getSimpleName() + "." + value.name(), locale));
        words.values.forEach(value -> words.byWord.put(normal(value.name()), value));
        variants(type.getSimpleName(), name -> Enum.valueOf(type, name)).forEach(words.byWord::putIfAbsent);
        return words;
    }

    /** The everyday variants of words, of both languages, in their normal form: {@code workbook.word.TYPE}. */
    public static <V> Map<String, V> variants(String type, Function<String, V> value) {
        var variants = new LinkedHashMap<String, V>();
        var key = "workbook.word." + type;
        for (var locale : LOCALES) {
            if (Messages.in(locale).has(key)) {
                for (var pair : aliases(key, locale)) {
                    int sign = pair.lastIndexOf('=');
                    var word = normal(pair.substring(0, sign));
                    variants.put(word, value.apply(pair.substring(sign + 1).strip()));
                }
            }
        }
        return variants;
    }

    static {
        variants("YesOrNo", Boolean::valueOf).forEach(YES_OR_NO.byWord::putIfAbsent);
        variants("DayOfWeek", DayOfWeek::valueOf).forEach(WEEKDAYS.byWord::putIfAbsent);
    }

    public static CsvWords<Boolean> yesOrNo() {
        return YES_OR_NO;
    }

    public static CsvWords<DayOfWeek> weekdays() {
        return WEEKDAYS;
    }

    /** What a word means. */
    public Optional<T> parse(String text) {
        return Optional.ofNullable(byWord.get(normal(text)));
    }

    /** The word to write for a value. */
    public String word(T value, Locale locale) {
        return words.apply(value, locale).get(0);
    }

    /** The words that one language would write. */
    public List<String> known(Locale locale) {
        return values.stream().map(value -> word(value, locale)).toList();
    }

    /** The words of the resource bundle for one thing, the one to write first. */
    public static List<String> aliases(String key, Locale locale) {
        return Arrays.asList(Messages.in(locale).text(key).split("\\|"));
    }

    /** Letters and digits in lower case. */
    public static String normal(String text) {
        return PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
