package id.rotasi.service.roster;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan that was published; its days are read when they are needed.
 *
 * @param number 1 for the first version of a plan, and so on without gaps
 * @param previousId id of the publication whose place it takes
 * @param hash of its days, as the library counts it
 */
public record StoredPublication(
        long id,
        long planId,
        int number,
        long proposalId,
        long rosterId,
        @Nullable Long previousId,
        String hash,
        String proposedBy,
        String approvedBy,
        OffsetDateTime approvedAt) {

    /** As it is called. */
    public String version() {
        return versionOf(number);
    }

    /** As the version with a number is called. */
    public static String versionOf(int number) {
        return "v" + number;
    }
}
