package id.rotasi.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

/** The engine of an application, on each of the two Spring Boots. */
class EngineTest {

    @Test
    void these_tests_run_on_the_spring_boot_that_they_name() {
        assertThat(SpringBootVersion.getVersion()).isNotNull().isEqualTo(System.getProperty("rotasi.spring-boot"));
    }

    @Test
    void an_application_has_an_engine_that_solves_and_ends_with_it() {
        var kept = new AtomicReference<RosterEngine>();
        Host.with().run(context -> {
            var engine = context.getBean(RosterEngine.class);
            kept.set(engine);
            assertThat(engine.solve(SmallOffice.december().build()).status()).isEqualTo(RosterStatus.OPTIMAL);
        });
        assertThat(kept.get().isClosed()).isTrue();
        assertThatThrownBy(() -> kept.get().solve(SmallOffice.december().build()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_properties_the_options_are_those_of_the_library() {
        new ApplicationContextRunner().withUserConfiguration(Host.class).run(context -> assertThat(
                        context.getBean(RosterEngine.class).options())
                .isEqualTo(EngineOptions.defaults()));
    }

    @Test
    void properties_become_options() {
        Host.with(
                        "rotasi.time-limit=5m",
                        "rotasi.step-limit=1000",
                        "rotasi.unimproved-steps=7",
                        "rotasi.seed=-3",
                        "rotasi.threads=3")
                .run(context -> assertThat(context.getBean(RosterEngine.class).options())
                        .isEqualTo(EngineOptions.defaults()
                                .withTimeLimit(Duration.ofMinutes(5))
                                .withStepLimit(1000)
                                .withUnimprovedSteps(7)
                                .withSeed(-3)
                                .withThreads(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "time-limit, 0s",
        "step-limit, -1",
        "unimproved-steps, 0",
        "threads, 0",
        "solves-at-once, 0",
    })
    void a_value_out_of_range_is_an_error_that_names_the_property(String property, String value) {
        Host.with("rotasi." + property + "=" + value).run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, e -> {
                    assertThat(e.getName()).isEqualTo("rotasi." + property);
                    assertThat(e.getReason()).contains("must be");
                }));
    }

    @Test
    void so_many_solves_run_at_once_and_the_others_wait() {
        Host.with("rotasi.solves-at-once=1").run(context -> {
            try (var gate = new Gate(context.getBean(RosterEngine.class))) {
                var engine = gate.engine();
                engine.start(SmallOffice.december().build(), progress -> {});
                assertThat(engine.running()).isEqualTo(1);
                assertThat(engine.waiting()).isEqualTo(1);
            }
        });
    }

    @Test
    void the_engine_and_the_options_of_the_application_come_first() {
        var own = RosterEngine.create();
        var options = EngineOptions.defaults().withSeed(11);
        Host.with()
                .withBean("own", RosterEngine.class, () -> own)
                .run(context -> assertThat(context.getBean(RosterEngine.class)).isSameAs(own));
        Host.with().withBean("own", EngineOptions.class, () -> options).run(context -> assertThat(
                        context.getBean(RosterEngine.class).options())
                .isSameAs(options));
        assertThat(own.isClosed()).isTrue();
    }

    @Test
    void the_executor_of_that_name_solves_and_stands_in_nobodys_way() {
        Host.with().withUserConfiguration(OwnExecutor.class).run(context -> {
            context.getBean(RosterEngine.class).solve(SmallOffice.december().build());
            assertThat(context.getBean(OwnExecutor.class).tasks).hasPositiveValue();
            assertThat(context.getBean("applicationTaskExecutor")).isInstanceOf(AsyncTaskExecutor.class);
        });
    }

    @Test
    void an_executor_of_another_name_is_left_alone() {
        var tasks = new AtomicInteger();
        Host.with()
                .withBean("mail", Executor.class, () -> task -> tasks.incrementAndGet())
                .run(context -> {
                    context.getBean(RosterEngine.class)
                            .solve(SmallOffice.december().build());
                    assertThat(tasks).hasValue(0);
                });
    }

    @Test
    void an_executor_and_a_number_of_solves_at_once_contradict_each_other() {
        Host.with("rotasi.solves-at-once=2")
                .withUserConfiguration(OwnExecutor.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("rotasi.solves-at-once")
                        .hasMessageContaining("rotasiExecutor"));
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnExecutor {
        final AtomicInteger tasks = new AtomicInteger();

        @Bean(defaultCandidate = false)
        Executor rotasiExecutor() {
            return task -> {
                tasks.incrementAndGet();
                new Thread(task, "of the application").start();
            };
        }
    }
}
