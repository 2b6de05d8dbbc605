package id.rotasi.internal.io.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of an export as one stream: a ZIP archive. The same files give the same bytes. */
public final class Archive {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    /** What makes the files, in a folder. */
    @FunctionalInterface
    public interface Export {
        List<Path> into(Path folder) throws IOException;
    }

    /** Writes an archive by way of a folder for temporary files; the stream stays open. */
    public static void write(Export export, OutputStream stream) throws IOException {
        var folder = Files.createTempDirectory("rotasi");
        try {
            var files = export.into(folder).stream().collect(Collectors.toCollection(TreeSet::new));
            var zip = new ZipOutputStream(OpenStreams.of(stream));
            for (var file : files) {
                var entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
        } finally {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
