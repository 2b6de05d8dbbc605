package id.rotasi.internal.io.json;

import id.rotasi.internal.HalfCharacters;
import id.rotasi.internal.io.json.JsonTree.Fraction;
import id.rotasi.internal.io.json.JsonTree.Nothing;
import id.rotasi.internal.io.read.Nearest;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The properties of one JSON object, asked for one by one. What cannot be read is an error and gets a stand-in, so that
 * the rest can be read and checked; {@link #done} finds what is missing and what nobody asked for.
 */
public final class Fields {

    /** All of something, in hundredths of a percent. */
    private static final int WHOLE = 10_000;

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)\\s?%");

    private final Map<String, Object> properties;
    private final Place place;
    private final Reading reading;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>(0);

    private Fields(Map<String, Object> properties, Place place, Reading reading) {
        this.properties = properties;
        this.place = place;
        this.reading = reading;
    }

    /** The properties of an object; if it is none, that is an error. */
    public static Optional<Fields> of(Object value, Place place, Reading reading) {
        if (!(value instanceof Map<?, ?>)) {
            wrongType(reading, place, value, JsonType.OBJECT);
            return Optional.empty();
        }
        return Optional.of(new Fields(object(value), place, reading));
    }

    /** An object without properties. */
    static Fields none(Place place, Reading reading) {
        return new Fields(Map.of(), place, reading);
    }

    /** The properties of a value that is an object. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    public Place place() {
        return place;
    }

    public Reading reading() {
        return reading;
    }

    public boolean has(String name) {
        return properties.containsKey(name);
    }

    boolean isObject(String name) {
        return properties.get(name) instanceof Map;
    }

    public Place at(String name) {
        return place.property(name);
    }

    public void error(String name, String code, Map<String, Object> arguments) {
        reading.error(at(name), code, arguments);
    }

    /** The value of a property, if there is one; it counts as asked for. */
    public Optional<Object> value(String name) {
        asked.add(name);
        var value = properties.get(name);
        if (value == Nothing.NULL) {
            reading.error(at(name), "null");
            return Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    /** The names of its properties, as they are written. */
    public List<String> names() {
        return List.copyOf(properties.keySet());
    }

    /** Whether a property is there and has no value; it counts as asked for. */
    public boolean isNull(String name) {
        asked.add(name);
        return properties.get(name) == Nothing.NULL;
    }

    /** A required number, finite and 0 or more. */
    public double number(String name) {
        var value = typed(name, JsonType.NUMBER, known -> known instanceof Number || known instanceof Fraction);
        double number = value.map(known -> Double.parseDouble(known.toString())).orElse(0.0);
        if (!(number >= 0 && number <= Double.MAX_VALUE)) {
            error(name, "number", Map.of("value", JsonType.show(value.orElseThrow())));
            number = 0;
        }
        return required(name, value.isPresent() ? Optional.of(number) : Optional.empty(), 0.0);
    }

    /** A required text; a stand-in that is no other's name after an error. */
    public String text(String name) {
        var text = optionalText(name);
        return text.isPresent() ? text.get() : required(name, text, at(name).toString());
    }

    public String text(String name, String otherwise) {
        return optionalText(name).orElse(otherwise);
    }

    public Optional<String> optionalText(String name) {
        var value = value(name);
        return value.isPresent() ? textOf(value.get(), at(name), reading) : Optional.empty();
    }

    public boolean flag(String name) {
        return typed(name, JsonType.BOOLEAN, Boolean.class::isInstance)
                .map(Boolean.class::cast)
                .orElse(false);
    }

    public int whole(String name, int least, int most) {
        return required(name, optionalLong(name, least, most), (long) least).intValue();
    }

    int whole(String name, int least, int most, int otherwise) {
        return optionalLong(name, least, most).orElse((long) otherwise).intValue();
    }

    public long whole(String name, long least, long most) {
        return required(name, optionalLong(name, least, most), least);
    }

    OptionalInt optionalWhole(String name, int least, int most) {
        return optionalLong(name, least, most)
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    private Optional<Long> optionalLong(String name, long least, long most) {
        var value = typed(name, JsonType.WHOLE_NUMBER, Number.class::isInstance)
                .map(number ->
                        number instanceof BigInteger big ? big : BigInteger.valueOf(((Number) number).longValue()));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get().compareTo(BigInteger.valueOf(least)) < 0
                || value.get().compareTo(BigInteger.valueOf(most)) > 0) {
            boolean hasNoEnd = least == 0 && most >= Integer.MAX_VALUE;
            var range = Map.<String, Object>of("value", JsonType.show(value.get()), "min", least, "max", most);
            error(name, hasNoEnd && value.get().signum() < 0 ? "negative" : "range", range);
            return Optional.of(least);
        }
        return value.map(BigInteger::longValue);
    }

    public <E extends Enum<E>> E word(String name, Class<E> type) {
        var constants = type.getEnumConstants();
        return required(name, optionalWord(name, type), constants[0]);
    }

    <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) {
        return optionalWord(name, type).orElse(otherwise);
    }

    <E extends Enum<E>> E word(String name, Set<E> allowed) {
        return required(name, optionalWord(name, allowed), allowed.iterator().next());
    }

    <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> type) {
        return optionalWord(name, EnumSet.allOf(type));
    }

    private <E extends Enum<E>> Optional<E> optionalWord(String name, Set<E> allowed) {
        var given = optionalText(name);
        return given.isPresent() ? reading.word(at(name), given.get(), allowed) : Optional.empty();
    }

    /** A list of words; {@code otherwise} if there is none. An empty list is an error unless that is empty, too. */
    <E extends Enum<E>> Set<E> words(String name, Class<E> type, Set<E> otherwise) {
        var words = collected(name, type, EnumSet.noneOf(type));
        if (properties.get(name) instanceof List<?> list && list.isEmpty() && !otherwise.isEmpty()) {
            reading.error(at(name), "emptyList");
        }
        return words.isEmpty() ? otherwise : words;
    }

    /** A list of words in their order, empty if there is none; none may occur twice. */
    <E extends Enum<E>> Set<E> orderedWords(String name, Class<E> type) {
        return collected(name, type, new LinkedHashSet<>());
    }

    private <E extends Enum<E>> Set<E> collected(String name, Class<E> type, Set<E> set) {
        return distinct(name, set, (value, inside) -> textOf(value, inside, reading)
                .flatMap(text -> reading.word(inside, text, EnumSet.allOf(type))));
    }

    /** A list of texts, empty if there is none; none may occur twice. */
    Set<String> texts(String name) {
        return distinct(name, new LinkedHashSet<>(), (value, inside) -> textOf(value, inside, reading));
    }

    public LocalDate date(String name) {
        return required(name, optionalDate(name), Reading.NO_DATE);
    }

    Optional<LocalDate> optionalDate(String name) {
        var text = optionalText(name);
        return text.isPresent() ? dateOf(text.get(), at(name), reading) : Optional.empty();
    }

    /** A list of dates, empty if there is none; none may occur twice. */
    Set<LocalDate> dates(String name) {
        return distinct(name, new HashSet<>(), (value, inside) -> textOf(value, inside, reading)
                .flatMap(text -> dateOf(text, inside, reading)));
    }

    public Share share(String name) {
        return required(name, optionalShare(name), Share.HALF);
    }

    Optional<Share> optionalShare(String name) {
        return value(name).map(value -> shareOf(value).orElseGet(() -> {
            reading.error(at(name), "share", JsonType.show(value));
            return Share.HALF;
        }));
    }

    private static Optional<Share> shareOf(Object value) {
        var match = SHARE.matcher(value instanceof String text ? text : "");
        return match.matches()
                ? Optional.of(new BigDecimal(match.group(1)).movePointRight(2).intValueExact())
                        .filter(points -> points <= WHOLE)
                        .map(Share::new)
                : Optional.empty();
    }

    /** An object, if there is one. */
    public Optional<Fields> object(String name) {
        return value(name).flatMap(value -> of(value, at(name), reading));
    }

    /** What an object holds, if there is one. */
    <T> Optional<T> object(String name, Function<Fields, T> read) {
        return object(name).map(fields -> fields.whole(read));
    }

    /** A required object. */
    public Optional<Fields> requiredObject(String name) {
        noteMissing(name);
        return object(name);
    }

    /** What a required object holds. */
    <T> Optional<T> requiredObject(String name, Function<Fields, T> read) {
        noteMissing(name);
        return object(name, read);
    }

    private <T> T whole(Function<Fields, T> read) {
        T value = read.apply(this);
        done();
        return value;
    }

    /** Reads one element of a list, or reports why it cannot. */
    public interface Element<T> {
        Optional<T> read(Object value, Place place);
    }

    /** A list, empty if there is none; elements that cannot be read are left out. */
    public <T> List<T> list(String name, Element<T> element) {
        var list = new ArrayList<T>();
        var all = (List<?>) typed(name, JsonType.LIST, List.class::isInstance).orElse(List.of());
        var place = at(name);
        for (int i = 0; i < all.size(); i++) {
            var read = element.read(all.get(i), place.element(i));
            if (read.isPresent()) {
                list.add(read.get());
            }
        }
        return list;
    }

    private <T> Set<T> distinct(String name, Set<T> set, Element<T> element) {
        list(name, (value, inside) -> {
            var read = element.read(value, inside);
            read.filter(one -> !set.add(one)).ifPresent(one -> reading.error(inside, "twice", one.toString()));
            return read;
        });
        return set;
    }

    /** A list of objects. */
    public <T> List<T> objects(String name, Function<Fields, T> element) {
        return list(name, (value, inside) -> of(value, inside, reading).map(fields -> fields.whole(element)));
    }

    /** Says that a property is required, whoever reads it. */
    public void noteMissing(String name) {
        if (!has(name)) {
            missing.add(name);
        }
    }

    /** Whether there is a property that nobody has asked for so far. */
    boolean hasUnknown() {
        return !asked.containsAll(properties.keySet());
    }

    /** Reports the properties that are unknown and those that are missing; a misspelt one is not missing as well. */
    public void done() {
        var misspelt = new HashSet<String>();
        if (hasUnknown()) {
            properties.keySet().forEach(name -> {
                if (!asked.contains(name)) {
                    var free = asked.stream().filter(other -> !has(other)).toList();
                    Nearest.to(name, free).ifPresent(misspelt::add);
                    reading.unknown(at(name), "unknownProperty", name, List.copyOf(asked));
                }
            });
        }
        missing.stream()
                .filter(name -> !misspelt.contains(name))
                .forEach(name -> reading.error(at(name), "missing", name));
    }

    private <T> T required(String name, Optional<T> value, T standIn) {
        noteMissing(name);
        return value.orElse(standIn);
    }

    private Optional<Object> typed(String name, JsonType expected, Predicate<Object> test) {
        var value = value(name);
        if (value.isEmpty() || test.test(value.get())) {
            return value;
        }
        wrongType(reading, at(name), value.get(), expected);
        return Optional.empty();
    }

    public static void wrongType(Reading reading, Place place, Object value, JsonType expected) {
        reading.error(
                place,
                "wrongType",
                Map.of("value", JsonType.show(value), "found", JsonType.of(value), "expected", expected));
    }

    public static Optional<String> textOf(Object value, Place place, Reading reading) {
        if (!(value instanceof String text)) {
            wrongType(reading, place, value, JsonType.TEXT);
            return Optional.empty();
        }
        if (HalfCharacters.in(text)) {
            reading.error(place, "halfCharacter", text);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    static Optional<LocalDate> dateOf(String text, Object place, Reading reading) {
        try {
            var date = LocalDate.parse(text);
            if (Reading.isInRange(date)) {
                reading.seen(date);
                return Optional.of(date);
            }
        } catch (DateTimeParseException e) {
            // reported below
        }
        reading.error(place, "date", text);
        return Optional.empty();
    }
}
