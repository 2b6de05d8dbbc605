package id.rotasi.internal.io.json.jackson;

import id.rotasi.internal.io.files.Library;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/** What takes JSON apart and writes it. */
public interface JsonLibrary {

    /** Deepest nesting of a document that is read. */
    int MAX_DEPTH = 1000;

    /** Longest text of a document that is read, in characters. */
    int MAX_TEXT = 20_000_000;

    /** Longest number of a document that is read, in characters. */
    int MAX_NUMBER = 1000;

    /** Longest name of a property of a document that is read, in characters. */
    int MAX_NAME = 50_000;

    /** Jackson 2 if it is there, or else Jackson 3. @throws IllegalStateException if neither is */
    static JsonLibrary get() {
        return Library.JACKSON.found() == 0 ? new Jackson2() : new Jackson3();
    }

    /** Takes a document apart. */
    JsonSource source(Reader characters) throws IOException;

    /** Writes UTF-8. */
    JsonSink sink(OutputStream stream) throws IOException;

    /** Writes characters. */
    JsonSink sink(Writer characters) throws IOException;
}
