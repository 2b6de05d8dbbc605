package id.rotasi.internal.explain;

import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Price;
import id.rotasi.policy.Tally;
import java.util.Arrays;
import java.util.List;

/**
 * Demands that no roster keeps together, none of which can be left out without less being missing.
 *
 * @param tallies of the model, ascending
 * @param cost least hard cost of these tallies in any roster, 1 or more
 * @param missing the same where each officer, seat or day counts one, whatever the weights of the rules
 */
record Clash(int[] tallies, long cost, long missing) {

    List<Tally> of(Model model) {
        return Arrays.stream(tallies).mapToObj(model.tallies()::get).toList();
    }

    /** What one officer, seat or day costs in a tally; 1 for prices of other shapes, which do not count anything. */
    static long weight(Tally tally) {
        var price = tally.price();
        boolean counting = price.shape() == Price.Shape.AT_LEAST || price.shape() == Price.Shape.AT_MOST;
        return counting ? price.enforcement().weight() : 1;
    }
}
