package id.rotasi.service;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** A host of the library: rosters from upload to publication and revision. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ServiceApplication.class, arguments);
    }

    /** What is taken for now, in the zone of the administration, which says what day it is. */
    @Bean
    Clock clock(ServiceSettings settings) {
        return Clock.system(settings.zone());
    }
}
