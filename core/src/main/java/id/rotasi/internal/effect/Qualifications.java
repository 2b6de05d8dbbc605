package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which qualifications the counters of units ask for. */
final class Qualifications {

    private final Map<String, Set<String>> asked;
    private final DutyDays duty;

    Qualifications(RosterProblem problem, DutyDays duty) {
        this.duty = duty;
        this.asked = problem.counters().stream()
                .filter(counter -> counter.qualification().isPresent())
                .collect(Collectors.groupingBy(
                        ServiceCounter::unit,
                        Collectors.mapping(counter -> counter.qualification().orElseThrow(), Collectors.toSet())));
    }

    /** Those of a person that no counter of the units above asks for. */
    Set<String> useless(Asn asn) {
        var useless = new TreeSet<>(asn.qualifications());
        if (!asked.isEmpty() && !useless.isEmpty()) {
            duty.pathsOf(asn).forEach(unit -> useless.removeAll(asked.getOrDefault(unit.id(), Set.of())));
        }
        return useless;
    }
}
