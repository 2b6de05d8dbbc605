package id.rotasi.internal.explain.why;

import id.rotasi.internal.compile.Model;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.internal.report.RuleResultRecord;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Tally;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.RuleResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where each tally of a roster stands: {@code count[t]} cells of tally t are in its counted states. Made in time linear in
 * the cells of all tallies; each question about a cell, a person or a rule then looks at every tally once.
 */
final class TallyCounts {

    private final Model model;
    private final int[] states;
    private final int[] count;
    private final Map<String, String> types = new HashMap<>();

    TallyCounts(Model model, int[] states) {
        this.model = model;
        this.states = states.clone();
        this.count = new int[model.tallies().size()];
        for (int t = 0; t < count.length; t++) {
            count[t] = model.count(model.tallies().get(t), states);
        }
        model.rules().forEach(rule -> types.put(rule.id(), rule.type()));
    }

    int[] states() {
        return states;
    }

    int state(int cell) {
        return states[cell];
    }

    /** What costs something among the tallies that pass the test, costliest first. */
    List<Finding> findings(Predicate<Tally> test) {
        var findings = new ArrayList<Finding>();
        for (int t = 0; t < count.length; t++) {
            var tally = model.tallies().get(t);
            if (test.test(tally)) {
                var prices = model.prices(tally);
                if (prices[count[t]] > 0) {
                    findings.add(finding(tally, count[t], prices[count[t]]));
                }
            }
        }
        findings.sort(FindingRecord.WORST_FIRST);
        return findings;
    }

    /** The rules that cost something, costliest first. */
    static List<RuleResult> results(List<Rule> rules, List<Finding> findings) {
        var results = new ArrayList<RuleResult>();
        for (var rule : rules) {
            var own = findings.stream()
                    .filter(finding -> finding.rule().equals(rule.id()))
                    .toList();
            var cost = sum(own);
            if (!cost.isZero()) {
                results.add(new RuleResultRecord(rule.id(), cost, own.size()));
            }
        }
        results.sort(Comparator.comparing(RuleResult::cost).reversed());
        return results;
    }

    static Cost sum(List<Finding> findings) {
        return findings.stream().map(Finding::cost).reduce(Cost.ZERO, Cost::plus);
    }

    private Finding finding(Tally tally, int counted, long price) {
        return FindingRecord.of(
                tally, types.get(tally.rule()), counted, model.first(tally, this::state), price, model.locks(tally));
    }
}
