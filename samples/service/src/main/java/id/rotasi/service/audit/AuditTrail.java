package id.rotasi.service.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done, kept for good: the database lets nobody change or delete an entry. */
@Repository
public class AuditTrail {

    /** Who did what the service did of its own accord. */
    public static final String SERVICE = "service";

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds an entry, in the transaction of what it tells if there is one: both happen, or neither. */
    public void add(String who, String what, String subject, String detail) {
        database.sql("insert into audit (at, who, what, subject, detail) values (?, ?, ?, ?, ?)")
                .params(OffsetDateTime.now(clock), who, what, subject, detail)
                .update();
    }

    /** At most so many entries, newest first, that are older than that one. */
    public List<AuditEntry> before(long id, int most) {
        return database.sql("select * from audit where id < ? order by id desc limit ?")
                .params(id, most)
                .query(AuditEntry.class)
                .list();
    }
}
