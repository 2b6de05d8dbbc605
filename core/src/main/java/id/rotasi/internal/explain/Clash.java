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
 */
record Clash(int[] tallies, long cost) {

    List<Tally> of(Model model) {
        return Arrays.stream(tallies).mapToObj(model.tallies()::get).toList();
    }

    /** How many officers, seats or days are missing; the hard cost itself where rules weigh differently. */
    long missing(Model model) {
        var weights = of(model).stream()
                .map(Tally::price)
                .mapToLong(price -> isCounting(price) ? price.enforcement().weight() : 1)
                .distinct()
                .toArray();
        return weights.length == 1 ? cost / weights[0] : cost;
    }

    private static boolean isCounting(Price price) {
        return price.shape() == Price.Shape.AT_LEAST || price.shape() == Price.Shape.AT_MOST;
    }
}
