package id.rotasi.internal.io.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids become names that every file system takes, each its own. */
class OutputFilesTest {

    private static final Set<String> DEVICES = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1",
            "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");
    private static final List<String> PARTS = List.of(
            "con",
            "NUL",
            "Aux",
            "prn",
            "com1",
            "LPT9",
            "com",
            "x",
            ".",
            "..",
            "-",
            "/",
            "\\",
            ":",
            " ",
            "\u0000",
            "\u00e9",
            "9",
            "x".repeat(70),
            "-2",
            "-3");

    @TempDir
    Path directory;

    @Test
    void random_ids_become_names_of_their_own_that_windows_takes_too() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int check = 0; check < Checks.of("names", 2_000); check++) {
            var place = directory.resolve("of-" + check);
            var ids = new ArrayList<String>();
            for (int i = 0; i < 40; i++) {
                var id = new StringBuilder();
                for (int part = random.nextInt(4); part >= 0; part--) {
                    id.append(PARTS.get(random.nextInt(PARTS.size())));
                }
                ids.add(id.toString());
            }

            var written = write(place, ids);

            var seen = new HashSet<String>();
            assertThat(written).as("seed " + seed).hasSameSizeAs(ids).allSatisfy(file -> {
                var name = file.getFileName().toString();
                assertThat(name).matches("[A-Za-z0-9_][A-Za-z0-9._-]*").hasSizeLessThan(100);
                assertThat(DEVICES).doesNotContain(name.split("\\.")[0].toUpperCase(Locale.ROOT));
                assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            });
            for (int i = 0; i < ids.size(); i++) {
                assertThat(written.get(i)).hasContent(i + ids.get(i).replace("\u0000", "0"));
            }
        }
    }

    @Test
    void ids_that_look_alike_are_numbered_in_their_order() throws IOException {
        var written = write(directory, List.of("a/b", "a b", "A-B", "a-b-2", "a:b"));

        assertThat(written)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a-b.ics", "a-b-2.ics", "A-B-3.ics", "a-b-2-2.ics", "a-b-4.ics");
    }

    @Test
    void a_failed_export_leaves_the_files_before_it_and_nothing_of_its_own() throws IOException {
        Files.writeString(directory.resolve("a.ics"), "old");

        var failure = org.assertj.core.api.Assertions.catchThrowable(() -> {
            try (var files = new OutputFiles(directory)) {
                files.text("a", ".ics", writer -> writer.write("new"));
                files.text("b", ".ics", writer -> {
                    writer.write("half");
                    throw new IOException("disk full");
                });
                files.commit();
            }
        });

        assertThat(failure).hasMessage("disk full");
        assertThat(directory).isDirectoryContaining("glob:**a.ics");
        assertThat(directory.toFile().list()).containsExactly("a.ics");
        assertThat(directory.resolve("a.ics")).hasContent("old");
    }

    private static List<Path> write(Path place, List<String> ids) throws IOException {
        try (var files = new OutputFiles(place)) {
            for (int i = 0; i < ids.size(); i++) {
                var content = i + ids.get(i).replace("\u0000", "0");
                files.text(OutputFiles.slug(ids.get(i)), ".ics", writer -> writer.write(content));
            }
            return files.commit();
        }
    }
}
