package id.rotasi.internal.io.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import id.rotasi.internal.io.read.PlainText;
import java.io.IOException;
import java.security.SecureRandom;

/**
 * The typeface of a letter: Liberation Sans, which the library brings along and which has Latin letters with all their marks,
 * Greek and Cyrillic. It is embedded, as far as it is used. What it has no letter for becomes a question mark.
 */
record PdfType(BaseFont base) {

    private static final String FILE = "/font-fallback/LiberationSans-Regular.ttf";
    private static final int LONGEST = 600;

    static PdfType load() throws IOException {
        try (var stream = PdfWriter.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IOException("The library openpdf has no file %s.".formatted(FILE));
            }
            var name = FILE.substring(FILE.lastIndexOf('/') + 1);
            var base = BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
            base.setSecureRandom(new Ever());
            return new PdfType(base);
        }
    }

    Phrase text(String text, float size) {
        return new Phrase(plain(text), new Font(base, size));
    }

    Phrase bold(String text, float size) {
        return new Phrase(plain(text), new Font(base, size, Font.BOLD));
    }

    Phrase underlined(String text, float size) {
        return new Phrase(plain(text), new Font(base, size, Font.UNDERLINE));
    }

    /** A text that has a row of a table for itself, which is not torn: of a very long one the beginning. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    /** The text on one line, in letters that there are. */
    String plain(String text) {
        var line = PlainText.oneLine(text);
        var plain = new StringBuilder(line.length());
        line.codePoints().map(point -> base.charExists(point) ? point : '?').forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The size, this one at most, at which a text that does not wrap is so wide. */
    float fit(String text, float size, float width) {
        float wide = base.getWidthPoint(plain(text), size);
        return wide <= width ? size : size * width / wide;
    }

    /** Draws always the same; the library asks it for the name of the part of a font, of which nothing is secret. */
    private static final class Ever extends SecureRandom {

        private static final long serialVersionUID = 1;

        @Override
        public int nextInt(int bound) {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
