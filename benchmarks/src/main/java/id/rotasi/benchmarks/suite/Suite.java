package id.rotasi.benchmarks.suite;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.io.ProblemJson;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The named problems: five sizes, each in four kinds, drawn from one seed. */
public final class Suite {

    /** Seed of every named problem. */
    public static final long SEED = 1;

    /** December 2025: 21 working days of the five-day week. */
    public static final Period MONTH = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));

    /** September to 27 November 2025: 63 working days of the five-day week. */
    public static final Period QUARTER = new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 27));

    private enum Size {
        SECTION(20, MONTH, 21),
        AGENCY(150, MONTH, 21),
        MINISTRY(1_000, MONTH, 21),
        CITY(17_000, MONTH, 21),
        PROVINCE(50_000, QUARTER, 63);

        final int asns;
        final Period period;
        final int workingDays;

        Size(int asns, Period period, int workingDays) {
            this.asns = asns;
            this.period = period;
            this.workingDays = workingDays;
        }
    }

    private enum Kind {
        NETWORK("rules that nest: balance, day cap, counters, weekday fairness"),
        NETWORK_TURNS("as network, with fair turns at counters"),
        FULL("as network, with at most 2 WFH days a week and 2 in a row, substitutes"),
        FULL_TURNS("as full, with fair turns at counters"),
        TIGHT("as full, with lean counters and a small building in each agency"),
        IMPOSSIBLE("as network, with a counter that lacks two officers each day");

        final String about;

        Kind(String about) {
            this.about = about;
        }
    }

    private Suite() {}

    /** All of them, smallest first. */
    public static List<Instance> all() {
        var all = new ArrayList<Instance>();
        for (var size : Size.values()) {
            for (var kind : Kind.values()) {
                all.add(instance(size, kind));
            }
        }
        return List.copyOf(all);
    }

    /**
     * A set by name ({@code small}, {@code medium}, {@code large}, {@code all}), a size, or one name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static List<Instance> named(String name) {
        var sizes =
                switch (name) {
                    case "smoke" -> List.of("section-network");
                    case "small" -> List.of("section", "agency");
                    case "medium" -> List.of("section", "agency", "ministry");
                    case "large" -> List.of("city", "province");
                    case "all" -> all().stream().map(Suite::sizeOf).toList();
                    default -> List.of(name);
                };
        var chosen = all().stream()
                .filter(instance -> sizes.contains(instance.name()) || sizes.contains(sizeOf(instance)))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no suite or instance '%s'. Known: smoke, small, medium, large, all, %s."
                            .formatted(
                                    name,
                                    String.join(
                                            ", ",
                                            all().stream().map(Instance::name).toList())));
        }
        return chosen;
    }

    private static String sizeOf(Instance instance) {
        return instance.name().substring(0, instance.name().indexOf('-'));
    }

    /** A problem of the user's own. */
    public static Instance of(Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        return new Instance(
                name,
                "the problem of " + file.getFileName(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                () -> ProblemJson.read(file));
    }

    /** A synthetic problem of any size. */
    public static Instance of(int asns, Variant variant) {
        var name = "%s-%d".formatted(variant, asns);
        return new Instance(
                name,
                "%,d people, seed %d".formatted(asns, SEED),
                OptionalInt.of(asns),
                OptionalInt.empty(),
                () -> synthetic(asns, MONTH, variant));
    }

    private static Instance instance(Size size, Kind kind) {
        var name = "%s-%s".formatted(size, kind).toLowerCase(Locale.ROOT).replace('_', '-');
        boolean impossible = kind == Kind.IMPOSSIBLE;
        var variant = impossible ? Variant.NETWORK : Variant.valueOf(kind.name());
        return new Instance(
                name,
                kind.about,
                OptionalInt.of(size.asns),
                impossible ? OptionalInt.of(Shortage.A_DAY * size.workingDays) : OptionalInt.empty(),
                () -> {
                    var problem = synthetic(size.asns, size.period, variant);
                    return impossible ? Shortage.in(problem) : problem;
                });
    }

    private static RosterProblem synthetic(int asns, Period period, Variant variant) {
        return SyntheticProblem.of(asns, period, SEED, variant);
    }
}
