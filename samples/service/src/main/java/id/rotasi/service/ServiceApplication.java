package id.rotasi.service;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** A host of the library: rosters from upload to publication and revision. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceApplication.class);

    public static void main(String[] arguments) {
        SpringApplication.run(ServiceApplication.class, arguments);
    }

    /** Where it answers, for those who have just started it. */
    @EventListener
    void sayWhere(WebServerInitializedEvent started) {
        LOG.info(
                "Rotasi answers at http://127.0.0.1:{}/", started.getWebServer().getPort());
    }

    /** What is taken for now, in the zone of the administration, which says what day it is. */
    @Bean
    Clock clock(ServiceSettings settings) {
        return Clock.system(settings.zone());
    }
}
