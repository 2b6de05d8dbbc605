package id.rotasi.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file wholly or not at all: to a temporary file beside it, which then takes its place. */
final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** Writes to a stream. */
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        var temporary = directory.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (var stream =
                    new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), BUFFER)) {
                content.writeTo(stream);
            }
            moveInto(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void moveInto(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
