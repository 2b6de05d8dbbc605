package id.rotasi.internal.report;

import id.rotasi.RosterProblem;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Subject.OfAsn;
import id.rotasi.policy.Subject.OfDayClass;
import id.rotasi.policy.Subject.Place;
import id.rotasi.report.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of findings: the costliest first; of one cost in the order of the rules, then of the people and places of the
 * problem, then of dates.
 */
public final class FindingOrder implements Comparator<Finding> {

    private static final Comparator<Finding> BY_SIZE = Comparator.comparingInt(Finding::count)
            .thenComparingInt(Finding::floor)
            .thenComparingInt(Finding::ceiling);

    private final Map<String, Integer> rules = new HashMap<>();
    private final Map<Object, Integer> subjects = new HashMap<>();
    private final Comparator<Finding> order = FindingRecord.WORST_FIRST
            .thenComparing(finding -> rules.getOrDefault(finding.rule(), -1))
            .thenComparing(finding -> who(finding.subject(), 0))
            .thenComparing(finding -> who(finding.subject(), 1))
            .thenComparing(finding -> from(finding.subject()))
            .thenComparing(finding -> to(finding.subject()))
            .thenComparing(BY_SIZE);

    /** The order for a problem. @param policy the rules, that about eligibility included */
    public FindingOrder(RosterProblem problem, List<Rule> policy) {
        policy.forEach(rule -> rules.put(rule.id(), rules.size()));
        problem.asns().forEach(asn -> subjects.put(asn.id(), subjects.size()));
        problem.units().forEach(unit -> place(Place.Kind.UNIT, unit.id()));
        problem.counters().forEach(counter -> place(Place.Kind.COUNTER, counter.id()));
        problem.sites().forEach(site -> place(Place.Kind.SITE, site.id()));
    }

    private void place(Place.Kind kind, String id) {
        subjects.put(new Place(kind, id), subjects.size());
    }

    /** The number of a person in the problem. */
    public int ofAsn(String id) {
        return subjects.getOrDefault(id, -1);
    }

    @Override
    public int compare(Finding one, Finding other) {
        return order.compare(one, other);
    }

    private int who(Subject subject, int index) {
        var people = subject.people();
        if (index < people.size()) {
            return ofAsn(people.get(index));
        }
        return index > 0
                ? -1
                : subject.place().map(place -> subjects.getOrDefault(place, -1)).orElse(-1);
    }

    private static LocalDate from(Subject subject) {
        return subject instanceof OfAsn asn ? asn.from() : subject.onDate().orElse(LocalDate.MIN);
    }

    /* The classes of days stand in their own order, behind each other like dates. */
    private static LocalDate to(Subject subject) {
        if (subject instanceof OfDayClass of) {
            return LocalDate.MIN.plusDays(of.dayClass().ordinal());
        }
        return subject instanceof OfAsn asn ? asn.to() : LocalDate.MIN;
    }
}
