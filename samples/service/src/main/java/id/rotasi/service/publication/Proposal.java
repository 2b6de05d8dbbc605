package id.rotasi.service.publication;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A roster that somebody wants to be published, and what became of it.
 *
 * @param baseId id of the publication whose place it is to take; it must still be the one that holds
 * @param state what became of it
 * @param decidedBy who decided; somebody else than who proposed
 * @param decision what was said when it was rejected; empty otherwise
 */
public record Proposal(
        long id,
        long planId,
        long rosterId,
        @Nullable Long baseId,
        String note,
        String proposedBy,
        OffsetDateTime proposedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decision) {

    /** What became of a proposal. */
    public enum State {
        OPEN,
        APPROVED,
        REJECTED
    }
}
