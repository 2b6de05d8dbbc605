package id.rotasi.service.solve;

import id.rotasi.RosterJob;
import id.rotasi.report.Cost;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a solve is, as a page shows it.
 *
 * @param stage such as {@code search}
 * @param cost soft cost of the best roster so far, if there is one
 * @param bound no roster costs less, as far as is known
 * @param milliseconds since the solve began
 */
record Progress(
        String stage,
        int componentsDone,
        int components,
        @Nullable Long hard,
        @Nullable Long cost,
        @Nullable Long bound,
        long milliseconds) {

    /** Nothing is known yet. */
    static final Progress NONE = new Progress("check", 0, 0, null, null, null, 0);

    static Progress of(RosterJob.Progress progress) {
        return new Progress(
                progress.stage().name().toLowerCase(Locale.ROOT),
                progress.componentsDone(),
                progress.components(),
                progress.cost().map(Cost::hard).orElse(null),
                progress.cost().map(Cost::soft).orElse(null),
                progress.bound().map(Cost::soft).orElse(null),
                progress.elapsed().toMillis());
    }
}
