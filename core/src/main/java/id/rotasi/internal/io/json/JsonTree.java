package id.rotasi.internal.io.json;

import id.rotasi.internal.io.json.jackson.JsonLibrary;
import id.rotasi.internal.io.json.jackson.JsonSource;
import id.rotasi.internal.io.json.jackson.JsonSource.BrokenJson;
import id.rotasi.internal.io.json.jackson.JsonSource.Token;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a JSON document into a tree of plain values, but for the long lists in it, whose elements are handed over one by one.
 * A value is a map in the order of the document, a list, a text, a {@code Boolean}, an {@code Integer},
 * {@code Long} or {@code BigInteger}, a {@link Fraction} or {@link Nothing}. A property that occurs twice is an error.
 */
public final class JsonTree {

    private final JsonSource source;
    private final Reading reading;
    private final Map<String, Elements> lists;

    private JsonTree(JsonSource source, Reading reading, Map<String, Elements> lists) {
        this.source = source;
        this.reading = reading;
        this.lists = lists;
    }

    /** Takes the elements of a long list, in order. */
    public interface Elements {
        void next(Object element, Place place);
    }

    /** A number with a fraction or an exponent, kept as it was written, to be shown so. */
    public record Fraction(String written) {
        @Override
        public String toString() {
            return written;
        }
    }

    /** What {@code null} stands for. */
    public enum Nothing {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * The document without the lists at those paths; empty if it is no JSON, which is an error then.
     *
     * @param lists where long lists are, at most two properties deep, and who takes their elements
     */
    public static Optional<Object> read(Reader characters, Reading reading, Map<String, Elements> lists)
            throws IOException {
        try (var source = JsonLibrary.get().source(characters)) {
            try {
                return document(source, reading, lists);
            } catch (BrokenJson e) {
                broken(reading, e.hasEnded() ? "json.ends" : "json.broken", source);
                return Optional.empty();
            }
        }
    }

    private static Optional<Object> document(JsonSource source, Reading reading, Map<String, Elements> lists)
            throws IOException {
        var first = source.next();
        if (first == Token.END) {
            reading.error(Place.ROOT, "json.empty");
            return Optional.empty();
        }
        var tree = new JsonTree(source, reading, lists).value(first, Place.ROOT, 0);
        if (source.next() != Token.END) {
            broken(reading, "json.trailing", source);
            return Optional.empty();
        }
        return Optional.of(tree);
    }

    private static void broken(Reading reading, String code, JsonSource source) {
        reading.error(
                Place.ROOT,
                code,
                Map.of(
                        "line", Integer.toString(source.line()),
                        "column", Integer.toString(Math.max(1, source.column() - 1))));
    }

    private Object value(Token token, Place place, int depth) throws IOException {
        return switch (token) {
            case OBJECT -> object(place, depth);
            case LIST -> list(place, depth);
            case TEXT -> source.text();
            case TRUE -> true;
            case FALSE -> false;
            case WHOLE_NUMBER -> source.wholeNumber();
            case NUMBER -> new Fraction(source.text());
            default -> Nothing.NULL;
        };
    }

    private Map<String, Object> object(Place place, int depth) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        while (source.next() == Token.NAME) {
            var name = source.text();
            var inside = place.property(name);
            if (object.containsKey(name)) {
                reading.error(inside, "duplicateProperty", name);
            }
            object.put(name, value(source.next(), inside, depth + 1));
        }
        return object;
    }

    private Object list(Place place, int depth) throws IOException {
        var list = new ArrayList<>();
        var taker = depth <= 2 ? lists.get(place.toString()) : null;
        int i = 0;
        for (var token = source.next(); token != Token.LIST_END; token = source.next()) {
            var inside = place.element(i++);
            var element = value(token, inside, depth + 1);
            if (taker == null) {
                list.add(element);
            } else {
                taker.next(element, inside);
            }
        }
        return list;
    }
}
