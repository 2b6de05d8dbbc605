package id.rotasi.internal.io.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/**
 * Files that are going to take the places of others. All are written under temporary names first and forced to the disk;
 * then each takes its place by one atomic rename, in the order in which they were added. So at every moment, whatever
 * ends the program, a final name is the whole old or the whole new file. What did not get that far is removed at the end.
 */
public final class Replacement implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /* A disk takes many small files in the time of a few if it is asked for all of them at once. */
    private static final int FORCED_AT_ONCE = 16;

    private final Map<Path, Path> temporaries = new LinkedHashMap<>();

    /** What goes into a file, or into a part of one. */
    @FunctionalInterface
    public interface Content<T> {
        void writeTo(T target) throws IOException;
    }

    /** Writes one file, wholly or not at all. */
    public static void of(Path file, Content<OutputStream> content) throws IOException {
        try (var replacement = new Replacement()) {
            replacement.write(file, content);
            replacement.commit();
        }
    }

    /** Writes what is going to be that file beside it; makes the directory if it is missing. */
    public void write(Path file, Content<OutputStream> content) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        var temporary = directory.resolve("." + UUID.randomUUID() + ".part");
        add(temporary, file);
        try (var stream =
                new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), BUFFER)) {
            content.writeTo(stream);
        }
    }

    /** Takes a file that is already there, in the same file system. */
    public void add(Path temporary, Path file) {
        temporaries.put(file, temporary);
    }

    /** Puts all in their places. */
    public void commit() throws IOException {
        force(temporaries.entrySet().stream()
                .filter(entry -> !FolderLock.isHidden(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        for (var file : List.copyOf(temporaries.keySet())) {
            Files.move(temporaries.get(file), file, StandardCopyOption.ATOMIC_MOVE);
            temporaries.remove(file);
        }
    }

    @Override
    public void close() throws IOException {
        for (var temporary : temporaries.values()) {
            Files.deleteIfExists(temporary);
        }
    }

    private static void force(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        var threads = Executors.newFixedThreadPool(Math.min(files.size(), FORCED_AT_ONCE));
        try {
            var all = files.stream().map(file -> CompletableFuture.runAsync(() -> force(file), threads));
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw cause.getCause();
            }
            throw e;
        } finally {
            threads.shutdown();
        }
    }

    /* By way of the old kind of file, which an interrupt does not close. */
    private static void force(Path file) {
        if (file.getFileSystem().equals(FileSystems.getDefault())) {
            try (var open = new RandomAccessFile(file.toFile(), "rw")) {
                open.getFD().sync();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
