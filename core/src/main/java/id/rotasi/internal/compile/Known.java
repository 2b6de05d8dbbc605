package id.rotasi.internal.compile;

import id.rotasi.domain.Lock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of cells before rules are asked, in the order in which it counts: facts, which are neither decided nor
 * judged; locks, which are judged; and the states of a roster that is only to be judged. Rules restrict none of them.
 */
final class Known {

    private final @Nullable States[] facts;
    private final Map<Integer, Lock> locks = new HashMap<>();
    private final Map<Integer, States> locked = new HashMap<>();
    private final List<int[]> judged = new ArrayList<>();

    /** What is known of a problem whose cells can be in these states. */
    Known(CellTable table, Posts posts, States.Pool pool, States[] base) {
        this.facts = table.facts().states(table, posts, pool);
        for (var lock : table.problem().locks()) {
            int cell = table.cellOf(lock.asn(), lock.date());
            if (cell >= 0 && !isFact(cell)) {
                pool.narrow(base[cell], state(lock, table.kind(cell), posts)).ifPresent(states -> {
                    locks.put(cell, lock);
                    locked.put(cell, states);
                });
            }
        }
    }

    /** The code of the states that a lock allows, or {@link Posts#NO_STATE} for a post or a mode that does not exist on that day. */
    static int state(Lock lock, DayKind day, Posts posts) {
        int mode = day.code(lock.mode());
        return lock.post().map(post -> posts.codeOf(post, Posts.NO_STATE)).orElse(mode);
    }

    /** Judges a roster that has these states. */
    void judge(int[] states) {
        judged.add(states);
    }

    boolean isJudged(int cell, int state) {
        return judged.stream().anyMatch(states -> states[cell] == state);
    }

    boolean isFact(int cell) {
        return facts[cell] != null;
    }

    Optional<Lock> lock(int cell) {
        return Optional.ofNullable(locks.get(cell));
    }

    boolean hasLocks() {
        return !locks.isEmpty();
    }

    /** The states in which a cell is for certain; null if rules decide. */
    @Nullable
    States states(int cell) {
        var fact = facts[cell];
        return fact != null || locked.isEmpty() ? fact : locked.get(cell);
    }

    /** Narrows a lock that leaves a choice to what a rule demands, if that can be; whether what is known meets it. */
    boolean meets(int cell, int counted, boolean demanded, States.Pool pool) {
        if (!judged.isEmpty()) {
            return judged.stream().allMatch(states -> States.counts(counted, states[cell]));
        }
        var states = states(cell);
        if (states == null) {
            return true;
        }
        var kept = pool.narrow(states, counted);
        if (demanded && kept.isPresent() && locks.containsKey(cell)) {
            locked.put(cell, kept.get());
        }
        return kept.isPresent();
    }
}
