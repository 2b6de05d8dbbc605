package id.rotasi.internal.audit;

import id.rotasi.InvalidProblemException;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.RosterFit;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.internal.report.RuleResultRecord;
import id.rotasi.policy.Price;
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
        return new Recount(model, RosterFit.statesOf(model, assignments)).audit();
    }

    private static final class Recount {
        private final Model model;
        private final int[] states;
        private final Map<String, Rule> rules = new LinkedHashMap<>();
        private final Map<String, List<Finding>> findings = new HashMap<>();
        private final Map<String, Cost> costs = new HashMap<>();

        Recount(Model model, int[] states) {
            this.model = model;
            this.states = states;
            model.rules().forEach(rule -> rules.put(rule.id(), rule));
        }

        Audit audit() {
            var prices = new HashMap<TableKey, long[]>();
            for (var tally : model.tallies()) {
                int count = model.count(tally, states);
                long[] table = model.hasFacts()
                        ? model.prices(tally)
                        : prices.computeIfAbsent(
                                new TableKey(tally.price(), tally.cells().size()), TableKey::table);
                if (table[count] > 0) {
                    add(tally, count, table[count]);
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
            return new Audit(total, results, listed());
        }

        private void add(Tally tally, int count, long price) {
            var type = rules.get(tally.rule()).type();
            var finding = FindingRecord.of(tally, type, count, price, model.locks(tally));
            costs.merge(tally.rule(), finding.cost(), Cost::plus);
            findings.computeIfAbsent(tally.rule(), rule -> new ArrayList<>()).add(finding);
        }

        private List<Finding> listed() {
            var listed = new ArrayList<Finding>();
            for (var id : rules.keySet()) {
                var own = findings.getOrDefault(id, List.of());
                own.stream().filter(finding -> finding.cost().hard() > 0).forEach(listed::add);
                own.stream()
                        .filter(finding -> finding.cost().hard() == 0)
                        .sorted(FindingRecord.WORST_FIRST)
                        .limit(RosterReport.SOFT_FINDINGS)
                        .forEach(listed::add);
            }
            listed.sort(FindingRecord.WORST_FIRST);
            return listed;
        }
    }

    private record TableKey(Price price, int size) {
        long[] table() {
            return price.table(size);
        }
    }
}
