package id.rotasi.service.solve;

import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterJob;
import id.rotasi.service.ServiceSettings;
import id.rotasi.service.problem.StoredProblems;
import id.rotasi.service.roster.Publications;
import id.rotasi.service.solve.Job.State;
import id.rotasi.service.web.Refusal;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Runs jobs on the engine. What is stored decides: a job whose service was killed is found open at the next start and said to
 * be interrupted, so that it can be started again; its roster was stored wholly or not at all.
 */
@Service
public class Solver implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Solver.class);

    private final RosterEngine engine;
    private final Jobs jobs;
    private final StoredProblems problems;
    private final Publications publications;
    private final Outcomes outcomes;
    private final ProgressFeed feed;
    private final int mostWaiting;
    private final Map<Long, RosterJob> running = new ConcurrentHashMap<>();
    private volatile boolean closing;

    Solver(
            RosterEngine engine,
            Jobs jobs,
            StoredProblems problems,
            Publications publications,
            Outcomes outcomes,
            ProgressFeed feed,
            ServiceSettings settings) {
        this.engine = engine;
        this.jobs = jobs;
        this.problems = problems;
        this.publications = publications;
        this.outcomes = outcomes;
        this.feed = feed;
        this.mostWaiting = settings.mostWaiting();
    }

    /** @throws Refusal if too many jobs wait already; to be asked before a job is stored */
    public void refuseIfFull() {
        if (engine.waiting() >= mostWaiting) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "too-many-jobs", engine.waiting());
        }
    }

    /** Starts a job that is stored. */
    public void start(Job job) {
        try {
            var problem = problems.read(job.problemId());
            feed.begin(job.id());
            var solve = engine.start(problem, progress -> {
                if (!closing) {
                    heard(job, progress);
                }
            });
            running.put(job.id(), solve);
            solve.roster().whenComplete((roster, failure) -> ended(job, roster, failure));
        } catch (RuntimeException e) {
            ended(job, null, e);
            throw e;
        }
    }

    private void heard(Job job, RosterJob.Progress progress) {
        if (progress.stage() == RosterJob.Progress.Stage.COMPILE) {
            jobs.begun(job.id());
        }
        feed.tell(job.id(), Progress.of(progress));
    }

    /* On the thread of the solve, which has nothing else to do any more. */
    private void ended(Job job, @Nullable Roster roster, @Nullable Throwable failure) {
        if (closing) {
            return;
        }
        try {
            if (roster != null) {
                var base = Optional.ofNullable(problems.get(job.problemId()).baseId());
                outcomes.keep(job, roster, base.map(publications::read));
            } else {
                fail(job, failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
        } catch (RuntimeException e) {
            LOG.error("What came of solve {} could not be stored", job.id(), e);
        } finally {
            running.remove(job.id());
            feed.end(jobs.get(job.id()));
        }
    }

    private void fail(Job job, @Nullable Throwable failure) {
        if (failure instanceof CancellationException) {
            outcomes.without(job, State.CANCELLED, "");
        } else if (failure instanceof InvalidProblemException invalid) {
            outcomes.without(job, State.FAILED, String.valueOf(invalid.getMessage()));
        } else {
            LOG.error("Solve {} has failed", job.id(), failure);
            outcomes.without(job, State.FAILED, "The cause stands in the log of the service.");
        }
    }

    /** Asks a job to end with the best roster so far. @throws Refusal if it does not run any more */
    public void cancel(long job) {
        var solve = running.get(job);
        if (solve == null) {
            jobs.get(job);
            throw new Refusal(HttpStatus.CONFLICT, "job-ended", job);
        }
        solve.cancel();
    }

    /** Jobs that are open in the database before the first request are those of a service that was killed. */
    @Override
    public void afterSingletonsInstantiated() {
        for (var job : jobs.open()) {
            outcomes.without(job, State.INTERRUPTED, "");
            LOG.warn("Solve {} was interrupted when the service ended; it can be started again.", job.id());
        }
    }

    /** What runs is left as it is: it will be found interrupted. */
    @PreDestroy
    void close() {
        closing = true;
    }
}
