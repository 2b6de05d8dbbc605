package id.rotasi.synthetic;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.CounterTurns;
import id.rotasi.policy.rule.WeeklyWfhCap;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Problems of any size, drawn from a seed: the same arguments make the same problem on every machine. */
public final class SyntheticProblem {

    /** Most people. */
    public static final int MAX_ASNS = 500_000;

    /* Always in Indonesian: the language of the machine may not change the problem. */
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("id"));

    private static final int SMALLEST_WITH_BUILDING = 30;

    /** How hard the problem is. */
    public enum Variant {
        /** The preset rotation 50:50 without turns at counters. All counts nest, so the optimum can be proven. */
        NETWORK,
        /** On top, fair turns at counters, as in the preset. */
        NETWORK_TURNS,
        /** As network; on top, at most two days at home a week and two in a row, and substitutes who are not both at home. */
        FULL,
        /** On top of that, fair turns at counters. */
        FULL_TURNS,
        /** As full; on top, counters that need nearly all of their officers, and a building too small in each agency. */
        TIGHT;

        private boolean isNetwork() {
            return this == NETWORK || this == NETWORK_TURNS;
        }

        private boolean takesTurns() {
            return this == NETWORK_TURNS || this == FULL_TURNS;
        }

        /** The name on a command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private SyntheticProblem() {}

    /**
     * Makes a problem that has a feasible roster.
     *
     * @param asns people, 1 to {@value #MAX_ASNS}
     * @param period in years whose holidays are known
     * @throws IllegalArgumentException if there are fewer or more people
     */
    public static RosterProblem of(int asns, Period period, long seed, Variant variant) {
        if (asns < 1 || asns > MAX_ASNS) {
            throw new IllegalArgumentException("The number of people (%d) must be 1 to %d.".formatted(asns, MAX_ASNS));
        }
        var plans = CityPlan.governments(asns);
        var administration = new Administration(plans, period, seed).withWishes();
        if (!variant.isNetwork()) {
            administration.withSubstitutes();
        }
        if (variant == Variant.TIGHT) {
            administration.withLeanCounters();
        }
        var offices = plans.stream()
                .flatMap(government -> government.below().stream())
                .filter(agency -> agency.unit().level() == UnitLevel.AGENCY
                        && !agency.unit().frontLine())
                .toList();
        for (int i = 0; i < offices.size(); i++) {
            place(administration, offices.get(i), i, variant);
        }
        var government = plans.size() == 1 ? plans.get(0).unit().name() : "Provinsi Nusa Endah";
        return administration
                .problem(government + ", " + MONTH.format(period.from()), policy(variant))
                .build();
    }

    /* One agency in eight has an assembly; of the others one in three (if tight, all) sits in a building too small. */
    private static void place(Administration administration, UnitPlan agency, int index, Variant variant) {
        var id = agency.unit().id();
        boolean tight = variant == Variant.TIGHT;
        if (index % 8 == 3) {
            administration.assemble(id, "Apel gabungan");
        } else if ((tight || index % 3 == 1)
                && agency.people() >= SMALLEST_WITH_BUILDING
                && isFiveDays(agency)
                && !administration.hasFieldPosts(id)) {
            administration.seat(id, "Gedung " + agency.unit().name(), tight ? 5 : 8);
        }
    }

    private static boolean isFiveDays(UnitPlan plan) {
        return plan.unit().workingWeek().isEmpty() && plan.below().stream().allMatch(SyntheticProblem::isFiveDays);
    }

    private static RosterPolicy policy(Variant variant) {
        var preset = variant.takesTurns()
                ? Presets.rotation5050()
                : Presets.rotation5050().without(CounterTurns.TYPE);
        return variant.isNetwork() ? preset : preset.with(WeeklyWfhCap.hard(2)).with(ConsecutiveWfh.hard(2));
    }
}
