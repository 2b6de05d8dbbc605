package id.rotasi.internal.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/**
 * Reads a JSON document into a tree, but for the long lists in it, whose elements are handed over one by one. A property
 * that occurs twice is an error; a number with a fraction or an exponent is kept as it was written, to be shown so.
 */
record JsonTree(JsonParser parser, Reading reading, Map<String, Elements> lists) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Takes the elements of a long list, in order. */
    interface Elements {
        void next(JsonNode element, Place place);
    }

    /**
     * The document without the lists at those paths; missing if it is no JSON, which is an error then.
     *
     * @param lists where long lists are, at most two properties deep, and who takes their elements
     */
    static JsonNode read(Reader source, Reading reading, Map<String, Elements> lists) throws IOException {
        try (var parser = FACTORY.createParser(source)) {
            try {
                parser.nextToken();
                var tree = new JsonTree(parser, reading, lists).value(Place.ROOT, 0);
                if (parser.nextToken() != null) {
                    broken(reading, "json.trailing", parser);
                    return MissingNode.getInstance();
                }
                return tree;
            } catch (JsonProcessingException e) {
                boolean ended =
                        parser.currentLocation() != null && e.getMessage().contains("end-of-input");
                broken(reading, ended ? "json.ends" : "json.broken", parser);
                return MissingNode.getInstance();
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
            return MissingNode.getInstance();
        }
        return switch (token) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> TextNode.valueOf(parser.getText());
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NUMBER_INT -> wholeNumber();
            case VALUE_NUMBER_FLOAT -> new POJONode(parser.getText());
            default -> NullNode.getInstance();
        };
    }

    private JsonNode object(Place place, int depth) throws IOException {
        var object = JsonNodeFactory.instance.objectNode();
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
        var array = JsonNodeFactory.instance.arrayNode();
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
            case INT -> IntNode.valueOf(parser.getIntValue());
            case LONG -> LongNode.valueOf(parser.getLongValue());
            default -> BigIntegerNode.valueOf(parser.getBigIntegerValue());
        };
    }
}
