package id.rotasi.fuzz;

import id.rotasi.fixture.Draw;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Changes a file without knowing what it is. */
final class ByteMutation {

    private static final List<byte[]> TOKENS = List.of(
            bytes(0),
            bytes(0xff),
            bytes(0xc0, 0x80),
            bytes(0xed, 0xa0, 0x80),
            bytes(0xf4, 0x90, 0x80, 0x80),
            bytes(0xef, 0xbb, 0xbf),
            bytes(0xe2, 0x80, 0xae),
            bytes(0x1b, '['),
            bytes('"'),
            bytes('\\'),
            bytes('\\', 'u', 'd', '8', '0', '0'),
            bytes('\r'),
            bytes('\n'),
            bytes(';'),
            bytes(','),
            bytes(':'),
            bytes('{'),
            bytes('}'),
            bytes('['),
            bytes(']'),
            bytes('0'),
            bytes('9', '9', '9', '9'),
            bytes('-'),
            bytes('/', '*'));

    private ByteMutation() {}

    static byte[] of(byte[] file, byte[] other, Draw draw) {
        if (draw.chance(0.04)) {
            return encoded(new String(file, StandardCharsets.UTF_8), draw);
        }
        var changed = file;
        int steps = draw.chance(0.6) ? 1 : draw.between(2, 8);
        for (int step = 0; step < steps && changed.length > 0; step++) {
            changed = change(changed, other, draw);
        }
        return changed;
    }

    private static byte[] change(byte[] file, byte[] other, Draw draw) {
        int from = draw.between(0, file.length - 1);
        int to = Math.min(file.length, from + (draw.chance(0.7) ? draw.between(0, 12) : draw.between(0, file.length)));
        switch (draw.between(0, 7)) {
            case 0 -> {
                var flipped = file.clone();
                flipped[from] ^= 1 << draw.between(0, 7);
                return flipped;
            }
            case 1 -> {
                var replaced = file.clone();
                replaced[from] = (byte) draw.between(0, 255);
                return replaced;
            }
            case 2, 3 -> {
                return join(file, from, draw.one(TOKENS), from);
            }
            case 4 -> {
                return join(file, from, bytes(), to);
            }
            case 5 -> {
                return join(file, to, Arrays.copyOfRange(file, from, to), to);
            }
            case 6 -> {
                int start = draw.between(0, other.length - 1);
                int end = Math.min(other.length, start + draw.between(0, 200));
                return join(file, from, Arrays.copyOfRange(other, start, end), to);
            }
            default -> {
                return draw.chance(0.3) ? Arrays.copyOf(file, from) : join(file, from, draw.one(TOKENS), to);
            }
        }
    }

    private static byte[] encoded(String text, Draw draw) {
        return switch (draw.between(0, 5)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 2 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 3 -> text.getBytes(Charset.forName("windows-1252"));
            case 4 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(Charset.forName("UTF-32"));
        };
    }

    /** The start of a file, something, and the rest of the file. */
    private static byte[] join(byte[] file, int upTo, byte[] between, int from) {
        var out = new ByteArrayOutputStream(file.length + between.length);
        out.write(file, 0, upTo);
        out.writeBytes(between);
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
