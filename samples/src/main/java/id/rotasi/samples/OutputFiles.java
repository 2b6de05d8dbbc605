package id.rotasi.samples;

import id.rotasi.io.FileSet;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Where the program writes, and what is told when that cannot be done. */
final class OutputFiles {

    private OutputFiles() {}

    /** The directory, in which files of these names are going to be written. @throws BadInputException if they cannot be */
    static Path checked(Path directory, Collection<String> names) {
        for (Path path = directory.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new BadInputException("error.outIsFile", path);
            }
        }
        if (!Files.isWritable(nearestExisting(directory.toAbsolutePath()))) {
            throw new BadInputException("error.notWritable", directory);
        }
        var blocked = FileSet.inTheWay(directory, names.stream().map(Path::of).toList());
        if (!blocked.isEmpty()) {
            throw inTheWay(blocked);
        }
        return directory;
    }

    /** The file. @throws BadInputException if it cannot be one */
    static Path checkedFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInputException("error.outIsDirectory", file);
        }
        checked(file.toAbsolutePath().getParent(), List.of(file.getFileName().toString()));
        return file;
    }

    /**
     * Publishes files into a directory, which is made if it is missing; files of the same name are replaced.
     *
     * @return the files, relative to the directory
     * @throws BadInputException if the directory cannot be written to
     */
    static List<Path> write(Path directory, FileSet.Writer writer) {
        return told(directory, () -> FileSet.publish(directory, writer));
    }

    /** Adds files to the set in a directory. @throws BadInputException if the directory cannot be written to */
    static List<Path> add(Path directory, FileSet.Writer writer) {
        return told(directory, () -> FileSet.update(directory, writer));
    }

    /** What is done in a directory. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** Does something in a directory. @throws BadInputException if that fails there */
    static <T> T told(Path directory, Work<T> work) {
        try {
            return work.done();
        } catch (FileSet.BlockedException e) {
            throw inTheWay(e.places());
        } catch (FileSet.InTransitionException e) {
            throw new BadInputException(
                    "error.inTransition", directory, e.differing().size());
        } catch (IOException e) {
            throw new BadInputException("error.cannotWrite", directory, reason(e));
        }
    }

    private static String reason(IOException e) {
        boolean isTold = e instanceof FileSystemException system && system.getReason() != null;
        return e.getClass() == IOException.class || isTold
                ? e.getMessage()
                : e.getClass().getSimpleName().replaceFirst("Exception$", "") + ", " + e.getMessage();
    }

    private static Path nearestExisting(Path directory) {
        return Files.exists(directory) ? directory : nearestExisting(directory.getParent());
    }

    private static BadInputException inTheWay(List<Path> places) {
        return new BadInputException(
                "error.inTheWay", places.stream().map(Path::toString).collect(Collectors.joining(", ")), places.size());
    }
}
