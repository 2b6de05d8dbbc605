package id.rotasi.io;

import com.fasterxml.jackson.databind.JsonNode;
import id.rotasi.report.Messages.PlainLine;

/** What a JSON value is, and what was expected there, in words that a message can show. */
enum JsonType {
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    BOOLEAN,
    LIST,
    OBJECT,
    NULL,
    TEXT_OR_OBJECT,
    LIST_OR_OBJECT;

    static JsonType of(JsonNode node) {
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
    static String show(JsonNode node) {
        return shorten(node.isTextual() || node.isPojo() ? node.asText() : node.toString());
    }

    /** No more of a value than a line has room for. */
    static String shorten(String value) {
        return PlainLine.value(value);
    }
}
