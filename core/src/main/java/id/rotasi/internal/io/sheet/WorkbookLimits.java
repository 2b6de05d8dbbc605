package id.rotasi.internal.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a workbook may be, so that no file can fill memory or bring anything along that runs: every part is unpacked once
 * and counted before anything is read of it, whatever sizes the file claims.
 */
public final class WorkbookLimits {

    /** Columns in which something may stand; a sheet of people has about twenty. */
    public static final int COLUMNS = 400;

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long MOST_TEXT_BYTES = 100L << 20;
    private static final int MOST_ROWS = 250_000;
    private static final long MOST_CELLS = 6_000_000;
    private static final int START = 4;
    private static final int BEGINNING = 4_096;
    private static final int MEGABYTE = 20;

    private static final byte[] OLD_OR_LOCKED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private int rows;
    private long cells;

    /** Something is more than may be. */
    public static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String code;
        private final long most;

        Exceeded(String code, long most) {
            super(code);
            this.code = code;
            this.most = most;
        }

        public String code() {
            return code;
        }

        public long most() {
            return most;
        }
    }

    /** Counts a row. */
    public void count(int width) {
        rows++;
        cells += width;
        if (rows > MOST_ROWS) {
            throw new Exceeded("workbook.rows", MOST_ROWS);
        }
        if (cells > MOST_CELLS) {
            throw new Exceeded("workbook.cells", MOST_CELLS);
        }
    }

    /** Whether the file begins as a workbook does, whatever it is called; one of the old form or with a password as well. */
    public static boolean looksLikeWorkbook(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (var stream = Files.newInputStream(file)) {
            return isStart(stream.readNBytes(START));
        } catch (IOException e) {
            return false;
        }
    }

    /** The same of a stream that can go back to where it was, and does. */
    public static boolean looksLikeWorkbook(InputStream stream) throws IOException {
        stream.mark(START);
        var start = stream.readNBytes(START);
        stream.reset();
        return isStart(start);
    }

    private static boolean isStart(byte... start) {
        return start.length == START && (start[0] == 'P' && start[1] == 'K' && start[2] == 3 || isOld(start));
    }

    private static boolean isOld(byte... start) {
        return Arrays.equals(start, OLD_OR_LOCKED);
    }

    /** The code of what is wrong with the file as a whole, if anything is. @throws IOException if it cannot be read */
    public static Optional<String> fault(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            if (isOld(stream.readNBytes(4))) {
                return Optional.of("workbook.old");
            }
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new Exceeded("workbook.parts", MOST_PARTS);
            }
            long left = MOST_BYTES;
            for (var part : Collections.list(zip.entries())) {
                var name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("macrosheets/")) {
                    return Optional.of("workbook.macros");
                }
                if (name.contains("externallinks/")) {
                    return Optional.of("workbook.links");
                }
                long most = name.endsWith("sharedstrings.xml") ? Math.min(left, MOST_TEXT_BYTES) : left;
                left -= size(zip, part, most);
            }
            return zip.getEntry("xl/workbook.xml") == null && zip.getEntry("[Content_Types].xml") == null
                    ? Optional.of("workbook.none")
                    : Optional.empty();
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long most) throws IOException {
        try (var stream = zip.getInputStream(part)) {
            var beginning = stream.readNBytes(BEGINNING);
            if (new String(beginning, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new Exceeded("workbook.doctype", 0);
            }
            return beginning.length + rest(stream, most - beginning.length);
        }
    }

    private static long rest(InputStream stream, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            size += read;
            if (size > most) {
                throw new Exceeded("workbook.bomb", MOST_BYTES >> MEGABYTE);
            }
        }
        return size;
    }
}
