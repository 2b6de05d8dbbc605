package id.rotasi.service.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/** Keeps rows of H2 as they were written; a job may change until it has ended. PostgreSQL has a function for the same. */
public final class NoChange extends TriggerAdapter {

    private static final String REFUSED = "23001";

    @Override
    public void fire(Connection connection, ResultSet before, @Nullable ResultSet after) throws SQLException {
        if (after == null || !isRunning(before)) {
            throw new SQLException("rows of %s cannot be changed".formatted(tableName), REFUSED);
        }
    }

    private boolean isRunning(ResultSet before) throws SQLException {
        return tableName.equals("job") && before.getObject("ended_at") == null;
    }
}
