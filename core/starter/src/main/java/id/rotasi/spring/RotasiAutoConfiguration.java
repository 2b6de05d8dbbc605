package id.rotasi.spring;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;

/**
 * The engine of an application, and its options, unless the application has its own. It is closed with the application: what
 * runs then ends with the best roster so far.
 */
@AutoConfiguration
@EnableConfigurationProperties(RotasiProperties.class)
public class RotasiAutoConfiguration {

    /** Name of the executor on which the engine solves, if the application has one of that name. */
    public static final String EXECUTOR = "rotasiExecutor";

    /** Made by Spring Boot. */
    RotasiAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    EngineOptions rotasiEngineOptions(RotasiProperties properties) {
        return properties.options();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    RosterEngine rosterEngine(
            EngineOptions options,
            RotasiProperties properties,
            @Qualifier(EXECUTOR) ObjectProvider<Executor> executors) {
        var executor = executors.getIfAvailable();
        var most = properties.solvesAtOnce();
        if (executor == null) {
            return most == null
                    ? RosterEngine.create(options)
                    : RotasiProperties.checked(
                            RotasiProperties.SOLVES_AT_ONCE, most, given -> RosterEngine.create(options, given));
        }
        if (most != null) {
            throw new InvalidConfigurationPropertyValueException(
                    RotasiProperties.SOLVES_AT_ONCE,
                    most,
                    "The executor '%s' of the application decides how many solves run at once. Remove one of them."
                            .formatted(EXECUTOR));
        }
        return RosterEngine.create(options, executor);
    }
}
