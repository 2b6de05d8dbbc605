package id.rotasi.service.solve;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A solve, running or over.
 *
 * @param reason why it has no roster, in words for people; empty if there is nothing to say
 * @param rosterId id of the roster that came out, if one did
 */
public record Job(
        long id,
        long planId,
        long problemId,
        State state,
        String reason,
        String startedBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable Long rosterId) {

    /** How far a job is. */
    public enum State {
        /** For its turn. */
        WAITING,
        RUNNING,
        /** There is a roster. */
        DONE,
        /** By somebody; if it ran, there is the best roster so far. */
        CANCELLED,
        /** The reason says why. */
        FAILED,
        /** The service ended before it; it can be started again. */
        INTERRUPTED;

        /** Whether it waits or runs. */
        public boolean isOpen() {
            return this == WAITING || this == RUNNING;
        }
    }
}
