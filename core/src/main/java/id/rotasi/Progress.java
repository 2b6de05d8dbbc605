package id.rotasi;

import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.Optional;

/** How far a solve has come. */
public sealed interface Progress permits id.rotasi.internal.report.ProgressRecord {

    /** What is being done. */
    Stage stage();

    /** Components finished. */
    int componentsDone();

    /** Components in all; 0 before the split. */
    int components();

    /** Cost of the best roster so far over all components, if each has one. */
    Optional<Cost> cost();

    /** Lower bound so far over all components, if each has one. */
    Optional<Cost> bound();

    /** Since the start. */
    Duration elapsed();

    /** The stages, in order. */
    enum Stage {
        CHECK,
        COMPILE,
        SPLIT,
        RELAX,
        SEARCH,
        AUDIT,
        DONE
    }
}
