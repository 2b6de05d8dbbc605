package id.rotasi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What an editor knows of the properties. */
class MetadataTest {

    private static final Map<String, String> TYPES = Map.of(
            "rotasi.time-limit", "java.time.Duration",
            "rotasi.step-limit", "java.lang.Long",
            "rotasi.unimproved-steps", "java.lang.Integer",
            "rotasi.seed", "java.lang.Long",
            "rotasi.threads", "java.lang.Integer",
            "rotasi.solves-at-once", "java.lang.Integer",
            "management.health.rotasi.enabled", "java.lang.Boolean");

    private static final Map<String, String> DEFAULTS = Map.of(
            "rotasi.time-limit", "30s",
            "rotasi.unimproved-steps", "50",
            "rotasi.seed", "0",
            "management.health.rotasi.enabled", "true");

    @Test
    void each_property_has_its_type_its_default_and_a_sentence() throws IOException {
        var properties = properties();
        assertThat(values(properties, "type")).isEqualTo(TYPES);
        assertThat(values(properties, "defaultValue")).isEqualTo(DEFAULTS);
        assertThat(properties).allSatisfy((name, property) -> assertThat(
                        property.path("description").asText())
                .as(name)
                .matches("(?s)[A-Z].{20,}\\."));
    }

    private static Map<String, JsonNode> properties() throws IOException {
        var own = RotasiProperties.class.getProtectionDomain().getCodeSource().getLocation();
        var files = RotasiProperties.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
        var file = Collections.list(files).stream()
                .filter(each -> each.toString().contains(own.getPath()))
                .findFirst()
                .orElseThrow();
        JsonNode document;
        try (var stream = file.openStream()) {
            document = new ObjectMapper().readTree(stream);
        }
        return StreamSupport.stream(document.path("properties").spliterator(), false)
                .collect(Collectors.toMap(property -> property.path("name").asText(), property -> property));
    }

    private static Map<String, String> values(Map<String, JsonNode> properties, String of) {
        return properties.entrySet().stream()
                .filter(entry -> entry.getValue().has(of))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(of).asText()));
    }
}
