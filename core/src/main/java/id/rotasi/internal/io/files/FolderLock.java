package id.rotasi.internal.io.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;

/**
 * The right to publish into a folder: one run has it at a time, others wait. It is a lock of the operating system on a file
 * in the hidden folder {@code .rotasi}, so it ends with the process, however that ends; what lies in the hidden folder when
 * a run gets the lock was left by one that was killed. The hidden folder goes when the lock is given back.
 */
public final class FolderLock implements AutoCloseable {

    private static final String HIDDEN = ".rotasi";

    /* Beyond the content: where a lock keeps others from reading, they can read that all the same. */
    private static final long REGION = Long.MAX_VALUE - 1;

    private final Path directory;
    private final Path staging;
    private final FileChannel channel;

    private FolderLock(Path directory) throws IOException {
        this.directory = directory;
        this.staging = hidden(directory).resolve("new");
        this.channel = locked(hidden(directory));
    }

    /**
     * Waits until nobody else publishes into the folder, which must exist.
     *
     * @throws InterruptedIOException if interrupted while another thread has the folder
     * @throws IllegalStateException if this thread has it
     */
    public static FolderLock of(Path directory) throws IOException {
        var real = directory.toRealPath();
        FolderHolders.take(real);
        boolean wasInterrupted = Thread.interrupted();
        try {
            return new FolderLock(real);
        } catch (IOException | RuntimeException | Error e) {
            FolderHolders.giveBack(real);
            throw e;
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether somebody publishes into the folder, or was killed doing so. */
    public static boolean isLeftOn(Path directory) {
        return Files.exists(hidden(directory));
    }

    /** Whether the place is inside the hidden folder of another, where nobody looks for files. */
    static boolean isHidden(Path place) {
        for (var name : place.toAbsolutePath()) {
            if (name.toString().equals(HIDDEN)) {
                return true;
            }
        }
        return false;
    }

    /** An empty folder in the same file system, for what is not published yet; it goes with the lock. */
    public Path staging() throws IOException {
        deleteAll(staging);
        return Files.createDirectory(staging);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            deleteAll(staging);
            Files.delete(lockFile(hidden(directory)));
            Files.delete(hidden(directory));
        } catch (DirectoryNotEmptyException e) {
            // the next run is there already
        } finally {
            FolderHolders.giveBack(directory);
        }
    }

    private static Path hidden(Path directory) {
        return directory.resolve(HIDDEN);
    }

    private static Path lockFile(Path hidden) {
        return hidden.resolve("lock");
    }

    private static FileChannel locked(Path hidden) throws IOException {
        while (true) {
            Files.createDirectories(hidden);
            try {
                var channel = FileChannel.open(lockFile(hidden), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (isLocked(channel, hidden)) {
                    return channel;
                }
            } catch (NoSuchFileException e) {
                // the run before has just taken its folder away
            }
        }
    }

    /* The holder before removes the file at last, so the one that was waited for may be no file of the folder any more. */
    private static boolean isLocked(FileChannel channel, Path hidden) throws IOException {
        boolean locked = false;
        try {
            channel.lock(REGION, 1, false);
            var mark = UUID.randomUUID().toString();
            channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
            locked = Files.readString(lockFile(hidden)).equals(mark);
            return locked;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var paths = Files.walk(directory)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
