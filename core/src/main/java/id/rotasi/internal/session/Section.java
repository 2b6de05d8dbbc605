package id.rotasi.internal.session;

import id.rotasi.EngineOptions;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.RosterProblem;
import id.rotasi.internal.Finish;
import id.rotasi.internal.PartReport;
import id.rotasi.internal.Solve;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.explain.Explanation;
import id.rotasi.internal.search.LocalSearch;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group of people as a problem of its own, solved. For one thread at a time. */
final class Section {

    private final RosterProblem problem;
    private final Finish finish;
    private final Rows rows;
    private final PartReport report;
    private @Nullable Explanation explanation;

    private Section(RosterProblem problem, Finish finish) {
        this.problem = problem;
        this.finish = finish;
        this.rows = finish.rows();
        this.report = finish.part(rows);
    }

    /** Solves the problem of a group. */
    static Section solved(RosterProblem problem, EngineOptions options, LocalSearch search) {
        return new Section(problem, Solve.now(problem, options, search));
    }

    RosterProblem problem() {
        return problem;
    }

    Rows rows() {
        return rows;
    }

    PartReport report() {
        return report;
    }

    Map<Stage, Duration> timings() {
        return finish.timings();
    }

    /** Why something is impossible; found once, though events follow each other. */
    Explanation explanation() {
        var known = explanation;
        if (known == null) {
            known = finish.explanation(() -> false);
            explanation = known;
        }
        return known;
    }
}
