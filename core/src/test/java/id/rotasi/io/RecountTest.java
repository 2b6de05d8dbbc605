package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.io.json.PolicyJson;
import id.rotasi.internal.io.json.PresetFormats;
import id.rotasi.internal.io.read.RuleTypes;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.WfhOnlyOn;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page on the problem file says about costs, reasons and presets is what the library does. */
class RecountTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern RULE = Pattern.compile("`([a-z-]+2?)`(?: (\\d+))?(?: \\(([^)]*)\\))?");

    private static final Period WINDOW = new Period(LocalDate.of(2025, 12, 22), LocalDate.of(2025, 12, 24));

    /** Presets that say something of dates or shares of their own, so that no other is joined with them. */
    private static final List<String> OWN =
            List.of("readiness-rotation", "lebaran", "lebaran-2025", "lebaran-2026", "situational", "ppkm");

    private static FormatPage page = new FormatPage("");
    private static ObjectNode example = MAPPER.createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        page = FormatPage.read("problem-format.md");
        example = page.example("A roster to recount");
    }

    @Test
    void each_rule_costs_what_the_page_works_out() throws IOException {
        var types = new TreeSet<String>();
        for (var row : rows("A roster to recount")) {
            if (row.get(0).startsWith("`{")) {
                var rule = FormatPage.unquoted(row.get(0));
                var problem = with(rule);
                var model = Model.of(problem);
                var roster = rosterOf(model);
                long hard = Long.parseLong(row.get(1));
                long soft = Long.parseLong(row.get(2));
                var oracle = Oracle.of(problem);
                for (var cost : List.of(Audit.of(model, roster).cost(), oracle.cost(oracle.sheet(roster)))) {
                    assertThat(cost.hard()).as(rule).isEqualTo(hard);
                    assertThat(cost.soft()).as(rule).isEqualTo(soft);
                }
                types.add(problem.policy().rules().get(0).type());
            }
        }
        for (var row : Stream.of(
                        "A roster of shifts to recount",
                        "A roster with days off in turn to recount",
                        "A roster of desks to recount")
                .flatMap(section -> page.rules(section).stream())
                .toList()) {
            types.add(
                    MAPPER.readTree(FormatPage.unquoted(row.get(0))).get("rule").asText());
        }
        assertThat(types).containsExactlyInAnyOrderElementsOf(new RuleTypes(List.of()).names());
    }

    @Test
    void the_page_gives_each_day_its_class() throws IOException {
        var calendar = ProblemJson.parse(example.toString()).workCalendar();
        var table = rows("A roster to recount");
        var dates = table.get(0);
        var classes = table.get(1);
        assertThat(classes.get(0)).isEqualTo("class");
        for (int i = 1; i < dates.size(); i++) {
            var date = date(dates.get(i));
            boolean off = classes.get(i).equals(".");
            assertThat(calendar.isWorkingDay(calendarUnit(), date)).isEqualTo(!off);
            if (!off) {
                assertThat(calendar.dayClass(date)).hasToString(classes.get(i));
            }
        }
    }

    @Test
    void the_first_rule_that_leaves_no_choice_gives_the_reason() throws IOException {
        int tried = 0;
        for (var row : rows("A roster to recount")) {
            if (row.size() == 2 && row.get(0).startsWith("`")) {
                var rules = names(row.get(0)).stream()
                        .map("{\"rule\": \"%s\"}"::formatted)
                        .collect(Collectors.joining(","));
                var roster = RosterEngine.create(EngineOptions.defaults().withThreads(1))
                        .solve(with(rules));
                assertThat(roster.of("eka", date("22")).orElseThrow().reason())
                        .as(row.get(0))
                        .contains(FormatPage.unquoted(row.get(1)));
                tried++;
            }
        }
        assertThat(tried).isEqualTo(3);
    }

    @Test
    void the_presets_have_the_rules_of_the_page_in_its_order() {
        var found = new TreeSet<String>();
        for (var row : rows("The rules of the presets")) {
            if (row.get(1).startsWith("`eligibility`")) {
                for (var name : names(row.get(0))) {
                    found.add(name);
                    var said = RULE.matcher(row.get(1)).results().toList();
                    var rules = presetOf(name).rules();
                    if (name.equals("readiness-rotation")) {
                        assertThat(said).hasSize(2);
                        var others = new ArrayList<>(Presets.rotation5050().rules());
                        others.add(1, rules.get(1));
                        assertThat(rules).isEqualTo(others);
                        assertThat(rules.get(1).type()).isEqualTo(said.get(1).group(1));
                        continue;
                    }
                    assertThat(rules).as(name).extracting(Rule::id).isEqualTo(each(said, rule -> rule.group(1)));
                    for (int i = 0; i < rules.size(); i++) {
                        check(name, rules.get(i), said.get(i));
                    }
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(PresetFormats.ids());
    }

    private static void check(String preset, Rule rule, MatchResult said) {
        assertThat(rule.enforcement().hard())
                .as("%s of %s is hard", rule.id(), preset)
                .isEqualTo(said.group(2) == null);
        assertThat(rule.enforcement().weight())
                .as("weight of %s of %s", rule.id(), preset)
                .isEqualTo(said.group(2) == null ? 1 : Long.parseLong(said.group(2)));
        if (said.group(3) != null && !said.group(3).startsWith("its ")) {
            assertThat(wordsOf(rule)).as("%s of %s", rule.id(), preset).isEqualTo(said.group(3));
        }
    }

    /** The values of a rule that presets choose, as the page writes them. */
    private static String wordsOf(Rule rule) {
        var text = rule.toString();
        var share = Pattern.compile("share=([0-9.]+%)").matcher(text);
        var number = Pattern.compile("(?:days|months)=(\\d+)").matcher(text);
        var scope = rule.scope().functions().isEmpty()
                ? ""
                : ", scope "
                        + rule.scope().functions().stream()
                                .sorted()
                                .map(Enum::name)
                                .collect(Collectors.joining(", "));
        if (share.find()) {
            return share.group(1) + scope;
        } else if (number.find()) {
            return number.group(1);
        } else if (rule instanceof WfhOnlyOn only) {
            return only.weekdays().stream().map(Enum::name).collect(Collectors.joining());
        } else if (rule instanceof FixedWfhWeekday fixed) {
            return fixed.weekdays().stream().map(Enum::name).collect(Collectors.joining());
        } else if (rule instanceof FunctionsOnSite stay) {
            return "all but "
                    + Arrays.stream(JobFunction.values())
                            .filter(function -> !stay.functions().contains(function))
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
        }
        return "";
    }

    @Test
    void exactly_the_presets_of_the_page_cannot_be_joined() {
        var clashes = new TreeSet<String>();
        for (var row : rows("The rules of the presets")) {
            if (!row.get(1).startsWith("`eligibility`") && row.get(0).startsWith("`")) {
                names(row.get(0)).forEach(one -> names(row.get(1)).forEach(other -> clashes.add(one + " " + other)));
            }
        }
        var presets = PresetFormats.ids();
        for (var one : presets) {
            for (var other : presets) {
                if (!OWN.contains(other)) {
                    if (clashes.remove(one + " " + other)) {
                        assertThatThrownBy(() -> presetOf(one).and(presetOf(other)))
                                .as("%s and %s", one, other)
                                .isInstanceOf(IllegalArgumentException.class);
                    } else {
                        assertThat(presetOf(one).and(presetOf(other)).rules()).isNotEmpty();
                    }
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void within_and_readiness_stand_after_the_rule_about_eligibility() throws IOException {
        var policy = policyOf("""
                {"preset": "fixed-weekday", "within": {"from": "2025-12-22", "to": "2025-12-31"}, "readiness": "50%",
                 "without": ["counter-staffing"]}
                """);
        assertThat(policy.rules().subList(0, 3))
                .extracting(Rule::id)
                .containsExactly("eligibility", "readiness-gate", "wfh-only-on-2");
        assertThat(policyOf(
                                "{\"preset\": \"all-wfo\", \"without\": [\"eligibility\", \"counter-staffing\"], \"readiness\": \"50%\"}")
                        .rules()
                        .get(0)
                        .id())
                .isEqualTo("readiness-gate");
    }

    private static RosterPolicy policyOf(String policy) throws IOException {
        var document = example.deepCopy();
        document.set("policy", MAPPER.readTree(policy));
        return ProblemJson.parse(document.toString()).policy();
    }

    private static RosterPolicy presetOf(String name) {
        return switch (name) {
            case "readiness-rotation" -> Presets.readinessRotation(Share.HALF);
            case "lebaran" -> Presets.lebaran(WINDOW, Share.HALF);
            case "lebaran-2025" -> Presets.lebaran2025(Share.HALF);
            case "lebaran-2026" -> Presets.lebaran2026(Share.HALF);
            case "situational" -> Presets.situational(WINDOW);
            case "ppkm" -> Presets.ppkm(Presets.PpkmTable.MARCH_2022, 3, Presets.PpkmSector.NON_ESSENTIAL);
            default -> PolicyJson.preset(name);
        };
    }

    private static RosterProblem with(String rules) throws IOException {
        var document = example.deepCopy();
        document.set("policy", MAPPER.readTree("{\"rules\": [" + rules + "]}"));
        return ProblemJson.parse(document.toString());
    }

    private static Unit calendarUnit() throws IOException {
        return ProblemJson.parse(example.toString()).unitTree().get("layanan");
    }

    /** The roster of the page; the reasons are those of the rules. */
    private static List<Assignment> rosterOf(Model model) {
        var table = rows("A roster to recount");
        var dates = table.get(0);
        var roster = new ArrayList<Assignment>();
        var people = model.problem().asns();
        for (int a = 0; a < people.size(); a++) {
            var row = table.get(a + 2);
            assertThat(row.get(0)).isEqualTo(people.get(a).id());
            for (int i = 1; i < dates.size(); i++) {
                var date = date(dates.get(i));
                int cell = model.table().cell(a, model.table().dayOf(date));
                Optional<String> reason =
                        cell < 0 ? Optional.empty() : model.fixedBy(cell).map(Rule::id);
                assignment(row.get(0), date, row.get(i), reason).ifPresent(roster::add);
            }
        }
        return roster;
    }

    private static Optional<Assignment> assignment(String asn, LocalDate date, String letter, Optional<String> reason) {
        var mode = letter.equals("H") ? WorkMode.WFH : letter.equals("-") ? WorkMode.ABSENT : WorkMode.WFO;
        Optional<Post> post =
                switch (letter) {
                    case "O" -> Optional.of(Post.OFFICE);
                    case "F" -> Optional.of(Post.FIELD);
                    case "L" -> Optional.of(Post.counter("loket"));
                    default -> Optional.empty();
                };
        return letter.equals(".") ? Optional.empty() : Optional.of(Assignment.of(asn, date, mode, post, reason));
    }

    private static LocalDate date(String day) {
        return LocalDate.of(2025, 12, Integer.parseInt(day));
    }

    private static List<List<String>> rows(String heading) {
        return page.rows(heading);
    }

    private static List<String> names(String cell) {
        return each(NAME.matcher(cell).results().toList(), name -> name.group(1));
    }

    private static List<String> each(List<MatchResult> found, Function<MatchResult, String> text) {
        return found.stream().map(text).toList();
    }
}
