package id.rotasi.internal.explain;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.explain.conflict.BranchAndBound;
import id.rotasi.internal.explain.conflict.Conflict;
import id.rotasi.internal.explain.conflict.ConflictFinder;
import id.rotasi.internal.explain.conflict.ConflictGroup;
import id.rotasi.internal.explain.conflict.Demands;
import id.rotasi.internal.explain.conflict.InvolvedPeople;
import id.rotasi.internal.explain.conflict.SettledConflicts;
import id.rotasi.internal.explain.conflict.WorkBudget;
import id.rotasi.internal.explain.repair.RepairCandidates;
import id.rotasi.internal.explain.repair.RepairFinder;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.internal.report.ImpossibilityRecord;
import id.rotasi.policy.Tally;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.words.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Why no roster keeps all hard rules, as far as that was proven.
 *
 * @param impossibilities those with most missing first, at most {@value #EXPLAINED}
 * @param rest what is proven to be missing beyond them, if not all of it was found and told
 */
public record Explanation(List<Impossibility> impossibilities, Optional<Notice> rest) {

    /** Of a roster that nothing proven stands against. */
    public static final Explanation NOTHING = new Explanation(List.of(), Optional.empty());

    /** Most impossibilities that are explained; the rest is counted. */
    public static final int EXPLAINED = 20;

    private static final int CONFLICTS = 1_000;
    private static final long PROOF_CELLS = 400_000;
    private static final long REPAIR_CELLS = 400_000;

    /**
     * Explains what is broken for a proven reason.
     *
     * @param broken the components whose bound has a hard part
     * @param proven hard part of the bound of the whole
     * @param states of all cells in the roster, for the counts in the findings
     * @param cancelled asked now and then; what is found until then is returned
     */
    public static Explanation of(
            Model model, Split split, List<Component> broken, long proven, int[] states, BooleanSupplier cancelled) {
        var proofs = new WorkBudget(PROOF_CELLS, cancelled);
        var conflicts = conflicts(model, split, broken, proofs);
        var names = new Names(model.problem());
        var demands = new Demands(model, names);
        var people = InvolvedPeople.of(model, demands);
        var told = conflicts.size() <= CONFLICTS ? conflicts : conflicts.subList(0, CONFLICTS);
        var groups = ConflictGroup.of(model, told, demands, people);
        var ideas = new RepairCandidates(model, demands, people, names);
        var repairs = new RepairFinder(model, new WorkBudget(REPAIR_CELLS, cancelled), ideas, RepairFinder.CELLS);
        var explained = new ArrayList<Impossibility>();
        long cost = 0;
        for (var group : groups.subList(0, Math.min(EXPLAINED, groups.size()))) {
            explained.add(new ImpossibilityRecord(
                    findings(model, demands, group, states),
                    group.missing(),
                    group.reasons(names),
                    repairs.of(group).stream()
                            .map(RepairFinder.Verified::sentence)
                            .toList()));
            cost += group.conflicts().stream().mapToLong(Conflict::cost).sum();
        }
        boolean complete = told.size() == conflicts.size() && explained.size() == groups.size() && !proofs.isDone();
        return new Explanation(explained, complete ? Optional.empty() : rest(proven - cost));
    }

    /** Everything proven impossible, in the order of the model. */
    static List<Conflict> conflicts(Model model, Split split, List<Component> broken, WorkBudget work) {
        var conflicts = new ArrayList<>(SettledConflicts.of(model, split));
        var branching = new BranchAndBound(work.more());
        for (var component : broken) {
            conflicts.addAll(ConflictFinder.of(model, component, work, branching));
        }
        return conflicts;
    }

    private static Optional<Notice> rest(long cost) {
        return cost > 0 ? Optional.of(new Notice("more-impossible", Map.of("cost", cost))) : Optional.empty();
    }

    /** The demands as they stand in the roster, those that it breaks first. */
    private static List<Finding> findings(Model model, Demands demands, ConflictGroup group, int[] states) {
        return group.tallies().stream()
                .map(tally -> finding(model, demands, tally, states))
                .sorted(Comparator.comparing(Finding::cost).reversed())
                .toList();
    }

    private static Finding finding(Model model, Demands demands, Tally tally, int[] states) {
        int count = model.count(tally, states);
        long price = model.prices(tally)[count];
        return FindingRecord.of(
                tally,
                demands.rule(tally).type(),
                count,
                model.first(tally, cell -> states[cell]),
                price,
                model.locks(tally));
    }
}
