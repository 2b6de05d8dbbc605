package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, the answer is a problem or errors in words, never another exception. */
class DamagedFilesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e400",
            "true",
            "\"\"",
            "\"\\u0000\"",
            "\"WFH\"",
            "\"2031-01-01\"",
            "\"p1\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"soft\": -1}");

    @TempDir
    Path directory;

    @Test
    void every_value_of_a_file_replaced_by_an_odd_one_gives_a_problem_or_errors_in_words() throws IOException {
        int refused = 0;
        for (long seed = 0; seed < 2; seed++) {
            ProblemJson.write(RandomProblem.of(seed), directory.resolve("problem.json"));
            var document = (ObjectNode)
                    MAPPER.readTree(directory.resolve("problem.json").toFile());
            for (var place : places(document)) {
                for (var odd : ODD_VALUES) {
                    var value = place.get();
                    place.set(MAPPER.readTree(odd));
                    refused += errors(document.toString()).isEmpty() ? 0 : 1;
                    place.set(value);
                }
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void every_property_left_out_or_renamed_gives_a_problem_or_errors_in_words() throws IOException {
        for (long seed = 0; seed < 2; seed++) {
            ProblemJson.write(RandomProblem.of(seed), directory.resolve("problem.json"));
            var document = (ObjectNode)
                    MAPPER.readTree(directory.resolve("problem.json").toFile());
            for (var place : places(document)) {
                if (place.parent() instanceof ObjectNode object) {
                    var value = object.remove(place.key());
                    errors(document.toString());
                    object.set(place.key() + "x", value);
                    assertThat(errors(document.toString())).isNotEmpty();
                    object.remove(place.key() + "x");
                    object.set(place.key(), value);
                }
            }
        }
    }

    @Test
    void every_broken_byte_gives_a_problem_or_errors_in_words() throws IOException {
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            var file = directory.resolve("problem.json");
            ProblemJson.write(RandomProblem.of(i % 10), file);
            var text = new StringBuilder(Files.readString(file));
            text.setCharAt(random.nextInt(text.length()), "{}[],:\"x0-e. \n".charAt(random.nextInt(14)));
            refused += errors(text.toString()).isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(300);
    }

    @Test
    void every_broken_byte_of_a_list_gives_people_or_errors_in_words() throws IOException {
        var random = new Random(9);
        var file = directory.resolve("pegawai.csv");
        for (int i = 0; i < 500; i++) {
            AsnCsv.write(RandomProblem.people(i % 10), file, Messages.INDONESIAN);
            var text = new StringBuilder(Files.readString(file));
            text.setCharAt(random.nextInt(text.length()), ";,\"\n\r'=|*0x".charAt(random.nextInt(11)));
            // Half of a character that takes two becomes a question mark.
            Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            try {
                AsnCsv.read(file);
            } catch (InvalidProblemException e) {
                assertInWords(e);
            }
        }
    }

    private static List<InputError> errors(String document) {
        try {
            ProblemJson.parse(document);
            return List.of();
        } catch (InvalidProblemException e) {
            assertInWords(e);
            return e.errors();
        } catch (RuntimeException e) {
            throw new AssertionError(document, e);
        }
    }

    private static void assertInWords(InvalidProblemException thrown) {
        for (var error : thrown.errors()) {
            for (var locale : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
                var message = error.message(locale);
                if (!message.startsWith(error.path()) || message.contains("Exception")) {
                    throw new AssertionError("No sentence: " + message);
                }
            }
        }
    }

    private record Spot(JsonNode parent, String key, int index) {
        JsonNode get() {
            return parent instanceof ObjectNode ? parent.get(key) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }
    }

    private static List<Spot> places(JsonNode node) {
        var places = new ArrayList<Spot>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> places.add(new Spot(node, name, 0)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(new Spot(node, "", i));
        }
        node.forEach(child -> places.addAll(places(child)));
        return places;
    }
}
