package id.rotasi.policy;

import java.time.LocalTime;
import java.util.List;

/** What a {@link ReportingDuty} holds. */
record ReportingDutyRecord(
        boolean planOnDayBefore, int checkIns, List<LocalTime> checkInTimes, boolean report, boolean verified)
        implements ReportingDuty {

    ReportingDutyRecord {
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
}
