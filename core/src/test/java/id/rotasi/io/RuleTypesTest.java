package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.policy.Per;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.RuleType.RuleProperty.Kind.Member;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.AlternateWeeks;
import id.rotasi.policy.rule.SameWeekdays;
import id.rotasi.policy.rule.ShiftHoursCap;
import id.rotasi.policy.rule.ShiftTurns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Registry, schema and page say of each type of rules what its descriptor says. */
class RuleTypesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<Class<?>, String> DEFINITIONS = Map.of(
            AlternateWeeks.Week.class, "week",
            Per.class, "per",
            SameWeekdays.Sharing.class, "sharing",
            ShiftHoursCap.Over.class, "over",
            ShiftTurns.Turn.class, "turns",
            ShareBase.class, "base",
            Rounding.class, "rounding",
            DayOfWeek.class, "weekday",
            JobFunction.class, "function",
            PositionKind.class, "position");

    @Test
    void every_rule_of_the_package_is_in_the_list_and_none_twice() {
        var rules = new ClassFileImporter()
                .importPackages("id.rotasi.policy.rule").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .map(type -> type.getSimpleName())
                        .toList();
        assertThat(rules).hasSize(Presets.ruleTypes().size());
        assertThat(Presets.ruleTypes()).extracting(RuleType::name).doesNotHaveDuplicates();
    }

    @Test
    void the_schema_has_exactly_the_properties_ranges_and_defaults_of_the_descriptors() throws IOException {
        var fragments = new HashMap<String, JsonNode>();
        try (var stream = ProblemJson.class.getResourceAsStream("problem.schema.json")) {
            for (var fragment : MAPPER.readTree(stream).at("/$defs/rule/allOf")) {
                fragments.put(fragment.at("/if/properties/rule/const").asText(), withoutWords(fragment.get("then")));
            }
        }
        var expected = new HashMap<String, JsonNode>();
        for (var type : Presets.ruleTypes()) {
            var fragment = fragment(type);
            if (!fragment.isEmpty()) {
                expected.put(type.name(), fragment);
            }
        }
        assertThat(fragments).isEqualTo(expected);
    }

    private static ObjectNode fragment(RuleType type) {
        var fragment = MAPPER.createObjectNode();
        var required = new ArrayList<String>();
        for (var property : type.properties()) {
            fragment.withObjectProperty("properties").set(property.name(), schemaOf(property));
            if (property.assumed().isEmpty()) {
                required.add(property.name());
            }
        }
        if (type.isWeighted()) {
            required.add("enforcement");
        }
        required.forEach(name -> fragment.withArrayProperty("required").add(name));
        for (var property : type.alternatives()) {
            fragment.withArrayProperty("anyOf").addObject().putArray("required").add(property.name());
        }
        return fragment;
    }

    private static ObjectNode schemaOf(RuleProperty<?> property) {
        var schema = MAPPER.createObjectNode();
        if (property.kind() instanceof Kind.Whole range) {
            schema.put("type", "integer").put("minimum", range.least()).put("maximum", range.greatest());
        } else if (property.kind() instanceof Kind.Word<?> word) {
            schema.put("$ref", "#/$defs/" + DEFINITIONS.get(word.type()));
        } else if (property.kind() instanceof Kind.Words<?> words) {
            schema.put("type", "array").put("uniqueItems", true).put("minItems", 1);
            schema.putObject("items").put("$ref", "#/$defs/" + DEFINITIONS.get(words.type()));
        } else {
            schema.put("$ref", "#/$defs/" + definition(property.kind()));
        }
        property.assumed().flatMap(value -> json(value, property)).ifPresent(value -> schema.set("default", value));
        return schema;
    }

    private static String definition(Kind kind) {
        if (kind instanceof Kind.Groups groups) {
            return groups.of() == Member.PEOPLE ? "groups" : groups.least() == 1 ? "posts" : "sequences";
        }
        return kind instanceof Kind.Dates ? "period" : kind instanceof Kind.Day ? "date" : "share";
    }

    /** A default that a schema can say: neither no dates at all nor each word of a kind. */
    private static Optional<JsonNode> json(Object value, RuleProperty<?> property) {
        if (value instanceof Optional<?> || isEveryWord(value, property)) {
            return Optional.empty();
        }
        return Optional.of(MAPPER.valueToTree(
                value instanceof Set<?> words ? words.stream().sorted().toList() : shown(value)));
    }

    private static boolean isEveryWord(Object value, RuleProperty<?> property) {
        return property.kind() instanceof Kind.Words<?> words
                && value instanceof Set<?> some
                && some.size() == words.type().getEnumConstants().length;
    }

    private static Object shown(Object value) {
        return value instanceof Integer ? value : value.toString();
    }

    private static JsonNode withoutWords(JsonNode fragment) {
        fragment.path("properties").forEach(property -> ((ObjectNode) property).remove("description"));
        return fragment;
    }

    @Test
    void the_table_of_the_page_has_a_row_for_each_type_with_its_properties_and_how_it_is_enforced() throws IOException {
        var page = Files.readAllLines(Stream.of(Path.of("docs"), Path.of("core", "docs"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow()
                .resolve("problem-format.md"));
        int first = page.indexOf("| type | what | own properties | |") + 2;
        var rows = new HashMap<String, List<String>>();
        for (int i = first; page.get(i).startsWith("|"); i++) {
            var columns =
                    Arrays.stream(page.get(i).split("\\|")).map(String::trim).toList();
            rows.put(columns.get(1), columns.subList(3, 5));
        }
        var expected = new HashMap<String, List<String>>();
        for (var type : Presets.ruleTypes()) {
            expected.put("`" + type.name() + "`", List.of(properties(type), type.isWeighted() ? "soft" : "hard"));
        }
        assertThat(rows).isEqualTo(expected);
    }

    private static String properties(RuleType type) {
        var words = type.properties().stream().map(RuleTypesTest::words).collect(Collectors.joining("; "));
        var some = type.alternatives().stream()
                .map(property -> "`" + property.name() + "`")
                .collect(Collectors.joining(" or "));
        return some.isEmpty() ? words : words + "; " + some + " *required*";
    }

    private static String words(RuleProperty<?> property) {
        var words = "`" + property.name() + "`";
        words += property.assumed()
                .map(value -> " (" + assumed(value, property) + ")")
                .orElse(" *required*");
        if (property.kind() instanceof Kind.Whole range) {
            words += range.greatest() == Integer.MAX_VALUE
                    ? ", " + range.least() + " or more"
                    : ", " + range.least() + " to " + range.greatest();
        }
        return words;
    }

    private static String assumed(Object value, RuleProperty<?> property) {
        if (value instanceof Optional<?>) {
            return "all dates";
        } else if (isEveryWord(value, property)) {
            return "all";
        } else if (value instanceof Set<?> words) {
            return words.stream().sorted().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        return value instanceof Enum<?> ? "`" + value + "`" : value.toString();
    }
}
