package id.rotasi.internal.report;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.report.RosterReport;
import id.rotasi.study.EligibilityStudy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A roster with an index of its days and a study of its people, each made when somebody first asks for it. */
public final class FinishedRoster implements Roster {

    private final RosterProblem problem;
    private final List<Assignment> assignments;
    private final RosterReport report;
    private final Supplier<EligibilityStudy> study;
    private volatile @Nullable EligibilityStudy eligibility;
    private volatile @Nullable Map<String, int[]> index;

    /** A roster of whose compiled problem nothing is left. */
    public FinishedRoster(RosterProblem problem, List<Assignment> assignments, RosterReport report) {
        this(problem, assignments, report, () -> EligibilityStudy.of(problem));
    }

    /**
     * The list is kept as it is, not copied: a province has millions of rows. It may not change any more.
     *
     * @param study who may not work from home and why; asked at most a few times
     */
    public FinishedRoster(
            RosterProblem problem,
            List<Assignment> assignments,
            RosterReport report,
            Supplier<EligibilityStudy> study) {
        this.problem = problem;
        this.assignments = assignments;
        this.report = report;
        this.study = study;
    }

    @Override
    public RosterProblem problem() {
        return problem;
    }

    @Override
    public List<Assignment> assignments() {
        return assignments;
    }

    @Override
    public RosterReport report() {
        return report;
    }

    /** Who may not work from home and why. */
    public EligibilityStudy eligibility() {
        var known = eligibility;
        if (known == null) {
            known = study.get();
            eligibility = known;
        }
        return known;
    }

    @Override
    public Optional<Assignment> of(String asn, LocalDate date) {
        var rows = index().get(asn);
        return rows == null || !problem.period().contains(date) || rows[dayOf(date)] == 0
                ? Optional.empty()
                : Optional.of(assignments.get(rows[dayOf(date)] - 1));
    }

    @Override
    public List<Assignment> of(String asn) {
        return Arrays.stream(index().getOrDefault(asn, new int[0]))
                .filter(row -> row > 0)
                .mapToObj(row -> assignments.get(row - 1))
                .toList();
    }

    /* The rows of each person by day of the period, counted from 1; 0 where there is none. Two threads may both make it. */
    private Map<String, int[]> index() {
        var known = index;
        if (known == null) {
            known = new HashMap<>();
            int days = dayOf(problem.period().to()) + 1;
            for (int row = assignments.size(); row > 0; row--) {
                var assignment = assignments.get(row - 1);
                if (problem.period().contains(assignment.date())) {
                    known.computeIfAbsent(assignment.asn(), asn -> new int[days])[dayOf(assignment.date())] = row;
                }
            }
            index = known;
        }
        return known;
    }

    private int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(problem.period().from(), date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FinishedRoster roster
                && problem.equals(roster.problem)
                && assignments.equals(roster.assignments)
                && report.equals(roster.report);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {problem, report});
    }

    @Override
    public String toString() {
        return "Roster[%s, %s person-days, %s, %s]"
                .formatted(problem.name(), assignments.size(), report.status(), report.score());
    }
}
