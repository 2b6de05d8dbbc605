package id.rotasi.internal.explain.conflict;

import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Tally;
import java.util.Arrays;
import java.util.List;

/**
 * Demands that no roster keeps together, none of which can be left out without less being missing.
 *
 * @param tallies of the model, ascending
 * @param cost what these tallies are proven to cost in any roster, 1 or more
 * @param missing how many officers, seats or days are proven to be missing in any roster, 1 or more, see {@link MissingCount}
 */
public record Conflict(int[] tallies, long cost, long missing) {

    public List<Tally> of(Model model) {
        return Arrays.stream(tallies).mapToObj(model.tallies()::get).toList();
    }
}
