package id.rotasi.internal.audit;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Posts;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.internal.report.RuleResultRecord;
import id.rotasi.policy.Price;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Tally;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.RuleResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
     * @throws IllegalStateException if an assignment is not possible at all: a person not on duty, or at a post that the
     *     person cannot hold
     */
    public static Audit of(Model model, List<Assignment> assignments) {
        return new Recount(model, statesOf(model, assignments)).audit();
    }

    private static int[] statesOf(Model model, List<Assignment> assignments) {
        var asnIndex = new HashMap<String, Integer>();
        model.problem().asns().forEach(asn -> asnIndex.put(asn.id(), asnIndex.size()));
        var states = new int[model.table().size()];
        Arrays.fill(states, Posts.NO_STATE);
        for (var assignment : assignments) {
            if (assignment.mode() != WorkMode.ABSENT) {
                Integer asn = asnIndex.get(assignment.asn());
                int cell = asn == null
                        ? CellTable.OFF
                        : model.table().cell(asn, model.table().dayOf(assignment.date()));
                int state = model.posts().stateOf(assignment);
                if (cell < 0
                        || states[cell] != Posts.NO_STATE
                        || !model.states(cell).contains(state)) {
                    throw new IllegalStateException("The roster says %s, which is not possible.".formatted(assignment));
                }
                states[cell] = state;
            }
        }
        long missing =
                Arrays.stream(states).filter(state -> state == Posts.NO_STATE).count();
        if (missing > 0) {
            throw new IllegalStateException("The roster lacks %s of %s person-days.".formatted(missing, states.length));
        }
        return states;
    }

    private static final class Recount {
        private static final Comparator<Finding> WORST_FIRST =
                Comparator.comparing(Finding::cost, Comparator.reverseOrder());

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
                int count = count(tally);
                long[] table = prices.computeIfAbsent(
                        new TableKey(tally.price(), tally.cells().size()), TableKey::table);
                if (table[count] > 0) {
                    add(tally, count, table[count]);
                }
            }
            var results = new ArrayList<RuleResult>();
            var total = Cost.ZERO;
            for (var id : rules.keySet()) {
                var cost = costs.getOrDefault(id, Cost.ZERO);
                total = total.plus(cost);
                int found = findings.getOrDefault(id, List.of()).size();
                results.add(new RuleResultRecord(id, cost, found));
            }
            return new Audit(total, results, listed());
        }

        private int count(Tally tally) {
            int counted = model.counted(tally);
            var cells = tally.cells();
            int count = 0;
            for (int i = 0; i < cells.size(); i++) {
                count += States.counts(counted, states[cells.get(i)]) ? 1 : 0;
            }
            return count;
        }

        private void add(Tally tally, int count, long price) {
            var how = tally.price();
            var cost = how.enforcement().hard() ? Cost.of(Level.HARD, price) : Cost.of(Level.SOFT, price);
            var type = rules.get(tally.rule()).type();
            costs.merge(tally.rule(), cost, Cost::plus);
            findings.computeIfAbsent(tally.rule(), rule -> new ArrayList<>())
                    .add(new FindingRecord(
                            tally.rule(), type, cost, tally.subject(), count, how.floor(), how.ceiling(), how.shape()));
        }

        private List<Finding> listed() {
            var listed = new ArrayList<Finding>();
            for (var id : rules.keySet()) {
                var own = findings.getOrDefault(id, List.of());
                own.stream().filter(finding -> finding.cost().hard() > 0).forEach(listed::add);
                own.stream()
                        .filter(finding -> finding.cost().hard() == 0)
                        .sorted(WORST_FIRST)
                        .limit(RosterReport.SOFT_FINDINGS)
                        .forEach(listed::add);
            }
            listed.sort(WORST_FIRST);
            return listed;
        }
    }

    private record TableKey(Price price, int size) {
        long[] table() {
            return price.table(size);
        }
    }
}
