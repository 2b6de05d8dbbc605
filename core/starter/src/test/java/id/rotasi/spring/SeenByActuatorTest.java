package id.rotasi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterEngine;
import id.rotasi.fixture.SmallOffice;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DeferredImportSelector;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotationMetadata;

/** Health and metrics of the engine of an application, on each of the two Spring Boots. */
class SeenByActuatorTest {

    @Test
    void the_health_has_the_engine_with_what_runs_and_waits() {
        Host.with("rotasi.solves-at-once=1", "management.endpoint.health.show-details=always")
                .run(context -> {
                    var engine = context.getBean(RosterEngine.class);
                    assertThat(Actuator.health(context, "rotasi"))
                            .isEqualTo(Map.of("status", "UP", "running", 0, "waiting", 0));
                    try (var gate = new Gate(engine)) {
                        gate.engine().start(SmallOffice.december().build(), progress -> {});
                        assertThat(Actuator.health(context, "rotasi"))
                                .isEqualTo(Map.of("status", "UP", "running", 1, "waiting", 1));
                    }
                    engine.close();
                    assertThat(Actuator.health(context, "rotasi"))
                            .isEqualTo(Map.of("status", "DOWN", "running", 0, "waiting", 0));
                });
    }

    @Test
    void the_health_of_the_engine_can_be_left_out() {
        Host.with("management.health.rotasi.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("rotasiHealthIndicator"));
        Host.with("management.health.defaults.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("rotasiHealthIndicator"));
    }

    @Test
    void the_registry_of_the_application_has_the_meters_of_the_engine() {
        Host.with().run(context -> {
            var registry = context.getBean(MeterRegistry.class);
            var engine = context.getBean(RosterEngine.class);
            try (var gate = new Gate(engine)) {
                assertThat(gate.engine().running()).isEqualTo(1);
                assertThat(registry.get("rotasi.solves.running").gauge().value())
                        .isEqualTo(1);
                assertThat(registry.get("rotasi.solves.waiting").gauge().value())
                        .isZero();
            }
            engine.solve(SmallOffice.december().build());
            assertThat(registry.get("rotasi.solves")
                            .tags("status", "optimal")
                            .timer()
                            .count())
                    .isEqualTo(2);
        });
    }

    @Test
    void with_two_engines_nobody_guesses_which_one_is_meant() {
        Host.with()
                .withBean("day", RosterEngine.class, RosterEngine::create)
                .withBean("night", RosterEngine.class, RosterEngine::create)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean("rosterEngine")
                        .doesNotHaveBean("rotasiMetrics")
                        .doesNotHaveBean("rotasiHealthIndicator"));
    }

    @Test
    void without_actuator_and_micrometer_there_is_an_engine_all_the_same() {
        new ApplicationContextRunner()
                .withUserConfiguration(StarterAlone.class)
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.boot.actuate", "org.springframework.boot.health", "io.micrometer"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(RosterEngine.class)
                        .doesNotHaveBean("rotasiMetrics")
                        .doesNotHaveBean("rotasiHealthIndicator"));
    }

    @Configuration(proxyBeanMethods = false)
    @Import(OfStarter.class)
    static class StarterAlone {}

    /** What the starter declares, as Spring Boot finds it. */
    static class OfStarter implements DeferredImportSelector {
        @Override
        public String[] selectImports(AnnotationMetadata metadata) {
            return StreamSupport.stream(
                            ImportCandidates.load(
                                            AutoConfiguration.class, getClass().getClassLoader())
                                    .spliterator(),
                            false)
                    .filter(name -> name.startsWith("id.rotasi."))
                    .toArray(String[]::new);
        }
    }
}
