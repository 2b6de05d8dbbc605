package id.rotasi.service.solve;

import id.rotasi.service.audit.AuditTrail;
import id.rotasi.service.database.Inserted;
import id.rotasi.service.problem.StoredProblem;
import id.rotasi.service.solve.Job.State;
import id.rotasi.service.web.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs that are stored. A job that has ended is never changed again; starting it again makes another one. */
@Repository
public class Jobs {

    private static final String COLUMNS = """
            select job.id, problem.plan_id, job.problem_id, job.state, job.reason, job.started_by, job.created_at,
                   job.ended_at, roster.id as roster_id
              from job
              join problem on problem.id = job.problem_id
              left join roster on roster.job_id = job.id
            """;

    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    Jobs(JdbcClient database, AuditTrail audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** A job that waits for its turn; call it in a transaction and start it when that has ended. */
    public Job add(StoredProblem problem, String who) {
        long id = Inserted.id(database.sql(
                        "insert into job (problem_id, state, reason, started_by, created_at) values (?, ?, '', ?, ?)")
                .params(problem.id(), State.WAITING.name(), who, OffsetDateTime.now(clock)));
        audit.add(who, "started", "solve " + id, "plan " + problem.planId());
        return get(id);
    }

    /** The job. @throws Refusal if there is none of that id */
    public Job get(long id) {
        return database.sql(COLUMNS + "where job.id = ?")
                .param(id)
                .query(Job.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
    }

    /** The jobs of a plan, the newest first. */
    public List<Job> ofPlan(long plan) {
        return database.sql(COLUMNS + "where problem.plan_id = ? order by job.id desc")
                .param(plan)
                .query(Job.class)
                .list();
    }

    /** Those that wait or run, as far as the database knows. */
    List<Job> open() {
        return database.sql(COLUMNS + "where job.ended_at is null order by job.id")
                .query(Job.class)
                .list();
    }

    void begun(long id) {
        database.sql("update job set state = 'RUNNING' where id = ? and state = 'WAITING'")
                .param(id)
                .update();
    }

    /** Says how a job ended. @throws IllegalStateException if it had ended before */
    void ended(long id, State state, String reason) {
        int changed = database.sql(
                        "update job set state = ?, reason = ?, ended_at = ? where id = ? and ended_at is null")
                .params(state.name(), reason, OffsetDateTime.now(clock), id)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("Solve %d had ended before.".formatted(id));
        }
    }
}
