package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL", "H2"})
    void no_row_that_was_written_can_be_changed_or_deleted(String kind) throws SQLException {
        var database = kind.equals("H2")
                ? "jdbc:h2:mem:stays;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                : PostgresServer.get().newDatabase();
        try (var service = RunningService.on(database);
                var connection = service.connection();
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
                if (kind.equals("PostgreSQL")) {
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
