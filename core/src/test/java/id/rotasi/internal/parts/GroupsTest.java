package id.rotasi.internal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.ShiftCap;
import id.rotasi.policy.rule.ShiftHoursCap.Over;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is solved together with whom in a held session. */
class GroupsTest {

    private static RosterProblem twoStations(Rule... rules) {
        return RosterProblem.builder(
                        LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 7), RosterPolicy.of("stations", rules))
                .units(
                        Unit.root("north", "North", UnitLevel.AGENCY).withWorkingWeek(WorkingWeek.SHIFTS),
                        Unit.root("south", "South", UnitLevel.AGENCY).withWorkingWeek(WorkingWeek.SHIFTS))
                .counters(ServiceCounter.of("n", "N", "north", 1), ServiceCounter.of("s", "S", "south", 1))
                .asns(
                        Asn.builder("ani", "Ani", "north").build(),
                        Asn.builder("budi", "Budi", "south").build())
                .build();
    }

    @Test
    void posts_that_a_rule_names_together_stay_together() {
        var apart = Groups.of(twoStations(CounterStaffing.hard()), 1);
        assertThat(apart.ofCounter("n")).isNotEqualTo(apart.ofCounter("s"));

        var together = Groups.of(twoStations(CounterStaffing.hard(), ShiftCap.hard(3, Over.WEEK, "n", "s")), 1);
        assertThat(together.ofCounter("n")).isEqualTo(together.ofCounter("s"));
    }

    @Test
    void who_wishes_for_a_post_or_against_it_stays_with_it() {
        var stations = twoStations(CounterStaffing.hard());
        var ani = stations.asns().get(0).toBuilder()
                .preferences(
                        List.of(Preference.every(DayOfWeek.MONDAY, WorkMode.WFO).notAt("s")))
                .build();
        var together = Groups.of(
                stations.toBuilder()
                        .replaceAsns(List.of(ani, stations.asns().get(1)))
                        .build(),
                1);
        assertThat(together.of("ani")).isEqualTo(together.ofCounter("s"));
    }
}
