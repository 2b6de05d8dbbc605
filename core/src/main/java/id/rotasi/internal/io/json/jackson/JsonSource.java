package id.rotasi.internal.io.json.jackson;

import java.io.Closeable;
import java.io.IOException;

/** A JSON document, token by token. */
public interface JsonSource extends Closeable {

    /** What comes next in a document. */
    enum Token {
        OBJECT,
        OBJECT_END,
        LIST,
        LIST_END,
        NAME,
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        END
    }

    /** Goes on to the next token. @throws BrokenJson if there is none that may come here */
    Token next() throws IOException;

    /** The name or text, or a number as it was written. */
    String text() throws IOException;

    /** A whole number: of {@code Integer}, {@code Long} and {@code BigInteger} the first that has room for it. */
    Number wholeNumber() throws IOException;

    /** The line that was reached, from 1. */
    int line();

    /** The column that was reached, from 1. */
    int column();

    /** What is no JSON. */
    final class BrokenJson extends IOException {
        private static final long serialVersionUID = 1L;
        private final boolean hasEnded;

        BrokenJson(boolean hasEnded, Throwable cause) {
            super(cause);
            this.hasEnded = hasEnded;
        }

        /** Whether the document ends too early. */
        public boolean hasEnded() {
            return hasEnded;
        }
    }
}
