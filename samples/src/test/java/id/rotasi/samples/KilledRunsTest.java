package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed at random moments, every second one while it puts the files in their places. Two problems take turns,
 * so old and new differ. What is right is known from runs of both in folders of their own, and read here without the library.
 */
class KilledRunsTest {

    private static final int KILLS = Boolean.getBoolean("rotasi.long") ? 60 : 4;
    private static final String[] PROBLEMS = {"first", "second"};
    private static final String REPORT = "report.json";
    private static final String MANIFEST = "manifest.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final long seed = Long.getLong("rotasi.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Map<String, String>> hashes = new HashMap<>();
    private final ConcurrentLinkedQueue<String> missed = new ConcurrentLinkedQueue<>();
    private volatile boolean reading = true;
    private int inTransition;

    @TempDir
    Path directory;

    private Path folder;

    @Test
    void a_killed_run_leaves_every_file_whole_and_every_set_either_complete_or_known_to_be_in_transition()
            throws Exception {
        folder = directory.resolve("out");
        for (int i = 0; i < PROBLEMS.length; i++) {
            program("generate", "--asns=60", "--month=2025-12", "--seed=" + i, "--out=" + PROBLEMS[i] + ".json");
            solve(PROBLEMS[i], PROBLEMS[i]);
            hashes.put(PROBLEMS[i], hashesBelow(directory.resolve(PROBLEMS[i])));
        }
        long begun = System.nanoTime();
        assertThat(ChildProgram.run(directory, arguments(PROBLEMS[0]))).isZero();
        long whole = (System.nanoTime() - begun) / 1_000_000;
        Files.writeString(folder.resolve("notes.txt"), "mine");
        var names = hashesBelow(folder).keySet();
        var reader = new Thread(() -> readAllTheTime(names), "reader");
        reader.start();
        try {
            for (int i = 0; i < KILLS; i++) {
                kill(PROBLEMS[(i + 1) % 2], i % 2 == 0, whole);
                check(names, "kill %d, seed %d".formatted(i, seed));
            }
        } finally {
            reading = false;
            reader.join();
        }
        assertThat(missed).as("names that a reader missed, seed " + seed).isEmpty();
        assertThat(KILLS < 60 || inTransition > 0)
                .as("some run was killed between two files")
                .isTrue();

        solve("first", "out");

        assertThat(ownersOf(folder)).as("after the last run, seed " + seed).containsExactly("first");
        assertThat(differing()).contains(List.of());
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(hidden()).isEmpty();
    }

    private void kill(String problem, boolean whileMoving, long whole) throws Exception {
        var process = ChildProgram.of(directory, arguments(problem))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("killed.txt").toFile())
                .start();
        if (whileMoving) {
            var staging = folder.resolve(".rotasi/new");
            int left = 1 + random.nextInt(hashes.get(problem).size());
            // Once its manifest is staged, all that the run still does is to force the files and to move them.
            boolean ended = false;
            while (!ended && !Files.exists(staging.resolve(MANIFEST))) {
                ended = process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            while (process.isAlive() && count(staging) > left) {
                Thread.onSpinWait();
            }
        } else {
            process.waitFor(random.nextInt((int) whole), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    /** Nothing missing, nothing torn; the set is of one run and its manifest says so, or the manifest denies it. */
    private void check(Set<String> names, String when) throws IOException {
        assertThat(hashesBelow(folder).keySet()).as(when).containsAll(names);
        var owners = ownersOf(folder);
        var differing = differing().orElseThrow();
        var why = CommandLine.in(directory)
                .run("why", owners.contains("first") ? "first.json" : "second.json", "--roster=out", "--locale=en");
        if (differing.isEmpty()) {
            assertThat(owners).as(when).hasSize(1);
            assertThat(why.status()).as(when + why.err()).isZero();
        } else {
            inTransition++;
            assertThat(why.status()).as(when).isEqualTo(Program.BAD_INPUT);
            assertThat(why.err()).as(when).contains("in transition");
        }
    }

    /** The problems whose files lie there; each file must be a whole one of either. */
    private Set<String> ownersOf(Path place) throws IOException {
        var owners = Set.of(PROBLEMS);
        for (var file : hashesBelow(place).entrySet()) {
            if (file.getKey().equals("notes.txt")) {
                continue;
            }
            var name = file.getKey();
            if (name.equals(REPORT) || name.equals(MANIFEST)) {
                assertThat(JSON.readTree(place.resolve(name).toFile()).isObject())
                        .isTrue();
                continue;
            }
            var of = hashes.entrySet().stream()
                    .filter(known -> file.getValue().equals(known.getValue().get(name)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(of).as("%s is whole, seed %d", name, seed).isNotEmpty();
            owners = isShared(name) ? owners.stream().filter(of::contains).collect(Collectors.toSet()) : owners;
        }
        return owners;
    }

    private boolean isShared(String name) {
        return hashes.values().stream().allMatch(known -> known.containsKey(name));
    }

    /** The files that are not as the manifest says; nothing without a manifest. */
    private Optional<List<String>> differing() throws IOException {
        if (!Files.exists(folder.resolve(MANIFEST))) {
            return Optional.empty();
        }
        var now = hashesBelow(folder);
        var differing = new ArrayList<String>();
        for (JsonNode file : JSON.readTree(folder.resolve(MANIFEST).toFile()).path("files")) {
            var name = file.path("name").asText();
            boolean same = file.path("sha256").asText().equals(now.get(name))
                    && file.path("size").asLong() == Files.size(folder.resolve(name));
            if (!same) {
                differing.add(name);
            }
        }
        return Optional.of(differing);
    }

    private void readAllTheTime(Set<String> names) {
        while (reading) {
            for (var name : names) {
                try {
                    Files.newInputStream(folder.resolve(name)).close();
                } catch (NoSuchFileException e) {
                    missed.add(name);
                } catch (IOException e) {
                    missed.add(name + ": " + e);
                }
            }
        }
    }

    private void solve(String problem, String out) {
        program("solve", problem + ".json", "--out=" + out, "--step-limit=0", "--formats=all");
    }

    private static String[] arguments(String problem) {
        return new String[] {"solve", problem + ".json", "--out=out", "--step-limit=0", "--formats=all", "--quiet"};
    }

    private void program(String... arguments) {
        var result = CommandLine.in(directory).run(arguments);
        assertThat(result.status()).as(result.err()).isZero();
    }

    private List<Path> hidden() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private static int count(Path staging) {
        try (var files = Files.walk(staging)) {
            return (int) files.filter(Files::isRegularFile).count();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static Map<String, String> hashesBelow(Path place) throws IOException {
        var found = new HashMap<String, String>();
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = place.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".")) {
                    found.put(name, sha256(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
