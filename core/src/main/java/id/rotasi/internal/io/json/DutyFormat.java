package id.rotasi.internal.io.json;

import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.ReportingDuty;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a day at home asks of the person, as JSON. */
public final class DutyFormat {

    private static final String NAME = "reportingDuty";
    private static final int MOST = 24;

    private DutyFormat() {}

    /** The duty; the standard one if none is given. */
    static ReportingDuty read(Fields fields) {
        return fields.object(NAME).map(DutyFormat::duty).orElse(ReportingDuty.STANDARD);
    }

    private static ReportingDuty duty(Fields fields) {
        boolean plan = fields.flag("planOnDayBefore");
        int checkIns = fields.whole("checkIns", 0, MOST, 0);
        List<LocalTime> times = fields.list("checkInTimes", (value, place) -> time(value, place, fields.reading()));
        boolean report = fields.flag("report");
        boolean verified = fields.flag("verified");
        fields.done();
        boolean ascending = times.equals(times.stream().sorted().distinct().toList());
        if (!times.isEmpty() && (times.size() != checkIns || !ascending)) {
            fields.error("checkInTimes", "checkInTimes", Map.of("n", checkIns));
            times = List.of();
        }
        return ReportingDuty.builder()
                .planOnDayBefore(plan)
                .checkIns(checkIns)
                .checkInTimes(times)
                .report(report)
                .verified(verified)
                .build();
    }

    private static Optional<LocalTime> time(Object value, Place place, Reading reading) {
        return Fields.textOf(value, place, reading).flatMap(text -> time(text, place, reading));
    }

    /** A time of day such as 07:30; empty, with an error, if the text is none. */
    static Optional<LocalTime> time(String text, Place place, Reading reading) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            reading.error(place, "time", text);
            return Optional.empty();
        }
    }

    /** Writes the duty if it is not the one that a reader assumes. */
    public static void write(ReportingDuty duty, JsonOut out) throws IOException {
        if (!duty.equals(ReportingDuty.STANDARD)) {
            writeAlways(duty, out);
        }
    }

    public static void writeAlways(ReportingDuty duty, JsonOut out) throws IOException {
        out.object(NAME, () -> {
            out.flag("planOnDayBefore", duty.planOnDayBefore());
            out.whole("checkIns", duty.checkIns());
            out.texts(
                    "checkInTimes",
                    duty.checkInTimes().stream().map(LocalTime::toString).toList());
            out.flag("report", duty.report());
            out.flag("verified", duty.verified());
        });
    }
}
