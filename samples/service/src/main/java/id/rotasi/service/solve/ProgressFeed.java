package id.rotasi.service.solve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells those who watch a job how far it is, by server-sent events: {@code progress}, and {@code end} once it is over. The
 * solve never waits for them: the engine keeps the latest of each stage while a reader is slow.
 */
@Component
class ProgressFeed {

    private final Map<Long, List<SseEmitter>> watching = new ConcurrentHashMap<>();
    private final Map<Long, Progress> latest = new ConcurrentHashMap<>();

    /** One more who watches. Ask afterwards whether the job is still open: one that ends from now on is told. */
    SseEmitter watch(long job) {
        var emitter = new SseEmitter(0L);
        watching.compute(job, (id, known) -> {
            var all = known == null ? new CopyOnWriteArrayList<SseEmitter>() : known;
            all.add(emitter);
            return all;
        });
        emitter.onCompletion(() -> forget(job, emitter));
        emitter.onError(gone -> forget(job, emitter));
        var known = latest.get(job);
        if (known != null && known != Progress.NONE) {
            send(job, emitter, "progress", known);
        }
        return emitter;
    }

    /** From now on until its end there is something to tell of the job. */
    void begin(long job) {
        latest.put(job, Progress.NONE);
    }

    /** How far the job is; nothing is told of one that has ended meanwhile. */
    void tell(long job, Progress progress) {
        if (latest.replace(job, progress) == null) {
            return;
        }
        watching.getOrDefault(job, List.of()).forEach(emitter -> send(job, emitter, "progress", progress));
    }

    /** The job is over; each who watches is told once and need not ask again. */
    void end(Job job) {
        latest.remove(job.id());
        var all = watching.remove(job.id());
        if (all != null) {
            all.forEach(emitter -> {
                send(job.id(), emitter, "end", job);
                emitter.complete();
            });
        }
    }

    private void send(long job, SseEmitter emitter, String name, Object data) {
        try {
            emitter.send(SseEmitter.event().name(name).data(data));
        } catch (IOException | IllegalStateException gone) {
            forget(job, emitter);
        }
    }

    private void forget(long job, SseEmitter emitter) {
        watching.computeIfPresent(job, (id, all) -> {
            all.remove(emitter);
            return all.isEmpty() ? null : all;
        });
    }
}
