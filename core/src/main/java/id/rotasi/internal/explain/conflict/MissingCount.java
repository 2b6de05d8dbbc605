package id.rotasi.internal.explain.conflict;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Subset;
import id.rotasi.policy.Tally;
import java.util.Arrays;

/** Counts what is missing: each officer, seat or day is one, whatever its weight, and whether its price is squared or not. */
final class MissingCount {

    private MissingCount() {}

    /** The hard tallies of a component, at the price of one for each officer, seat or day. */
    public static Component of(Model model, Component whole) {
        var hard = Subset.hard(whole);
        var price = new long[hard.tallies()][];
        for (int t = 0; t < price.length; t++) {
            var tally = model.tallies().get(hard.tally()[t]);
            int base = decided(model, tally);
            price[t] = Arrays.copyOfRange(model.distances(tally), base, base + hard.members(t) + 1);
        }
        return hard.at(price);
    }

    /** How many literals of a tally count whatever is decided. */
    private static int decided(Model model, Tally tally) {
        var literals = model.literals(tally);
        int decided = 0;
        for (int i = 0; i < literals.size(); i++) {
            var states = model.states(literals.cell(i));
            decided += !literals.isMember(i, states) && states.counted(literals.code(i)) > 0 ? 1 : 0;
        }
        return decided;
    }
}
