package id.rotasi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.benchmarks.YardstickReport.Line;
import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.yardstick.HybridInstance;
import id.rotasi.benchmarks.yardstick.HybridYardstick;
import id.rotasi.benchmarks.yardstick.NurseInstance;
import id.rotasi.benchmarks.yardstick.NurseInstance.Contract;
import id.rotasi.benchmarks.yardstick.NurseInstance.Cover;
import id.rotasi.benchmarks.yardstick.NurseInstance.Nurse;
import id.rotasi.benchmarks.yardstick.NurseInstance.Shift;
import id.rotasi.benchmarks.yardstick.NurseYardstick;
import id.rotasi.benchmarks.yardstick.Outcome;
import id.rotasi.benchmarks.yardstick.YardstickPeer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of outcomes that are made up. */
class YardstickReportTest {

    /* Of the name and size of a published one, with nothing in it. */
    private static final NurseYardstick EIGHTH = new NurseYardstick(new NurseInstance(
            "Instance8",
            28,
            IntStream.range(0, 4)
                    .mapToObj(i -> new Shift("S" + i, 480, List.of()))
                    .toList(),
            IntStream.range(0, 30).mapToObj(i -> nurse("N" + i)).toList(),
            List.of(),
            List.of()));

    private static final NurseYardstick ONE_DAY = new NurseYardstick(new NurseInstance(
            "OneDay",
            1,
            List.of(new Shift("E", 480, List.of())),
            List.of(nurse("A")),
            List.of(),
            List.of(new Cover(0, "E", 1, 100, 1))));

    private static final HybridYardstick OFFICE =
            new HybridYardstick(new HybridInstance("office", List.of(), Map.of(), Map.of(), Map.of(), Map.of()));

    @TempDir
    Path results;

    private static Nurse nurse(String id) {
        return new Nurse(id, new Contract(Map.of("E", 1), 480, 0, 1, 1, 1, 1), List.of());
    }

    private static Outcome outcome(long cost, long bound, String... faults) {
        return new Outcome(OptionalLong.of(cost), OptionalLong.of(bound), List.of(faults), "FEASIBLE", List.of());
    }

    private static String row(Line line) {
        return String.join(
                " | ",
                new YardstickReport(List.of(line), "x", "X", "x", "x")
                        .table()
                        .rows()
                        .get(0));
    }

    @Test
    void ratios_are_to_the_best_published_and_to_cp_sat() {
        var line = new Line(EIGHTH, outcome(1400, 1000), 9.96, Optional.of(outcome(1600, 400)), 20);

        assertThat(row(line))
                .isEqualTo(
                        "Instance8 | 1400 | 1000 | 28.57 % | FEASIBLE | 10.0 | 1341 / 1308 | 1.070 | 1600 | 400 | 20.0 "
                                + "| 0.875");
        assertThat(line.behind()).containsExactly("**Instance8**: published is 1308, against 1400.");
        assertThat(line.faults()).isEmpty();
    }

    @Test
    void a_roster_that_breaks_rules_has_no_ratio_and_is_behind() {
        var line = new Line(EIGHTH, outcome(1200, 1000, "N1 works on day 2, a day off"), 1, Optional.empty(), 0);

        assertThat(row(line))
                .isEqualTo("Instance8 | 1200 | 1000 | - | BREAKS 1 rules | 1.0 | 1341 / 1308 | - | - | - | - | -");
        assertThat(line.faults()).containsExactly("Instance8: N1 works on day 2, a day off");
        assertThat(line.behind()).containsExactly("**Instance8**: published is 1308, against 1200, not valid.");
    }

    @Test
    void where_cp_sat_is_ahead_is_said() {
        var better = new Line(ONE_DAY, outcome(20, 5), 2, Optional.of(outcome(18, 10)), 2);
        var sooner = new Line(ONE_DAY, outcome(20, 20), 2, Optional.of(outcome(20, 20)), 1);

        assertThat(better.behind())
                .containsExactly(
                        "**OneDay**: cp-sat finds 18, against 20.",
                        "**OneDay**: cp-sat proves the better bound: 10, against 5.");
        assertThat(sooner.behind()).containsExactly("**OneDay**: cp-sat proves the same sooner: 1.0 s against 2.0 s.");
    }

    @Test
    void a_bound_that_a_roster_of_the_other_beats_is_an_error() {
        assertThat(new Line(ONE_DAY, outcome(20, 19), 1, Optional.of(outcome(18, 10)), 1).faults())
                .containsExactly("OneDay: the bound 19 contradicts a roster of CP-SAT that counts 18");
        assertThat(new Line(ONE_DAY, outcome(20, 20), 1, Optional.of(outcome(25, 21)), 1).faults())
                .containsExactly("OneDay: the bound 21 of CP-SAT contradicts a roster that counts 20");
    }

    @Test
    void of_attendances_more_is_better() {
        var fewer = new Line(OFFICE, outcome(38, 40), 1, Optional.of(outcome(39, 41)), 1);
        var wrong = new Line(OFFICE, outcome(38, 38), 1, Optional.of(outcome(39, 50)), 1);

        assertThat(fewer.behind()).containsExactly("**office**: cp-sat finds 39, against 38.");
        assertThat(fewer.faults()).isEmpty();
        assertThat(row(fewer)).isEqualTo("office | 38 | 40 | 5.26 % | FEASIBLE | 1.0 | - | - | 39 | 41 | 1.0 | 0.974");
        assertThat(wrong.faults())
                .containsExactly("office: the bound 38 contradicts a roster of CP-SAT that counts 39");
    }

    @Test
    void what_a_solver_says_of_its_roster_is_counted_again() {
        var honest = ONE_DAY.solve(new Fake(List.of("E"), 0), new Limit(Duration.ofSeconds(1), 1, 1));
        var boast = ONE_DAY.solve(new Fake(List.of(""), 0), new Limit(Duration.ofSeconds(1), 1, 1));
        var line = new Line(ONE_DAY, honest, 1, Optional.of(boast), 1);

        assertThat(honest.faults()).isEmpty();
        assertThat(line.faults()).containsExactly("OneDay: CP-SAT: the solver says 0 of a roster that counts 100");
        new YardstickReport(List.of(line), "yardstick-nrp", "Nurses", "x", "x").write(results);
        assertThat(results.resolve("yardstick-nrp.md")).content().contains("**Wrong**: OneDay: CP-SAT");
    }

    /* Always the same plan of A. */
    private record Fake(List<String> plan, long says) implements YardstickPeer {
        @Override
        public String name() {
            return "fake";
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public void load() {}

        @Override
        public Found<Map<String, List<String>>> nurses(NurseInstance instance, Limit limit) {
            return new Found<>(Optional.of(Map.of("A", plan)), OptionalLong.of(says), OptionalLong.of(0), false);
        }

        @Override
        public Found<Map<String, Map<String, String>>> hybrid(HybridInstance instance, Limit limit) {
            return new Found<>(Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), true);
        }
    }
}
