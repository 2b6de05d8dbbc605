package id.rotasi.policy.rule;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which groups are ready on a date: those in which enough of all who serve are eligible. */
final class Readiness {

    private final ReadinessGate gate;
    private final UnitTree units;
    private final List<Asn> sometimes = new ArrayList<>();

    /* Of each group how many are eligible, and how many there are. */
    private final Map<Optional<Unit>, int[]> always = new HashMap<>();
    private final Map<LocalDate, Map<Optional<Unit>, int[]>> byDate = new HashMap<>();

    Readiness(ReadinessGate gate, RuleContext context) {
        this.gate = gate;
        this.units = context.units();
        for (var person : context.people(gate.scope())) {
            if (person.asn().isDated() || !person.asn().service().isAlways()) {
                sometimes.add(person.asn());
            } else {
                add(person.asn(), always);
            }
        }
    }

    /** Whether the group of a person is ready on a date. */
    boolean holds(Asn asn, LocalDate date) {
        var groups = sometimes.isEmpty() ? always : byDate.computeIfAbsent(date, this::groups);
        var group = gate.per().unitOf(asn, units);
        int[] members = groups.getOrDefault(group, new int[2]);
        boolean grouped = gate.per() == Per.SCOPE || group.isPresent();
        return grouped && members[0] >= gate.share().ceilOf(members[1]);
    }

    private Map<Optional<Unit>, int[]> groups(LocalDate date) {
        var groups = new HashMap<Optional<Unit>, int[]>();
        always.forEach((group, members) -> groups.put(group, members.clone()));
        sometimes.stream()
                .filter(asn -> asn.service().contains(date))
                .map(asn -> asn.at(date))
                .filter(asn -> gate.scope().includes(asn, units) && !units.worksInShifts(units.get(asn.unit())))
                .forEach(asn -> add(asn, groups));
        return groups;
    }

    private void add(Asn asn, Map<Optional<Unit>, int[]> groups) {
        var count = groups.computeIfAbsent(gate.per().unitOf(asn, units), key -> new int[2]);
        count[0] += asn.eligibility().isEligible() ? 1 : 0;
        count[1]++;
    }
}
