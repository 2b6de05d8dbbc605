package id.rotasi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.io.AsnCsv;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RandomProblem;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Valid inputs of every door, to be mutated. Each is made once, from a fixed seed. */
final class Bases {

    /** Valid inputs of each door. */
    static final int NUMBER = 96;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Policies in the forms that the writer does not use. */
    private static final List<String> POLICIES = List.of(
            "'rotation-50-50'",
            "{'preset': 'rotation', 'share': '60%', 'base': 'ALL_MEMBERS', 'rounding': 'UP', 'without': ['site-capacity']}",
            "{'preset': 'readiness-rotation', 'threshold': '50%', 'and': ['permenpanrb-4-2025']}",
            "{'preset': 'fixed-weekday', 'weekday': 'FRIDAY', 'with': [{'rule': 'weekly-wfh-cap', 'days': 2}]}",
            "{'preset': 'ppkm', 'level': 3, 'sector': 'ESSENTIAL', 'ignoreValidity': true}",
            "{'preset': 'lebaran', 'window': {'from': '2025-12-03', 'to': '2025-12-09'}, 'readiness': '10%'}",
            "{'preset': 'rotation-50-50', 'within': {'from': '2025-12-01', 'to': '2025-12-05'}, 'overrides':"
                    + " [{'rule': 'wfh-day-cap', 'share': '25%', 'scope': {'units': ['u0']}}]}",
            "{'preset': 'permenpanrb-4-2025', 'months': 3, 'reportingDuty': {'checkIns': 2, 'checkInTimes': ['09:00', '14:00']}}");

    private static final RosterEngine ENGINE =
            RosterEngine.create(EngineOptions.defaults().withThreads(1).withStepLimit(10));

    /** A small roster and the problem that it was made for. */
    static final Roster ROSTER = ENGINE.solve(RandomProblem.of(1));

    private static final Map<String, Base> MADE = new ConcurrentHashMap<>();

    private Bases() {}

    /** A valid file, as a tree if it is JSON, and the problem that names it, if one does. */
    record Base(byte[] bytes, JsonNode tree, String beside) {}

    static Base of(Door door, int number) {
        return MADE.computeIfAbsent(door + "-" + number, key -> make(door, number));
    }

    private static Base make(Door door, int seed) {
        try {
            var file = Files.createTempFile("rotasi-fuzz", ".base");
            try {
                var around = new StringBuilder();
                var bytes = make(door, seed, file, around);
                var tree = door.isJson() ? MAPPER.readTree(bytes) : MissingNode.getInstance();
                return new Base(bytes, tree, around.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] make(Door door, int seed, Path file, StringBuilder beside) throws IOException {
        return switch (door) {
            case PROBLEM -> text(problem(seed, file));
            case POLICY -> text(problem(seed, file).get("policy").toString());
            case PEOPLE -> people(seed, file);
            case PROBLEM_PEOPLE -> {
                var around = tree(RandomProblem.of(seed), file);
                around.putObject("asns").put("csv", Door.FILE);
                beside.append(around);
                yield people(seed, file);
            }
            case PROBLEM_PUBLISHED -> {
                var around = tree(RandomProblem.of(1), file);
                around.putObject("published").put("csv", Door.FILE).put("frozenThrough", "2025-12-03");
                beside.append(around);
                yield roster(seed, file);
            }
            case ROSTER_CSV -> roster(seed, file);
            case ROSTER_JSON -> {
                RosterJson.write(some(seed), file);
                yield Files.readAllBytes(file);
            }
            case REPORT -> {
                var roster = ENGINE.solve(RandomProblems.tinyTangle(seed, 3_000));
                ReportJson.write(roster, file, seed % 2 == 0 ? Messages.INDONESIAN : Locale.ENGLISH);
                yield Files.readAllBytes(file);
            }
        };
    }

    private static byte[] text(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode problem(int seed, Path file) throws IOException {
        if (seed % 3 == 0) {
            var drawn = RandomProblems.tiny(seed, 3_000);
            var policy = drawn.policy();
            for (var rule : policy.rules()) {
                policy = Presets.isBuiltIn(rule) ? policy : policy.without(rule.id());
            }
            return tree(drawn.withPolicy(policy), file);
        }
        var tree = tree(RandomProblem.of(seed), file);
        if (seed % 3 == 1) {
            tree.set(
                    "policy",
                    MAPPER.readTree(POLICIES.get(seed / 3 % POLICIES.size()).replace('\'', '"')));
        }
        return tree;
    }

    private static ObjectNode tree(RosterProblem problem, Path file) throws IOException {
        ProblemJson.write(problem, file);
        return (ObjectNode) MAPPER.readTree(file.toFile());
    }

    private static byte[] people(int seed, Path file) throws IOException {
        AsnCsv.write(RandomProblem.people(seed), file, seed % 2 == 0 ? Messages.INDONESIAN : Locale.ENGLISH);
        return Files.readAllBytes(file);
    }

    private static byte[] roster(int seed, Path file) throws IOException {
        RosterCsv.write(some(seed), file);
        return Files.readAllBytes(file);
    }

    /** Some of the days of the roster. */
    private static Roster some(int seed) {
        var rows = ROSTER.assignments();
        return new FinishedRoster(
                ROSTER.problem(), rows.subList(seed % rows.size() / 2, rows.size() - seed % 7), ROSTER.report());
    }
}
