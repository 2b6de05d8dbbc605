package id.rotasi.benchmarks.suite;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit.WorkingWeek;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.stream.Collectors;

/** Adds a counter that asks for more officers than are qualified, so that the number missing is known beforehand. */
final class Shortage {

    /** Officers missing on each working day of the five-day week. */
    static final int A_DAY = 2;

    private static final String RARE = "rare-qualification";

    private Shortage() {}

    /** The problem with a counter for three officers, of whom two are on leave for the whole period. */
    static RosterProblem in(RosterProblem problem) {
        var away = problem.absences().stream().map(Absence::asn).collect(Collectors.toSet());
        var officers = problem.asns().stream()
                .filter(asn -> isPlain(problem, asn) && !away.contains(asn.id()))
                .map(Asn::id)
                .limit(1 + A_DAY)
                .toList();
        if (officers.size() < 1 + A_DAY) {
            throw new IllegalArgumentException("Too few people can be officers of a counter.");
        }
        var period = problem.period();
        var root = problem.units().get(0);
        return RosterProblem.builder(period.from(), period.to(), problem.policy())
                .name(problem.name())
                .units(problem.units())
                .counters(problem.counters())
                .counters(ServiceCounter.of("loket-langka", "Loket Langka", root.id(), officers.size())
                        .requiring(RARE)
                        .openOn(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .sites(problem.sites())
                .asns(problem.asns().stream()
                        .map(asn -> officers.contains(asn.id()) ? qualified(asn) : asn)
                        .toList())
                .absences(problem.absences())
                .absences(officers.stream()
                        .skip(1)
                        .map(id -> new Absence(id, AbsenceKind.LEAVE, period.from(), period.to()))
                        .toList())
                .onSiteDates(problem.onSiteDates())
                .substitutes(problem.substitutes())
                .calendar(problem.calendar())
                .build();
    }

    private static Asn qualified(Asn asn) {
        var qualifications = new HashSet<>(asn.qualifications());
        qualifications.add(RARE);
        return asn.toBuilder()
                .clearQualifications()
                .qualifications(qualifications)
                .build();
    }

    private static boolean isPlain(RosterProblem problem, Asn asn) {
        var units = problem.unitTree();
        var unit = units.get(asn.unit());
        return asn.qualifications().isEmpty()
                && !asn.position().isStructural()
                && asn.function() != JobFunction.FIELD
                && asn.function() != JobFunction.TEACHING
                && units.workingWeek(unit) == WorkingWeek.FIVE_DAYS
                && !units.worksCollectiveLeave(unit);
    }
}
