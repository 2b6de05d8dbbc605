package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.rotasi.EngineOptions.Search;
import id.rotasi.EngineOptions.Search.Acceptor;
import id.rotasi.EngineOptions.Search.Move;
import id.rotasi.EngineOptions.Search.Neighbourhood;
import id.rotasi.EngineOptions.Search.Step;
import id.rotasi.InvalidProblemException;
import id.rotasi.fixture.Draw;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search configuration comes back from its file as it was; a wrong file is refused in words, with all that is wrong. */
class SearchJsonTest {

    private static final Path PAGE = Path.of("docs", "search-format.md");

    private static Search read(String json) throws IOException {
        return ProblemJson.readSearch(new StringReader(json));
    }

    private static String written(Search search) throws IOException {
        var writer = new StringWriter();
        ProblemJson.writeSearch(search, writer);
        return writer.toString();
    }

    private static Search random(long seed) {
        var draw = new Draw(seed);
        var moves = new EnumMap<Move, Integer>(Move.class);
        for (var move : Move.values()) {
            moves.put(move, draw.between(0, 100));
        }
        return Search.standard()
                .named("search " + seed)
                .withBoundShare(draw.between(0, 100))
                .withSteps(draw.shuffled(Arrays.asList(Step.values()))
                        .subList(0, draw.between(0, 4))
                        .toArray(Step[]::new))
                .withNeighbourhoods(Arrays.stream(Neighbourhood.values())
                        .filter(each -> draw.chance(0.5))
                        .collect(Collectors.toSet()))
                .withAcceptor(draw.one(List.of(Acceptor.values())), draw.between(1, 1_000))
                .withMoves(moves)
                .withCasesEffort(draw.between(0, 1_000_000))
                .withPatience(draw.between(1, 1_000));
    }

    @Test
    void any_configuration_comes_back_as_it_was_and_fits_the_schema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(
                        ProblemJson.class
                                .getResourceAsStream("search.schema.json")
                                .readAllBytes(),
                        StandardCharsets.UTF_8));
        for (long seed = 0; seed < 500; seed++) {
            var search = random(seed);
            var json = written(search);
            assertThat(read(json)).as("seed %d", seed).isEqualTo(search);
            assertThat(schema.validate(json, InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void what_a_file_does_not_name_is_as_in_the_standard() throws IOException {
        assertThat(read("{\"name\": \"standard\"}")).isEqualTo(Search.standard());
    }

    @Test
    void the_example_of_the_page_is_the_standard_with_more_patience() throws IOException {
        var page = Files.readString(PAGE);
        int from = page.indexOf("```json") + "```json".length();
        assertThat(read(page.substring(from, page.indexOf("```", from))))
                .isEqualTo(Search.standard().named("patient").withPatience(500));
    }

    @Test
    void all_errors_of_a_file_are_told_at_once_in_both_languages(@TempDir Path folder) throws IOException {
        var wrong = "{\"boundShare\": 101, \"steps\": [\"MOVES\", \"MOVES\", \"MOVE\"], \"moves\": {\"CHANGES\": 3},"
                + " \"patience\": 0, \"acceptor\": \"LATE\", \"casesEfort\": 3}";
        assertThatThrownBy(() -> read(wrong)).isInstanceOfSatisfying(InvalidProblemException.class, invalid -> {
            assertThat(invalid.errors())
                    .extracting(error -> error.path())
                    .containsExactlyInAnyOrder(
                            "$.name",
                            "$.boundShare",
                            "$.steps[1]",
                            "$.steps[2]",
                            "$.moves.CHANGES",
                            "$.patience",
                            "$.acceptor",
                            "$.casesEfort");
            for (var language : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                assertThat(invalid.errors())
                        .allSatisfy(error -> assertThat(error.message(language)).isNotBlank());
            }
            assertThat(invalid.getMessage()).contains("101").contains("casesEfort");
        });
        assertThat(ProblemJson.readSearch(Files.writeString(folder.resolve("right.json"), "{\"name\": \"x\"}")))
                .isEqualTo(Search.standard().named("x"));
        var file = Files.writeString(folder.resolve("wrong.json"), wrong);
        assertThatThrownBy(() -> ProblemJson.readSearch(file)).hasMessageContaining("wrong.json $.boundShare");
        assertThatThrownBy(() -> read("{\"name\": \" \"}"))
                .isInstanceOf(InvalidProblemException.class)
                .hasMessageContaining("blank");
    }
}
