package id.rotasi.benchmarks.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.rotasi.EngineOptions;
import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.peers.Peers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CP-SAT on instances of our own; with the profile {@code peers-native} only. */
class CpSatTest {

    private static final Limit LIMIT = new Limit(Duration.ofSeconds(20), 2, 1);
    private static final EngineOptions OPTIONS = EngineOptions.defaults().withTimeLimit(Duration.ofMinutes(1));

    /** Of nine days, so that optima are proven at once. */
    private static final String SMALL_WARD = """
            SECTION_HORIZON
            9
            SECTION_SHIFTS
            E,480,
            N,600,E
            SECTION_STAFF
            A,E=9|N=2,2880,1440,3,2,2,1
            B,E=9|N=2,2880,1440,3,2,2,1
            C,E=2|N=9,3000,1800,3,2,2,0
            SECTION_DAYS_OFF
            A,3
            SECTION_SHIFT_ON_REQUESTS
            A,0,N,2
            B,6,E,3
            C,5,N,9
            SECTION_SHIFT_OFF_REQUESTS
            B,1,E,4
            C,3,N,3
            SECTION_COVER
            """
            + IntStream.range(0, 9)
                    .mapToObj(day -> "%d,E,1,100,1%n%d,N,%d,100,1%n".formatted(day, day, day % 2))
                    .collect(Collectors.joining());

    @TempDir
    Path folder;

    private List<Yardstick> yardsticks() throws IOException {
        return List.of(
                new NurseYardstick(NurseInstance.read(Files.writeString(folder.resolve("SmallWard.txt"), SMALL_WARD))),
                new NurseYardstick(NurseInstance.read(Files.writeString(folder.resolve("Ward.txt"), NurseTest.WARD))),
                new HybridYardstick(
                        HybridInstance.read(Files.writeString(folder.resolve("office.json"), HybridTest.OFFICE))));
    }

    private static YardstickPeer cpSat() {
        var peer = YardstickPeer.cpSat();
        assumeThat(peer).isPresent();
        return peer.orElseThrow();
    }

    @Test
    void it_is_here_where_the_native_peers_are() {
        assertThat(YardstickPeer.cpSat().isPresent()).isEqualTo(Peers.missing().isEmpty());
    }

    @Test
    void its_roster_is_valid_and_no_better_than_the_proven_optimum() throws IOException {
        var peer = cpSat();
        for (var instance : yardsticks()) {
            var ours = instance.solve(OPTIONS);
            var theirs = instance.solve(peer, LIMIT);

            assertThat(theirs.faults()).as(instance.name()).isEmpty();
            assertThat(ours.isProven()).as(instance.name()).isTrue();
            int sign = instance.isLessBetter() ? 1 : -1;
            long best = sign * ours.cost().orElseThrow();
            assertThat(sign * theirs.cost().orElseThrow()).as(instance.name()).isGreaterThanOrEqualTo(best);
            assertThat(sign * theirs.bound().orElseThrow()).as(instance.name()).isLessThanOrEqualTo(best);
        }
    }

    @Test
    void both_prove_the_same_optimum_of_a_small_ward_and_of_an_office() throws IOException {
        var peer = cpSat();
        for (var instance : List.of(yardsticks().get(0), yardsticks().get(2))) {
            var theirs = instance.solve(peer, LIMIT);

            assertThat(theirs.isProven()).as(instance.name()).isTrue();
            assertThat(theirs.cost())
                    .as(instance.name())
                    .isEqualTo(instance.solve(OPTIONS).cost());
        }
    }

    @Test
    void random_small_wards_have_the_same_optimum_or_none_for_both() throws IOException {
        var peer = cpSat();
        var random = new Random(11);
        int possible = 0;
        for (int i = 0; i < 30; i++) {
            var text = ward(random);
            var instance = new NurseYardstick(
                    NurseInstance.read(Files.writeString(folder.resolve("Random%d.txt".formatted(i)), text)));
            var ours = instance.solve(OPTIONS);
            var theirs = instance.solve(peer, LIMIT);

            assertThat(theirs.isValid()).as(text).isEqualTo(ours.isValid());
            if (ours.isValid()) {
                possible++;
                assertThat(theirs.isProven()).as(text).isTrue();
                assertThat(theirs.cost()).as(text).isEqualTo(ours.cost());
            }
        }
        assertThat(possible).as("wards with a valid roster").isBetween(10, 29);
    }

