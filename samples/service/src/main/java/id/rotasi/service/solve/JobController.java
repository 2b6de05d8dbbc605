package id.rotasi.service.solve;

import id.rotasi.service.access.Account;
import id.rotasi.service.audit.AuditTrail;
import id.rotasi.service.problem.StoredProblems;
import id.rotasi.service.web.Refusal;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class JobController {

    private final StoredProblems problems;
    private final Jobs jobs;
    private final Solver solver;
    private final ProgressFeed feed;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    JobController(
            StoredProblems problems,
            Jobs jobs,
            Solver solver,
            ProgressFeed feed,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.problems = problems;
        this.jobs = jobs;
        this.solver = solver;
        this.feed = feed;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping("/api/jobs/{job}")
    Job job(@PathVariable long job) {
        return jobs.get(job);
    }

    /** How far a job is, until it is over. */
    @GetMapping(path = "/api/jobs/{job}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable long job) {
        var emitter = feed.watch(jobs.get(job).id());
        var now = jobs.get(job);
        if (!now.state().isOpen()) {
            feed.end(now);
        }
        return emitter;
    }

    @PostMapping("/api/jobs/{job}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job cancel(@PathVariable long job, @AuthenticationPrincipal Account who) {
        solver.cancel(job);
        audit.add(who.getUsername(), "cancelled", "solve " + job, "");
        return jobs.get(job);
    }

    /** Starts another job on the data of one that has ended. */
    @PostMapping("/api/jobs/{job}/restart")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job restart(@PathVariable long job, @AuthenticationPrincipal Account who) {
        var ended = jobs.get(job);
        if (ended.state().isOpen()) {
            throw new Refusal(HttpStatus.CONFLICT, "job-runs", job);
        }
        solver.refuseIfFull();
        var problem = problems.get(ended.problemId());
        var again = Objects.requireNonNull(transaction.execute(status -> jobs.add(problem, who.getUsername())));
        solver.start(again);
        return again;
    }
}
