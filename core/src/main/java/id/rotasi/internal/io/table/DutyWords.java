package id.rotasi.internal.io.table;

import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A reporting duty in words. */
public final class DutyWords {

    private DutyWords() {}

    /** What is asked for, in a sentence; empty when nothing is. */
    public static String sentence(ReportingDuty duty, Messages words) {
        var parts = parts(duty, words);
        return parts.isEmpty() ? "" : words.text("annex.duty", Map.of("parts", String.join("; ", parts)));
    }

    private static List<String> parts(ReportingDuty duty, Messages words) {
        var parts = new ArrayList<String>();
        if (duty.planOnDayBefore()) {
            parts.add(words.text("annex.duty.plan"));
        }
        if (duty.checkIns() > 0) {
            var times = duty.checkInTimes().stream().map(Object::toString).collect(Collectors.joining(", "));
            var key = times.isEmpty() ? "annex.duty.checkIns" : "annex.duty.checkInsAt";
            parts.add(words.text(key, Map.of("n", duty.checkIns(), "times", times)));
        }
        if (duty.report()) {
            parts.add(words.text("annex.duty.report"));
        }
        if (duty.verified()) {
            parts.add(words.text("annex.duty.verified"));
        }
        return parts;
    }

    /** The boxes to tick on a day at home, as column headings. */
    public static List<String> boxes(ReportingDuty duty, Messages words) {
        var boxes = new ArrayList<String>();
        if (duty.planOnDayBefore()) {
            boxes.add(words.text("annex.box.plan"));
        }
        for (int i = 0; i < duty.checkIns(); i++) {
            var time =
                    i < duty.checkInTimes().size() ? " " + duty.checkInTimes().get(i) : "";
            boxes.add(words.text("annex.box.checkIn", Map.of("n", i + 1)) + time);
        }
        if (duty.report()) {
            boxes.add(words.text("annex.box.report"));
        }
        if (duty.verified()) {
            boxes.add(words.text("annex.box.verified"));
        }
        return boxes;
    }
}
