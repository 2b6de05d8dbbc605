package id.rotasi.internal.io.files;

import id.rotasi.internal.io.files.Replacement.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of one export, under names that any file system takes; none takes its place before all are written. */
public final class OutputFiles implements AutoCloseable {

    /** Most characters of a name that is made of ids. */
    public static final int LONGEST = 60;

    /* Devices of Windows, in any folder and with any extension. */
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Path directory;
    private final Replacement replacement = new Replacement();
    private final List<Path> files = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    public OutputFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /** Puts the files in their places. @return the files, in the order in which they were written */
    public List<Path> commit() throws IOException {
        replacement.commit();
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        replacement.close();
    }

    /** Writes bytes. */
    public void bytes(String name, String extension, Content<OutputStream> content) throws IOException {
        var file = directory.resolve(unique(name, extension));
        replacement.write(file, content);
        files.add(file);
    }

    /** Writes text in UTF-8. */
    public void text(String name, String extension, Content<Writer> content) throws IOException {
        bytes(name, extension, out -> {
            try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
        });
    }

    /** An id as part of a file name: ASCII letters and digits, dots, dashes and underscores. */
    public static String slug(String id) {
        var plain = id.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        var shortened = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        boolean reserved = RESERVED.matcher(shortened.toLowerCase(Locale.ROOT)).matches();
        return shortened.isEmpty() || reserved ? "x" + shortened : shortened;
    }

    /* Some file systems do not tell upper from lower case. Each name remembers the next number that may be free. */
    private String unique(String name, String extension) {
        var plain = name.toLowerCase(Locale.ROOT) + extension;
        var candidate = name + extension;
        while (names.putIfAbsent(candidate.toLowerCase(Locale.ROOT), 1) != null) {
            candidate = name + "-" + names.merge(plain, 1, Integer::sum) + extension;
        }
        return candidate;
    }
}
