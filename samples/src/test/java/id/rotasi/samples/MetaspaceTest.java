package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.SmallOffice;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A long-lived program that solves again and again does not come to hold ever more classes. */
class MetaspaceTest {

    private static final int WARM_UP = 50;
    private static final long NOISE = 4_000_000;

    private static long used() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    @Test
    void classes_after_many_solves_take_what_they_took_after_few() {
        var problem = SmallOffice.december().build();
        int solves = Checks.of("metaspace", 2_000);
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(100))) {
            for (int i = 0; i < WARM_UP; i++) {
                engine.solve(problem);
            }
            long before = used();
            for (int i = 0; i < solves; i++) {
                engine.solve(problem);
            }
            assertThat(before).isPositive();
            assertThat(used()).as("bytes of classes after %d solves", solves).isLessThan(before + NOISE);
        }
    }
}