    /* Three nurses on ten days, with limits that are now and then too narrow. */
    private static String ward(Random random) {
        var text = new StringBuilder("SECTION_HORIZON\n10\nSECTION_SHIFTS\nE,480,\nN,600,E\nSECTION_STAFF\n");
        for (var nurse : List.of("A", "B", "C")) {
            int least = 480 * (1 + random.nextInt(4));
            text.append("%s,E=%d|N=%d,%d,%d,%d,%d,%d,%d%n"
                    .formatted(
                            nurse,
                            1 + random.nextInt(5),
                            random.nextInt(5),
                            least + 600,
                            least,
                            2 + random.nextInt(3),
                            1 + random.nextInt(2),
                            1 + random.nextInt(3),
                            random.nextInt(2)));
        }
        text.append("SECTION_DAYS_OFF%nA,%d%n".formatted(random.nextInt(10)));
        text.append("SECTION_SHIFT_ON_REQUESTS%nB,%d,E,%d%n".formatted(random.nextInt(10), 1 + random.nextInt(9)));
        text.append("SECTION_SHIFT_OFF_REQUESTS%nC,%d,N,%d%n".formatted(random.nextInt(10), 1 + random.nextInt(9)));
        text.append("SECTION_COVER\n");
        for (int day = 0; day < 10; day++) {
            text.append("%d,E,%d,100,1%n%d,N,1,100,1%n".formatted(day, random.nextInt(2), day));
        }
        return text.toString();
    }

    @Test
    void a_roster_before_the_optimum_is_counted_as_it_is() throws IOException {
        var peer = cpSat();
        var ward = new NurseYardstick(NurseInstance.read(Files.writeString(folder.resolve("Big.txt"), bigWard())));
        for (int millis = 200; millis <= 1000; millis += 200) {
            var theirs = ward.solve(peer, new Limit(Duration.ofMillis(millis), 2, 1));

            assertThat(theirs.faults()).as("%d ms", millis).isEmpty();
        }
    }

    /* Four weeks of forty nurses, whose demands nobody meets at once. */
    private static String bigWard() {
        var text = new StringBuilder("SECTION_HORIZON\n28\nSECTION_SHIFTS\n");
        text.append("D,480,\nE,480,D\nL,600,D|E\nN,600,D|E|L\nSECTION_STAFF\n");
        for (int nurse = 0; nurse < 40; nurse++) {
            text.append("P%d,D=28|E=28|L=9|N=4,8640,7200,5,2,2,2%n".formatted(nurse));
        }
        text.append("SECTION_COVER\n");
        for (int day = 0; day < 28; day++) {
            text.append("%d,D,%d,100,1%n%d,E,5,100,1%n%d,L,4,100,1%n%d,N,3,100,1%n"
                    .formatted(day, 6 + day % 5, day, day, day));
        }
        return text.toString();
    }

    @Test
    void a_ward_without_a_valid_roster_is_said_to_be_impossible() throws IOException {
        var peer = cpSat();
        var file = Files.writeString(
                folder.resolve("Full.txt"), SMALL_WARD.replace("A,E=9|N=2,2880,1440", "A,E=1|N=0,2880,1440"));
        var instance = NurseInstance.read(file);

        assertThat(peer.nurses(instance, LIMIT).isImpossible()).isTrue();
        assertThat(new NurseYardstick(instance).solve(peer, LIMIT).faults())
                .containsExactly("the solver says that there is no roster");
    }

    @Test
    void runs_at_both_edges_count_as_long_enough() throws IOException {
        var peer = cpSat();
        var ward = """
                SECTION_HORIZON
                4
                SECTION_SHIFTS
                E,480,
                SECTION_STAFF
                A,E=4,960,960,4,3,2,1
                SECTION_COVER
                0,E,1,100,1
                3,E,1,100,1
                """;
        var instance = NurseInstance.read(Files.writeString(folder.resolve("Edges.txt"), ward));

        assertThat(peer.nurses(instance, LIMIT).roster().orElseThrow().get("A"))
                .isEqualTo(Arrays.asList("E", "", "", "E"));
    }
}
