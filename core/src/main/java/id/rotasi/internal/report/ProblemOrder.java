package id.rotasi.internal.report;

import id.rotasi.RosterProblem;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Subject.Place;
import java.util.HashMap;
import java.util.Map;

/** The numbers of the people and places of a problem, in its order. */
final class ProblemOrder {

    private static final int NONE = -1;

    private final Map<Object, Integer> numbers = new HashMap<>();

    ProblemOrder(RosterProblem problem) {
        problem.asns().forEach(asn -> numbers.put(asn.id(), numbers.size()));
        problem.units().forEach(unit -> place(Place.Kind.UNIT, unit.id()));
        problem.counters().forEach(counter -> place(Place.Kind.COUNTER, counter.id()));
        problem.sites().forEach(site -> place(Place.Kind.SITE, site.id()));
        problem.desks().forEach(desk -> place(Place.Kind.DESK, desk.id()));
    }

    private void place(Place.Kind kind, String id) {
        numbers.put(new Place(kind, id), numbers.size());
    }

    int ofAsn(String id) {
        return numbers.getOrDefault(id, NONE);
    }

    /** The first or second person whom something is about, or else its place. */
    int of(Subject subject, int index) {
        var people = subject.people();
        if (index < people.size()) {
            return ofAsn(people.get(index));
        }
        return index > 0
                ? NONE
                : subject.place()
                        .map(place -> numbers.getOrDefault(place, NONE))
                        .orElse(NONE);
    }
}
