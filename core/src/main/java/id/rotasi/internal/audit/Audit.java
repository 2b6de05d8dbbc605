package id.rotasi.internal.audit;

import id.rotasi.InvalidProblemException;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.RosterFit;
import id.rotasi.internal.report.FindingOrder;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.internal.report.RuleResultRecord;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Tally;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.RuleResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recount of every tally from the assignments of a finished roster.
 *
 * @param cost of the roster
 * @param rules cost per rule, in policy order
 * @param findings tallies that cost something, as {@link RosterReport#findings()} lists them
 */
public record Audit(Cost cost, List<RuleResult> rules, List<Finding> findings) {

    /**
     * Recounts a roster.
     *
     * @throws InvalidProblemException if an assignment is not possible at all: a person not on duty, or at a post that the
     *     person cannot hold
     */
    public static Audit of(Model model, List<Assignment> assignments) {
        return of(model, assignments, new FindingOrder(model.problem(), model.rules()));
    }

    /** The same. @param order of the problem */
    public static Audit of(Model model, List<Assignment> assignments, FindingOrder order) {
        return new Recount(model, RosterFit.statesOf(model, assignments), order).audit();
    }

    private static final class Recount {
        private final Model model;
        private final int[] states;
        private final Map<String, Rule> rules = new LinkedHashMap<>();
        private final Map<String, List<Finding>> findings = new HashMap<>();
        private final Map<String, Cost> costs = new HashMap<>();
        private final FindingOrder order;

        Recount(Model model, int[] states, FindingOrder order) {
            this.model = model;
            this.states = states;
            this.order = order;
            model.rules().forEach(rule -> rules.put(rule.id(), rule));
        }

        Audit audit() {
            for (int t = 0; t < model.tallies().size(); t++) {
                var tally = model.tallies().get(t);
                int count = model.count(tally, states);
                long price = model.prices(t)[count];
                if (price > 0) {
                    add(tally, count, price);
                }
            }
            var results = new ArrayList<RuleResult>();
            var total = model.changes(states);
            for (var id : rules.keySet()) {
                var cost = costs.getOrDefault(id, Cost.ZERO);
                total = total.plus(cost);
                int found = findings.getOrDefault(id, List.of()).size();
                results.add(new RuleResultRecord(id, cost, found));
            }
            var all = findings.values().stream().flatMap(List::stream).toList();
            return new Audit(total, results, listed(all, order));
        }

        private void add(Tally tally, int count, long price) {
            var type = rules.get(tally.rule()).type();
            var finding = FindingRecord.of(
                    tally, type, count, model.first(tally, cell -> states[cell]), price, model.locks(tally));
            costs.merge(tally.rule(), finding.cost(), Cost::plus);
            findings.computeIfAbsent(tally.rule(), rule -> new ArrayList<>()).add(finding);
        }
    }

    /** The recount of parts that share no tally as one. @param order of the problem that they are parts of */
    public static Audit of(List<Audit> parts, FindingOrder order) {
        var cost = parts.stream().map(Audit::cost).reduce(Cost.ZERO, Cost::plus);
        var rules = new ArrayList<RuleResult>();
        for (int r = 0; r < parts.get(0).rules().size(); r++) {
            int rule = r;
            var id = parts.get(0).rules().get(r).id();
            var ofRule = parts.stream().map(part -> part.rules().get(rule)).toList();
            rules.add(new RuleResultRecord(
                    id,
                    ofRule.stream().map(RuleResult::cost).reduce(Cost.ZERO, Cost::plus),
                    ofRule.stream().mapToInt(RuleResult::findings).sum()));
        }
        var findings = parts.stream().flatMap(part -> part.findings().stream()).toList();
        return new Audit(cost, rules, listed(findings, order));
    }

    /* All hard ones, and of each rule the first soft ones. */
    private static List<Finding> listed(List<Finding> all, FindingOrder order) {
        var soft = new HashMap<String, Integer>();
        return all.stream()
                .sorted(order)
                .filter(finding -> finding.cost().hard() > 0
                        || soft.merge(finding.rule(), 1, Integer::sum) <= RosterReport.SOFT_FINDINGS)
                .toList();
    }
}
