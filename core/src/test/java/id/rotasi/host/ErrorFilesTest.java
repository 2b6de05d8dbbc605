package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RosterCsv;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of an input on their way through a host: to another machine, into a log. */
class ErrorFilesTest {

    private static InvalidProblemException carried(InvalidProblemException e)
            throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (InvalidProblemException) in.readObject();
        }
    }

    private static InvalidProblemException thrown(Runnable input) {
        var thrown = new ArrayList<InvalidProblemException>();
        assertThatThrownBy(input::run).isInstanceOfSatisfying(InvalidProblemException.class, thrown::add);
        return thrown.get(0);
    }

    @Test
    void errors_of_a_problem_and_of_a_file_survive_the_way_to_another_machine()
            throws IOException, ClassNotFoundException {
        var ill = new Absence("nobody", AbsenceKind.LEAVE, SmallOffice.december(1), SmallOffice.december(2));
        for (var e : List.of(
                thrown(() -> SmallOffice.december().absences(ill).absences(ill).build()),
                thrown(() ->
                        ProblemJson.parse("{\"period\": {\"from\": \"x\"}, \"unit\": [], \"asns\": [{\"id\": 3}]}")),
                thrown(() -> RosterCsv.read(Path.of("is", "not there.csv"))))) {
            var after = carried(e);
            assertThat(e.errors()).isNotEmpty();
            assertThat(after.errors()).isEqualTo(e.errors());
            assertThat(after).hasMessage(e.getMessage());
            for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
                assertThat(after.errors())
                        .extracting(error -> error.message(locale))
                        .isEqualTo(e.errors().stream()
                                .map(error -> error.message(locale))
                                .toList());
            }
        }
    }

    @Test
    void values_that_cannot_be_carried_arrive_as_they_read() throws IOException, ClassNotFoundException {
        var strange = new Object() {
            @Override
            public String toString() {
                return "strange";
            }
        };
        var error = new InputError("$", "rule.failed", Map.of("rule", "x", "what", strange));
        var after = carried(new InvalidProblemException(List.of(error)));
        assertThat(after.errors().get(0).arguments()).isEqualTo(Map.of("rule", "x", "what", "strange"));
        assertThat(after.errors().get(0)).hasToString(error.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 21, 5_000})
    void the_message_has_the_first_twenty_errors_and_the_number_of_the_others(int number) {
        var errors = IntStream.range(0, number)
                .mapToObj(i -> new InputError("$.asns[" + i + "]", "rule.gave-null", Map.of("rule", "r" + i)))
                .toList();
        var e = new InvalidProblemException(errors);
        assertThat(e.errors()).hasSize(number);
        var lines = e.getMessage().lines().toList();
        assertThat(lines).hasSize(Math.min(number, 20) + (number > 20 ? 1 : 0));
        assertThat(lines.get(0)).startsWith("$.asns[0]");
        if (number > 20) {
            assertThat(lines.get(20)).contains(String.valueOf(number - 20)).contains("more");
        }
    }
}
