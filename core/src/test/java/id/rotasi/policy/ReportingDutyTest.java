package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingDutyTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Test
    void the_standard_duty_is_a_plan_two_check_ins_a_report_and_its_verification_without_hours() {
        assertThat(ReportingDuty.STANDARD)
                .isEqualTo(ReportingDuty.builder()
                        .planOnDayBefore(true)
                        .checkIns(2)
                        .report(true)
                        .verified(true)
                        .build());
        assertThat(ReportingDuty.STANDARD.isEmpty()).isFalse();
        assertThat(ReportingDuty.NONE.isEmpty()).isTrue();
    }

    @Test
    void hours_say_how_many_check_ins_there_are() {
        assertThat(ReportingDuty.STANDARD.checkingInAt(EIGHT).checkIns()).isEqualTo(1);
    }

    @Test
    void hours_that_do_not_match_the_check_ins_or_do_not_ascend_are_refused() {
        assertThatThrownBy(() -> ReportingDuty.builder()
                        .checkIns(2)
                        .checkInTimes(List.of(EIGHT))
                        .build())
                .hasMessageContainingAll("2 check-ins", "08:00", "one time for each");
        assertThatThrownBy(() -> ReportingDuty.NONE.checkingInAt(NOON, EIGHT)).hasMessageContaining("ascend");
        assertThatThrownBy(() -> ReportingDuty.NONE.checkingInAt(EIGHT, EIGHT)).hasMessageContaining("ascend");
        assertThatThrownBy(() -> ReportingDuty.builder().checkIns(-1).build()).hasMessageContaining("-1");
    }
}
