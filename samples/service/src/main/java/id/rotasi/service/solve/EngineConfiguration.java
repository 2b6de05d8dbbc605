package id.rotasi.service.solve;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.service.ServiceSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine of the service: one for all solves. */
@Configuration
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    RosterEngine engine(ServiceSettings settings) {
        return RosterEngine.create(
                EngineOptions.defaults().withTimeLimit(settings.timeLimit()), settings.solvesAtOnce());
    }
}
