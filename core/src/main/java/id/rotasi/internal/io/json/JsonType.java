package id.rotasi.internal.io.json;

import id.rotasi.internal.io.json.JsonTree.Fraction;
import id.rotasi.report.words.Messages.PlainLine;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** What a value of a {@linkplain JsonTree tree} is, and what was expected there, in words that a message can show. */
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

    public static JsonType of(Object value) {
        if (value instanceof String) {
            return TEXT;
        } else if (value instanceof Boolean) {
            return BOOLEAN;
        } else if (value instanceof List) {
            return LIST;
        } else if (value instanceof Map) {
            return OBJECT;
        } else if (value instanceof Number) {
            return WHOLE_NUMBER;
        }
        return value instanceof Fraction ? NUMBER : NULL;
    }

    /** The value as a message shows it. */
    public static String show(Object value) {
        if (value instanceof String text) {
            return shorten(text);
        }
        var json = new StringWriter();
        JsonOut.write(json, value);
        return shorten(json.toString());
    }

    /** No more of a value than a line has room for. */
    public static String shorten(String value) {
        return PlainLine.value(value);
    }
}
