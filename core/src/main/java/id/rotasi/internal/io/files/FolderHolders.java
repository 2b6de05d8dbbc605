package id.rotasi.internal.io.files;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Which thread of this process has which folder: a lock of the operating system is the whole process's. */
final class FolderHolders {

    private static final Map<Path, Thread> HOLDERS = new HashMap<>();

    private FolderHolders() {}

    static void take(Path directory) throws InterruptedIOException {
        synchronized (HOLDERS) {
            if (HOLDERS.get(directory) == Thread.currentThread()) {
                throw new IllegalStateException(
                        "Files of %s are being written; write into the folder that was given.".formatted(directory));
            }
            try {
                while (HOLDERS.putIfAbsent(directory, Thread.currentThread()) != null) {
                    HOLDERS.wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted while another thread writes to " + directory);
            }
        }
    }

    static void giveBack(Path directory) {
        synchronized (HOLDERS) {
            HOLDERS.remove(directory);
            HOLDERS.notifyAll();
        }
    }
}
