package id.rotasi.internal.io.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A file or a stream of the user's. Tells what is wrong when a file cannot be opened; streams stay open. */
public final class InputFile {

    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String name;
    private final Opening opening;

    private InputFile(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    private interface Opening {
        <T> Optional<T> read(Reading reading, Content<T> content);
    }

    /** A file. */
    public static InputFile of(Path file) {
        return new InputFile(String.valueOf(file.getFileName()), new Opening() {
            @Override
            public <T> Optional<T> read(Reading reading, Content<T> content) {
                return InputFile.read(file, reading, content);
            }
        });
    }

    /** A stream, UTF-8 with or without byte order mark. @param format stands for it in messages */
    public static InputFile of(InputStream stream, String format) {
        return of(format, () -> utf8(OpenSource.of(stream)));
    }

    /** A stream of characters, with or without byte order mark. @param format stands for it in messages */
    public static InputFile of(Reader characters, String format) {
        return of(format, () -> withoutMark(new BufferedReader(OpenSource.of(characters), BUFFER)));
    }

    private interface Source {
        BufferedReader open() throws IOException;
    }

    private static InputFile of(String format, Source source) {
        return new InputFile(format, new Opening() {
            @Override
            public <T> Optional<T> read(Reading reading, Content<T> content) {
                try {
                    return content.read(source.open());
                } catch (CharacterCodingException e) {
                    reading.error(format, "file.encoding", Map.of("value", format));
                    return Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    /** What a stream throws, thrown as it was. */
    public static <T> T checked(Supplier<T> reading) throws IOException {
        try {
            return reading.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The name of the file, or what stands for it. */
    public String name() {
        return name;
    }

    /** Reads it. @throws UncheckedIOException if it is a stream and cannot be read */
    public <T> Optional<T> read(Reading reading, Content<T> content) {
        return opening.read(reading, content);
    }

    /** Reads what is in a file; empty if nothing of it could be read, or it is all handed on. */
    public interface Content<T> {
        Optional<T> read(BufferedReader reader) throws IOException;
    }

    /** Reads the file. Its errors, those of opening it included, are in {@code reading}. */
    public static <T> Optional<T> read(Path file, Reading reading, Content<T> content) {
        var shown = file.getFileName() == null ? file : file.getFileName();
        var fault = faultOf(file);
        fault.ifPresent(code -> reading.error(shown, code, Map.of("value", file)));
        if (fault.isEmpty()) {
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

    /** The code of why a file cannot be opened, if it cannot. */
    public static Optional<String> faultOf(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("file.missing");
        } else if (Files.isDirectory(file)) {
            return Optional.of("file.noFile");
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of("file.unreadable");
    }

    /** Decodes strictly, so that a file in another encoding is an error and not a wrong name; skips a byte order mark. */
    public static BufferedReader utf8(InputStream stream) throws IOException {
        return withoutMark(
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), BUFFER));
    }

    private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
