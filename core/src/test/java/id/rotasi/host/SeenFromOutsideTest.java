package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterEngine.Metrics;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.fixture.SmallOffice;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What flight recordings and metrics say of an engine. */
class SeenFromOutsideTest {

    @TempDir
    Path folder;

    @Test
    void a_flight_recording_has_each_solve_and_its_stages() throws IOException {
        var problem = SmallOffice.december().build();
        Roster roster;
        List<RecordedEvent> events;
        try (var engine = RosterEngine.create(Hosts.BRIEF);
                var recording = new Recording()) {
            recording.enable("id.rotasi.Solve").withoutThreshold();
            recording.enable("id.rotasi.Stage").withoutThreshold();
            recording.start();
            roster = engine.solve(problem);
            var failing = Hosts.running(() -> {
                throw new IllegalStateException("of this test");
            });
            assertThatThrownBy(() -> engine.solve(failing)).hasMessageContaining("own");
            recording.stop();
            var file = folder.resolve("recording.jfr");
            recording.dump(file);
            events = RecordingFile.readAllEvents(file);
        }
        var solves = events.stream()
                .filter(event -> event.getEventType().getName().equals("id.rotasi.Solve"))
                .toList();
        assertThat(solves)
                .extracting(event -> event.getString("status"))
                .containsExactlyInAnyOrder(roster.status().name(), "FAILED");
        var solve = solves.stream()
                .filter(event -> !event.getString("status").equals("FAILED"))
                .findFirst()
                .orElseThrow();
        assertThat(solve.getInt("people")).isEqualTo(problem.asns().size());
        assertThat(solve.getLong("soft")).isEqualTo(roster.report().score().soft());
        assertThat(solve.getString("stoppedBy"))
                .isEqualTo(roster.report().stoppedBy().name());
        assertThat(events.stream()
                        .filter(event -> event.getEventType().getName().equals("id.rotasi.Stage"))
                        .filter(event ->
                                event.getThread().getId() == solve.getThread().getId())
                        .map(event -> event.getString("stage")))
                .containsExactly(
                        Stage.COMPILE.name(),
                        Stage.SPLIT.name(),
                        Stage.RELAX.name(),
                        Stage.SEARCH.name(),
                        Stage.AUDIT.name());
    }

    @Test
    void metrics_count_solves_by_status_and_show_those_that_run_and_wait() {
        var registry = new SimpleMeterRegistry();
        var gate = new CountDownLatch(1);
        Roster roster;
        try (var engine = RosterEngine.create(Hosts.BRIEF, 1)) {
            Metrics.bind(engine, registry, Tags.of("engine", "one"));
            var first = engine.start(Hosts.running(() -> Hosts.await(gate)), progress -> {});
            var second = engine.start(SmallOffice.december().build(), progress -> {});
            assertThat(registry.get("rotasi.solves.running").gauge().value()).isEqualTo(1);
            assertThat(registry.get("rotasi.solves.waiting").gauge().value()).isEqualTo(1);
            gate.countDown();
            first.await();
            roster = second.await();
            var failing = Hosts.running(() -> {
                throw new IllegalStateException("of this test");
            });
            assertThatThrownBy(() -> engine.solve(failing)).hasMessageContaining("own");
            assertThat(registry.get("rotasi.solves.running").gauge().value()).isZero();
            assertThat(registry.get("rotasi.solves.waiting").gauge().value()).isZero();
        }
        var status = roster.status().name().toLowerCase(Locale.ROOT);
        var timer = registry.get("rotasi.solves")
                .tags("status", status, "engine", "one")
                .timer();
        assertThat(timer.count()).isEqualTo(2);
        assertThat(timer.totalTime(TimeUnit.NANOSECONDS)).isPositive();
        assertThat(registry.get("rotasi.solves")
                        .tags("status", "failed")
                        .timer()
                        .count())
                .isEqualTo(1);
    }
}
