package id.rotasi.internal.compile;

import id.rotasi.domain.Lock;
import id.rotasi.policy.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What facts alone force. Of a tally it is the least price with the facts as they are, less the least price if they were
 * open to what the rules allow; a tally whose cells are all facts inherits its whole price. A tally without facts inherits
 * nothing: what is missing there is missing whatever was before.
 */
final class Inheritance {

    private final Model model;

    Inheritance(Model model) {
        this.model = model;
    }

    /**
     * A convex table over the counts of a tally, less what facts force of it; nothing where somebody is where no rule allows
     * it, so that a count costs less than facts force.
     */
    long[] less(Tally tally, long[] table) {
        return less(table, of(tally, table));
    }

    static long[] less(long[] table, long forced) {
        return forced == 0
                ? table
                : Arrays.stream(table).map(price -> Math.max(0, price - forced)).toArray();
    }

    /** What facts force of a tally with these prices. Nothing where none of its cells is a fact. */
    long of(Tally tally, long[] table) {
        if (!model.hasFacts()) {
            return 0;
        }
        var literals = model.literals(tally);
        if (facts(literals) == 0) {
            return 0;
        }
        var now = new Counts();
        var open = new Counts();
        for (int i = 0; i < literals.size(); i++) {
            int cell = literals.cell(i);
            int counted = literals.code(i);
            // What was decided by hand is one of the things that can be, also where no rule allows it.
            var lock = model.lock(cell).map(decided -> model.states(cell));
            if (model.isFact(cell)) {
                now.add(model.states(cell), counted);
            } else {
                now.add(model.allowed(cell), lock, counted);
            }
            open.add(model.allowed(cell), lock, counted);
        }
        return now.least(table) - (facts(literals) == literals.size() ? 0 : open.least(table));
    }

    private int facts(Literals literals) {
        int facts = 0;
        for (int i = 0; i < literals.size(); i++) {
            facts += model.isFact(literals.cell(i)) ? 1 : 0;
        }
        return facts;
    }

    /** The locks of a tally, if it could cost less without them. */
    List<Lock> locks(Tally tally) {
        var locks = new ArrayList<Lock>();
        var literals = model.literals(tally);
        var now = new Counts();
        var open = new Counts();
        for (int i = 0; i < literals.size(); i++) {
            int cell = literals.cell(i);
            int counted = literals.code(i);
            model.lock(cell).ifPresent(locks::add);
            now.add(model.states(cell), counted);
            open.add(model.lock(cell).isPresent() ? model.allowed(cell) : model.states(cell), counted);
        }
        long[] table = tally.prices();
        return locks.isEmpty() || now.least(table) == open.least(table) ? List.of() : List.copyOf(locks);
    }

    /** The counts that cells can come to. */
    private static final class Counts {
        private int least;
        private int most;

        void add(States states, Optional<States> more, int counted) {
            boolean some = states.counted(counted) > 0
                    || more.map(others -> others.counted(counted) > 0).orElse(false);
            boolean all = states.counted(counted) == states.size()
                    && more.map(others -> others.counted(counted) == others.size())
                            .orElse(true);
            most += some ? 1 : 0;
            least += all ? 1 : 0;
        }

        void add(States states, int counted) {
            int matching = states.counted(counted);
            most += matching > 0 ? 1 : 0;
            least += matching == states.size() ? 1 : 0;
        }

        long least(long[] table) {
            return Arrays.stream(table, least, most + 1).min().orElse(0);
        }
    }
}
