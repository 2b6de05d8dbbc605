package id.rotasi.internal.io.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** UTF-8 that becomes characters again. Closing it flushes the writer, and leaves it open. */
final class DecodingStream extends OutputStream {

    private static final int BUFFER = 1 << 13;

    private final Writer writer;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER);

    DecodingStream(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        int next = start;
        while (next < start + length) {
            int some = Math.min(bytes.remaining(), start + length - next);
            bytes.put(from, next, some);
            next += some;
            decode();
        }
    }

    /* What remains is a part of a character. */
    private void decode() throws IOException {
        bytes.flip();
        var result = decoder.decode(bytes, characters, false);
        if (result.isError()) {
            result.throwException();
        }
        bytes.compact();
        characters.flip();
        writer.append(characters);
        characters.clear();
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
