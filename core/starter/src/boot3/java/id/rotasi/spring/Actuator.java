package id.rotasi.spring;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.ApplicationContext;

/** What is asked of the actuator of Spring Boot 3. */
final class Actuator {

    private Actuator() {}

    /** The health of a component: its status beside its details. */
    static Map<String, Object> health(ApplicationContext context, String component) {
        var health = (Health) context.getBean(HealthEndpoint.class).healthForPath(component);
        var told = new HashMap<>(health.getDetails());
        told.put("status", health.getStatus().getCode());
        return told;
    }
}
