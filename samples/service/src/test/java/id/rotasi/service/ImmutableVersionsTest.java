package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was written stays, even if somebody asks the database itself; on both databases. */
class ImmutableVersionsTest {

    /** The tables, each with a column that somebody might want to change. */
    private static final Map<String, String> TABLES = Map.of(
            "plan", "name",
            "problem", "document",
            "absence", "note",
            "roster", "days",
            "proposal", "note",
            "rejection", "note",
            "publication", "approved_by",
            "audit", "who",
            "job", "reason");

    @Test
    void in_postgresql_no_row_that_was_written_can_be_changed_deleted_or_truncated() throws SQLException {
        assertNothingChanges(RunningService.shared(), true);
    }

    @Test
    void in_the_embedded_database_no_row_that_was_written_can_be_changed_or_deleted() throws SQLException {
        try (var service = RunningService.on("jdbc:h2:mem:stays;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")) {
            assertNothingChanges(service, false);
        }
    }

    private static void assertNothingChanges(RunningService service, boolean truncates) throws SQLException {
        try (var connection = service.connection();
                var statement = connection.createStatement()) {
            var day = Workday.at(service);
            long plan = day.uploaded();
            long first = day.solved(plan);
            long refused = day.proposed(first);
            day.head()
                    .post("/api/proposals/%d/rejection".formatted(refused), Map.of())
                    .expect(201);
            day.published(first);
            day.published(day.ill(plan, "p22", lastDay(day, plan), lastDay(day, plan)));

            for (var table : TABLES.keySet()) {
                var column = TABLES.get(table);
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isPositive();
                }
                assertThatThrownBy(() -> statement.executeUpdate("update %1$s set %2$s = 'x'".formatted(table, column)))
                        .as("update " + table)
                        .hasMessageContaining("cannot be changed");
                assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
                        .as("delete from " + table)
                        .isInstanceOf(SQLException.class);
                if (truncates) {
                    assertThatThrownBy(() -> statement.executeUpdate("truncate table %s cascade".formatted(table)))
                            .as("truncate " + table)
                            .hasMessageContaining("cannot be changed");
                }
            }
            assertThatThrownBy(() -> statement.executeUpdate("""
                            insert into publication (plan_id, number, proposal_id, roster_id, previous_id, document, hash,
                                                     proposed_by, approved_by, approved_at)
                            select plan_id, 3, id, roster_id, null, '', '', proposed_by, proposed_by, proposed_at
                              from proposal"""))
                    .as("approved by who proposed")
                    .isInstanceOf(SQLException.class);
        }
    }

    private static String lastDay(Workday day, long plan) {
        return day.officer()
                .get("/api/plans/" + plan)
                .expect(200)
                .json()
                .at("/plan/lastDay")
                .asString();
    }
}
