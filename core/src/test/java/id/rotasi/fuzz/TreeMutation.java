package id.rotasi.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.RawValue;
import id.rotasi.fixture.Draw;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Changes a JSON document at some of its places. */
final class TreeMutation {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Stands for a property's name that occurs twice, which a tree cannot hold. */
    private static final String TWICE = "~twice~";

    private final Draw draw;
    private final List<Spot> spots = new ArrayList<>();

    private TreeMutation(Draw draw) {
        this.draw = draw;
    }

    /** A place in the document. */
    private record Spot(ContainerNode<?> parent, String key, int index) {
        JsonNode get() {
            return parent instanceof ObjectNode ? parent.get(key) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        boolean isThere() {
            return parent instanceof ObjectNode ? parent.has(key) : index < parent.size();
        }
    }

    /** @param document is left as it is */
    static byte[] of(JsonNode document, Draw draw) {
        var tree = document.deepCopy();
        var mutation = new TreeMutation(draw);
        int steps = draw.chance(0.6) ? 1 : draw.between(2, 5);
        for (int step = 0; step < steps && tree instanceof ContainerNode<?> container; step++) {
            mutation.spots.clear();
            mutation.collect(container);
            if (!mutation.spots.isEmpty()) {
                mutation.change(draw.one(mutation.spots));
            }
        }
        try {
            var text = (draw.chance(0.5) ? ESCAPED : PLAIN).writeValueAsString(tree);
            return text.replace(TWICE, "").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void collect(ContainerNode<?> node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> spots.add(new Spot(object, name, 0)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            spots.add(new Spot(node, "", i));
        }
        node.forEach(child -> {
            if (child instanceof ContainerNode<?> container) {
                collect(container);
            }
        });
    }

    private void change(Spot spot) {
        switch (draw.between(0, 11)) {
            case 0 -> spot.set(raw(Odd.value(draw)));
            case 1 -> spot.remove();
            case 2, 3 -> spot.set(spoilt(spot.get()));
            case 4 -> rename(spot);
            case 5, 6 -> sameKey(spot);
            case 7 -> spot.set(draw.one(spots).get().deepCopy());
            case 8, 9 -> list(spot);
            case 10 -> spot.set(draw.chance(0.5) ? NODES.arrayNode().add(spot.get()) : inside(spot.get()));
            default -> exchange(spot, draw.one(spots));
        }
    }

    private static JsonNode raw(String json) {
        return NODES.rawValueNode(new RawValue(json));
    }

    /** Of the same type, but odd. */
    private JsonNode spoilt(JsonNode value) {
        if (value.isTextual()) {
            return TextNode.valueOf(Odd.text(draw, value.asText()));
        } else if (value.isNumber()) {
            return draw.chance(0.5) ? NODES.numberNode(value.asLong() + draw.between(-3, 3)) : raw(Odd.number(draw));
        } else if (value.isBoolean()) {
            return NODES.booleanNode(!value.asBoolean());
        }
        return raw(Odd.value(draw));
    }

    private void rename(Spot spot) {
        if (spot.parent() instanceof ObjectNode object && spot.isThere()) {
            var value = spot.get();
            var name =
                    switch (draw.between(0, 3)) {
                        case 0 -> spot.key() + TWICE;
                        case 1 -> draw.one(spots).key();
                        default -> Odd.text(draw, spot.key());
                    };
            if (!name.endsWith(TWICE)) {
                object.remove(spot.key());
            }
            object.set(name, value.deepCopy());
        }
    }

    /** The value that the same property has elsewhere: ids that occur twice, wrong references, cycles. */
    private void sameKey(Spot spot) {
        var alike =
                spots.stream().filter(other -> other.key().equals(spot.key())).toList();
        var ids = spots.stream().filter(other -> other.key().equals("id")).toList();
        boolean refers =
                List.of("parent", "unit", "site", "asn", "first", "second").contains(spot.key());
        spot.set(draw.one(refers && !ids.isEmpty() ? ids : alike).get().deepCopy());
    }

    /** The list at or around the place: one more, many more, one fewer, another order. */
    private void list(Spot spot) {
        var list =
                spot.get() instanceof ArrayNode own ? own : spot.parent() instanceof ArrayNode around ? around : null;
        if (list == null || list.isEmpty()) {
            spot.set(spoilt(spot.get()));
            return;
        }
        var element = list.get(draw.between(0, list.size() - 1)).deepCopy();
        switch (draw.between(0, 4)) {
            case 0 -> list.add(element);
            case 1 -> list.remove(draw.between(0, list.size() - 1));
            case 2 -> list.removeAll();
            case 3 -> list.insert(0, element);
            default -> many(list, element);
        }
    }

    /** Many elements, with ids of their own or the same; now and then a chain of each below the one before. */
    private void many(ArrayNode list, JsonNode element) {
        int number = draw.chance(0.05) ? draw.between(200, 3_000) : draw.between(2, 20);
        boolean distinct = draw.chance(0.7);
        boolean chained = draw.chance(0.3);
        for (int i = 0; i < number; i++) {
            var copy = element.deepCopy();
            if (distinct
                    && copy instanceof ObjectNode object
                    && object.path("id").isTextual()) {
                var id = object.get("id").asText();
                object.put("id", id + "-" + i);
                object.remove("nip");
                if (chained) {
                    object.put("parent", i == 0 ? id : id + "-" + (i - 1));
                }
            }
            list.add(copy);
        }
    }

    private static ObjectNode inside(JsonNode value) {
        var object = NODES.objectNode();
        object.set("a", value);
        return object;
    }

    private static void exchange(Spot one, Spot other) {
        var value = one.get().deepCopy();
        one.set(other.get().deepCopy());
        if (other.isThere()) {
            other.set(value);
        }
    }
}
