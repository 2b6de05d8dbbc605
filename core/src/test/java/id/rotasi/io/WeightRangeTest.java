package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.InvalidProblemException;
import id.rotasi.policy.Enforcement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One range of weights: in the constant, the check, the schema and the documentation. */
class WeightRangeTest {

    private static void read(long weight) throws IOException {
        ProblemJson.read(new ByteArrayInputStream(
                """
                {"period": {"from": "2025-12-01", "to": "2025-12-01"},
                 "units": [{"id": "u", "name": "U", "level": "AGENCY"}],
                 "asns": [{"id": "p", "name": "P", "unit": "u", "eligible": true}],
                 "policy": {"rules": [{"rule": "wfh-day-cap", "share": "50%", "enforcement": {"soft": WEIGHT}}]}}
                """.replace("WEIGHT", Long.toString(weight)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_heaviest_weight_is_read_and_one_more_is_refused_at_its_place() {
        assertThatCode(() -> read(1_000_001)).doesNotThrowAnyException();
        assertThatCode(() -> read(Enforcement.MAX_WEIGHT)).doesNotThrowAnyException();
        for (long weight : new long[] {0, Enforcement.MAX_WEIGHT + 1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> read(weight))
                    .isInstanceOf(InvalidProblemException.class)
                    .hasMessageContaining("$.policy.rules[0].enforcement.soft:");
        }
    }

    @Test
    void schema_and_documentation_say_the_same_range() throws IOException {
        try (var schema = ProblemJson.class.getResourceAsStream("problem.schema.json")) {
            var weight = new ObjectMapper().readTree(schema).findValue("weight");
            assertThat(weight.get("minimum").asLong()).isEqualTo(1);
            assertThat(weight.get("maximum").asLong()).isEqualTo(Enforcement.MAX_WEIGHT);
        }
        assertThat(Files.readString(Path.of("docs/problem-format.md")))
                .contains("1 to " + String.format(Locale.ENGLISH, "%,d", Enforcement.MAX_WEIGHT));
    }
}
