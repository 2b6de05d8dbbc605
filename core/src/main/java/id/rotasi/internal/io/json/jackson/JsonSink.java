package id.rotasi.internal.io.json.jackson;

import java.io.Closeable;
import java.io.IOException;

/** Where JSON is written to. Closing it flushes what it writes to, and leaves that open. */
public interface JsonSink extends Closeable {

    /** Writes a text in quotes, with what must be escaped. */
    void text(String text) throws IOException;

    /** Writes characters as they are: numbers, words, and all that stands between values. */
    void raw(String characters) throws IOException;

    /** Writes a character as it is. */
    void raw(char character) throws IOException;
}
