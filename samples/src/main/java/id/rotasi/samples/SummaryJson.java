package id.rotasi.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.Roster;
import id.rotasi.report.Cost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The summary for a program: one JSON object, names and words as in {@code report.json}. */
final class SummaryJson {

    private SummaryJson() {}

    static String of(Roster roster, double seconds, Path directory, List<Path> files) {
        var report = roster.report();
        var summary = new LinkedHashMap<String, Object>();
        summary.put("name", roster.problem().name());
        summary.put("policy", roster.problem().policy().id());
        summary.put("status", report.status().name());
        summary.put("score", cost(report.score()));
        report.bound().ifPresent(bound -> summary.put("bound", cost(bound)));
        report.gap().ifPresent(gap -> summary.put("gap", gap));
        summary.put("asns", report.asns());
        summary.put("cells", report.cells());
        summary.put("freeCells", report.freeCells());
        summary.put("components", report.components());
        summary.put("seed", report.seed());
        summary.put("stoppedBy", report.stoppedBy().name());
        summary.put("seconds", seconds);
        var rules = new ArrayList<Map<String, Object>>();
        for (var rule : report.rules()) {
            var values = new LinkedHashMap<String, Object>();
            values.put("id", rule.id());
            values.put("hard", rule.hard());
            values.put("soft", rule.soft());
            values.put("findings", rule.findings());
            rules.add(values);
        }
        summary.put("rules", rules);
        summary.put("directory", directory.toAbsolutePath().normalize().toString());
        summary.put("files", files.stream().map(SummaryJson::withSlashes).toList());
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and texts are always JSON.", e);
        }
    }

    private static Map<String, Long> cost(Cost cost) {
        var values = new LinkedHashMap<String, Long>();
        values.put("hard", cost.hard());
        values.put("soft", cost.soft());
        return values;
    }

    private static String withSlashes(Path file) {
        return file.toString().replace('\\', '/');
    }
}
