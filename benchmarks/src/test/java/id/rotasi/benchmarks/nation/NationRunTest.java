package id.rotasi.benchmarks.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.benchmarks.nation.Country.Administration;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.io.RosterCsv;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Administrations of a country, solved one after the other and kept. */
class NationRunTest {

    private static final EngineOptions OPTIONS = EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(50)
            .withThreads(2);
    private static final List<Administration> ALL = Country.of(2_000);

    @TempDir
    Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    private NationRun run() throws IOException {
        return new NationRun(OPTIONS, Suite.MONTH, Variant.NETWORK, folder, told::add);
    }

    @Test
    void a_country_has_as_many_people_as_asked_for_and_administrations_of_different_sizes() {
        for (int people : new int[] {1, 99, 2_000, 100_000, Country.PEOPLE}) {
            var all = Country.of(people);
            assertThat(all.stream().mapToLong(Administration::people).sum()).isEqualTo(people);
            assertThat(all).extracting(Administration::people).allMatch(own -> own > 0);
            assertThat(all).extracting(Administration::id).doesNotHaveDuplicates();
        }
        var nation = Country.of(Country.PEOPLE);
        assertThat(nation).hasSizeBetween(550, 650);
        assertThat(nation.get(0).people()).isBetween(30_000, 60_000);
        assertThat(nation.get(nation.size() - 1).people()).isLessThan(3_000);
    }

    @Test
    void each_administration_has_the_roster_of_its_own_solve_and_the_country_their_sum() throws IOException {
        var sum = run().run(ALL);
        long cost = 0;
        try (var engine = RosterEngine.create(OPTIONS)) {
            for (var one : ALL) {
                var roster = engine.solve(one.problem(Suite.MONTH, Variant.NETWORK));
                var bytes = new ByteArrayOutputStream();
                RosterCsv.write(roster, bytes);
                assertThat(folder.resolve("administrations").resolve(one.id() + ".csv"))
                        .hasBinaryContent(bytes.toByteArray());
                cost += roster.report().score().soft();
            }
        }
        assertThat(sum.people()).isEqualTo(2_000);
        assertThat(sum.cost().soft()).isEqualTo(cost);
        assertThat(told).hasSize(ALL.size()).anyMatch(line -> line.contains("(100 %)"));
        assertThat(Files.readAllLines(folder.resolve("nation.csv"))).hasSize(ALL.size() + 2);
    }

    @Test
    void what_was_solved_before_is_not_solved_again_and_of_a_change_only_what_has_changed() throws IOException {
        assertThatThrownBy(() -> run().runAgain(ALL, Set.of("regency-001"))).hasMessageContaining("all first");
        run().run(ALL);
        var before = files();
        var second = run();
        second.run(ALL);
        assertThat(second.solved()).isZero();
        assertThat(files()).isEqualTo(before);

        var third = run();
        var changed = ALL.get(3);
        var sum = third.runAgain(ALL, Set.of(changed.id()));
        assertThat(third.solved()).isOne();
        assertThat(sum.people()).isEqualTo(2_000);
        var after = files();
        after.keySet().removeAll(before.keySet());
        assertThat(after).as("a roster and its figures").hasSize(2);
        var all = new ArrayList<>(ALL);
        all.set(3, changed.changed());
        var whole = run();
        assertThat(whole.run(all)).isEqualTo(sum);
        assertThat(whole.solved()).isZero();
    }

    private Map<Path, FileTime> files() throws IOException {
        var times = new HashMap<Path, FileTime>();
        try (var files = Files.list(folder.resolve("parts"))) {
            for (var file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
