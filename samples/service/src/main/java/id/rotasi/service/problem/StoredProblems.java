package id.rotasi.service.problem;

import id.rotasi.RosterProblem;
import id.rotasi.io.ProblemJson;
import id.rotasi.service.database.Inserted;
import id.rotasi.service.problem.StoredProblem.Kind;
import id.rotasi.service.web.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The data that are stored: each file as it was uploaded, and all data as JSON, so that what a roster was made of stays. */
@Repository
public class StoredProblems {

    private static final String COLUMNS =
            "select id, plan_id, kind, base_id, file_name, created_by, created_at from problem ";

    private final JdbcClient database;
    private final Clock clock;

    StoredProblems(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Data from a file. @return their id */
    long add(long plan, RosterProblem problem, String fileName, byte[] file, String who) {
        return add(
                plan, problem, Kind.UPLOAD, null, fileName, Base64.getEncoder().encodeToString(file), who);
    }

    /** Data as they are after what was reported. @param base id of the publication they start from. @return their id */
    public long addRevision(long plan, RosterProblem problem, Optional<Long> base, String who) {
        return add(plan, problem, Kind.REVISION, base.orElse(null), null, null, who);
    }

    private long add(
            long plan,
            RosterProblem problem,
            Kind kind,
            @Nullable Long base,
            @Nullable String fileName,
            @Nullable String file,
            String who) {
        return Inserted.id(database.sql("""
                        insert into problem (plan_id, kind, base_id, file_name, file, document, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(plan)
                .param(kind.name())
                .param(base)
                .param(fileName)
                .param(file)
                .param(json(problem))
                .param(who)
                .param(OffsetDateTime.now(clock)));
    }

    /** What is known about data. @throws Refusal if there are none of that id */
    public StoredProblem get(long id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(StoredProblem.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
    }

    /** The data themselves. @throws Refusal if there are none of that id */
    public RosterProblem read(long id) {
        var document = database.sql("select document from problem where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
        try {
            return ProblemJson.read(new StringReader(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest data of a plan. */
    public StoredProblem latest(long plan) {
        return database.sql(COLUMNS + "where plan_id = ? order by id desc limit 1")
                .param(plan)
                .query(StoredProblem.class)
                .single();
    }

    /** The data of a plan that were uploaded. */
    public StoredProblem uploaded(long plan) {
        return database.sql(COLUMNS + "where plan_id = ? and kind = 'UPLOAD' order by id desc limit 1")
                .param(plan)
                .query(StoredProblem.class)
                .single();
    }

    private static String json(RosterProblem problem) {
        var text = new StringWriter();
        try {
            ProblemJson.write(problem, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
