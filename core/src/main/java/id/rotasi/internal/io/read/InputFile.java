package id.rotasi.internal.io.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Opens a file of the user's, and tells what is wrong when that cannot be done. */
public final class InputFile {

    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private InputFile() {}

    /** Reads what is in a file; empty if nothing of it could be read, or it is all handed on. */
    public interface Content<T> {
        Optional<T> read(BufferedReader reader) throws IOException;
    }

    /** Reads the file. Its errors, those of opening it included, are in {@code reading}. */
    public static <T> Optional<T> read(Path file, Reading reading, Content<T> content) {
        var shown = file.getFileName() == null ? file : file.getFileName();
        if (!Files.exists(file)) {
            reading.error(shown, "file.missing", Map.of("value", file));
        } else if (Files.isDirectory(file)) {
            reading.error(shown, "file.noFile", Map.of("value", file));
        } else if (!Files.isReadable(file)) {
            reading.error(shown, "file.unreadable", Map.of("value", file));
        } else {
            try (var stream = Files.newInputStream(file)) {
                return content.read(utf8(stream));
            } catch (CharacterCodingException e) {
                reading.error(shown, "file.encoding", Map.of("value", file));
            } catch (IOException e) {
                reading.error(shown, "file.unreadable", Map.of("value", file));
            }
        }
        return Optional.empty();
    }

    /** Decodes strictly, so that a file in another encoding is an error and not a wrong name; skips a byte order mark. */
    public static BufferedReader utf8(InputStream stream) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
