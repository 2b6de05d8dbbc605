package id.rotasi.internal.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Prints JSON with one element of a long list on each line, so that versions can be compared line by line. */
final class LinePrinter implements PrettyPrinter {

    private final Deque<Boolean> inLines = new ArrayDeque<>();
    private boolean next;

    /** What starts next has each of its entries on a line of its own. */
    void nextInLines() {
        next = true;
    }

    private void start(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        inLines.push(next);
        next = false;
    }

    private void end(JsonGenerator out, char bracket, int entries) throws IOException {
        if (inLines.pop() && entries > 0) {
            newLine(out);
        }
        out.writeRaw(bracket);
    }

    private void newLine(JsonGenerator out) throws IOException {
        out.writeRaw("\n" + "  ".repeat(inLines.size()));
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        start(out, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        end(out, '}', entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(inLines.element() ? "," : ", ");
        beforeObjectEntries(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        start(out, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) throws IOException {
        end(out, ']', entries);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        writeObjectEntrySeparator(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        beforeObjectEntries(out);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        if (inLines.element()) {
            newLine(out);
        }
    }
}
