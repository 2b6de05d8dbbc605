package id.rotasi.internal.io.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in place of a stream of a caller, for formats in which one goes to and fro. It is gone afterwards. */
public final class TemporaryFile {

    private TemporaryFile() {}

    /** What is done with a file. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Path file) throws IOException;
    }

    /** Reads a stream to its end and leaves it open. @param name of the file, by which messages call it */
    public static <T> T from(InputStream stream, String name, Use<T> use) throws IOException {
        return within(name, file -> {
            Files.copy(stream, file);
            return use.of(file);
        });
    }

    /** Writes a stream, once all of the file is there, flushes it and leaves it open. */
    public static <T> T to(OutputStream stream, String name, Use<T> use) throws IOException {
        return within(name, file -> {
            T made = use.of(file);
            Files.copy(file, stream);
            stream.flush();
            return made;
        });
    }

    private static <T> T within(String name, Use<T> use) throws IOException {
        var folder = Files.createTempDirectory("rotasi");
        var file = folder.resolve(name);
        try {
            return use.of(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
