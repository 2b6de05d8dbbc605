package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Application;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application without a library of a format is told which one to add, by its Maven coordinates. */
class MissingLibraryTest {

    static final String[] PLACES = {
        "/id/rotasi/host/EveryFormat.class", "/id/rotasi/RosterEngine.class", "/id/rotasi/report/words/rules.properties"
    };

    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson. tools.jackson., com.fasterxml.jackson.core:jackson-databind tools.jackson.core:jackson-databind,"
                + " 'json, page, lists, set'",
        "de.siegmar.fastcsv., de.siegmar:fastcsv, 'csv, people, lists'",
        "org.dhatim.fastexcel., org.dhatim:fastexcel, annex",
        "com.lowagie.text., com.github.librepdf:openpdf, letter",
        "net.fortuna.ical4j., org.mnode.ical4j:ical4j, calendar"
    })
    void what_needs_a_library_that_is_missing_names_it_and_all_else_works(
            String hidden, String coordinates, String formats) throws ReflectiveOperationException, IOException {
        var needing = Arrays.asList(formats.split(", "));
        try (var application = Application.without(List.of(hidden.split(" ")), PLACES)) {
            @SuppressWarnings("unchecked")
            var outcomes = (Map<String, Object>) application.get(EveryFormat.class);
            assertThat(outcomes.keySet()).containsAll(needing);
            outcomes.forEach((format, outcome) -> {
                if (needing.contains(format)) {
                    assertThat(outcome).as(format).isInstanceOfSatisfying(IllegalStateException.class, e -> assertThat(
                                    e)
                            .hasMessageContainingAll(coordinates.split(" ")));
                } else {
                    assertThat(outcome).as(format).isEqualTo("written");
                }
            });
        }
    }
}
