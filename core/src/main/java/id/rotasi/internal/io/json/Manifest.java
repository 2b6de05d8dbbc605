package id.rotasi.internal.io.json;

import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.report.PublicationRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that one run wrote, as {@code manifest.json} lists them. The run is named by a hash of that list, so the same
 * files always have the same manifest.
 *
 * @param entries by name
 */
public record Manifest(List<Entry> entries) {

    public static final Path NAME = Path.of("manifest.json");

    private static final int BUFFER = 1 << 16;

    /**
     * A file.
     *
     * @param name relative to the folder, with slashes
     * @param size bytes
     * @param sha256 of the content, in lower-case hexadecimal digits
     */
    record Entry(String name, long size, String sha256) {}

    /** The manifest of some files of a folder, and of the others of an earlier one. Time is linear in their bytes. */
    public static Manifest of(Path directory, List<Path> names, Optional<Manifest> earlier) throws IOException {
        var entries = new TreeMap<Path, Entry>();
        earlier.ifPresent(before -> before.entries().forEach(entry -> entries.put(Path.of(entry.name()), entry)));
        for (var name : names) {
            entries.put(name, entry(directory, withSlashes(name)));
        }
        return new Manifest(List.copyOf(entries.values()));
    }

    /** The manifest that lies in a folder, if one does and it is one of ours. */
    public static Optional<Manifest> in(Path directory) throws IOException {
        var file = directory.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var reading = new Reading();
        try (var characters = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return JsonTree.read(characters, reading, Map.of())
                    .flatMap(tree -> Fields.of(tree, Place.ROOT, reading))
                    .map(Manifest::of)
                    .filter(read -> reading.errors().isEmpty());
        }
    }

    private static Manifest of(Fields fields) {
        fields.text("run");
        var entries = fields.objects(
                "files",
                file -> new Entry(file.text("name"), file.whole("size", 0, Long.MAX_VALUE), file.text("sha256")));
        fields.noteMissing("files");
        return new Manifest(List.copyOf(entries));
    }

    /** Writes it. */
    public void write(Path directory) throws IOException {
        JsonOut.write(directory.resolve(NAME), out -> {
            out.text("run", run());
            out.rows("files", entries, entry -> {
                out.text("name", entry.name());
                out.whole("size", entry.size());
                out.text("sha256", entry.sha256());
            });
        });
    }

    /** The names of files that are not as it says. */
    public List<Path> differing(Path directory) throws IOException {
        var differing = new ArrayList<Path>();
        for (var entry : entries) {
            var file = directory.resolve(entry.name());
            boolean same = Files.isRegularFile(file)
                    && Files.size(file) == entry.size()
                    && entry(directory, entry.name()).equals(entry);
            if (!same) {
                differing.add(Path.of(entry.name()));
            }
        }
        return differing;
    }

    private String run() {
        var list = entries.stream()
                .map(entry -> entry.sha256() + " " + entry.size() + " " + entry.name() + "\n")
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(PublicationRecord.sha256().digest(list.getBytes(StandardCharsets.UTF_8)));
    }

    private static Entry entry(Path directory, String name) throws IOException {
        long size = 0;
        var digest = PublicationRecord.sha256();
        try (var stream = new DigestInputStream(Files.newInputStream(directory.resolve(name)), digest)) {
            var buffer = new byte[BUFFER];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
            }
        }
        return new Entry(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static String withSlashes(Path name) {
        return name.toString().replace('\\', '/');
    }
}
