package id.rotasi.service;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The service inside the test, on a database of its own. */
final class RunningService implements AutoCloseable {

    static final String PASSWORD = "rahasia-tes";

    private static RunningService shared;

    private final ServletWebServerApplicationContext context;
    private final String database;

    private RunningService(String database, String... more) {
        this.database = database;
        var application = new SpringApplication(ServiceApplication.class);
        this.context = (ServletWebServerApplicationContext) application.run(arguments(database, 0, more));
    }

    /** One on PostgreSQL for all tests that do not mind what others leave there. */
    static synchronized RunningService shared() {
        if (shared == null) {
            shared = new RunningService(PostgresServer.get().newDatabase(), "--service.most-waiting=2");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** One of its own on that database. */
    static RunningService on(String database, String... more) {
        return new RunningService(database, more);
    }

    /** What a service is started with: a database, a port (0 for any), and two officers, two heads and three employees. */
    static String[] arguments(String database, int port, String... more) {
        var all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + PostgresServer.USER,
                "--server.port=" + port));
        account(all, "rina", "officer", "");
        account(all, "oman", "officer", "");
        account(all, "asep", "head", "");
        account(all, "heni", "head", "");
        account(all, "dewi", "employee", "p05");
        account(all, "budi", "employee", "p06");
        account(all, "tuti", "employee", "p15");
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void account(List<String> all, String name, String role, String asn) {
        all.add("--service.accounts.%s.role=%s".formatted(name, role));
        all.add("--service.accounts.%s.password={noop}%s".formatted(name, PASSWORD));
        if (!asn.isEmpty()) {
            all.add("--service.accounts.%s.asn=%s".formatted(name, asn));
        }
    }

    ServletWebServerApplicationContext context() {
        return context;
    }

    String address() {
        return "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    /** Somebody who calls it. */
    Caller as(String username) {
        return new Caller(address(), username);
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database, PostgresServer.USER, "");
    }

    @Override
    public void close() {
        context.close();
    }
}
