package id.rotasi.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
     * Writes files into a directory, which is made if it is missing; files of the same name are replaced.
     *
     * @throws BadInputException if the directory cannot be written to
     */
    static void write(Path directory, Writer writer) {
        attempt(directory, () -> {
            var temporary = Files.createTempDirectory(nearestExisting(directory.toAbsolutePath()), ".rotasi-");
            try {
                writer.writeInto(temporary);
                Files.createDirectories(directory);
                for (var file : filesIn(temporary)) {
                    Files.move(file, directory.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                for (var file : filesIn(temporary)) {
                    Files.delete(file);
                }
                Files.delete(temporary);
            }
        });
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

    private static List<Path> filesIn(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
