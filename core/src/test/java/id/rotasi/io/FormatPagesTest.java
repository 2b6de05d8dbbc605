package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.json.PresetFormats;
import id.rotasi.internal.io.read.RuleTypes;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas, the pages and the code describe the same formats. */
class FormatPagesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path directory;

    @Test
    void what_is_written_fits_the_schema() throws IOException {
        var file = directory.resolve("problem.json");
        for (long seed = 0; seed < 200; seed++) {
            ProblemJson.write(RandomProblem.of(seed), file);
            assertThat(validate("problem", Files.readString(file)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        var roster = RosterExample.roster(Optional.of(Cost.of(1, 2)));
        RosterJson.write(roster, file);
        assertThat(validate("roster", Files.readString(file))).isEmpty();
        ReportJson.write(roster, file, Locale.ENGLISH);
        assertThat(validate("report", Files.readString(file))).isEmpty();
        ReportJson.write(RosterExample.roster(Optional.empty()), file, Locale.ENGLISH);
        assertThat(validate("report", Files.readString(file))).isEmpty();
        var set = directory.resolve("set");
        FileSet.publish(set, folder -> WfhLists.write(roster, folder));
        assertThat(validate("manifest", Files.readString(set.resolve("manifest.json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '>',
            value = {
                "\"2025-12-31\"}> \"31-12-2025\"}",
                "\"AGENCY\"> \"AGENCI\"",
                "\"minimum\": 1> \"minimum\": -1",
                "\"198609262015051001\"> 198609262015051001",
                "\"weight\": 3> \"weight\": 11",
                "\"eligible\": true, > \"eligible\": true, \"notEligible\": [\"NO_DEVICE\"], ",
                "\"occasion\"> \"ocasion\"",
                "\"days\": 2, \"legal> \"legal",
                "\"days\": 2, \"legal> \"share\": \"50%\", \"days\": 2, \"legal",
                "{\"soft\": 20}> {\"soft\": 0}",
                "rotation-50-50> rotation-60-40",
                "\"date\": \"2025-12-09\", > \"date\": \"2025-12-09\", \"weekday\": \"FRIDAY\", ",
                "\"kind\": \"LEAVE\", > "
            })
    void a_wrong_file_fails_the_schema_as_it_fails_the_reader(String right, String wrong) throws IOException {
        var example = exampleOf("problem-format.md");
        assertThat(example).contains(right);
        var damaged = example.replace(right, wrong == null ? "" : wrong);
        assertThat(validate("problem", damaged)).isNotEmpty();
        assertThat(catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.parse(damaged)))
                .isNotNull();
    }

    @Test
    void the_example_of_the_page_reads_and_fits_the_schema() throws IOException {
        var example = exampleOf("problem-format.md");
        var problem = ProblemJson.parse(example);
        assertThat(problem.asns()).hasSize(4);
        assertThat(problem.policy().rule("weekly-wfh-cap")).isPresent();
        assertThat(problem.policy().rule("not-both-remote")).isEmpty();
        assertThat(validate("problem", example)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"problem", "roster", "report", "manifest", "search"})
    void every_property_and_every_word_of_a_schema_is_on_its_page(String schema) throws IOException {
        var page = page(
                switch (schema) {
                    case "problem", "search" -> schema + "-format.md";
                    default -> "roster-format.md";
                });
        var words = new TreeSet<String>();
        collect(schemaOf(schema), words);
        assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
    }

    @Test
    void the_words_of_the_schema_are_those_of_the_code() throws IOException {
        var words = Map.of(
                "weekday", DayOfWeek.values(),
                "level", UnitLevel.values(),
                "workingWeek", WorkingWeek.values(),
                "asnKind", AsnKind.values(),
                "position", PositionKind.values(),
                "function", JobFunction.values(),
                "reason", IneligibilityReason.values(),
                "per", Per.values(),
                "base", ShareBase.values(),
                "rounding", Rounding.values());
        var problem = schemaOf("problem");
        words.forEach((name, values) -> assertThat(texts(problem.at("/$defs/" + name + "/enum")))
                .as(name)
                .isEqualTo(names(values)));
        var modes = new LinkedHashSet<>(names(WorkMode.values()));
        modes.addAll(names(RemoteName.values()));
        assertThat(texts(problem.at("/$defs/mode/enum"))).isEqualTo(List.copyOf(modes));
        for (var policy : List.of("changedPreset", "ownPolicy")) {
            assertThat(texts(problem.at("/$defs/" + policy + "/properties/remoteName/enum")))
                    .isEqualTo(names(RemoteName.values()));
        }
        assertThat(texts(problem.at("/$defs/rule/properties/rule/enum"))).isEqualTo(new RuleTypes(List.of()).names());
        assertThat(texts(problem.at("/$defs/presetName/enum"))).isEqualTo(PresetFormats.ids());
        assertThat(texts(problem.at("/$defs/changedPreset/properties/table/enum")))
                .isEqualTo(names(Presets.PpkmTable.values()));
        assertThat(texts(problem.at("/$defs/changedPreset/properties/sector/enum")))
                .isEqualTo(names(Presets.PpkmSector.values()));
        assertThat(texts(schemaOf("report").at("/properties/stoppedBy/enum")))
                .isEqualTo(names(RosterReport.StopReason.values()));
        assertThat(texts(schemaOf("report").at("/$defs/finding/properties/dayClass/enum")))
                .isEqualTo(names(DayClass.values()));
    }

    @Test
    void the_reader_knows_exactly_the_properties_of_the_schema() throws IOException {
        var example = MAPPER.readTree(exampleOf("problem-format.md"));
        var known = new TreeSet<String>();
        for (var document : variants((ObjectNode) example)) {
            var thrown = catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.parse(document));
            thrown.errors().stream()
                    .filter(error -> error.code().equals("io.unknownProperty"))
                    .forEach(error -> known.addAll(knownBy(error)));
        }
        var inSchema = new TreeSet<String>();
        properties(schemaOf("problem"), inSchema);
        assertThat(known).isEqualTo(inSchema);
    }

    @SuppressWarnings("unchecked")
    private static List<String> knownBy(InputError error) {
        return (List<String>) error.arguments().get("known");
    }

    /** Documents in which every object of the format occurs once, with a property that is not in it. */
    private static List<String> variants(ObjectNode example) throws JsonProcessingException {
        var rules = MAPPER.createArrayNode();
        for (var type : new RuleTypes(List.of()).names()) {
            rules.addObject().put("rule", type).putObject("enforcement").put("soft", 1);
        }
        ((ObjectNode) rules.get(0)).putObject("enforcement").put("hard", 2);
        ((ObjectNode) rules.get(1)).putObject("scope");
        var own = MAPPER.createObjectNode();
        own.putObject("validity").put("from", "2025-01-01").put("to", "2025-12-31");
        own.set("rules", rules);
        var calendar = MAPPER.createObjectNode();
        calendar.putArray("years").addObject().put("year", 2025).putArray("holidays");
        var second = example.deepCopy();
        second.set("policy", own);
        ((ObjectNode) second.get("calendar")).setAll(calendar);
        second.putObject("asns").put("csv", "pegawai.csv");
        var variants = new ArrayList<>(List.of(example, second));
        for (var preset : PresetFormats.ids()) {
            var changed = example.deepCopy();
            var policy = changed.putObject("policy").put("preset", preset);
            policy.putObject("window").put("from", "2025-12-01").put("to", "2025-12-03");
            policy.putObject("reportingDuty");
            variants.add(changed);
        }
        var documents = new ArrayList<String>();
        for (var variant : variants) {
            spoil(variant);
            documents.add(MAPPER.writeValueAsString(variant));
        }
        return documents;
    }

    private static void spoil(JsonNode node) {
        node.forEach(FormatPagesTest::spoil);
        if (node instanceof ObjectNode object) {
            object.put("qqqqqqqqqqqqqqqqqqqqqq", 1);
        }
    }

    private static void properties(JsonNode schema, Set<String> names) {
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.forEach(part -> properties(part, names));
    }

    private static void collect(JsonNode schema, Set<String> words) {
        schema.path("properties").fieldNames().forEachRemaining(words::add);
        schema.path("enum").forEach(word -> words.add(word.asText()));
        schema.forEach(part -> collect(part, words));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> names(Object[] values) {
        return Arrays.stream(values).map(value -> ((Enum<?>) value).name()).toList();
    }

    private static List<Error> validate(String schema, String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaOf(schema))
                .validate(document, InputFormat.JSON);
    }

    private static JsonNode schemaOf(String name) throws IOException {
        try (var stream = ProblemJson.class.getResourceAsStream(name + ".schema.json")) {
            return MAPPER.readTree(stream);
        }
    }

    private static String exampleOf(String page) throws IOException {
        var blocks = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page(page));
        assertThat(blocks.find()).isTrue();
        return blocks.group(1);
    }

    private static String page(String name) throws IOException {
        return Files.readString(Stream.of(Path.of("docs"), Path.of("core", "docs"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow()
                .resolve(name));
    }
}
