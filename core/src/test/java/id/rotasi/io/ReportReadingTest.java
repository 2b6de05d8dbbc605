package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Lock;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report comes back from its file as it was; a file that was tampered with is refused in words. */
class ReportReadingTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Locale> LANGUAGES = List.of(Messages.INDONESIAN, Locale.ENGLISH);
    private static final RosterEngine ENGINE = RosterEngine.create(
            EngineOptions.defaults().withThreads(1).withStepLimit(200).withUnimprovedSteps(10));

    /** What a finding can be about. */
    private static final int KINDS = 8;

    @TempDir
    Path directory;

    @Test
    void a_report_of_any_rules_on_any_problem_comes_back_as_it_was_in_both_languages() throws IOException {
        int seeds = Checks.of("reports", 6_000);
        var seen = new Seen();
        for (long seed = 0; seed < seeds; seed++) {
            comesBack("tiny", seed, seed1 -> RandomProblems.tiny(seed1, 2_000), seen);
            comesBack("network", seed, seed1 -> RandomProblems.tinyNetwork(seed1, 2_000), seen);
            comesBack("tangle", seed, seed1 -> RandomProblems.tinyTangle(seed1, 2_000), seen);
        }
        for (long seed = 0; seed < seeds / 10; seed++) {
            comesBack("medium", seed, RandomProblems::medium, seen);
        }
        // What seldom happens is waited for.
        for (long seed = seeds; seen.kinds.size() < KINDS && seed < 20L * seeds; seed++) {
            comesBack("tangle", seed, seed1 -> RandomProblems.tinyTangle(seed1, 2_000), seen);
        }
        // Otherwise these parts of a report would have come back untried.
        assertThat(seen.impossibilities).as("impossibilities").isPositive();
        assertThat(seen.mends).as("mends").isPositive();
        assertThat(seen.notices).as("notices").isPositive();
        assertThat(seen.changes).as("changed days").isPositive();
        assertThat(seen.inherited).as("inherited").isPositive();
        assertThat(seen.locks).as("findings about locks").isPositive();
        assertThat(seen.kinds).as("what findings are about").hasSize(KINDS);
    }

    /** What reports were seen to hold. */
    private static final class Seen {
        int impossibilities;
        int mends;
        int notices;
        int changes;
        int inherited;
        int locks;
        final TreeSet<String> kinds = new TreeSet<>();

        void add(RosterReport report) {
            impossibilities += report.impossibilities().size();
            report.impossibilities().forEach(proof -> mends += proof.mends().size());
            notices += report.notices().size();
            changes += report.score().at(Cost.Level.DAYS) > 0 ? 1 : 0;
            inherited += report.inherited().isZero() ? 0 : 1;
            report.findings().forEach(finding -> {
                locks += finding.locks().size();
                kinds.add(finding.subject().getClass().getSimpleName());
            });
        }
    }

    private void comesBack(String what, long seed, LongFunction<RosterProblem> problems, Seen seen) throws IOException {
        var roster = ENGINE.solve(problems.apply(seed));
        seen.add(roster.report());
        var file = directory.resolve("report.json");
        for (var language : LANGUAGES) {
            ReportJson.write(roster, file, language);
            RosterReport back;
            try {
                back = ReportJson.read(file);
            } catch (InvalidProblemException e) {
                throw new AssertionError("%s, seed %d".formatted(what, seed), e);
            }
            assertThat(back).as("%s, seed %d", what, seed).isEqualTo(roster.report());
            assertThat(back.gap()).isEqualTo(roster.report().gap());
        }
    }

    @Test
    void a_report_of_every_kind_of_finding_comes_back_without_a_bound_too() throws IOException {
        for (var bound : List.of(Optional.of(Cost.of(5, 99)), Optional.<Cost>empty())) {
            var roster = RosterExample.roster(bound);
            var file = directory.resolve("report.json");
            ReportJson.write(roster, file, Locale.ENGLISH);
            assertThat(ReportJson.read(file)).isEqualTo(roster.report());
        }
    }

    @Test
    void what_is_said_of_a_proof_is_said_again_in_the_other_language() throws IOException {
        var roster = impossible();
        var report = written(roster);
        var back = ReportJson.read(directory.resolve("report.json"));
        assertThat(texts(report.at("/impossibilities/0/reasons")))
                .isEqualTo(roster.report().impossibilities().get(0).reasons().stream()
                        .map(reason -> reason.message(Locale.ENGLISH))
                        .toList());
        for (var language : LANGUAGES) {
            assertThat(back.impossibilities().get(0).reasons())
                    .extracting(reason -> reason.message(language))
                    .isEqualTo(roster.report().impossibilities().get(0).reasons().stream()
                            .map(reason -> reason.message(language))
                            .toList());
        }
    }

    @Test
    void a_finding_keeps_the_days_that_were_decided_by_hand_with_their_reasons() throws IOException {
        var roster = impossible();
        assertThat(roster.report().findings().get(0).locks())
                .extracting(Lock::reason)
                .contains("rapat, \"mendesak\"");
        written(roster);
        assertThat(ReportJson.read(directory.resolve("report.json"))
                        .findings()
                        .get(0)
                        .locks())
                .isEqualTo(roster.report().findings().get(0).locks());
    }

    @Test
    void all_errors_of_a_report_are_told_at_once_with_their_places_in_both_languages() throws IOException {
        var errors = errors(report -> {
            report.put("status", "OPTIMALL");
            ((ObjectNode) report.get("score")).put("hard", -1);
            report.put("cells", "many");
            report.remove("fairness");
            ((ObjectNode) report.at("/findings/0")).put("date", "2025-02-30");
            ((ObjectNode) report.at("/findings/0")).put("kount", 3);
            ((ObjectNode) report.get("timings")).put("check", 1e300);
        });
        assertThat(errors)
                .extracting(InputError::path)
                .containsExactlyInAnyOrder(
                        "$.status",
                        "$.score.hard",
                        "$.cells",
                        "$.fairness",
                        "$.findings[0].date",
                        "$.findings[0].kount",
                        "$.timings.check");
        assertThat(errors.get(0).message(Locale.ENGLISH)).contains("'OPTIMALL'").contains("Did you mean 'OPTIMAL'?");
        assertThat(errors.get(0).message(Messages.INDONESIAN))
                .startsWith("$.status: ")
                .contains("OPTIMALL");
    }

    @Test
    void what_does_not_follow_from_the_rest_is_refused() throws IOException {
        assertThat(errors(report -> report.put("gap", 0.5)))
                .singleElement()
                .asString()
                .startsWith("$.gap: 0.5 does not follow");
        assertThat(errors(report -> report.putNull("gap")))
                .extracting(InputError::path)
                .containsExactly("$.gap");
        assertThat(errors(report -> ((ObjectNode) report.get("bound")).put("hard", 1_000)))
                .extracting(InputError::path)
                .containsExactly("$.bound");
        assertThat(errors(report -> ((ObjectNode) report.at("/fairness/wfhDays")).put("spread", 77)))
                .extracting(InputError::path)
                .containsExactly("$.fairness.wfhDays.spread");
    }

    @Test
    void sentences_that_cannot_be_said_are_refused_at_their_place() throws IOException {
        var reason = "/impossibilities/0/reasonParts/0";
        assertThat(errors(report -> ((ObjectNode) report.at(reason)).put("sentence", "no.such.words")))
                .singleElement()
                .asString()
                .startsWith("$.impossibilities[0].reasonParts[0]: ")
                .contains("no.such.words");
        assertThat(errors(report -> ((ObjectNode) report.at(reason)).putObject("arguments")))
                .extracting(InputError::code)
                .containsExactly("io.sentence");
        assertThat(errors(report -> ((ObjectNode) report.at(reason)).put("type", "hantu")))
                .extracting(InputError::code)
                .containsExactly("io.unknownRule");
        assertThat(errors(report -> ((ObjectNode) report.at(reason + "/arguments"))
                        .putObject("missing")
                        .put("word", "WFH")
                        .put("of", "Modus")))
                .extracting(InputError::path)
                .containsExactly("$.impossibilities[0].reasonParts[0].arguments.missing.of");
        assertThat(errors(report -> {
                    var set = ((ObjectNode) report.at(reason + "/arguments"))
                            .putObject("missing")
                            .putArray("set");
                    set.add("two").add(2);
                }))
                .extracting(InputError::code)
                .containsExactly("io.sentence");
    }

    @Test
    void sentences_within_sentences_without_end_are_refused() throws IOException {
        assertThat(errors(report -> {
                    var inside = (ObjectNode) report.at("/impossibilities/0/reasonParts/0");
                    for (int i = 0; i < 300; i++) {
                        var arguments = inside.withObject("/arguments");
                        inside = arguments
                                .putObject("missing")
                                .put("sentence", inside.get("sentence").asText());
                    }
                    inside.putObject("arguments");
                }))
                .isNotEmpty();
    }

    @Test
    void a_report_that_ends_anywhere_is_refused() throws IOException {
        written(impossible());
        var file = directory.resolve("report.json");
        var text = Files.readString(file).stripTrailing();
        for (int end = 0; end < text.length(); end += 7) {
            Files.writeString(file, text.substring(0, end));
            var errors = errors(file);
            assertThat(errors).as("ends after %d characters", end).isNotEmpty();
            errors.forEach(error -> assertThat(error.message(Locale.ENGLISH)).doesNotContain("Exception"));
        }
        Files.delete(file);
        assertThat(errors(file)).extracting(InputError::code).containsExactly("io.file.missing");
    }

    /** A counter that needs two officers, of whom there is one, and somebody kept at home by hand. */
    private static Roster impossible() {
        var from = LocalDate.of(2025, 12, 1);
        var problem = RosterProblem.builder(from, from.plusDays(1), RosterPolicy.of("p", CounterStaffing.hard()))
                .units(Unit.root("u", "U", UnitLevel.AGENCY))
                .counters(ServiceCounter.builder("c", "Loket 1", "u").minimum(2).build())
                .asns(
                        Asn.builder("a", "Ani", "u").eligible().build(),
                        Asn.builder("b", "Budi", "u").eligible().build())
                .locks(Lock.atHome("a", from).because("rapat, \"mendesak\""))
                .build();
        return ENGINE.solve(problem);
    }

    private JsonNode written(Roster roster) throws IOException {
        var file = directory.resolve("report.json");
        ReportJson.write(roster, file, Locale.ENGLISH);
        return MAPPER.readTree(file.toFile());
    }

    private List<InputError> errors(Consumer<ObjectNode> change) throws IOException {
        var report = (ObjectNode) written(impossible());
        assertThat(report.at("/impossibilities")).isNotEmpty();
        change.accept(report);
        var file = directory.resolve("report.json");
        Files.writeString(file, report.toString());
        return errors(file);
    }

    private static List<InputError> errors(Path file) {
        var thrown = catchThrowableOfType(InvalidProblemException.class, () -> ReportJson.read(file));
        assertThat(thrown).as("refused").isNotNull();
        return thrown.errors();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
