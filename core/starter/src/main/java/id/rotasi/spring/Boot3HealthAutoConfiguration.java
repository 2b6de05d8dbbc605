package id.rotasi.spring;

import id.rotasi.RosterEngine;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** The health of the engine, for Spring Boot 3: see {@link EngineHealth}. */
@AutoConfiguration(after = RotasiAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator(EngineHealth.NAME)
@ConditionalOnSingleCandidate(RosterEngine.class)
public class Boot3HealthAutoConfiguration {

    /** Made by Spring Boot. */
    Boot3HealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = EngineHealth.BEAN)
    HealthIndicator rotasiHealthIndicator(RosterEngine engine) {
        return () -> {
            var health = EngineHealth.of(engine);
            return (health.isUp() ? Health.up() : Health.down())
                    .withDetails(health.details())
                    .build();
        };
    }
}
