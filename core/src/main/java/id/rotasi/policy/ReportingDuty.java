package id.rotasi.policy;

import java.time.LocalTime;
import java.util.List;

/**
 * What a day at home asks of the person besides the work itself: a WFH day is a working day, and every export says so.
 *
 * <p>{@link #STANDARD} is what the circulars of 2025 and 2026 are reported to ask for; none is reported to name hours,
 * so it has none.
 *
 * @param planOnDayBefore whether the plan of the day is handed in on the day before
 * @param checkIns how many times the person checks in during the day, 0 or more
 * @param checkInTimes when, in local time and ascending; empty when the hours are not prescribed, otherwise one for
 *     each check-in
 * @param report whether the result is reported on the same day
 * @param verified whether the superior verifies it
 */
public record ReportingDuty(
        boolean planOnDayBefore, int checkIns, List<LocalTime> checkInTimes, boolean report, boolean verified) {

    /** Plan on the day before, two check-ins, report, verified by the superior. */
    public static final ReportingDuty STANDARD = new ReportingDuty(true, 2, List.of(), true, true);

    /** No duty beyond the work. */
    public static final ReportingDuty NONE = new ReportingDuty(false, 0, List.of(), false, false);

    /** @throws IllegalArgumentException if the times are not as many as the check-ins, or not ascending */
    public ReportingDuty {
        checkInTimes = List.copyOf(checkInTimes);
        if (checkIns < 0 || !checkInTimes.isEmpty() && checkInTimes.size() != checkIns) {
            throw new IllegalArgumentException(
                    "The reporting duty has %s check-ins at %s. Give one time for each check-in, or none at all."
                            .formatted(checkIns, checkInTimes));
        }
        if (!checkInTimes.equals(checkInTimes.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException(
                    "The check-in times %s must ascend. Give each time once, the earliest first."
                            .formatted(checkInTimes));
        }
    }

    /** This duty with check-ins at those times. */
    public ReportingDuty checkingInAt(LocalTime... times) {
        return new ReportingDuty(planOnDayBefore, times.length, List.of(times), report, verified);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return !planOnDayBefore && checkIns == 0 && !report && !verified;
    }
}
