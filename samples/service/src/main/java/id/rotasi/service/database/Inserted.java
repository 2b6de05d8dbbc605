package id.rotasi.service.database;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Inserts a row and tells the id that the database gave it. */
public final class Inserted {

    private Inserted() {}

    /** Runs an insertion into a table with a column {@code id}. */
    public static long id(StatementSpec insertion) {
        var key = new GeneratedKeyHolder();
        insertion.update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
