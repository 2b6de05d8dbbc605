package id.rotasi.internal.io.json;

import id.rotasi.internal.io.json.jackson.JsonSink;
import java.io.IOException;
import java.util.BitSet;

/**
 * Puts JSON together: brackets, names, values and what stands between them. In a file, one element of a long list stands on
 * each line, so that versions can be compared line by line; in a dense text there is nothing between.
 */
final class LinePrinter {

    private final JsonSink sink;
    private final boolean dense;
    private final BitSet inLines = new BitSet();
    private final BitSet filled = new BitSet();
    private int depth;
    private boolean nextInLines;
    private boolean named;

    private LinePrinter(JsonSink sink, boolean dense) {
        this.sink = sink;
        this.dense = dense;
    }

    static LinePrinter inLines(JsonSink sink) {
        return new LinePrinter(sink, false);
    }

    static LinePrinter dense(JsonSink sink) {
        return new LinePrinter(sink, true);
    }

    /** What starts next has each of its entries on a line of its own. */
    void nextInLines() {
        nextInLines = !dense;
    }

    /** The name of the value that comes next. */
    void name(String name) throws IOException {
        separate();
        sink.text(name);
        sink.raw(dense ? ":" : ": ");
        named = true;
    }

    void text(String text) throws IOException {
        separate();
        sink.text(text);
    }

    /** A number, or {@code true}, {@code false} or {@code null}. */
    void word(String word) throws IOException {
        separate();
        sink.raw(word);
    }

    void start(char bracket) throws IOException {
        separate();
        sink.raw(bracket);
        depth++;
        inLines.set(depth, nextInLines);
        filled.clear(depth);
        nextInLines = false;
    }

    void end(char bracket) throws IOException {
        depth--;
        if (inLines.get(depth + 1) && filled.get(depth + 1)) {
            newLine();
        }
        sink.raw(bracket);
    }

    /** Whatever stands before the next entry of what was started last. */
    private void separate() throws IOException {
        boolean alone = named || depth == 0;
        named = false;
        if (alone) {
            return;
        }
        boolean onLine = inLines.get(depth);
        if (filled.get(depth)) {
            sink.raw(onLine || dense ? "," : ", ");
        }
        filled.set(depth);
        if (onLine) {
            newLine();
        }
    }

    private void newLine() throws IOException {
        sink.raw("\n" + "  ".repeat(depth));
    }
}
