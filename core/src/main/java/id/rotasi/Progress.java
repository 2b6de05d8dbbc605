package id.rotasi;

import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.Optional;

/**
 * How far a solve has come.
 *
 * @param stage what is being done
 * @param componentsDone components finished
 * @param components components in all; 0 before the split
 * @param cost cost of the best roster so far over all components, if each has one
 * @param bound lower bound so far over all components, if each has one
 * @param elapsed since the start
 */
public record Progress(
        Stage stage, int componentsDone, int components, Optional<Cost> cost, Optional<Cost> bound, Duration elapsed) {

    /** The stages, in order. */
    public enum Stage {
        CHECK,
        COMPILE,
        SPLIT,
        RELAX,
        SEARCH,
        AUDIT,
        DONE
    }
}
