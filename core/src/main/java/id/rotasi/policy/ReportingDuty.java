package id.rotasi.policy;

import java.time.LocalTime;
import java.util.List;

/**
 * What a day at home asks of the person besides the work itself: a WFH day is a working day, and every export says so.
 *
 * <p>{@link #STANDARD} is what the circulars of 2025 and 2026 are reported to ask for; none is reported to name hours,
 * so it has none.
 */
public sealed interface ReportingDuty permits ReportingDutyRecord {

    /** Whether the plan of the day is handed in on the day before. */
    boolean planOnDayBefore();

    /** How many times the person checks in during the day, 0 or more. */
    int checkIns();

    /** When, in local time and ascending; empty when the hours are not prescribed, otherwise one for each check-in. */
    List<LocalTime> checkInTimes();

    /** Whether the result is reported on the same day. */
    boolean report();

    /** Whether the superior verifies it. */
    boolean verified();

    /** Plan on the day before, two check-ins, report, verified by the superior. */
    ReportingDuty STANDARD = new ReportingDutyRecord(true, 2, List.of(), true, true);

    /** No duty beyond the work. */
    ReportingDuty NONE = new ReportingDutyRecord(false, 0, List.of(), false, false);

    /** Starts a duty that asks for nothing beyond the work. */
    static Builder builder() {
        return new Builder(NONE);
    }

    /** A builder that holds what this duty holds. */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** This duty with check-ins at those times. @throws IllegalArgumentException if they do not ascend */
    default ReportingDuty checkingInAt(LocalTime... times) {
        return toBuilder().checkIns(times.length).checkInTimes(List.of(times)).build();
    }

    /** Whether nothing is asked for. */
    default boolean isEmpty() {
        return !planOnDayBefore() && checkIns() == 0 && !report() && !verified();
    }

    /** Collects what a day at home asks of the person; each method replaces what was said before. */
    final class Builder {
        private boolean planOnDayBefore;
        private int checkIns;
        private List<LocalTime> checkInTimes;
        private boolean report;
        private boolean verified;

        private Builder(ReportingDuty duty) {
            planOnDayBefore = duty.planOnDayBefore();
            checkIns = duty.checkIns();
            checkInTimes = duty.checkInTimes();
            report = duty.report();
            verified = duty.verified();
        }

        /** Whether the plan of the day is handed in on the day before. */
        public Builder planOnDayBefore(boolean asked) {
            planOnDayBefore = asked;
            return this;
        }

        /** How many times the person checks in during the day, 0 or more. */
        public Builder checkIns(int times) {
            checkIns = times;
            return this;
        }

        /** When, in local time and ascending, one for each check-in; none when the hours are not prescribed. */
        public Builder checkInTimes(List<LocalTime> times) {
            checkInTimes = times;
            return this;
        }

        /** Whether the result is reported on the same day. */
        public Builder report(boolean asked) {
            report = asked;
            return this;
        }

        /** Whether the superior verifies it. */
        public Builder verified(boolean asked) {
            verified = asked;
            return this;
        }

        /** The duty. @throws IllegalArgumentException if the times are not as many as the check-ins, or not ascending */
        public ReportingDuty build() {
            return new ReportingDutyRecord(planOnDayBefore, checkIns, checkInTimes, report, verified);
        }
    }
}
