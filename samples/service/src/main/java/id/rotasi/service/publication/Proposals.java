package id.rotasi.service.publication;

import id.rotasi.service.database.Inserted;
import id.rotasi.service.roster.StoredRoster;
import id.rotasi.service.web.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals that are stored. A decision is a row of its own: that of the publication, or one that rejects. */
@Repository
class Proposals {

    private static final String COLUMNS = """
            select proposal.id, proposal.plan_id, proposal.roster_id, proposal.base_id, proposal.note,
                   proposal.proposed_by, proposal.proposed_at,
                   case when publication.id is not null then 'APPROVED'
                        when rejection.proposal_id is not null then 'REJECTED'
                        else 'OPEN' end as state,
                   coalesce(publication.approved_by, rejection.rejected_by) as decided_by,
                   coalesce(publication.approved_at, rejection.rejected_at) as decided_at,
                   rejection.note as decision
              from proposal
              left join publication on publication.proposal_id = proposal.id
              left join rejection on rejection.proposal_id = proposal.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    Proposals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long add(StoredRoster roster, Optional<Long> base, String note, String who) {
        return Inserted.id(database.sql("""
                        insert into proposal (plan_id, roster_id, base_id, note, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(roster.planId())
                .param(roster.id())
                .param(base.orElse(null))
                .param(note)
                .param(who)
                .param(OffsetDateTime.now(clock)));
    }

    void reject(long proposal, String note, String who) {
        database.sql("insert into rejection (proposal_id, note, rejected_by, rejected_at) values (?, ?, ?, ?)")
                .params(proposal, note, who, OffsetDateTime.now(clock))
                .update();
    }

    Proposal get(long id) {
        return database.sql(COLUMNS + "where proposal.id = ?")
                .param(id)
                .query(Proposal.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
    }

    List<Proposal> ofPlan(long plan) {
        return database.sql(COLUMNS + "where proposal.plan_id = ? order by proposal.id desc")
                .param(plan)
                .query(Proposal.class)
                .list();
    }
}
