package id.rotasi.service.problem;

import id.rotasi.RosterProblem;
import id.rotasi.service.database.Inserted;
import id.rotasi.service.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans that are stored. */
@Repository
public class Plans {

    private static final String COLUMNS =
            "select id, name, first_day, last_day, people, units, created_by, created_at from plan ";

    private final JdbcClient database;
    private final Clock clock;

    Plans(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A plan for the period of those data. @return its id */
    long add(RosterProblem problem, String who) {
        return Inserted.id(database.sql("""
                        insert into plan (name, first_day, last_day, people, units, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        problem.name(),
                        problem.period().from(),
                        problem.period().to(),
                        problem.asns().size(),
                        problem.units().size(),
                        who,
                        OffsetDateTime.now(clock)));
    }

    /** All plans, the newest first. */
    public List<Plan> all() {
        return database.sql(COLUMNS + "order by id desc").query(Plan.class).list();
    }

    /** Those whose period has the date. */
    public List<Plan> covering(LocalDate date) {
        return database.sql(COLUMNS + "where first_day <= :date and last_day >= :date order by id")
                .param("date", date)
                .query(Plan.class)
                .list();
    }

    /** The plan. @throws Refusal if there is none of that id */
    public Plan get(long id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Plan.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
    }

    /** Lets nobody else change what belongs to the plan until the transaction ends. */
    public Plan locked(long id) {
        database.sql("select id from plan where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
        return get(id);
    }
}
