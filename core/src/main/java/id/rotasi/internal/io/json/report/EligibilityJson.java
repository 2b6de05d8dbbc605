package id.rotasi.internal.io.json.report;

import id.rotasi.domain.IneligibilityReason;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.study.EligibilityStudy;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Who may not work from home and why, as a part of a report. */
final class EligibilityJson {

    private EligibilityJson() {}

    public static void write(EligibilityStudy report, Locale locale, JsonOut out) throws IOException {
        out.rows("eligibility", report.units(), unit -> {
            out.text("unit", unit.unit());
            out.whole("people", unit.people());
            out.whole("eligible", unit.eligible());
            out.object("reasons", () -> {
                for (Map.Entry<IneligibilityReason, Integer> reason :
                        unit.reasons().entrySet()) {
                    out.whole(reason.getKey().name(), reason.getValue());
                }
            });
            out.object("keptBy", () -> {
                for (var rule : unit.rules().entrySet()) {
                    out.whole(rule.getKey(), rule.getValue());
                }
            });
            out.whole("spare", unit.spare());
        });
        out.rows("remedies", report.remedies(), remedy -> {
            out.text("reason", remedy.reason().name());
            out.whole("people", remedy.people());
            out.whole("otherwiseFree", remedy.otherwiseFree());
            out.whole("couldRotate", remedy.couldRotate());
            out.text("message", remedy.message(locale));
        });
    }
}
