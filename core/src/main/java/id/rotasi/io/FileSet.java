package id.rotasi.io;

import id.rotasi.internal.io.files.FolderLock;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.json.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files that belong together, published into a folder as a set: whatever ends the program, and at whatever moment, each
 * final name is the whole old file or the whole new one, and a reader can tell whether they are of one run.
 *
 * <p>The files are written into a hidden folder inside the folder, {@code .rotasi}, and forced to the disk. Then each takes
 * its place by one atomic rename, and {@code manifest.json} last, which lists name, size and SHA-256 of every file of
 * the run and names the run by a hash of that list. So a set is complete when all files are as the manifest says;
 * otherwise it is in transition. Other files of the folder stay as they are. A file alone is whole by itself and gets no
 * manifest.
 *
 * <p>Runs that publish into the same folder take turns, threads as well as processes; what a killed run left in the hidden
 * folder is removed by the next one. The folder must be in a file system with locks. Needs {@code jackson-databind}.
 */
public final class FileSet {

    private FileSet() {}

    /** Writes files into a folder and folders below it, such as several exporters one after the other. */
    @FunctionalInterface
    public interface Writer {
        /** Writes into that folder, which is empty, and nowhere else. */
        void writeInto(Path folder) throws IOException;
    }

    /** Reads files of a folder. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads from that folder. */
        T readFrom(Path folder) throws IOException;
    }

    /** Something that is no file stands where a file must be written, or something that is no folder where one must be. */
    public static final class BlockedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient List<Path> places;

        private BlockedException(List<Path> places) {
            super("In the way: " + places);
            this.places = List.copyOf(places);
        }

        /** What stands in the way, all of it. */
        public List<Path> places() {
            return places;
        }
    }

    /** The files of a folder are not all of one run: another is being published, was interrupted, or they were changed. */
    public static final class InTransitionException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient List<Path> differing;

        private InTransitionException(List<Path> differing) {
            super("In transition: " + differing);
            this.differing = List.copyOf(differing);
        }

        /** The files that are not as the manifest says, relative to the folder; empty if there is no manifest yet. */
        public List<Path> differing() {
            return differing;
        }
    }

    /**
     * Publishes the files that a writer makes. Waits while another run publishes into the same folder. Makes the folder
     * and those above it if they are missing; if anything fails before the first file takes its place, nothing has changed.
     * Time is linear in the bytes, with one more reading of each for its hash.
     *
     * @return the files without the manifest, relative to the folder, sorted
     * @throws BlockedException if a final name cannot be written; nothing has been
     * @throws IOException if writing fails; what the writer throws is passed on
     */
    public static List<Path> publish(Path folder, Writer writer) throws IOException {
        return publish(folder, writer, Optional.empty());
    }

    /**
     * Publishes further files into a folder as {@link #publish} does; the files of the set that is there, and that are not
     * written anew, stay part of it.
     *
     * @return the files that were written, relative to the folder, sorted
     * @throws InTransitionException if the set that is there is not whole
     * @throws IOException as for {@link #publish}
     */
    public static List<Path> update(Path folder, Writer writer) throws IOException {
        Library.JACKSON.need();
        check(folder);
        return publish(folder, writer, Manifest.in(folder));
    }

    private static List<Path> publish(Path folder, Writer writer, Optional<Manifest> earlier) throws IOException {
        Library.JACKSON.need();
        var made = missing(folder.toAbsolutePath());
        try {
            Files.createDirectories(folder);
            try (var lock = FolderLock.of(folder)) {
                var staging = lock.staging();
                writer.writeInto(staging);
                return publish(staging, folder, earlier);
            }
        } catch (IOException | RuntimeException | Error e) {
            for (var directory : made) {
                if (!directory.toFile().delete()) {
                    break;
                }
            }
            throw e;
        }
    }

    /**
     * What stands in the way of files with these names: anything but a regular file in the place of one, anything but a
     * folder in the place of one. Links count as neither, since replacing them is hardly what was meant.
     */
    public static List<Path> inTheWay(Path folder, Collection<Path> names) {
        Set<Path> blocked = new LinkedHashSet<>();
        for (var name : names) {
            for (var above = name.getParent(); above != null; above = above.getParent()) {
                var place = folder.resolve(above);
                if (isThere(place) && !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                    blocked.add(place);
                }
            }
            var place = folder.resolve(name);
            if (isThere(place) && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                blocked.add(place);
            }
        }
        return List.copyOf(blocked);
    }

    /**
     * Reads from a folder what belongs together: the manifest is checked before and after. A folder without a manifest,
     * as other programs leave, is simply read.
     *
     * @throws InTransitionException if the set is in transition or was replaced meanwhile
     * @throws IOException if reading fails; what the reader throws is passed on
     */
    public static <T> T read(Path folder, Reader<T> reader) throws IOException {
        Library.JACKSON.need();
        var before = Manifest.in(folder);
        check(folder);
        T read = reader.readFrom(folder);
        check(folder);
        if (!Manifest.in(folder).equals(before)) {
            throw new InTransitionException(List.of(Manifest.NAME));
        }
        return read;
    }

    private static void check(Path folder) throws IOException {
        var manifest = Manifest.in(folder);
        if (manifest.isPresent()) {
            var differing = manifest.get().differing(folder);
            if (!differing.isEmpty()) {
                throw new InTransitionException(differing);
            }
        } else if (FolderLock.isLeftOn(folder)) {
            throw new InTransitionException(List.of());
        }
    }

    private static List<Path> publish(Path staging, Path folder, Optional<Manifest> earlier) throws IOException {
        var names = filesBelow(staging);
        var all = new ArrayList<>(names);
        if (names.size() > 1 || earlier.isPresent()) {
            Manifest.of(staging, names, earlier).write(staging);
            all.add(Manifest.NAME);
        }
        var blocked = inTheWay(folder, all);
        if (!blocked.isEmpty()) {
            throw new BlockedException(blocked);
        }
        try (var replacement = new Replacement()) {
            for (var name : all) {
                var place = folder.resolve(name);
                Files.createDirectories(place.toAbsolutePath().getParent());
                replacement.add(staging.resolve(name), place);
            }
            replacement.commit();
        }
        return names;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(name -> !name.equals(Manifest.NAME))
                    .sorted()
                    .toList();
        }
    }

    /* The deepest first. */
    private static List<Path> missing(Path folder) {
        var missing = new ArrayList<Path>();
        for (var path = folder; path != null && !Files.exists(path); path = path.getParent()) {
            missing.add(path);
        }
        return missing;
    }

    private static boolean isThere(Path place) {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }
}
