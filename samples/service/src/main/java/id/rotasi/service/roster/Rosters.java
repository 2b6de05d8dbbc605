package id.rotasi.service.roster;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.io.RosterCsv;
import id.rotasi.report.RosterReport;
import id.rotasi.service.database.ContentHash;
import id.rotasi.service.database.Inserted;
import id.rotasi.service.problem.StoredProblems;
import id.rotasi.service.web.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rosters that are stored: their days, the report and the page as they were when the solve ended. None is ever changed;
 * one that does not fit its hash is not read. A few are kept in memory, since an office looks at the same ones all day.
 */
@Repository
public class Rosters {

    private static final int KEPT = 4;
    private static final String COLUMNS = """
            select roster.id, problem.plan_id, roster.problem_id, roster.job_id, roster.status, roster.hash,
                   roster.created_at
              from roster
              join problem on problem.id = roster.problem_id
            """;

    private final JdbcClient database;
    private final StoredProblems problems;
    private final Clock clock;
    private final Map<Long, Roster> kept = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Roster> eldest) {
            return size() > KEPT;
        }
    };

    Rosters(JdbcClient database, StoredProblems problems, Clock clock) {
        this.database = database;
        this.problems = problems;
        this.clock = clock;
    }

    private record Content(long problemId, String days, String report, String page, String hash) {}

    /**
     * A roster that came out of a job.
     *
     * @param base the publication that it revises, if it does
     * @return its id
     */
    public long add(long job, long problem, Roster roster, Optional<Publication> base) {
        var documents = Documents.of(roster, base);
        return Inserted.id(database.sql("""
                        insert into roster (job_id, problem_id, status, days, report, page, hash, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        job,
                        problem,
                        roster.status().name(),
                        documents.days(),
                        documents.report(),
                        documents.page(),
                        ContentHash.of(documents.days(), documents.report(), documents.page()),
                        OffsetDateTime.now(clock)));
    }

    /** What is known about a roster. @throws Refusal if there is none of that id */
    public StoredRoster get(long id) {
        return database.sql(COLUMNS + "where roster.id = ?")
                .param(id)
                .query(StoredRoster.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
    }

    /** The rosters of a plan, the newest first. */
    public List<StoredRoster> ofPlan(long plan) {
        return database.sql(COLUMNS + "where problem.plan_id = ? order by roster.id desc")
                .param(plan)
                .query(StoredRoster.class)
                .list();
    }

    /** The roster itself, counted again. @throws Refusal if there is none of that id */
    public Roster read(long id) {
        synchronized (kept) {
            return kept.computeIfAbsent(id, this::counted);
        }
    }

    private Roster counted(long id) {
        var content = content(id);
        try {
            return Roster.of(problems.read(content.problemId()), RosterCsv.read(new StringReader(content.days())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its days as a table, as they were written. */
    public String days(long id) {
        return content(id).days();
    }

    /** Its report as the engine made it, with the bound that a count alone does not give. */
    public RosterReport report(long id) {
        return Documents.report(content(id).report());
    }

    /** Its page, as it was when the solve ended. */
    public String page(long id) {
        return content(id).page();
    }

    private Content content(long id) {
        var content = database.sql("select problem_id, days, report, page, hash from roster where id = ?")
                .param(id)
                .query(Content.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
        ContentHash.check("roster " + id, content.hash(), content.days(), content.report(), content.page());
        return content;
    }
}
