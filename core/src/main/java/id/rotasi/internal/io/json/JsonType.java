package id.rotasi.internal.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import id.rotasi.report.words.Messages.PlainLine;

/** What a JSON value is, and what was expected there, in words that a message can show. */
public enum JsonType {
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    BOOLEAN,
    LIST,
    OBJECT,
    NULL,
    TEXT_OR_OBJECT,
    LIST_OR_OBJECT;

    public static JsonType of(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> TEXT;
            case BOOLEAN -> BOOLEAN;
            case ARRAY -> LIST;
            case OBJECT -> OBJECT;
            case NUMBER -> WHOLE_NUMBER;
            case POJO -> NUMBER;
            default -> NULL;
        };
    }

    /** The value as a message shows it. */
    public static String show(JsonNode node) {
        return shorten(node.isTextual() || node.isPojo() ? node.asText() : node.toString());
    }

    /** No more of a value than a line has room for. */
    public static String shorten(String value) {
        return PlainLine.value(value);
    }
}
