package id.rotasi.benchmarks.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ward of our own in the form of the benchmark. */
class NurseTest {

    static final String WARD = """
            # A ward
            SECTION_HORIZON
            14

            SECTION_SHIFTS
            E,480,
            N,600,E

            SECTION_STAFF
            A,E=14|N=3,4320,2880,4,2,2,1
            B,E=14|N=3,4320,2880,4,2,2,1
            C,E=14|N=0,4320,2880,5,2,2,1
            D,E=0|N=14,4320,2400,5,1,2,2

            SECTION_DAYS_OFF
            A,3
            B,9,10

            SECTION_SHIFT_ON_REQUESTS
            A,0,N,2
            C,7,E,3

            SECTION_SHIFT_OFF_REQUESTS
            A,1,N,1
            D,5,N,3

            SECTION_COVER
            """
            + IntStream.range(0, 14)
                    .mapToObj(day -> "%d,E,%d,100,1%n%d,N,1,100,1%n".formatted(day, 1 + day % 2, day))
                    .collect(Collectors.joining());

    @TempDir
    Path folder;

    private NurseInstance ward() throws IOException {
        return NurseInstance.read(Files.writeString(folder.resolve("Ward.txt"), WARD));
    }

    private static Map<String, List<String>> worked(String a, String b, String c, String d) {
        return Map.of("A", days(a), "B", days(b), "C", days(c), "D", days(d));
    }

    /* A letter for each day; a dot is off. */
    private static List<String> days(String letters) {
        return Arrays.stream(letters.split(""))
                .map(letter -> letter.replace(".", ""))
                .toList();
    }

    @Test
    void an_instance_is_read_whole() throws IOException {
        var ward = ward();
        assertThat(ward.days()).isEqualTo(14);
        assertThat(ward.shifts()).extracting(NurseInstance.Shift::notBefore).containsExactly(List.of(), List.of("E"));
        assertThat(ward.staff())
                .extracting(NurseInstance.Nurse::daysOff)
                .containsExactly(List.of(3), List.of(9, 10), List.of(), List.of());
        assertThat(ward.staff().get(3).contract().most()).containsEntry("N", 14);
        assertThat(ward.requests()).hasSize(4);
        assertThat(ward.cover()).hasSize(28);
    }

    @Test
    void what_a_roster_costs_and_breaks_is_counted_by_hand() throws IOException {
        var good = worked("NNN...EEE.....", "..EE...EE...EE", "EE..EE.EE.....", "..NN..NNNN....");
        var almost = NurseCount.of(ward(), good);
        assertThat(almost.faults()).containsExactly("C days off until day 6: 1, at least 2");
        // A's request against N on day 1; for E 9 too few and 3 too many, for N 6 too few and 1 too many.
        assertThat(almost.cost()).isEqualTo(1 + 903 + 601);
        var bad = worked("NE.E....EEEEE.", "..............", "NNNNNN........", "N.N.N.N.N.....");
        assertThat(NurseCount.of(ward(), bad).faults())
                .contains(
                        "A works E after N on day 1",
                        "A works on day 3, a day off",
                        "A days in a row until day 3: 1, at least 2",
                        "A days off until day 2: 1, at least 2",
                        "A days in a row until day 12: 5, at most 4",
                        "B minutes: 0, at least 2880",
                        "C shifts N: 6, at most 0",
                        "C days in a row until day 5: 6, at most 5",
                        "D days off until day 1: 1, at least 2");
    }

    @Test
    void the_library_and_the_count_of_the_benchmark_agree_on_cost_and_validity() throws IOException {
        var ward = ward();
        var problem = new NurseProblem(ward);
        var options =
                EngineOptions.defaults().withTimeLimit(Duration.ofMinutes(1)).withThreads(1);
        try (var engine = RosterEngine.create(options)) {
            var roster = engine.solve(problem.problem());
            var count = NurseCount.of(ward, problem.worked(roster));
            assertThat(count.faults()).isEmpty();
            assertThat(roster.report().score().hard()).isZero();
            assertThat(count.cost()).isEqualTo(roster.report().score().soft());
            assertThat(roster.report().bound().orElseThrow().soft()).isLessThanOrEqualTo(count.cost());
        }
    }

    @Test
    void random_rosters_break_hard_rules_of_the_library_exactly_where_the_count_finds_faults() throws IOException {
        var ward = ward();
        var problem = new NurseProblem(ward);
        var random = new Random(7);
        Map<String, List<String>> best;
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            best = problem.worked(engine.solve(problem.problem()));
        }
        int valid = 0;
        for (int i = 0; i < 200; i++) {
            var all = new TreeMap<>(best);
            for (int changed = random.nextInt(4); changed > 0; changed--) {
                var nurse = ward.staff().get(random.nextInt(4));
                all.put(nurse.id(), plan(nurse, ward.days(), random));
            }
            var roster = problem.roster(all);
            var count = NurseCount.of(ward, all);
            assertThat(roster.report().score().hard() == 0)
                    .as("roster %d: %s", i, count.faults())
                    .isEqualTo(count.faults().isEmpty());
            assertThat(roster.report().score().soft()).as("roster %d", i).isEqualTo(count.cost());
            valid += count.faults().isEmpty() ? 1 : 0;
        }
        assertThat(valid).as("rosters that break nothing").isBetween(20, 180);
    }

    /* Runs of some days on and off, of shifts that the nurse can work. */
    private static List<String> plan(NurseInstance.Nurse nurse, int days, Random random) {
        var can = nurse.contract().most().entrySet().stream()
                .filter(most -> most.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        var plan = new ArrayList<String>();
        boolean works = random.nextBoolean();
        while (plan.size() < days) {
            var shift = can.get(random.nextInt(can.size()));
            for (int n = 2 + random.nextInt(3); n > 0 && plan.size() < days; n--) {
                boolean isOff = !works || nurse.daysOff().contains(plan.size());
                plan.add(isOff ? "" : shift);
            }
            works = !works;
        }
        return plan;
    }

    @Test
    void a_file_of_another_form_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("Other.txt"), "SECTION_HORIZON\nmany\n");
        assertThatThrownBy(() -> NurseInstance.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Other.txt is no instance");
    }
}
