package id.rotasi.internal.explain.conflict;

import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.policy.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The hard tallies that cost something whatever the free cells do, and stand in no component. */
public final class SettledConflicts {

    private SettledConflicts() {}

    /** A conflict for each of them, in the order of the model. Takes time linear in the cells of the hard tallies. */
    public static List<Conflict> of(Model model, Split split) {
        if (split.settled().hard() == 0) {
            return List.of();
        }
        var open = new BitSet();
        split.components().forEach(component -> Arrays.stream(component.tally()).forEach(open::set));
        var conflicts = new ArrayList<Conflict>();
        for (int t = 0; t < model.tallies().size(); t++) {
            var tally = model.tallies().get(t);
            if (tally.price().enforcement().hard() && !open.get(t)) {
                long cost = least(model, tally, model.prices(tally));
                if (cost > 0) {
                    long[] distances = model.distances(tally);
                    conflicts.add(new Conflict(new int[] {t}, cost, least(model, tally, distances)));
                }
            }
        }
        return conflicts;
    }

    /** The least entry of a table over the counts that the cells of a tally can have. */
    private static long least(Model model, Tally tally, long[] table) {
        var literals = model.literals(tally);
        int forced = 0;
        int possible = 0;
        for (int i = 0; i < literals.size(); i++) {
            var states = model.states(literals.cell(i));
            int matching = states.counted(literals.code(i));
            possible += matching > 0 ? 1 : 0;
            forced += matching == states.size() ? 1 : 0;
        }
        return Arrays.stream(table, forced, possible + 1).min().orElse(0);
    }
}
