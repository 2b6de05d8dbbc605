package id.rotasi.internal.io.json.report;

import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.study.PolicyComparison;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Comparisons of policies as JSON: a list {@code policies} of objects with the components of
 * {@link PolicyComparison.Row}, time in seconds. Needs {@code jackson-databind}.
 */
public final class ComparisonJson {

    private static final double NANOS = 1e9;

    private ComparisonJson() {}

    /** Writes it; the stream is closed. */
    public static void write(PolicyComparison comparison, OutputStream stream) throws IOException {
        JsonOut.write(
                stream,
                out -> out.rows("policies", comparison.rows(), row -> {
                    out.text("policy", row.policy());
                    out.word("status", row.status());
                    out.number("wfhShare", row.wfhShare());
                    out.whole("wfhDays", row.wfhDays());
                    out.whole("mondays", row.mondays());
                    out.whole("fridays", row.fridays());
                    out.object("counterSlack", () -> {
                        out.whole("worst", row.slack().worst());
                        out.number("mean", row.slack().mean());
                    });
                    out.object("fairness", () -> {
                        out.whole("people", row.fairness().people());
                        ReportFormat.spread("wfhDays", row.fairness().wfhDays(), out);
                        ReportFormat.spread("mondays", row.fairness().mondays(), out);
                        ReportFormat.spread("fridays", row.fairness().fridays(), out);
                    });
                    out.allTexts("unkept", row.unkept());
                    ReportFormat.cost("cost", row.cost(), out);
                    ReportFormat.cost("yardstick", row.yardstick(), out);
                    out.number("seconds", row.time().toNanos() / NANOS);
                }));
    }
}
