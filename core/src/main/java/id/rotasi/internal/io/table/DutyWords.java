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
        addIf(duty.planOnDayBefore(), "annex.duty.plan", words, parts);
        if (duty.checkIns() > 0) {
            var times = duty.checkInTimes().stream().map(Object::toString).collect(Collectors.joining(", "));
            var key = times.isEmpty() ? "annex.duty.checkIns" : "annex.duty.checkInsAt";
            parts.add(words.text(key, Map.of("n", duty.checkIns(), "times", times)));
        }
        addIf(duty.report(), "annex.duty.report", words, parts);
        addIf(duty.verified(), "annex.duty.verified", words, parts);
        return parts;
    }

    /** The boxes to tick on a day at home, as column headings. */
    public static List<String> boxes(ReportingDuty duty, Messages words) {
        var boxes = new ArrayList<String>();
        addIf(duty.planOnDayBefore(), "annex.box.plan", words, boxes);
        for (int i = 0; i < duty.checkIns(); i++) {
            var time =
                    i < duty.checkInTimes().size() ? " " + duty.checkInTimes().get(i) : "";
            boxes.add(words.text("annex.box.checkIn", Map.of("n", i + 1)) + time);
        }
        addIf(duty.report(), "annex.box.report", words, boxes);
        addIf(duty.verified(), "annex.box.verified", words, boxes);
        return boxes;
    }

    private static void addIf(boolean asked, String key, Messages words, List<String> texts) {
        if (asked) {
            texts.add(words.text(key));
        }
    }
}
