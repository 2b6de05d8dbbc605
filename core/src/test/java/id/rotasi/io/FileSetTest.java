package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.fixture.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of files: complete or in transition, never half, and nothing lost. */
class FileSetTest {

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    Path directory;

    @Test
    void random_sets_replace_each_other_and_the_manifest_tells_size_and_hash_of_every_file() throws Exception {
        var all = new TreeMap<String, String>();
        for (int check = 0; check < Checks.of("sets", 3_000); check++) {
            var files = randomFiles();
            all.putAll(files);

            var written = FileSet.publish(directory, folder -> write(folder, files));

            assertThat(written).as("seed " + seed).map(Path::toString).containsExactlyElementsOf(files.keySet());
            assertThat(contents()).as("seed " + seed).isEqualTo(all);
            var listed = new ObjectMapper()
                    .readTree(directory.resolve("manifest.json").toFile())
                    .path("files");
            assertThat(listed).hasSameSizeAs(files.keySet());
            for (var entry : listed) {
                var content = files.get(entry.path("name").asText()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                assertThat(entry.path("size").asInt()).isEqualTo(content.length);
                assertThat(entry.path("sha256").asText())
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            }
        }
    }

    @Test
    void the_same_files_have_the_same_manifest() throws IOException {
        var files = randomFiles();

        FileSet.publish(directory.resolve("one"), folder -> write(folder, files));
        FileSet.publish(directory.resolve("two"), folder -> write(folder, files));

        assertThat(directory.resolve("two/manifest.json"))
                .hasSameBinaryContentAs(directory.resolve("one/manifest.json"));
    }

    @Test
    void everything_in_the_way_is_named_at_once_and_nothing_is_written() throws IOException {
        for (int check = 0; check < Checks.of("blocked", 2_000); check++) {
            var place = Files.createDirectory(directory.resolve("of-" + check));
            var files = randomFiles();
            var names = new ArrayList<>(files.keySet());
            names.add("manifest.json");
            names.removeIf(name -> name.contains("/") || random.nextBoolean());
            var blocked = new ArrayList<Path>();
            for (var name : names) {
                blocked.add(block(place.resolve(name)));
            }
            boolean folder = random.nextBoolean();
            if (folder && files.keySet().stream().anyMatch(name -> name.startsWith("below/"))) {
                blocked.add(Files.writeString(place.resolve("below"), "mine"));
            }
            var before = places(place);

            if (blocked.isEmpty()) {
                FileSet.publish(place, there -> write(there, files));
                continue;
            }
            assertThatExceptionOfType(FileSet.BlockedException.class)
                    .as("seed " + seed)
                    .isThrownBy(() -> FileSet.publish(place, there -> write(there, files)))
                    .satisfies(e -> assertThat(e.places()).containsExactlyInAnyOrderElementsOf(blocked));
            assertThat(places(place)).as("seed " + seed).isEqualTo(before);
        }
    }

    @Test
    void a_writer_that_fails_changes_nothing_and_makes_no_folder() throws IOException {
        var files = randomFiles();
        var place = directory.resolve("a/b");
        FileSet.Writer failing = folder -> {
            write(folder, files);
            throw new IOException("disk full");
        };

        assertThatThrownBy(() -> FileSet.publish(place, failing)).hasMessage("disk full");
        assertThat(directory).isEmptyDirectory();

        FileSet.publish(place, folder -> write(folder, files));
        var before = places(place);
        assertThatThrownBy(() -> FileSet.publish(place, failing)).hasMessage("disk full");
        assertThat(places(place)).isEqualTo(before);
    }

    @Test
    void what_a_killed_run_left_is_removed_by_the_next() throws IOException {
        Files.createDirectories(directory.resolve(".rotasi/new/below"));
        Files.writeString(directory.resolve(".rotasi/new/below/x"), "half");
        Files.writeString(directory.resolve(".rotasi/lock"), "of a dead process");
        var files = randomFiles();
        assertThatExceptionOfType(FileSet.InTransitionException.class)
                .isThrownBy(() -> FileSet.read(directory, folder -> 1));

        FileSet.publish(directory, folder -> write(folder, files));

        assertThat(directory.resolve(".rotasi")).doesNotExist();
        assertThat(contents()).isEqualTo(files);
    }

    @Test
    void one_changed_or_lost_file_puts_the_set_in_transition() throws IOException {
        for (int check = 0; check < Checks.of("changed", 1_000); check++) {
            var place = directory.resolve("of-" + check);
            var files = randomFiles();
            FileSet.publish(place, folder -> write(folder, files));
            assertThat(FileSet.<Integer>read(place, folder -> 7)).isEqualTo(7);
            var name = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
            if (random.nextBoolean()) {
                Files.delete(place.resolve(name));
            } else {
                // Same size, so that the hash alone tells.
                Files.writeString(place.resolve(name), files.get(name).replaceFirst(".", "#"));
            }

            assertThatExceptionOfType(FileSet.InTransitionException.class)
                    .as("seed " + seed)
                    .isThrownBy(() -> FileSet.read(place, folder -> 1))
                    .satisfies(e -> assertThat(e.differing()).containsExactly(Path.of(name)));
        }
    }

    @Test
    void a_set_that_is_replaced_while_it_is_read_is_in_transition() throws IOException {
        FileSet.publish(directory, folder -> write(folder, Map.of("a", "1", "b", "1")));

        assertThatExceptionOfType(FileSet.InTransitionException.class)
                .isThrownBy(() -> FileSet.read(
                        directory,
                        folder -> FileSet.publish(folder, there -> write(there, Map.of("a", "2", "b", "2")))));
    }

    @Test
    void a_folder_of_other_programs_is_simply_read() throws IOException {
        Files.writeString(directory.resolve("roster.json"), "{}");
        assertThat(FileSet.<String>read(directory, folder -> Files.readString(folder.resolve("roster.json"))))
                .isEqualTo("{}");
        for (var foreign :
                List.of("{\"name\": \"an application\"}", "[]", "", "no JSON", "{\"files\": 3, \"run\": \"x\"}")) {
            Files.writeString(directory.resolve("manifest.json"), foreign);
            assertThat(FileSet.<Integer>read(directory, folder -> 7)).isEqualTo(7);
        }
    }

    @Test
    void runs_into_one_folder_at_the_same_time_take_turns_and_readers_get_whole_sets_only() throws Exception {
        var names = List.of("a", "b", "below/c", "d");
        var runs = new ArrayList<CompletableFuture<Void>>();
        publish(names, "0");
        for (int run = 1; run <= 4; run++) {
            var content = "run " + run;
            runs.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 25; i++) {
                    publish(names, content + "." + i);
                }
            }));
        }
        var all = CompletableFuture.allOf(runs.toArray(CompletableFuture[]::new));
        int read = 0;
        while (!all.isDone() || read == 0) {
            for (var name : names) {
                assertThat(Files.readString(directory.resolve(name))).isNotEmpty();
            }
            try {
                List<String> set = FileSet.read(directory, folder -> {
                    var contents = new ArrayList<String>();
                    for (var name : names) {
                        contents.add(Files.readString(folder.resolve(name)));
                    }
                    return contents;
                });
                read++;
                assertThat(set.stream().distinct()).hasSize(1);
            } catch (FileSet.InTransitionException e) {
                assertThat(e.differing()).isNotEmpty();
            }
        }
        all.join();
        assertThat(directory.resolve(".rotasi")).doesNotExist();
    }

    @Test
    void publishing_into_the_folder_that_is_being_published_is_a_mistake_that_is_told() {
        assertThatThrownBy(() -> FileSet.publish(directory, folder -> publish(List.of("a"), "x")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_interrupted_thread_publishes_all_the_same_and_stays_interrupted() throws IOException {
        var files = randomFiles();
        Thread.currentThread().interrupt();

        FileSet.publish(directory, folder -> write(folder, files));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(contents()).isEqualTo(files);
    }

    @Test
    void a_file_alone_is_whole_by_itself_and_needs_no_manifest() throws IOException {
        FileSet.publish(directory, folder -> write(folder, Map.of("a", "1")));

        assertThat(directory.resolve("manifest.json")).doesNotExist();
        assertThat(contents()).containsExactly(Map.entry("a", "1"));
    }

    private void publish(List<String> names, String content) {
        try {
            FileSet.publish(directory, folder -> {
                for (var name : names) {
                    write(folder, Map.of(name, content));
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path block(Path place) throws IOException {
        return switch (random.nextInt(3)) {
            case 0 -> Files.createDirectory(place);
            case 1 -> Files.createSymbolicLink(place, Path.of("nowhere"));
            default -> Files.createSymbolicLink(place, directory);
        };
    }

    private Map<String, String> randomFiles() {
        var files = new TreeMap<String, String>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            var name = (random.nextInt(3) == 0 ? "below/" : "") + (char) ('a' + random.nextInt(26)) + i;
            files.put(name, "x" + random.nextLong());
        }
        return files;
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        contents.remove("manifest.json");
        return contents;
    }

    private static List<Path> places(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.sorted().toList();
        }
    }
}
