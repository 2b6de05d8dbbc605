package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Application;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same files are written, and the same errors found, whether an application has Jackson 2 or Jackson 3. */
class EitherJacksonTest {

    @Test
    void both_write_the_same_bytes_and_find_the_same_errors() throws ReflectiveOperationException, IOException {
        var second = outcomes("tools.jackson.");
        var third = outcomes("com.fasterxml.jackson.");
        assertThat(second.get("library")).startsWith("com.fasterxml.jackson.");
        assertThat(third.get("library")).startsWith("tools.jackson.");
        assertThat(third.keySet()).isEqualTo(second.keySet());
        second.forEach((name, outcome) -> {
            if (!name.equals("library")) {
                assertThat(third.get(name)).as(name).isEqualTo(outcome);
            }
        });
        assertThat(second.values())
                .as("errors")
                .filteredOn(told -> told.startsWith("refused"))
                .hasSizeGreaterThan(50);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> outcomes(String hidden) throws ReflectiveOperationException, IOException {
        try (var application = Application.without(List.of(hidden), MissingLibraryTest.PLACES)) {
            return (Map<String, String>) application.get(EveryJson.class);
        }
    }
}
