package id.rotasi.service;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL for the tests of this machine: started with the first test that asks for it, ended with the tests. It
 * refuses to run as root, so that it then runs as nobody.
 */
final class PostgresServer {

    static final String USER = "rotasi";

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String MISSING =
            "There is no PostgreSQL here. Install it, on Debian: apt-get install -y postgresql";
    private static final int SECONDS = 60;
    private static PostgresServer running;

    private final Path folder;
    private final int port;
    private final Process process;
    private int databases;

    private PostgresServer(Path programs) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("rotasi-postgres");
        if (isRoot()) {
            run(List.of("chown", "nobody", folder.toString()));
        }
        var data = folder.resolve("data").toString();
        run(unprivileged(
                programs.resolve("initdb"),
                "-D",
                data,
                "-U",
                USER,
                "-A",
                "trust",
                "--no-sync",
                "--locale=C",
                "-E",
                "UTF8"));
        port = freePort();
        process = new ProcessBuilder(unprivileged(
                        programs.resolve("postgres"),
                        "-D",
                        data,
                        "-k",
                        folder.toString(),
                        "-p",
                        "" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "fsync=off"))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "postgres.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        awaitReady();
    }

    /** The server. Where none is installed, the test is skipped; in continuous integration it fails. */
    static synchronized PostgresServer get() {
        if (running == null) {
            var programs = programs();
            if (programs.isEmpty()) {
                if ("true".equals(System.getenv("CI"))) {
                    fail(MISSING);
                }
                System.err.println("Skipped, the service is not tested: " + MISSING);
                Assumptions.abort(MISSING);
            }
            try {
                running = new PostgresServer(programs.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return running;
    }

    /** A new and empty database. @return its address */
    synchronized String newDatabase() {
        var name = "rotasi_" + ++databases;
        try (var connection = DriverManager.getConnection(url("postgres"), USER, "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> unprivileged(Path program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var log = Path.of("target", "postgres-setup.log").toFile();
        int status = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        if (status != 0) {
            fail("%s ended with %d: %s".formatted(command, status, Files.readString(log.toPath())));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            try (var connection = DriverManager.getConnection(url("postgres"), USER, "")) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        fail("PostgreSQL does not answer; see target/postgres.log");
    }

    private void stop() {
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("What is left of the test database: " + folder);
        }
    }
}
