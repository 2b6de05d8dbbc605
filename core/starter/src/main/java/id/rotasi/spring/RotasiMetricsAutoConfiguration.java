package id.rotasi.spring;

import id.rotasi.RosterEngine;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** Shows the engine in each meter registry that Spring Boot sets up: {@link RosterEngine.Metrics}. */
@AutoConfiguration(after = RotasiAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnSingleCandidate(RosterEngine.class)
public class RotasiMetricsAutoConfiguration {

    /** Made by Spring Boot. */
    RotasiMetricsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "rotasiMetrics")
    MeterBinder rotasiMetrics(RosterEngine engine) {
        return registry -> RosterEngine.Metrics.bind(engine, registry);
    }
}
