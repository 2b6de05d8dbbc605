package id.rotasi.internal;

import id.rotasi.RosterJob.Progress;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.internal.report.ProgressRecord;
import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listener how far the solve has come, one call at a time and not too often. */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final Consumer<Progress> listener;
    private final long start;
    private List<Part> parts = List.of();
    private Cost settled = Cost.ZERO;
    private Stage stage = Stage.CHECK;
    private final Set<Part> closed = new HashSet<>();
    private final Map<Part, Cost> better = new HashMap<>();
    private long last;

    Telling(Consumer<Progress> listener, long start) {
        this.listener = listener;
        this.start = start;
        this.last = start;
    }

    synchronized void parts(List<Part> all, Cost alreadySettled) {
        parts = all;
        settled = alreadySettled;
    }

    synchronized void tell(Stage now) {
        stage = now;
        send();
    }

    synchronized void closed(Part part) {
        closed.add(part);
        better.remove(part);
        sendNowAndThen();
    }

    synchronized void improved(Part part, Cost cost) {
        better.put(part, cost);
        sendNowAndThen();
    }

    private void sendNowAndThen() {
        if (System.nanoTime() - last >= PAUSE) {
            send();
        }
    }

    private void send() {
        last = System.nanoTime();
        var bound = parts.stream().allMatch(part -> part.bound().isPresent())
                ? Optional.of(bound())
                : Optional.<Cost>empty();
        var cost = parts.stream()
                .map(part -> better.getOrDefault(part, part.cost()))
                .reduce(settled, Cost::plus);
        boolean known = stage.compareTo(Stage.SPLIT) > 0;
        var progress = new ProgressRecord(
                stage,
                closed.size(),
                parts.size(),
                known ? Optional.of(cost) : Optional.empty(),
                known ? bound : Optional.empty(),
                Duration.ofNanos(last - start));
        try {
            listener.accept(progress);
        } catch (RuntimeException e) {
            LOG.warn("The progress listener failed: {}", e.toString());
        }
    }

    private Cost bound() {
        return parts.stream().flatMap(part -> part.bound().stream()).reduce(settled, Cost::plus);
    }
}
