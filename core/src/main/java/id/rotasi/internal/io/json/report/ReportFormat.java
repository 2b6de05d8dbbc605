package id.rotasi.internal.io.json.report;

import id.rotasi.Roster;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Effort;
import id.rotasi.report.RosterReport.Fairness;
import id.rotasi.report.RosterReport.Fairness.Spread;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.words.Names;
import id.rotasi.study.EligibilityStudy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A roster's report. */
public final class ReportFormat {

    /** In a second. */
    static final double NANOS = 1e9;

    private ReportFormat() {}

    /** Writes the report of a roster and the study of its people. */
    public static void write(Roster roster, Locale locale, JsonOut out) throws IOException {
        write(roster.report(), new Words(locale, new Names(roster.problem())), out);
        EligibilityJson.write(EligibilityStudy.of(roster), locale, out);
    }

    /** How sentences are made. */
    private record Words(Locale locale, Names names) {
        String of(Finding finding) {
            return finding.message(names, locale);
        }

        List<String> of(List<Impossibility.Sentence> sentences) {
            return sentences.stream().map(sentence -> sentence.message(locale)).toList();
        }
    }

    private static void write(RosterReport report, Words words, JsonOut out) throws IOException {
        out.word("status", report.status());
        cost("score", report.score(), out);
        if (report.bound().isPresent()) {
            cost("bound", report.bound().get(), out);
        } else {
            out.nothing("bound");
        }
        if (report.gap().isPresent()) {
            out.number("gap", report.gap().getAsDouble());
        } else {
            out.nothing("gap");
        }
        cost("inherited", report.inherited(), out);
        if (report.changes().isPresent()) {
            var changes = report.changes().get();
            out.object("changes", () -> {
                out.whole("days", changes.days());
                out.whole("leastDays", changes.leastDays());
                out.whole("posts", changes.posts());
                out.whole("leastPosts", changes.leastPosts());
            });
        }
        out.whole("asns", report.asns());
        out.whole("cells", report.cells());
        out.whole("freeCells", report.freeCells());
        out.whole("components", report.components());
        out.whole("seed", report.seed());
        out.word("stoppedBy", report.stoppedBy());
        effort(report.effort(), out);
        out.object("timings", () -> {
            for (var stage : report.timings().entrySet()) {
                out.number(stage.getKey(), seconds(stage.getValue()));
            }
        });
        out.rows("rules", report.rules(), rule -> {
            out.text("id", rule.id());
            out.whole("hard", rule.hard());
            out.whole("soft", rule.soft());
            out.whole("findings", rule.findings());
        });
        out.rows("findings", report.findings(), finding -> FindingFormat.write(finding, words.of(finding), out));
        fairness(report.fairness(), out);
        out.rows("notices", report.notices(), notice -> {
            out.text("code", notice.code());
            out.text("message", notice.message(words.locale()));
            SentenceFormat.write(notice.arguments(), out);
        });
        out.rows("impossibilities", report.impossibilities(), proof -> {
            out.whole("missing", proof.missing());
            out.list("findings", proof.findings(), finding -> FindingFormat.write(finding, words.of(finding), out));
            out.allTexts("reasons", words.of(proof.reasons()));
            out.allTexts("mends", words.of(proof.mends()));
            out.list("reasonParts", proof.reasons(), reason -> SentenceFormat.write(reason, out));
            out.list("mendParts", proof.mends(), mend -> SentenceFormat.write(mend, out));
        });
    }

    static void effort(Effort effort, JsonOut out) throws IOException {
        out.object("effort", () -> {
            out.whole("resolves", effort.resolves());
            out.whole("cases", effort.cases());
            out.whole("plans", effort.plans());
            out.whole("moves", effort.moves());
        });
    }

    static void cost(String name, Cost cost, JsonOut out) throws IOException {
        out.object(name, () -> {
            out.whole("hard", cost.hard());
            for (var level : List.of(Level.DAYS, Level.POSTS)) {
                if (cost.at(level) != 0) {
                    out.whole(level.name().toLowerCase(Locale.ROOT), cost.at(level));
                }
            }
            out.whole("soft", cost.soft());
        });
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }

    private static void fairness(Fairness fairness, JsonOut out) throws IOException {
        out.block("fairness", () -> {
            out.whole("people", fairness.people());
            spread("wfhDays", fairness.wfhDays(), out);
            spread("mondays", fairness.mondays(), out);
            spread("fridays", fairness.fridays(), out);
        });
    }

    static void spread(String name, Spread spread, JsonOut out) throws IOException {
        out.object(name, () -> {
            out.whole("min", spread.min());
            out.number("mean", spread.mean());
            out.whole("max", spread.max());
            out.whole("spread", spread.spread());
        });
    }
}
