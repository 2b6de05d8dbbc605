package id.rotasi.internal.io.json.report;

import id.rotasi.internal.io.json.Fields;
import id.rotasi.internal.io.json.JsonTree;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.report.FairnessRecord;
import id.rotasi.internal.report.ImpossibilityRecord;
import id.rotasi.internal.report.RosterReportRecord;
import id.rotasi.internal.report.RuleResultRecord;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Changes;
import id.rotasi.report.RosterReport.Effort;
import id.rotasi.report.RosterReport.Fairness;
import id.rotasi.report.RosterReport.Fairness.Spread;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.RosterReport.RuleResult;
import id.rotasi.report.RosterStatus;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads a report. What follows from the rest of it, such as the gap, is compared; sentences are made anew. */
public final class ReportReader {

    private static final int MOST = Integer.MAX_VALUE;

    /** Seconds of more than a hundred years; so many nanoseconds fit a long. */
    private static final double LONGEST = 4e9;

    /** What a number with a fraction may differ by. */
    private static final double TOLERANCE = 1e-9;

    private final SentenceFormat sentences;

    private ReportReader(Reading reading) {
        this.sentences = SentenceFormat.of(reading);
    }

    /** The report of a document; errors go into the reading. */
    public static Optional<RosterReport> read(Reader source, Reading reading) throws IOException {
        return JsonTree.read(source, reading, Map.of())
                .flatMap(tree -> Fields.of(tree, Place.ROOT, reading))
                .map(new ReportReader(reading)::report);
    }

    private RosterReport report(Fields fields) {
        fields.noteMissing("bound");
        fields.noteMissing("findings");
        var report = new RosterReportRecord(
                fields.word("status", RosterStatus.class),
                cost(fields, "score"),
                fields.isNull("bound")
                        ? Optional.empty()
                        : fields.object("bound").map(bound -> cost(bound, 0)),
                fields.whole("asns", 0, MOST),
                fields.whole("cells", 0, MOST),
                fields.whole("freeCells", 0, MOST),
                fields.whole("components", 0, MOST),
                fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                fields.word("stoppedBy", RosterReport.StopReason.class),
                fields.object("effort").map(ReportReader::effort).orElse(Effort.NONE),
                timings(fields),
                rules(fields),
                findings(fields),
                fairness(fields),
                sentences.notices(fields, "notices"),
                impossibilities(fields),
                fields.requiredObject("inherited")
                        .map(inherited -> cost(inherited, Long.MIN_VALUE))
                        .orElse(Cost.ZERO),
                fields.object("changes").map(ReportReader::changes));
        gap(fields, report);
        // Who may work from home follows from the problem, and is no part of how good a roster is.
        fields.value("eligibility");
        fields.value("remedies");
        fields.done();
        return report;
    }

    private static void gap(Fields fields, RosterReport report) {
        fields.noteMissing("gap");
        boolean known = fields.has("gap") && !fields.isNull("gap");
        var gap = known ? OptionalDouble.of(fields.number("gap")) : OptionalDouble.empty();
        if (!fields.reading().errors().isEmpty()) {
            return;
        }
        if (report.bound().filter(bound -> bound.compareTo(report.score()) > 0).isPresent()) {
            fields.error("bound", "derived", Map.of("value", report.bound().get()));
        } else if (gap.isPresent() != report.gap().isPresent()
                || Math.abs(gap.orElse(0) - report.gap().orElse(0)) > TOLERANCE) {
            fields.error("gap", "derived", Map.of("value", known ? gap.getAsDouble() : "null"));
        }
    }

    static Cost cost(Fields fields, String name) {
        return fields.requiredObject(name).map(cost -> cost(cost, 0)).orElse(Cost.ZERO);
    }

    static Cost cost(Fields fields, long least) {
        var cost = Cost.of(
                fields.whole("hard", least, Long.MAX_VALUE),
                fields.has("days") ? fields.whole("days", 0, Long.MAX_VALUE) : 0,
                fields.has("posts") ? fields.whole("posts", 0, Long.MAX_VALUE) : 0,
                fields.whole("soft", least, Long.MAX_VALUE));
        fields.done();
        return cost;
    }

    private static Changes changes(Fields fields) {
        var changes = new Changes(
                fields.whole("days", 0, Long.MAX_VALUE),
                fields.whole("leastDays", 0, Long.MAX_VALUE),
                fields.whole("posts", 0, Long.MAX_VALUE),
                fields.whole("leastPosts", 0, Long.MAX_VALUE));
        fields.done();
        return changes;
    }

    static Effort effort(Fields fields) {
        var effort = new Effort(
                fields.whole("resolves", 0, Long.MAX_VALUE),
                fields.whole("cases", 0, Long.MAX_VALUE),
                fields.whole("plans", 0, Long.MAX_VALUE),
                fields.whole("moves", 0, Long.MAX_VALUE));
        fields.done();
        return effort;
    }

    private static Map<String, Duration> timings(Fields fields) {
        var timings = new LinkedHashMap<String, Duration>();
        fields.requiredObject("timings").ifPresent(stages -> {
            for (var stage : stages.names()) {
                double seconds = stages.number(stage);
                if (seconds > LONGEST) {
                    stages.error(stage, "number", Map.of("value", seconds));
                } else {
                    timings.put(stage, Duration.ofNanos(Math.round(seconds * ReportFormat.NANOS)));
                }
            }
            stages.done();
        });
        return timings;
    }

    private static List<RuleResult> rules(Fields fields) {
        fields.noteMissing("rules");
        return fields.objects(
                "rules",
                rule -> new RuleResultRecord(
                        rule.text("id"),
                        Cost.of(rule.whole("hard", 0, Long.MAX_VALUE), rule.whole("soft", 0, Long.MAX_VALUE)),
                        rule.whole("findings", 0, MOST)));
    }

    private static List<Finding> findings(Fields fields) {
        return fields.objects("findings", FindingFormat::read);
    }

    private static Fairness fairness(Fields fields) {
        var none = new Spread(0, 0, 0);
        return fields.requiredObject("fairness")
                .map(turns -> {
                    var fairness = new FairnessRecord(
                            turns.whole("people", 0, MOST),
                            spread(turns, "wfhDays").orElse(none),
                            spread(turns, "mondays").orElse(none),
                            spread(turns, "fridays").orElse(none));
                    turns.done();
                    return fairness;
                })
                .orElse(new FairnessRecord(0, none, none, none));
    }

    private static Optional<Spread> spread(Fields fields, String name) {
        return fields.requiredObject(name).map(days -> {
            int errors = days.reading().errors().size();
            var spread = new Spread(days.whole("min", 0, MOST), days.number("mean"), days.whole("max", 0, MOST));
            int difference = days.whole("spread", 0, MOST);
            days.done();
            if (days.reading().errors().size() == errors && spread.spread() != difference) {
                days.error("spread", "derived", Map.of("value", difference));
            }
            return spread;
        });
    }

    private List<Impossibility> impossibilities(Fields fields) {
        fields.noteMissing("impossibilities");
        return fields.objects("impossibilities", proof -> {
            proof.value("reasons");
            proof.value("mends");
            proof.noteMissing("findings");
            return new ImpossibilityRecord(
                    findings(proof),
                    proof.whole("missing", 1, Long.MAX_VALUE),
                    sentences.sentences(proof, "reasonParts"),
                    sentences.sentences(proof, "mendParts"));
        });
    }
}
