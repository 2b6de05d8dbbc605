package id.rotasi.internal.io.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/** Writes characters that may stand in the texts of JSON alone, but nowhere else in it, as escapes. */
final class EscapingWriter extends FilterWriter {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final char LAST_ASCII = 0x7F;

    private interface Kind {
        boolean has(char character);
    }

    private final Kind escaped;

    private EscapingWriter(Writer out, Kind escaped) {
        super(out);
        this.escaped = escaped;
    }

    /** Escapes what could end a script element or a line of script. */
    static EscapingWriter forScript(Writer out) {
        return new EscapingWriter(out, c -> c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029');
    }

    /** Escapes what is not in ASCII. */
    static EscapingWriter forAscii(Writer out) {
        return new EscapingWriter(out, c -> c > LAST_ASCII);
    }

    @Override
    public void write(int character) throws IOException {
        write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        int written = offset;
        for (int i = offset; i < offset + length; i++) {
            if (escaped.has(characters[i])) {
                out.write(characters, written, i - written);
                out.write("\\u" + HEX.toHexDigits(characters[i]));
                written = i + 1;
            }
        }
        out.write(characters, written, offset + length - written);
    }
}
