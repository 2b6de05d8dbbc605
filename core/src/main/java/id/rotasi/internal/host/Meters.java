package id.rotasi.internal.host;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Meters of Micrometer, all with the same tags. */
public record Meters(MeterRegistry registry, Iterable<Tag> tags) {

    /** Shows a number of a thing, as long as the thing is there. */
    public <T> void show(String name, String description, T thing, ToDoubleFunction<T> number) {
        Gauge.builder(name, thing, number).description(description).tags(tags).register(registry);
    }

    /** Counts something that ended with that status, and how long it took. */
    public void count(String name, String status, Duration took) {
        Timer.builder(name)
                .tags(tags)
                .tag("status", status.toLowerCase(Locale.ROOT))
                .register(registry)
                .record(took);
    }
}
