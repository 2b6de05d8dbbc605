package id.rotasi.internal.explain;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.internal.report.ImpossibilityRecord;
import id.rotasi.policy.Tally;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.Names;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.RosterReport.Notice;
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

    /** Most impossibilities that are explained; the rest is counted. */
    public static final int EXPLAINED = 20;

    private static final int CLASHES = 1_000;
    private static final long PROOF_CELLS = 400_000;
    private static final long MEND_CELLS = 400_000;

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
        var proofs = new Work(PROOF_CELLS, cancelled);
        var clashes = clashes(model, split, broken, proofs);
        var names = new Names(model.problem());
        var demands = new Demands(model, names);
        var people = new People(model, demands);
        var told = clashes.size() <= CLASHES ? clashes : clashes.subList(0, CLASHES);
        var stories = Story.of(model, told, demands, people);
        var ideas = new MendIdeas(model, demands, people, names);
        var mends = new MendFinder(model, new Work(MEND_CELLS, cancelled), ideas, MendFinder.CELLS);
        var explained = new ArrayList<Impossibility>();
        long cost = 0;
        for (var story : stories.subList(0, Math.min(EXPLAINED, stories.size()))) {
            explained.add(new ImpossibilityRecord(
                    findings(model, demands, story, states),
                    story.missing(),
                    story.reasons(names),
                    mends.of(story).stream().map(MendFinder.Verified::sentence).toList()));
            cost += story.clashes().stream().mapToLong(Clash::cost).sum();
        }
        boolean complete = told.size() == clashes.size() && explained.size() == stories.size() && !proofs.isDone();
        return new Explanation(explained, complete ? Optional.empty() : rest(proven - cost));
    }

    /** Everything proven impossible, in the order of the model. */
    static List<Clash> clashes(Model model, Split split, List<Component> broken, Work work) {
        var clashes = new ArrayList<>(Settled.of(model, split));
        var branching = new Branching(work.more());
        for (var component : broken) {
            clashes.addAll(ClashFinder.of(model, component, work, branching));
        }
        return clashes;
    }

    private static Optional<Notice> rest(long cost) {
        return cost > 0 ? Optional.of(new Notice("more-impossible", Map.of("cost", cost))) : Optional.empty();
    }

    /** The demands as they stand in the roster, those that it breaks first. */
    private static List<Finding> findings(Model model, Demands demands, Story story, int[] states) {
        return story.tallies().stream()
                .map(tally -> finding(model, demands, tally, states))
                .sorted(Comparator.comparing(Finding::cost).reversed())
                .toList();
    }

    private static Finding finding(Model model, Demands demands, Tally tally, int[] states) {
        int counted = model.counted(tally);
        int count = (int) tally.cells().stream()
                .filter(cell -> States.counts(counted, states[cell]))
                .count();
        var price = tally.price();
        return new FindingRecord(
                tally.rule(),
                demands.rule(tally).type(),
                Cost.of(price.table(tally.cells().size())[count], 0),
                tally.subject(),
                count,
                price.floor(),
                price.ceiling(),
                price.shape());
    }
}
