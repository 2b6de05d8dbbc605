package id.rotasi.service.publication;

import id.rotasi.domain.Absence;
import id.rotasi.service.database.Inserted;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The absences that were reported. */
@Repository
class ReportedAbsences {

    private final JdbcClient database;
    private final Clock clock;

    ReportedAbsences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long add(long plan, Absence absence, String note, String who) {
        return Inserted.id(database.sql("""
                        insert into absence (plan_id, asn, kind, first_day, last_day, note, reported_by, reported_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan,
                        absence.asn(),
                        absence.kind().name(),
                        absence.from(),
                        absence.to(),
                        note,
                        who,
                        OffsetDateTime.now(clock)));
    }

    /** Those of a plan, in the order in which they were reported. */
    List<ReportedAbsence> ofPlan(long plan) {
        return database.sql("select * from absence where plan_id = ? order by id")
                .param(plan)
                .query(ReportedAbsence.class)
                .list();
    }
}
