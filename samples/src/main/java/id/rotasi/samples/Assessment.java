package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.UnitTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an administration found out when it assessed its people: who may work from home, and who not and why. */
final class Assessment {

    private final RosterProblem problem;
    private final UnitTree units;
    private final List<Asn> asns;

    Assessment(RosterProblem problem) {
        this.problem = problem;
        this.units = problem.unitTree();
        this.asns = new ArrayList<>(problem.asns());
    }

    /** Everybody who serves citizens directly may not, for that reason. */
    Assessment frontLine() {
        return add(this::servesDirectly, IneligibilityReason.FRONTLINE, 1_000, 0);
    }

    /** The officers of counters in units of desks are teams of direct service, too. */
    Assessment officersOfCounters() {
        var asked = problem.counters().stream()
                .flatMap(counter -> counter.qualification().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < asns.size(); i++) {
            var asn = asns.get(i);
            if (asn.qualifications().stream().anyMatch(asked::contains) && !servesDirectly(asn)) {
                asns.set(
                        i,
                        asn.toBuilder()
                                .frontLine(true)
                                .eligibility(with(asn, IneligibilityReason.FRONTLINE))
                                .build());
            }
        }
        return this;
    }

    /**
     * A reason for some of those people.
     *
     * @param perMille how many of a thousand
     */
    Assessment add(Predicate<Asn> whose, IneligibilityReason reason, int perMille, long seed) {
        var random = new SplittableRandom(seed);
        asns.replaceAll(asn -> whose.test(asn) && random.nextInt(1_000) < perMille
                ? asn.toBuilder().eligibility(with(asn, reason)).build()
                : asn);
        return this;
    }

    /** Id of the agency that somebody belongs to. */
    String agencyOf(Asn asn) {
        return units.atLevel(units.get(asn.unit()), UnitLevel.AGENCY)
                .map(unit -> unit.id())
                .orElse("");
    }

    boolean servesDirectly(Asn asn) {
        return asn.frontLine() || units.isFrontLine(units.get(asn.unit()));
    }

    RosterProblem problem() {
        return problem.withAsns(asns);
    }

    private static Eligibility with(Asn asn, IneligibilityReason reason) {
        var reasons = EnumSet.of(reason);
        reasons.addAll(asn.eligibility().reasons());
        return Eligibility.notBecause(reasons);
    }
}
