package id.rotasi.internal.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.rotasi.RosterProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem as a tree of plain values (maps, lists, texts, whole numbers, true and false), for formats that are no text but
 * have the same properties as the JSON document.
 */
public final class ProblemTree {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ProblemTree() {}

    /** @throws IllegalArgumentException if the policy has a rule without a descriptor, which no file can hold */
    public static Map<String, Object> of(RosterProblem problem) throws IOException {
        var bytes = new ByteArrayOutputStream();
        JsonOut.write(bytes, out -> ProblemWriter.write(problem, out));
        return MAPPER.readValue(bytes.toByteArray(), new TypeReference<>() {});
    }

    /** The problem of a tree; its errors, with JSON paths, are those of the reader. */
    public static Optional<RosterProblem> read(Map<String, Object> tree, ProblemReader reader) {
        return reader.read(node(tree));
    }

    /** A value as JSON on one line, in ASCII. */
    public static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The value %s is none of a tree.".formatted(value), e);
        }
    }

    /** The value that a text says as JSON; empty if it says none. */
    public static Optional<Object> parse(String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, Object.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static JsonNode node(Object value) {
        if (value instanceof Map<?, ?> map) {
            var object = NODES.objectNode();
            map.forEach((name, inside) -> object.set((String) name, node(inside)));
            return object;
        }
        if (value instanceof List<?> list) {
            var array = NODES.arrayNode(list.size());
            list.forEach(inside -> array.add(node(inside)));
            return array;
        }
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        }
        if (value == null) {
            return NODES.nullNode();
        }
        return value instanceof BigInteger whole ? NODES.numberNode(whole) : NODES.pojoNode(String.valueOf(value));
    }
}
