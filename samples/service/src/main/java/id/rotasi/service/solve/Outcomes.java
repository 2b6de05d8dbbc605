package id.rotasi.service.solve;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.report.RosterReport.StopReason;
import id.rotasi.service.audit.AuditTrail;
import id.rotasi.service.roster.Rosters;
import id.rotasi.service.solve.Job.State;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came of a job: the end of the job, its roster and the entry in the audit trail, or nothing of it. */
@Component
class Outcomes {

    private final Jobs jobs;
    private final Rosters rosters;
    private final AuditTrail audit;

    Outcomes(Jobs jobs, Rosters rosters, AuditTrail audit) {
        this.jobs = jobs;
        this.rosters = rosters;
        this.audit = audit;
    }

    @Transactional
    public void keep(Job job, Roster roster, Optional<Publication> base) {
        long id = rosters.add(job.id(), job.problemId(), roster, base);
        boolean cancelled = roster.report().stoppedBy() == StopReason.CANCELLED;
        jobs.ended(job.id(), cancelled ? State.CANCELLED : State.DONE, "");
        audit.add(AuditTrail.SERVICE, "solved", "roster " + id, "solve %d, %s".formatted(job.id(), roster.status()));
    }

    @Transactional
    public void without(Job job, State state, String reason) {
        jobs.ended(job.id(), state, reason);
        audit.add(AuditTrail.SERVICE, "ended", "solve " + job.id(), state.name());
    }
}
