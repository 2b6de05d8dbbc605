package id.rotasi.spring;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** An application that has the starter, and whatever of Spring Boot is on the class path. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Host {

    /** Starts one with these properties. */
    static ApplicationContextRunner with(String... properties) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Host.class)
                .withPropertyValues("rotasi.step-limit=20")
                .withPropertyValues(properties);
    }
}
