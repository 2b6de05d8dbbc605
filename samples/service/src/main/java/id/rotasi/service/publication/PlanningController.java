package id.rotasi.service.publication;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.service.access.Account;
import id.rotasi.service.problem.Plan;
import id.rotasi.service.problem.Plans;
import id.rotasi.service.problem.StoredProblem;
import id.rotasi.service.problem.StoredProblems;
import id.rotasi.service.roster.Publications;
import id.rotasi.service.roster.Rosters;
import id.rotasi.service.roster.StoredPublication;
import id.rotasi.service.roster.StoredRoster;
import id.rotasi.service.solve.Job;
import id.rotasi.service.solve.Jobs;
import id.rotasi.service.solve.Solver;
import id.rotasi.service.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanningController {

    private final Plans plans;
    private final StoredProblems problems;
    private final Jobs jobs;
    private final Rosters rosters;
    private final Proposals proposals;
    private final Publications publications;
    private final ReportedAbsences absences;
    private final Revisions revisions;
    private final Solver solver;

    PlanningController(
            Plans plans,
            StoredProblems problems,
            Jobs jobs,
            Rosters rosters,
            Proposals proposals,
            Publications publications,
            ReportedAbsences absences,
            Revisions revisions,
            Solver solver) {
        this.plans = plans;
        this.problems = problems;
        this.jobs = jobs;
        this.rosters = rosters;
        this.proposals = proposals;
        this.publications = publications;
        this.absences = absences;
        this.revisions = revisions;
        this.solver = solver;
    }

    /** All that is known of a plan, the newest first. */
    record State(
            Plan plan,
            StoredProblem data,
            List<Job> jobs,
            List<StoredRoster> rosters,
            List<Proposal> proposals,
            List<StoredPublication> publications,
            List<ReportedAbsence> absences) {}

    /**
     * An absence to be reported.
     *
     * @param settledThrough days through this one stay as published; by default those before the absence that are not in the
     *     future
     */
    record Report(
            @Nullable String asn,
            @Nullable AbsenceKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note,
            @Nullable LocalDate settledThrough) {

        Absence absence() {
            if (asn == null || kind == null || from == null || to == null) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "request");
            }
            return new Absence(asn, kind, from, to);
        }
    }

    @GetMapping("/api/plans/{plan}")
    State state(@PathVariable long plan) {
        return new State(
                plans.get(plan),
                problems.latest(plan),
                jobs.ofPlan(plan),
                rosters.ofPlan(plan),
                proposals.ofPlan(plan),
                publications.ofPlan(plan),
                absences.ofPlan(plan));
    }

    /** Starts a solve of a plan as it is now. */
    @PostMapping("/api/plans/{plan}/jobs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job solve(@PathVariable long plan, @AuthenticationPrincipal Account who) {
        solver.refuseIfFull();
        var job = revisions.solve(plan, who);
        solver.start(job);
        return job;
    }

    /** Reports that somebody is absent, and starts a solve that changes as little as possible. */
    @PostMapping("/api/plans/{plan}/absences")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job report(@PathVariable long plan, @RequestBody Report report, @AuthenticationPrincipal Account who) {
        solver.refuseIfFull();
        var job = revisions.report(
                plan, report.absence(), report.note(), Optional.ofNullable(report.settledThrough()), who);
        solver.start(job);
        return job;
    }
}
