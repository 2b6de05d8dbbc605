package id.rotasi.benchmarks.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.benchmarks.yardstick.NurseInstance.Contract;
import id.rotasi.benchmarks.yardstick.NurseInstance.Nurse;
import id.rotasi.benchmarks.yardstick.NurseInstance.Shift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublishedTest {

    /* Nothing but its size. */
    private static NurseInstance ward(String name, int days, int staff, int shifts) {
        var contract = new Contract(Map.of(), 0, 0, 1, 1, 1, 1);
        return new NurseInstance(
                name,
                days,
                IntStream.range(0, shifts)
                        .mapToObj(i -> new Shift("S" + i, 480, List.of()))
                        .toList(),
                IntStream.range(0, staff)
                        .mapToObj(i -> new Nurse("N" + i, contract, List.of()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static HybridInstance office(String name, int employees, int desks) {
        var all = IntStream.range(0, desks).mapToObj(i -> "D" + i).toList();
        var fit = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, employees).forEach(i -> fit.put("E" + i, all));
        return new HybridInstance(name, List.of(), Map.of("Z", all), fit, Map.of(), Map.of());
    }

    @Test
    void each_instance_is_known_by_its_name_and_size() {
        var sizes = List.of(
                List.of(14, 8, 1),
                List.of(14, 14, 2),
                List.of(14, 20, 3),
                List.of(28, 10, 2),
                List.of(28, 16, 2),
                List.of(28, 18, 3),
                List.of(28, 20, 3),
                List.of(28, 30, 4),
                List.of(28, 36, 4),
                List.of(28, 40, 5),
                List.of(28, 50, 6),
                List.of(28, 60, 10));
        var reached = new ArrayList<Long>();
        for (int i = 0; i < sizes.size(); i++) {
            var size = sizes.get(i);
            var instance = ward("Instance" + (i + 1), size.get(0), size.get(1), size.get(2));
            reached.add(Published.on(instance).orElseThrow().reached());
        }
        assertThat(reached)
                .containsExactly(607L, 828L, 1001L, 1716L, 1143L, 1950L, 1056L, 1308L, 439L, 4631L, 3443L, 4040L);
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> office(
                                "instance" + i,
                                20 * ((i + 1) / 2),
                                List.of(9, 20, 35).get((i - 1) / 2)))
                        .map(instance -> Published.on(instance).orElseThrow().reached()))
                .containsExactly(38L, 40L, 83L, 87L, 139L, 145L);
    }

    @Test
    void an_instance_of_another_name_or_size_is_not_known() {
        assertThat(Published.on(ward("Instance1", 14, 9, 1))).isEmpty();
        assertThat(Published.on(ward("Instance1", 28, 8, 1))).isEmpty();
        assertThat(Published.on(ward("Ward", 14, 8, 1))).isEmpty();
        assertThat(Published.on(office("instance1", 20, 10))).isEmpty();
        assertThat(Published.on(office("instance3", 20, 9))).isEmpty();
    }

    @Test
    void two_numbers_are_of_ten_and_of_sixty_minutes() {
        var eighth = Published.on(ward("Instance8", 28, 30, 4)).orElseThrow();

        assertThat(Published.words(eighth.best())).isEqualTo("1341 / 1308");
        assertThat(Published.words(eighth.gurobi())).isEqualTo("8995 / 1323");
        assertThat(Published.words(eighth.ejectionChains())).isEqualTo("2529 / 2260");
        assertThat(Published.words(List.of())).isEqualTo("-");
    }

    @Test
    void nothing_published_is_better_than_the_best() {
        var all = List.of(ward("Instance2", 14, 14, 2), ward("Instance8", 28, 30, 4), ward("Instance12", 28, 60, 10));
        assertThat(all).allSatisfy(instance -> {
            var published = Published.on(instance).orElseThrow();
            assertThat(published.gurobi()).allMatch(cost -> cost >= published.reached());
            assertThat(published.ejectionChains()).allMatch(cost -> cost >= published.reached());
        });
    }
}
