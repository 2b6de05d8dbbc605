package id.rotasi.service.publication;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.service.access.Account;
import id.rotasi.service.audit.AuditTrail;
import id.rotasi.service.problem.Plan;
import id.rotasi.service.problem.Plans;
import id.rotasi.service.problem.StoredProblems;
import id.rotasi.service.roster.Publications;
import id.rotasi.service.roster.StoredPublication;
import id.rotasi.service.solve.Job;
import id.rotasi.service.solve.Jobs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes new data of what was reported: those that were uploaded, with all absences of the plan, and what is published as
 * what is to be changed as little as possible. So no report is lost when several of them wait for their approval.
 */
@Service
class Revisions {

    private final Plans plans;
    private final StoredProblems problems;
    private final Publications publications;
    private final ReportedAbsences absences;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    Revisions(
            Plans plans,
            StoredProblems problems,
            Publications publications,
            ReportedAbsences absences,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.problems = problems;
        this.publications = publications;
        this.absences = absences;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes an absence in.
     *
     * @param settledThrough days through this one stay as published; if it is not said, those before the absence begins that
     *     are not in the future
     * @return the job that replans, to be started when the transaction has ended
     * @throws id.rotasi.InvalidProblemException if the data are wrong with it, for example if the person is absent already
     */
    @Transactional
    public Job report(
            long id, Absence absence, @Nullable String note, Optional<LocalDate> settledThrough, Account who) {
        var plan = plans.locked(id);
        var begins = absence.from().isBefore(plan.firstDay()) ? plan.firstDay() : absence.from();
        var settled = settledThrough.orElseGet(() -> earlier(LocalDate.now(clock), begins.minusDays(1)));
        var job = revise(plan, settled, List.of(absence), who);
        long reported = absences.add(id, absence, Notes.checked(note), who.getUsername());
        audit.add(who.getUsername(), "reported", "absence " + reported, "plan " + id);
        return job;
    }

    /**
     * Makes a job for a plan: of its data as they were uploaded if nothing has happened since, and otherwise of those data with
     * what was reported, starting from what is published now.
     */
    @Transactional
    public Job solve(long id, Account who) {
        var plan = plans.locked(id);
        if (publications.current(id).isEmpty() && absences.ofPlan(id).isEmpty()) {
            return jobs.add(problems.uploaded(id), who.getUsername());
        }
        return revise(plan, LocalDate.now(clock), List.of(), who);
    }

    private Job revise(Plan plan, LocalDate settled, List<Absence> more, Account who) {
        var current = publications.current(plan.id());
        var problem = revised(plan, current, settled, more);
        long revision = problems.addRevision(plan.id(), problem, current.map(StoredPublication::id), who.getUsername());
        return jobs.add(problems.get(revision), who.getUsername());
    }

    private RosterProblem revised(
            Plan plan, Optional<StoredPublication> current, LocalDate settled, List<Absence> more) {
        var builder = problems.read(problems.uploaded(plan.id()).id()).toBuilder();
        absences.ofPlan(plan.id()).forEach(reported -> builder.absences(reported.asInput()));
        builder.absences(more);
        if (current.isPresent()) {
            var publication = publications.read(current.get().id());
            var through = Optional.of(earlier(settled, plan.lastDay())).filter(day -> !day.isBefore(plan.firstDay()));
            builder.published(new PublishedRoster(publication.version(), through, publication.days()));
        }
        return builder.build();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
