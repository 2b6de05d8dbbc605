package id.rotasi.internal.explain.repair;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.explain.conflict.ConflictGroup;
import id.rotasi.internal.explain.conflict.ProvenShortfall;
import id.rotasi.internal.explain.conflict.WorkBudget;
import id.rotasi.policy.Subject;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tries repairs by changing the problem and solving its flow again, through the same compiler as any problem. A repair is
 * proposed only if a roster of the changed problem lacks fewer officers, seats or days than every roster of the problem as
 * it is, and it says how many.
 *
 * <p>A small problem is tried whole. Of a large one the agencies and the dates concerned are tried, see {@link Subproblem},
 * and the sentence says so: rules over longer times may still take back on other days what was won on these.
 */
public record RepairFinder(Model model, WorkBudget work, RepairCandidates ideas, int cells) {

    private static final int PROPOSED = 4;

    /** Most person-days of a problem that is tried whole. */
    public static final int CELLS = 3_000;

    /** A repair and what it achieves. */
    public record Verified(Repair repair, long reduction, Sentence sentence) {}

    /** At most a few repairs that help. */
    public List<Verified> of(ConflictGroup group) {
        var verified = new ArrayList<Verified>();
        RosterProblem part;
        try {
            part = part(group);
        } catch (InvalidProblemException e) {
            return List.of();
        }
        var before = ProvenShortfall.of(part, work);
        for (var idea : before.isEmpty() ? List.<Repair>of() : ideas.of(group)) {
            if (verified.size() == PROPOSED || work.isDone()) {
                break;
            }
            // Two rules may give one idea, such as two about the seats of one room.
            if (verified.stream().anyMatch(known -> known.repair().what().equals(idea.what()))) {
                continue;
            }
            var after = after(part, idea);
            long reduction = after.map(repaired -> before.get().proven() - repaired.reached())
                    .orElse(0L);
            if (reduction > 0) {
                verified.add(verified(idea, reduction, group, part == model.problem()));
            }
        }
        return verified;
    }

    private Verified verified(Repair repair, long reduction, ConflictGroup group, boolean whole) {
        var kind = reduction > group.missing() ? "mend.effect.beyond" : "mend.effect";
        var ending = !whole ? ".part" : reduction == group.missing() ? ".all" : "";
        var effect = new Sentence(kind + ending, Map.of("n", reduction));
        var values = new HashMap<>(repair.what().arguments());
        values.put("effect", effect);
        return new Verified(
                repair,
                reduction,
                new Sentence(repair.what().code(), values, repair.what().type()));
    }

    private Optional<ProvenShortfall> after(RosterProblem part, Repair idea) {
        try {
            return ProvenShortfall.of(idea.change().apply(part), work);
        } catch (InvalidProblemException e) {
            return Optional.empty();
        }
    }

    /** Where the repairs of a group are tried. */
    public RosterProblem part(ConflictGroup group) {
        var dates = group.dates();
        if (model.table().size() <= cells || dates.isEmpty()) {
            return model.problem();
        }
        var around = new HashSet<String>();
        group.conflicts().stream().limit(PROPOSED).forEach(conflict -> conflict.of(model)
                .forEach(tally -> tally.cells().stream()
                        .forEach(cell -> around.add(model.table().asnOf(cell).unit()))));
        group.tallies().forEach(tally -> unitOf(tally.subject(), around));
        return around.isEmpty() ? model.problem() : Subproblem.of(model.problem(), around, dates);
    }

    private void unitOf(Subject subject, Set<String> around) {
        if (subject instanceof Subject.OfUnit of) {
            around.add(of.unit());
        } else if (subject instanceof Subject.OfCounter of) {
            model.problem().counters().stream()
                    .filter(counter -> counter.id().equals(of.counter()))
                    .forEach(counter -> around.add(counter.unit()));
        }
    }
}
