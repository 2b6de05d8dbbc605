package id.rotasi.internal.io.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Streams of callers as formats need them: closing one flushes it, and leaves it open. */
public final class OpenStreams {

    private OpenStreams() {}

    /** A stream of a caller. */
    public static OutputStream of(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** A stream of characters of a caller, for formats that write UTF-8. */
    public static OutputStream of(Writer writer) {
        return new DecodingStream(writer);
    }
}
