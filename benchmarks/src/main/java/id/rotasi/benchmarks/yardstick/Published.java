package id.rotasi.benchmarks.yardstick;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What others published on an instance. One number is all that is known; of two, the first is of 10 minutes and the second of 60.
 *
 * <p>Sources: Curtois and Qu, Computational results on new staff scheduling benchmark instances (2014), and the results page of
 * ORProjects/NRP, where those of the instances 9 to 12 are of 60 minutes; the challenge ASOCIO 2025.
 *
 * @param best of all
 * @param gurobi of an integer program; empty if none is published
 * @param ejectionChains of a variable depth search; empty likewise
 */
public record Published(List<Long> best, List<Long> gurobi, List<Long> ejectionChains) {

    private static final Map<NurseSize, Published> NURSES = Map.ofEntries(
            Map.entry(new NurseSize("Instance1", 14, 8, 1), of(607, 607)),
            Map.entry(new NurseSize("Instance2", 14, 14, 2), of(828, 923)),
            Map.entry(new NurseSize("Instance3", 14, 20, 3), of(1001, 1003)),
            Map.entry(new NurseSize("Instance4", 28, 10, 2), of(1716, 1719)),
            Map.entry(new NurseSize("Instance5", 28, 16, 2), of(1143, 1439)),
            Map.entry(new NurseSize("Instance6", 28, 18, 3), of(1950, 2344)),
            Map.entry(new NurseSize("Instance7", 28, 20, 3), of(1056, 1284)),
            Map.entry(
                    new NurseSize("Instance8", 28, 30, 4),
                    new Published(List.of(1341L, 1308L), List.of(8995L, 1323L), List.of(2529L, 2260L))),
            Map.entry(new NurseSize("Instance9", 28, 36, 4), of(439, 463)),
            Map.entry(new NurseSize("Instance10", 28, 40, 5), of(4631, 4797)),
            Map.entry(new NurseSize("Instance11", 28, 50, 6), of(3443, 3661)),
            Map.entry(new NurseSize("Instance12", 28, 60, 10), of(4040, 5211)));

    private static final Map<HybridSize, Published> HYBRID = Map.of(
            new HybridSize("instance1", 20, 9), attendances(38),
            new HybridSize("instance2", 20, 9), attendances(40),
            new HybridSize("instance3", 40, 20), attendances(83),
            new HybridSize("instance4", 40, 20), attendances(87),
            new HybridSize("instance5", 60, 35), attendances(139),
            new HybridSize("instance6", 60, 35), attendances(145));

    private record NurseSize(String name, int days, int staff, int shifts) {}

    private record HybridSize(String name, int employees, int desks) {}

    /* Gurobi reached the best. */
    private static Published of(long best, long ejectionChains) {
        return new Published(List.of(best), List.of(best), List.of(ejectionChains));
    }

    private static Published attendances(long most) {
        return new Published(List.of(most), List.of(), List.of());
    }

    /** On an instance that is known by its name and size. */
    public static Optional<Published> on(NurseInstance instance) {
        return Optional.ofNullable(NURSES.get(new NurseSize(
                instance.name(),
                instance.days(),
                instance.staff().size(),
                instance.shifts().size())));
    }

    /** On an instance that is known by its name and size. */
    public static Optional<Published> on(HybridInstance instance) {
        int desks = instance.zones().values().stream().mapToInt(List::size).sum();
        return Optional.ofNullable(
                HYBRID.get(new HybridSize(instance.name(), instance.desks().size(), desks)));
    }

    /** The best one, however long it took. */
    public long reached() {
        return best.get(best.size() - 1);
    }

    /** One or two numbers as a cell of a table. */
    public static String words(List<Long> numbers) {
        return numbers.isEmpty() ? "-" : numbers.stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }
}
