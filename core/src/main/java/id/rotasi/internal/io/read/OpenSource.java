package id.rotasi.internal.io.read;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.InputStream;
import java.io.Reader;

/** Streams of callers for libraries that close what they have read: they stay open. */
final class OpenSource {

    private OpenSource() {}

    static InputStream of(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {}
        };
    }

    static Reader of(Reader characters) {
        return new FilterReader(characters) {
            @Override
            public void close() {}
        };
    }
}
