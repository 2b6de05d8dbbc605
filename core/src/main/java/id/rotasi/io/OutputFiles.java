package id.rotasi.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of one export: each is written wholly or not at all, under a name that any file system takes. */
final class OutputFiles {

    private static final int LONGEST = 60;

    private final Path directory;
    private final List<Path> written = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    OutputFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /** The files, in the order in which they were written. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /** Writes bytes. */
    void bytes(String name, String extension, Content<OutputStream> content) throws IOException {
        var target = directory.resolve(unique(name, extension));
        var temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        written.add(target);
    }

    /** Writes text in UTF-8. */
    void text(String name, String extension, Content<Writer> content) throws IOException {
        bytes(name, extension, out -> {
            try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
        });
    }

    /** An id as part of a file name: ASCII letters and digits, dots, dashes and underscores. */
    static String slug(String id) {
        var plain = id.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        var shortened = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return shortened.isEmpty() ? "x" : shortened;
    }

    // Some file systems do not tell upper from lower case.
    private String unique(String name, String extension) {
        var candidate = name + extension;
        for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + "-" + i + extension;
        }
        return candidate;
    }

    /** What goes into a file. */
    @FunctionalInterface
    interface Content<T> {
        void writeTo(T target) throws IOException;
    }
}
