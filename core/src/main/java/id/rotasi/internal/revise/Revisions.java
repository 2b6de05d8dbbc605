package id.rotasi.internal.revise;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be solved of each component of a problem. A component whose published days break no hard rule stays as it is;
 * of the others it is found first how little must change.
 */
public final class Revisions {

    private final List<Case> cases = new ArrayList<>();

    /** A component: as it is, unchanged, or to be changed. */
    private record Case(Component whole, Optional<Revision> revision, Optional<Step> unchanged) {
        boolean mustChange() {
            return revision.isPresent() && unchanged.isEmpty();
        }
    }

    /** The components of a problem. Takes time linear in them. */
    public Revisions(Model model, Split split) {
        for (var component : split.components()) {
            var revision = model.isRevision() ? Revision.of(model, component) : Optional.<Revision>empty();
            cases.add(new Case(component, revision, revision.flatMap(Revisions::unchanged)));
        }
    }

    /* Officers of whom nothing was published may take a place that is free. */
    private static Optional<Step> unchanged(Revision revision) {
        int[] published = revision.published();
        return Step.unchanged(revision, published)
                .map(step -> Step.with(
                        step.component(), Greedy.states(step.component(), step.start()), step.whole(), published))
                .filter(states -> revision.cost(states).isFeasible())
                .flatMap(states -> Step.unchanged(revision, states));
    }

    /** The components that must change. */
    public List<Component> wholes() {
        return cases.stream().filter(Case::mustChange).map(Case::whole).toList();
    }

    /** The same with the changes as prices. */
    public List<Step> changing() {
        return cases.stream()
                .filter(Case::mustChange)
                .map(one -> one.revision().orElseThrow())
                .<Step>map(revision -> {
                    var changes = revision.changes();
                    return new Step.Plain(changes, Step.part(changes, revision.whole(), revision.published()));
                })
                .toList();
    }

    /**
     * What is to be solved of each component.
     *
     * @param states the best that was found for each of {@link #changing}
     * @param bounds what is proven of each of them
     */
    public List<Step> steps(List<int[]> states, List<Optional<Cost>> bounds) {
        var steps = new ArrayList<Step>();
        int next = 0;
        for (var one : cases) {
            if (one.mustChange()) {
                steps.add(step(one.revision().orElseThrow(), states.get(next), bounds.get(next)));
                next++;
            } else {
                steps.add(one.unchanged().orElseGet(() -> Step.plain(one.whole())));
            }
        }
        return steps;
    }

    private static Step step(Revision revision, int[] found, Optional<Cost> bound) {
        var component = revision.changes();
        int[] states = Step.with(component, found, revision.whole(), revision.published());
        var reached = new Ledger(component, found).cost();
        boolean closed = bound.filter(reached::equals).isPresent();
        if (closed && reached.soft() == 0) {
            var unchanged = Step.unchanged(revision, states);
            if (unchanged.isPresent()) {
                return unchanged.get();
            }
        }
        return Step.changed(revision, states, bound.map(revision::ofChanges).orElse(Cost.ZERO));
    }
}
