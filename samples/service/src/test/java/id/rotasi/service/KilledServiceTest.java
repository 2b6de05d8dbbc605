package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The service in a Java machine of its own, killed at random moments while somebody uploads, solves, publishes and revises. After
 * each start everything that was answered is there, and of everything else there is all or nothing.
 */
class KilledServiceTest {

    private static final int KILLS = Boolean.getBoolean("rotasi.long") ? 20 : 2;
    private static final int MOST_STEPS = 6;
    private static final int LONGEST_STEP = 800;
    private static final int SECONDS = 90;

    /** What must be written in one transaction: rows of a table, and entries of the audit trail about them. */
    private static final Map<String, String> TOGETHER = Map.of(
            "plan",
            "uploaded",
            "job",
            "started",
            "roster",
            "solved",
            "proposal",
            "proposed",
            "publication",
            "approved",
            "absence",
            "reported");

    private final long seed = Long.getLong("rotasi.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ConcurrentLinkedQueue<String> answered = new ConcurrentLinkedQueue<>();
    private final String database = PostgresServer.get().newDatabase();

    @Test
    void a_killed_service_starts_again_with_nothing_lost_and_nothing_half_done() throws Exception {
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int port = freePort();
            var process = started(port);
            var work = new Thread(() -> work(port), "work");
            work.start();
            int enough = answered.size() + random.nextInt(MOST_STEPS + 1);
            while (answered.size() < enough && work.isAlive()) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            process.waitFor(random.nextInt(LONGEST_STEP), TimeUnit.MILLISECONDS);
            assertThat(process.isAlive()).as("the service runs, seed " + seed).isTrue();
            process.destroyForcibly().waitFor();
            work.join();
            interrupted += open();
        }
        int port = freePort();
        var process = started(port);
        try {
            check(port);
            startAgain(port);
        } finally {
            process.destroyForcibly().waitFor();
        }
        System.out.printf(
                "%d kills, %d answers kept, %d solves interrupted, seed %d%n",
                KILLS, answered.size(), interrupted, seed);
        assertThat(answered).as("something was done, seed " + seed).isNotEmpty();
        assertThat(KILLS < 20 || interrupted > 0)
                .as("some solve was interrupted")
                .isTrue();
    }

    private Process started(int port) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ServiceApplication.class.getName()));
        command.addAll(List.of(RunningService.arguments(database, port)));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "killed-service.log").toFile()))
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            try {
                if (new Caller(address(port), "").get("/actuator/health").status() == 200) {
                    return process;
                }
            } catch (UncheckedIOException notYet) {
                assertThat(process.waitFor(50, TimeUnit.MILLISECONDS))
                        .as("the service has ended by itself; see target/killed-service.log")
                        .isFalse();
            }
        }
        process.destroyForcibly();
        throw new AssertionError("The service does not answer; see target/killed-service.log");
    }

    /* Until the service is gone. */
    private void work(int port) {
        var day = new Workday(new Caller(address(port), "rina"), new Caller(address(port), "asep"));
        try {
            while (true) {
                long plan = day.uploaded();
                answered.add("plans/" + plan);
                long first = day.solved(plan);
                answered.add("rosters/" + first);
                answered.add("publications/" + day.published(first).at("/id").asLong() + "/calendars");
                var date = day.officer()
                        .get("/api/plans/" + plan)
                        .expect(200)
                        .json()
                        .at("/plan/firstDay")
                        .asString();
                var ill = date.substring(0, 8) + "15";
                long second = day.ill(plan, "p03", ill, ill);
                answered.add("rosters/" + second + "/changes");
                answered.add("publications/" + day.published(second).at("/id").asLong() + "/calendars");
            }
        } catch (UncheckedIOException gone) {
            // killed in the middle of this
        }
    }

    /** Solves that the killed service leaves behind. */
    private int open() throws SQLException {
        return Integer.parseInt(
                rows("select count(*) from job where ended_at is null").get(0));
    }

    private void check(int port) throws SQLException {
        for (var path : answered) {
            new Caller(address(port), "rina").get("/api/" + path).expect(200);
        }
        var counts = new LinkedHashMap<String, String>();
        var expected = new LinkedHashMap<String, String>();
        for (var pair : TOGETHER.entrySet()) {
            expected.put(
                    pair.getKey(),
                    rows("select count(*) from audit where what = '%s'".formatted(pair.getValue()))
                            .get(0));
            counts.put(
                    pair.getKey(), rows("select count(*) from " + pair.getKey()).get(0));
        }
        assertThat(counts)
                .as("rows and what the audit trail tells of them, seed " + seed)
                .isEqualTo(expected);
        assertThat(rows("select id from job where ended_at is null"))
                .as("jobs without an end")
                .isEmpty();
        assertThat(rows("select id from job where state = 'DONE' and id not in (select job_id from roster)"))
                .isEmpty();
        assertThat(rows("select plan_id from publication group by plan_id having max(number) <> count(*)"))
                .isEmpty();
        assertThat(rows("select id from plan where id not in (select plan_id from problem)"))
                .isEmpty();
        assertThat(rows("select id from problem where kind = 'REVISION' and id not in (select problem_id from job)"))
                .isEmpty();
    }

    private void startAgain(int port) throws SQLException {
        var day = new Workday(new Caller(address(port), "rina"), new Caller(address(port), "asep"));
        for (var job : rows("select id from job where state = 'INTERRUPTED'")) {
            var again = day.officer()
                    .post("/api/jobs/%s/restart".formatted(job), Map.of())
                    .expect(202)
                    .json();
            assertThat(day.ended(again.at("/id").asLong()).at("/state").asString())
                    .isEqualTo("DONE");
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database, PostgresServer.USER, "");
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
