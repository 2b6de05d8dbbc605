package id.rotasi.internal.session;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.RosterProblem;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.internal.Finish;
import id.rotasi.internal.PartReport;
import id.rotasi.internal.Solve;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.explain.Explanation;
import id.rotasi.internal.search.LocalSearch;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A group of people as a problem of its own, solved. */
final class Section {

    private final RosterProblem problem;
    private final Finish finish;
    private final Rows rows;
    private final PartReport report;

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

    /**
     * The problem of one of the groups, of a whole problem; the lists of which are filtered.
     *
     * @throws InvalidProblemException if it cannot stand alone
     */
    static RosterProblem problem(RosterProblem whole, Groups groups, int group) {
        var draft = whole.toBuilder()
                .replaceCounters(whole.counters().stream()
                        .filter(counter -> groups.ofCounter(counter.id()) == group)
                        .toList())
                .replaceSubstitutes(only(whole.substitutes(), pair -> pair.first(), groups, group))
                .replaceHistory(only(whole.history(), PublishedRoster.Day::asn, groups, group));
        published(whole, groups, group).ifPresent(draft::published);
        return days(draft, whole, groups, group);
    }

    /** The same group with days as they are in another problem. @throws InvalidProblemException if these are wrong */
    RosterProblem changed(RosterProblem before, RosterProblem after, Groups groups, int group) {
        var draft = problem.toBuilder();
        if (!before.published().equals(after.published())) {
            published(after, groups, group).ifPresent(draft::published);
        }
        return days(draft, after, groups, group);
    }

    private static RosterProblem days(RosterProblem.Builder draft, RosterProblem whole, Groups groups, int group) {
        return draft.replaceAsns(only(whole.asns(), asn -> asn.id(), groups, group))
                .replaceAbsences(only(whole.absences(), absence -> absence.asn(), groups, group))
                .replaceLocks(only(whole.locks(), lock -> lock.asn(), groups, group))
                .build();
    }

    private static Optional<PublishedRoster> published(RosterProblem whole, Groups groups, int group) {
        return whole.published()
                .map(roster -> new PublishedRoster(
                        roster.version(),
                        roster.frozenThrough(),
                        List.copyOf(only(roster.days(), PublishedRoster.Day::asn, groups, group))));
    }

    private static <T> Collection<T> only(Collection<T> all, Function<T, String> asn, Groups groups, int group) {
        return all.stream().filter(one -> groups.of(asn.apply(one)) == group).toList();
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

    Explanation explanation() {
        return finish.explanation(() -> false);
    }
}
