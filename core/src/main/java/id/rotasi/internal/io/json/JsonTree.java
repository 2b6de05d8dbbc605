package id.rotasi.internal.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/**
 * Reads a JSON document into a tree, but for the long lists in it, whose elements are handed over one by one. A property
 * that occurs twice is an error; a number with a fraction or an exponent is kept as it was written, to be shown so.
 */
public record JsonTree(JsonParser parser, Reading reading, Map<String, Elements> lists) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Takes the elements of a long list, in order. */
    public interface Elements {
        void next(JsonNode element, Place place);
    }

    /**
     * The document without the lists at those paths; missing if it is no JSON, which is an error then.
     *
     * @param lists where long lists are, at most two properties deep, and who takes their elements
     */
    public static JsonNode read(Reader source, Reading reading, Map<String, Elements> lists) throws IOException {
        try (var parser = FACTORY.createParser(source)) {
            try {
                parser.nextToken();
                var tree = new JsonTree(parser, reading, lists).value(Place.ROOT, 0);
                if (parser.nextToken() != null) {
                    broken(reading, "json.trailing", parser);
                    return NODES.missingNode();
                }
                return tree;
            } catch (JsonProcessingException e) {
                boolean ended =
                        parser.currentLocation() != null && e.getMessage().contains("end-of-input");
                broken(reading, ended ? "json.ends" : "json.broken", parser);
                return NODES.missingNode();
            }
        }
    }

    private static void broken(Reading reading, String code, JsonParser parser) {
        var location = parser.currentLocation();
        reading.error(
                Place.ROOT,
                code,
                Map.of(
                        "line", Integer.toString(location.getLineNr()),
                        "column", Integer.toString(Math.max(1, location.getColumnNr() - 1))));
    }

    private JsonNode value(Place place, int depth) throws IOException {
        var token = parser.currentToken();
        if (token == null) {
            reading.error(place, "json.empty");
            return NODES.missingNode();
        }
        return switch (token) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NUMBER_INT -> wholeNumber();
            case VALUE_NUMBER_FLOAT -> NODES.pojoNode(parser.getText());
            default -> NODES.nullNode();
        };
    }

    private JsonNode object(Place place, int depth) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            var inside = place.property(name);
            if (object.has(name)) {
                reading.error(inside, "duplicateProperty", name);
            }
            object.set(name, value(inside, depth + 1));
        }
        return object;
    }

    private JsonNode array(Place place, int depth) throws IOException {
        var array = NODES.arrayNode();
        var taker = depth <= 2 ? lists.get(place.toString()) : null;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            var inside = place.element(i);
            var element = value(inside, depth + 1);
            if (taker == null) {
                array.add(element);
            } else {
                taker.next(element, inside);
            }
        }
        return array;
    }

    private JsonNode wholeNumber() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }
}
