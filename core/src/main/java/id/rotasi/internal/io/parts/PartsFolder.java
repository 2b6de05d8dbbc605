package id.rotasi.internal.io.parts;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.Roster;
import id.rotasi.RosterEngine.Parts.Part;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.json.report.PartFormat;
import id.rotasi.internal.search.LocalSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder of parts that any number of processes work off. A part is a file that is named by its key and moves, by atomic renames:
 *
 * <pre>
 * whole.part               the problem, and how it is to be solved
 * parts.json               how small the parts are, and their keys
 * todo/KEY.part            nobody works at it
 * taken/KEY.part~WORKER    the worker works at it
 * workers/WORKER.lock      locked by that worker as long as its process lives
 * done/KEY.json            its result; it stays, so that the same part is not solved again
 * failed/KEY.part          what threw an exception, beside KEY.txt, which says why
 * </pre>
 *
 * A result takes its place whole, before the part goes. Whoever finds a part that was taken by a worker whose lock is free, puts it
 * back, or drops it if its result is there. So wherever a worker is killed, no part and no result is lost, and none is solved again that
 * has a result.
 */
public final class PartsFolder {

    private static final String PART = ".part";
    private static final String RESULT = ".json";
    private static final String WHY = ".txt";
    private static final String BY = "~";

    private final Path folder;

    public PartsFolder(Path folder) {
        this.folder = folder;
    }

    /** Lays out parts. Those that have a result, or that somebody works at, are left as they are; those that are no part any more go. */
    void lay(ProblemParts parts, int people) throws IOException {
        for (var place : List.of("todo", "taken", "workers", "done", "failed")) {
            Files.createDirectories(folder.resolve(place));
        }
        var keys = parts.all().stream().map(Part::key).collect(Collectors.toSet());
        for (var other : names("todo")) {
            if (!keys.contains(key(other))) {
                Files.deleteIfExists(folder.resolve("todo").resolve(other));
            }
        }
        for (var other : names("failed")) {
            Files.deleteIfExists(folder.resolve("failed").resolve(other));
        }
        // In this order, so that what is taken meanwhile is seen.
        var known = new HashSet<>(keys("todo"));
        known.addAll(keys("taken"));
        for (var part : parts.all()) {
            if (!isDone(part.key()) && known.add(part.key())) {
                Replacement.of(folder.resolve("todo").resolve(part.key() + PART), stream -> stream.write(part.bytes()));
            }
        }
        Replacement.of(folder.resolve("whole.part"), stream -> PartFormat.write(parts.whole(), stream));
        Replacement.of(folder.resolve("parts.json"), stream -> PartFormat.write(people, parts.all(), stream));
    }

    /** The roster of the results. @throws InvalidProblemException if some are missing, or if it is no folder of parts */
    public Roster gather(LocalSearch search) throws IOException {
        var list = folder.resolve("parts.json");
        if (!Files.isRegularFile(list)) {
            throw wrong("part.none", Map.of("value", String.valueOf(folder.getFileName())));
        }
        var task = PartFormat.task(Files.readAllBytes(folder.resolve("whole.part")));
        var parts =
                new ProblemParts(task.problem(), task.options(), search, PartFormat.people(Files.readAllBytes(list)));
        var errors = new ArrayList<InputError>();
        for (var part : parts.all()) {
            var why = folder.resolve("failed").resolve(part.key() + WHY);
            if (!isDone(part.key()) && Files.isRegularFile(why)) {
                errors.add(error(
                        "part.failed",
                        Map.of("value", part.key(), "why", Files.readString(why).strip())));
            }
        }
        long open = parts.all().stream().filter(part -> !isDone(part.key())).count();
        if (open > errors.size()) {
            errors.add(error(
                    "part.open",
                    Map.of("n", open - errors.size(), "all", parts.all().size())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidProblemException(errors);
        }
        return parts.together(part -> result(part.key()));
    }

    private byte[] result(String key) {
        try {
            return Files.readAllBytes(done(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InvalidProblemException wrong(String code, Map<String, Object> arguments) {
        return new InvalidProblemException(List.of(error(code, arguments)));
    }

    private InputError error(String code, Map<String, Object> arguments) {
        return new InputError(String.valueOf(folder.getFileName()), "io." + code, arguments);
    }

    Path lock(String worker) {
        return folder.resolve("workers").resolve(worker + ".lock");
    }

    private Path done(String key) {
        return folder.resolve("done").resolve(key + RESULT);
    }

    private boolean isDone(String key) {
        return Files.isRegularFile(done(key));
    }

    /** A part that a worker has taken. */
    record Claim(String key, String worker, Path file) {}

    /** Takes the largest part that nobody works at; null if there is none. */
    @Nullable
    Claim take(String worker) throws IOException {
        for (var name : largestFirst()) {
            var file = folder.resolve("taken").resolve(name + BY + worker);
            if (isMoved(folder.resolve("todo").resolve(name), file)) {
                return new Claim(key(name), worker, file);
            }
        }
        return null;
    }

    private List<String> largestFirst() throws IOException {
        record Sized(String name, long size) {}
        var sized = new ArrayList<Sized>();
        for (var name : names("todo")) {
            try {
                sized.add(new Sized(name, Files.size(folder.resolve("todo").resolve(name))));
            } catch (NoSuchFileException e) {
                // Another worker was faster.
            }
        }
        sized.sort((one, other) -> Long.compare(other.size, one.size));
        return sized.stream().map(Sized::name).toList();
    }

    /** All that somebody works at, or did when he was killed. */
    List<Claim> taken() throws IOException {
        var claims = new ArrayList<Claim>();
        for (var name : names("taken")) {
            int by = name.indexOf(BY);
            if (by >= 0) {
                var worker = name.substring(by + BY.length());
                claims.add(new Claim(key(name), worker, folder.resolve("taken").resolve(name)));
            }
        }
        return claims;
    }

    /** Puts the result of a part in its place; then the part goes. */
    void finish(Claim claim, byte[] result) throws IOException {
        Replacement.of(done(claim.key), stream -> stream.write(result));
        Files.deleteIfExists(claim.file);
    }

    /** Puts a part away that cannot be solved. */
    void fail(Claim claim, Throwable why) throws IOException {
        var text = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        byte[] line = (text + "\n").getBytes(StandardCharsets.UTF_8);
        Replacement.of(folder.resolve("failed").resolve(claim.key + WHY), stream -> stream.write(line));
        isMoved(claim.file, folder.resolve("failed").resolve(claim.key + PART));
    }

    /** Puts a part back whose worker is dead, unless it is done. */
    void giveBack(Claim claim) throws IOException {
        if (isDone(claim.key)) {
            Files.deleteIfExists(claim.file);
        } else {
            isMoved(claim.file, folder.resolve("todo").resolve(claim.key + PART));
        }
    }

    /* Whether it was there, and is now in its new place: of several who try, one hears yes. */
    private static boolean isMoved(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private List<String> keys(String place) throws IOException {
        return names(place).stream().map(PartsFolder::key).toList();
    }

    private List<String> names(String place) throws IOException {
        try (var files = Files.list(folder.resolve(place))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw wrong("part.none", Map.of("value", String.valueOf(folder.getFileName())));
        }
    }

    private static String key(String name) {
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }
}
