package id.rotasi.spring;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.context.ApplicationContext;

/** What is asked of the actuator of Spring Boot 4. */
final class Actuator {

    private Actuator() {}

    /** The health of a component: its status beside its details. */
    static Map<String, Object> health(ApplicationContext context, String component) {
        var health = (IndicatedHealthDescriptor)
                context.getBean(HealthEndpoint.class).healthForPath(component);
        var told = new HashMap<>(health.getDetails());
        told.put("status", health.getStatus().getCode());
        return told;
    }
}
