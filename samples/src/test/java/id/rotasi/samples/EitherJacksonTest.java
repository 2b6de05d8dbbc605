package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Application;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each sample has the same files, whether an application has Jackson 2 or Jackson 3. */
class EitherJacksonTest {

    @Test
    void both_write_the_same_bytes_of_each_sample_and_read_them_again()
            throws ReflectiveOperationException, IOException {
        var second = outcomes("tools.jackson.");
        var third = outcomes("com.fasterxml.jackson.");
        assertThat(second.keySet()).hasSize(Samples.all().size() * SampleFiles.KINDS);
        assertThat(third).isEqualTo(second);
        assertThat(second).doesNotContainValue("differs when it is read again");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> outcomes(String hidden) throws ReflectiveOperationException, IOException {
        try (var application = Application.without(List.of(hidden))) {
            return (Map<String, String>) application.get(SampleFiles.class);
        }
    }
}
