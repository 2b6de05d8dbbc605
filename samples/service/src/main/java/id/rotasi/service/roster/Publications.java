package id.rotasi.service.roster;

import id.rotasi.Publication;
import id.rotasi.io.RosterJson;
import id.rotasi.service.database.Inserted;
import id.rotasi.service.web.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions that were published. None is ever changed: a revision is a version that takes the place of another. */
@Repository
public class Publications {

    private static final String COLUMNS = """
            select id, plan_id, number, proposal_id, roster_id, previous_id, hash, proposed_by, approved_by, approved_at
              from publication
            """;

    private final JdbcClient database;
    private final Rosters rosters;

    Publications(JdbcClient database, Rosters rosters) {
        this.database = database;
        this.rosters = rosters;
    }

    private record Content(long rosterId, String document, String hash) {}

    /** Who and what is published. */
    public record Approval(
            long plan, int number, long proposal, long roster, Optional<Long> previous, String proposedBy, String by) {}

    /** Adds a version. @return its id */
    public long add(Approval approval, Publication publication, OffsetDateTime at) {
        return Inserted.id(database.sql("""
                        insert into publication (plan_id, number, proposal_id, roster_id, previous_id, document, hash,
                                                 proposed_by, approved_by, approved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(approval.plan())
                .param(approval.number())
                .param(approval.proposal())
                .param(approval.roster())
                .param(approval.previous().orElse(null))
                .param(document(publication))
                .param(publication.hash())
                .param(approval.proposedBy())
                .param(approval.by())
                .param(at));
    }

    /** What is known about a version. @throws Refusal if there is none of that id */
    public StoredPublication get(long id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(StoredPublication.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
    }

    /** The versions of a plan, the newest first. */
    public List<StoredPublication> ofPlan(long plan) {
        return database.sql(COLUMNS + "where plan_id = ? order by number desc")
                .param(plan)
                .query(StoredPublication.class)
                .list();
    }

    /** The version of a plan that holds now; empty if nothing was published. */
    public Optional<StoredPublication> current(long plan) {
        return ofPlan(plan).stream().findFirst();
    }

    /** The version that a roster became, if it was published. */
    public Optional<StoredPublication> ofRoster(long roster) {
        return database.sql(COLUMNS + "where roster_id = ?")
                .param(roster)
                .query(StoredPublication.class)
                .optional();
    }

    /** The version itself, with its days. @throws Refusal if there is none of that id */
    public Publication read(long id) {
        var content = database.sql("select roster_id, document, hash from publication where id = ?")
                .param(id)
                .query(Content.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown(id));
        try {
            var publication = RosterJson.readPublication(
                    new StringReader(content.document()), new StringReader(rosters.days(content.rosterId())));
            if (!publication.hash().equals(content.hash())) {
                throw new IllegalStateException("The stored publication %d does not fit its hash.".formatted(id));
            }
            return publication;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(Publication publication) {
        var text = new StringWriter();
        try {
            RosterJson.write(publication, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
