package id.rotasi.internal.compile;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A problem with a roster that is to be judged: what it breaks of the rules has a tally, also where no roster may.
 *
 * @param model the problem
 * @param states of its cells, and of its choices as they cost least
 */
public record Judged(Model model, int[] states) {

    /**
     * Compiles the problem and finds the state of each cell.
     *
     * @throws InvalidProblemException if the assignments are no roster of the problem, or as for {@link Model#of}
     */
    public static Judged of(RosterProblem problem, List<Assignment> assignments) {
        var read = new AtomicReference<>(new int[0]);
        var model = Model.judging(problem, cells -> {
            read.set(RosterFit.statesOf(cells, assignments));
            return List.of(read.get());
        });
        return of(model, read.get());
    }

    /** Compiles the problem again, for this roster and another one with these states beside it. */
    public Judged beside(int[] others) {
        return of(Model.judging(model.problem(), cells -> List.of(others, states)), states);
    }

    private static Judged of(Model model, int[] cells) {
        int[] states = Arrays.copyOf(cells, model.size());
        model.settleChoices(states);
        return new Judged(model, states);
    }
}
