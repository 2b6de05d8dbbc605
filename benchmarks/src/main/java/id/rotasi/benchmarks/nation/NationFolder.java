package id.rotasi.benchmarks.nation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.rotasi.Roster;
import id.rotasi.io.RosterCsv;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the rosters of a country lie:
 *
 * <pre>
 * parts/KEY.csv                the roster of the problem with that hash, and
 * parts/KEY.recap              its figures, written last
 * administrations/ID.csv       the roster of an administration: the same file under another name
 * nation.csv                   the figures of all administrations, and their sum
 * </pre>
 */
final class NationFolder {

    private static final String TOTAL = "all";

    private final Path folder;

    NationFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("parts"));
        Files.createDirectories(folder.resolve("administrations"));
    }

    /** The figures of the roster of a problem that was solved before. */
    Optional<Recap> known(String administration, String key) throws IOException {
        var file = recap(key);
        return Files.isRegularFile(file) && Files.isRegularFile(roster(key))
                ? read(file).stream().map(one -> one.named(administration)).findFirst()
                : Optional.empty();
    }

    /** Writes a roster; its figures. */
    Recap write(String administration, String key, Roster roster) throws IOException {
        RosterCsv.write(roster, roster(key));
        var recap = Recap.of(administration, key, roster);
        write(recap(key), List.of(recap));
        return recap;
    }

    /** Gives an administration the roster of that hash. */
    void name(String administration, String key) throws IOException {
        var named = folder.resolve("administrations").resolve(administration + ".csv");
        if (Files.exists(named) && Files.isSameFile(named, roster(key))) {
            return;
        }
        var fresh = named.resolveSibling("." + UUID.randomUUID());
        try {
            Files.createLink(fresh, roster(key));
        } catch (UnsupportedOperationException | FileAlreadyExistsException e) {
            Files.copy(roster(key), fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(fresh, named, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The figures of the last run; none if there was none. */
    List<Recap> manifest() throws IOException {
        var file = folder.resolve("nation.csv");
        return Files.isRegularFile(file)
                ? read(file).stream()
                        .filter(recap -> !recap.administration().equals(TOTAL))
                        .toList()
                : List.of();
    }

    /** Writes the figures of all, and of the country. @return those of the country */
    Recap manifest(List<Recap> all) throws IOException {
        var sum = Recap.sum(TOTAL, all);
        var rows = new ArrayList<>(all);
        rows.add(sum);
        write(folder.resolve("nation.csv"), rows);
        return sum;
    }

    private Path roster(String key) {
        return folder.resolve("parts").resolve(key + ".csv");
    }

    private Path recap(String key) {
        return folder.resolve("parts").resolve(key + ".recap");
    }

    private static List<Recap> read(Path file) throws IOException {
        var recaps = new ArrayList<Recap>();
        try (var rows = CsvReader.builder().ofCsvRecord(file)) {
            rows.forEach(row -> Recap.of(row.getFields()).ifPresent(recaps::add));
        }
        return recaps;
    }

    private static void write(Path file, List<Recap> recaps) throws IOException {
        var fresh = file.resolveSibling("." + UUID.randomUUID());
        try (var csv = CsvWriter.builder().build(fresh)) {
            csv.writeRecord(Recap.COLUMNS);
            recaps.forEach(recap -> csv.writeRecord(recap.row()));
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
