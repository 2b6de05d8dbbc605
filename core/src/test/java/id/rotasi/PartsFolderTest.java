package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.RosterEngine.Parts.Part;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Period;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.WrittenFiles;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of parts, worked off by threads and processes, some of which are killed. */
class PartsFolderTest {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final RosterProblem CITY = SyntheticProblem.of(600, MARCH, 1, Variant.NETWORK);
    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1));
    private static final int PEOPLE = 50;
    private static final int LONGEST_LIFE = 4_000;

    @TempDir
    private Path folder;

    /** A worker as a process of its own. */
    static final class Worker {
        public static void main(String... args) throws IOException {
            ENGINE.workOff(Path.of(args[0]));
        }
    }

    @Test
    void two_workers_solve_each_part_once_and_the_roster_is_that_of_one_piece() throws IOException {
        var parts = ENGINE.apart(CITY, PEOPLE);
        parts.layOut(folder);
        var workers = IntStream.range(0, 2)
                .mapToObj(worker -> CompletableFuture.supplyAsync(() -> solved(folder)))
                .toList();
        assertThat(workers.stream().mapToInt(CompletableFuture::join).sum())
                .isEqualTo(parts.all().size());
        assertIsTheCity(ENGINE.gather(folder));
    }

    private static int solved(Path folder) {
        try {
            return ENGINE.workOff(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void workers_that_are_killed_lose_nothing_and_nothing_is_solved_again_that_has_a_result() throws Exception {
        var parts = ENGINE.apart(CITY, PEOPLE);
        var keys = parts.all().stream().map(Part::key).collect(Collectors.toSet());
        long seed = 1;
        int killed = 0;
        for (int round = 0; killed < Math.max(3, Checks.of("worker-kills", 100)); round++) {
            var draw = new Draw(seed + round);
            var place = folder.resolve(String.valueOf(round));
            parts.layOut(place);
            Map<String, FileTime> before = new TreeMap<>();
            while (before.size() < keys.size()) {
                var other = worker(place);
                var worker = worker(place);
                worker.waitFor(draw.between(100, LONGEST_LIFE), TimeUnit.MILLISECONDS);
                killed += worker.isAlive() ? 1 : 0;
                worker.destroyForcibly().waitFor();
                other.waitFor(draw.between(0, LONGEST_LIFE), TimeUnit.MILLISECONDS);
                killed += other.isAlive() ? 1 : 0;
                other.destroyForcibly().waitFor();
                var now = results(place);
                assertThat(now).as("seed %d", seed + round).containsAllEntriesOf(before);
                assertThat(all(place)).as("seed %d", seed + round).isEqualTo(keys);
                before = now;
            }
            assertThat(ENGINE.workOff(place)).isZero();
            assertThat(names(place, "todo")).isEmpty();
            assertThat(names(place, "taken")).isEmpty();
            assertIsTheCity(ENGINE.gather(place));
        }
    }

    private Process worker(Path place) throws IOException {
        return ChildJvm.of(Worker.class, List.of("-XX:TieredStopAtLevel=1"), place)
                .redirectOutput(folder.resolve("worker.txt").toFile())
                .start();
    }

    /** Of each part with a result, when that was written; each result is whole. */
    private static Map<String, FileTime> results(Path place) throws IOException {
        var results = new TreeMap<String, FileTime>();
        for (var name : names(place, "done")) {
            var file = place.resolve("done").resolve(name);
            assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
            results.put(name, Files.getLastModifiedTime(file));
        }
        return results;
    }

    private static Set<String> all(Path place) throws IOException {
        var keys = new TreeSet<String>();
        for (var where : List.of("todo", "taken", "done")) {
            names(place, where).forEach(name -> keys.add(name.substring(0, name.indexOf('.'))));
        }
        return keys;
    }

    private static List<String> names(Path place, String where) throws IOException {
        try (var files = Files.list(place.resolve(where))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    private static void assertIsTheCity(Roster roster) throws IOException {
        var whole = ENGINE.solve(CITY);
        assertThat(WrittenFiles.csv(roster)).isEqualTo(WrittenFiles.csv(whole));
        assertThat(WrittenFiles.report(roster)).isEqualTo(WrittenFiles.report(whole));
    }

    @Test
    void of_a_changed_problem_only_the_changed_parts_are_solved_again() throws IOException {
        ENGINE.apart(CITY, PEOPLE).layOut(folder);
        ENGINE.workOff(folder);
        var ill = new Absence(CITY.asns().get(0).id(), AbsenceKind.LEAVE, MARCH.from(), MARCH.to());
        var changed = CITY.toBuilder().absences(ill).build();
        ENGINE.apart(changed, PEOPLE).layOut(folder);
        assertThatThrownBy(() -> ENGINE.gather(folder))
                .isInstanceOfSatisfying(InvalidProblemException.class, e -> assertThat(e.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo("io.part.open")));
        assertThat(ENGINE.workOff(folder)).isOne();
        assertThat(WrittenFiles.csv(ENGINE.gather(folder))).isEqualTo(WrittenFiles.csv(ENGINE.solve(changed)));
        ENGINE.apart(CITY, PEOPLE).layOut(folder);
        assertThat(ENGINE.workOff(folder)).as("the first problem again").isZero();
        assertIsTheCity(ENGINE.gather(folder));
    }

    @Test
    void a_part_that_cannot_be_solved_is_put_away_and_told_with_its_reason() throws IOException {
        ENGINE.apart(CITY, PEOPLE).layOut(folder);
        var broken = names(folder, "todo").get(0);
        Files.writeString(folder.resolve("todo").resolve(broken), "{");
        ENGINE.workOff(folder);
        assertThatThrownBy(() -> ENGINE.gather(folder))
                .isInstanceOfSatisfying(
                        InvalidProblemException.class,
                        e -> assertThat(e.errors()).singleElement().satisfies(error -> {
                            assertThat(error.code()).isEqualTo("io.part.failed");
                            assertThat(broken)
                                    .startsWith((String) error.arguments().get("value"));
                        }));
        ENGINE.apart(CITY, PEOPLE).layOut(folder);
        assertThat(ENGINE.workOff(folder)).isOne();
        assertIsTheCity(ENGINE.gather(folder));
    }

    @Test
    void a_folder_without_parts_is_told() {
        assertThatThrownBy(() -> ENGINE.workOff(folder)).isInstanceOf(InvalidProblemException.class);
        assertThatThrownBy(() -> ENGINE.gather(folder)).isInstanceOf(InvalidProblemException.class);
    }
}
