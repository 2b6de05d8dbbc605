package id.rotasi.internal.report;

import id.rotasi.RosterJob.Progress;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.Optional;

/** What a {@link Progress} holds. */
public record ProgressRecord(
        Stage stage, int componentsDone, int components, Optional<Cost> cost, Optional<Cost> bound, Duration elapsed)
        implements Progress {}
