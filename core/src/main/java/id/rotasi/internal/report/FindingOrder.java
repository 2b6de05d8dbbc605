package id.rotasi.internal.report;

import id.rotasi.RosterProblem;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Subject.OfAsn;
import id.rotasi.policy.Subject.OfDayClass;
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
    private final ProblemOrder subjects;
    private final Comparator<Finding> order;

    /** The order for a problem. @param policy the rules, that about eligibility included */
    public FindingOrder(RosterProblem problem, List<Rule> policy) {
        policy.forEach(rule -> rules.put(rule.id(), rules.size()));
        subjects = new ProblemOrder(problem);
        order = FindingRecord.WORST_FIRST
                .thenComparing(finding -> rules.getOrDefault(finding.rule(), -1))
                .thenComparing(finding -> subjects.of(finding.subject(), 0))
                .thenComparing(finding -> subjects.of(finding.subject(), 1))
                .thenComparing(finding -> from(finding.subject()))
                .thenComparing(finding -> to(finding.subject()))
                .thenComparing(BY_SIZE);
    }

    /** The number of a person in the problem. */
    public int ofAsn(String id) {
        return subjects.ofAsn(id);
    }

    @Override
    public int compare(Finding one, Finding other) {
        return order.compare(one, other);
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
