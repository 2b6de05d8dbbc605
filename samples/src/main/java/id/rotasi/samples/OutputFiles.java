package id.rotasi.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes files so that none is ever half-written: first all of them beside the place, then each is moved there. */
final class OutputFiles {

    /** Writes files into a directory. */
    @FunctionalInterface
    interface Writer {
        void writeInto(Path directory) throws IOException;
    }

    /** Touches the file system. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    private OutputFiles() {}

    /** The directory. @throws BadInputException if it cannot be one */
    static Path checked(Path directory) {
        for (Path path = directory.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new BadInputException("error.outIsFile", path);
            }
        }
        return directory;
    }

    /** The file. @throws BadInputException if it cannot be one */
    static Path checkedFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInputException("error.outIsDirectory", file);
        }
        checked(file.toAbsolutePath().getParent());
        return file;
    }

    /**
     * Writes files into a directory and directories below it, which are made if they are missing; files of the same name
     * are replaced.
     *
     * @return the files, relative to the directory
     * @throws BadInputException if the directory cannot be written to
     */
    static List<Path> write(Path directory, Writer writer) {
        var written = new ArrayList<Path>();
        attempt(directory, () -> {
            var temporary = Files.createTempDirectory(nearestExisting(directory.toAbsolutePath()), ".rotasi-");
            try {
                writer.writeInto(temporary);
                Files.createDirectories(directory);
                for (var file : filesBelow(temporary)) {
                    var relative = temporary.relativize(file);
                    var target = directory.resolve(relative);
                    Files.createDirectories(target.getParent());
                    Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
                    written.add(relative);
                }
            } finally {
                deleteAll(temporary);
            }
        });
        return written;
    }

    /** Does something with a place. @throws BadInputException if the file system does not let it */
    static void attempt(Path place, Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new BadInputException("error.cannotWrite", place, e.toString());
        }
    }

    private static Path nearestExisting(Path directory) {
        return Files.exists(directory) ? directory : nearestExisting(directory.getParent());
    }

    private static List<Path> filesBelow(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
