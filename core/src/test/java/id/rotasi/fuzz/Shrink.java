package id.rotasi.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Makes a failing input smaller, as long as it fails in the same way: ever smaller pieces are left out (delta debugging,
 * Zeller and Hildebrandt 2002). Of JSON, pieces are the values between commas and brackets; of all else, bytes.
 */
final class Shrink {

    private static final int MOST_TRIES = 4_000;

    private final Input input;
    private final Predicate<Input> fails;
    private int tries;

    private Shrink(Input input, Predicate<Input> fails) {
        this.input = input;
        this.fails = fails;
    }

    static Input of(Input input, Predicate<Input> fails) {
        var shrink = new Shrink(input, fails);
        var bytes = input.bytes();
        int size;
        do {
            size = bytes.length;
            bytes = input.door().isJson() ? shrink.values(bytes) : bytes;
            bytes = shrink.pieces(bytes);
        } while (bytes.length < size && shrink.tries < MOST_TRIES);
        return input.with(bytes);
    }

    private boolean fails(byte[] bytes) {
        return tries++ < MOST_TRIES && fails.test(input.with(bytes));
    }

    /** Leaves out whole values of a list or object, the outer ones first. */
    private byte[] values(byte[] bytes) {
        var smallest = bytes;
        for (int from = 0; from < smallest.length && tries < MOST_TRIES; from++) {
            if (smallest[from] == '{' || smallest[from] == '[' || smallest[from] == ',') {
                int to = endOfValue(smallest, from + 1);
                boolean comma = to < smallest.length && smallest[to] == ',';
                for (byte[] shorter :
                        new byte[][] {without(smallest, from + 1, comma ? to + 1 : to), without(smallest, from, to)}) {
                    if (shorter.length < smallest.length && fails(shorter)) {
                        smallest = shorter;
                        from--;
                        break;
                    }
                }
            }
        }
        return smallest;
    }

    /** Where the value that starts there ends: at the comma or bracket after it. */
    private static int endOfValue(byte[] bytes, int from) {
        int depth = 0;
        boolean text = false;
        for (int i = from; i < bytes.length; i++) {
            if (text) {
                i += bytes[i] == '\\' ? 1 : 0;
                text = i >= bytes.length || bytes[i] != '"';
            } else if (bytes[i] == '"') {
                text = true;
            } else if (bytes[i] == '{' || bytes[i] == '[') {
                depth++;
            } else if (bytes[i] == '}' || bytes[i] == ']') {
                if (--depth < 0) {
                    return i;
                }
            } else if (bytes[i] == ',' && depth == 0) {
                return i;
            }
        }
        return bytes.length;
    }

    private byte[] pieces(byte[] bytes) {
        var smallest = bytes;
        for (int piece = Math.max(1, bytes.length / 2); piece > 0 && tries < MOST_TRIES; piece /= 2) {
            for (int from = 0; from < smallest.length; ) {
                var shorter = without(smallest, from, Math.min(smallest.length, from + piece));
                if (fails(shorter)) {
                    smallest = shorter;
                } else {
                    from += piece;
                }
            }
        }
        return smallest;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        var shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }

    /** A character for each byte. */
    static String textOf(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** In printable ASCII and not too long. */
    static String shown(String text, int longest) {
        var shown = new StringBuilder();
        text.chars().limit(longest).forEach(c -> {
            if (c == '\n' || c >= ' ' && c < 127) {
                shown.append((char) c);
            } else {
                shown.append("\\x%02x".formatted(c));
            }
        });
        return text.length() > longest ? shown + "... (" + text.length() + " in all)" : shown.toString();
    }
}
