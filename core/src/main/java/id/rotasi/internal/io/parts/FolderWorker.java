package id.rotasi.internal.io.parts;

import id.rotasi.internal.io.parts.PartsFolder.Claim;
import id.rotasi.internal.search.LocalSearch;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off a folder of parts, beside others. It holds a lock of the operating system as long as it lives, however it ends. */
public final class FolderWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWorker.class);

    /** How often it looks whether another worker has died, in milliseconds. */
    private static final long LOOK = 200;

    /* Those of this process: to look at the lock of one of them would give it back. */
    private static final Set<String> OWN = ConcurrentHashMap.newKeySet();

    private final String name = UUID.randomUUID().toString();
    private final PartsFolder folder;
    private final LocalSearch search;
    private final FileChannel lock;
    private int solved;

    public FolderWorker(Path directory, LocalSearch search) throws IOException {
        this.folder = new PartsFolder(directory);
        this.search = search;
        folder.taken();
        this.lock = FileChannel.open(folder.lock(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        OWN.add(name);
    }

    /** Works until every part has its result, or has failed. @return how many parts it solved itself */
    public int run() throws IOException {
        while (true) {
            var claim = folder.take(name);
            if (claim != null) {
                solve(claim);
            } else if (!othersWork()) {
                return solved;
            }
        }
    }

    private void solve(Claim claim) throws IOException {
        try {
            folder.finish(claim, ProblemPart.solved(Files.readAllBytes(claim.file()), search));
            solved++;
        } catch (RuntimeException e) {
            LOG.warn("The part {} cannot be solved.", claim.key(), e);
            folder.fail(claim, e);
        }
    }

    /* Puts back what dead workers had taken; waits a little if others live. */
    private boolean othersWork() throws IOException {
        boolean isOpen = false;
        boolean isFreed = false;
        for (var claim : folder.taken()) {
            isOpen = true;
            if (isDead(claim.worker())) {
                LOG.info("The worker {} is gone; its part {} is taken over.", claim.worker(), claim.key());
                folder.giveBack(claim);
                isFreed = true;
            }
        }
        if (isOpen && !isFreed) {
            rest();
        }
        return isOpen;
    }

    private boolean isDead(String worker) throws IOException {
        if (OWN.contains(worker)) {
            return false;
        }
        try (var channel = FileChannel.open(folder.lock(worker), StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free != null;
        } catch (NoSuchFileException e) {
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void rest() throws InterruptedIOException {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The worker was interrupted.");
        }
    }

    /** Ends it. What it has taken and not finished is put back by others. */
    @Override
    public void close() throws IOException {
        lock.close();
        OWN.remove(name);
        Files.deleteIfExists(folder.lock(name));
    }
}
