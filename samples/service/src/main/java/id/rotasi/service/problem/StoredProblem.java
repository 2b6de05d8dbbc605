package id.rotasi.service.problem;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Data of a plan as they were at a time; the data themselves are read when they are needed.
 *
 * @param baseId id of the publication that a revision starts from, if there is one
 * @param fileName as the file was called that was uploaded; shown only
 */
public record StoredProblem(
        long id,
        long planId,
        Kind kind,
        @Nullable Long baseId,
        @Nullable String fileName,
        String createdBy,
        OffsetDateTime createdAt) {

    /** Where data come from. */
    public enum Kind {
        /** From a file. */
        UPLOAD,
        /** From those of a file and all absences that were reported since. */
        REVISION
    }
}
