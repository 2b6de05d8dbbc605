package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Share;
import id.rotasi.policy.rule.SameWeekdays.Sharing;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same weekdays at home every week, for each person or for a whole team. */
class SameWeekdaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);

    private static Roster solve(Sharing per) {
        var policy = RosterPolicy.of("weekdays", SameWeekdays.hard(per), PersonBalance.soft(10, Share.percent(40)));
        var problem = RosterProblem.builder(MONDAY, MONDAY.plusDays(25), policy)
                .units(
                        Unit.root("office", "Dinas", UnitLevel.AGENCY),
                        Unit.under("office", "a", "Tim A", UnitLevel.TEAM),
                        Unit.under("office", "b", "Tim B", UnitLevel.TEAM))
                .asns(Stream.of("a1", "a2", "a3", "b1", "b2")
                        .map(id -> Asn.builder(id, id, id.substring(0, 1))
                                .eligible()
                                .build())
                        .toList())
                .absences(List.of(new Absence("a2", AbsenceKind.LEAVE, MONDAY, MONDAY.plusDays(8))))
                .build();
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            return engine.solve(problem);
        }
    }

    private static Set<DayOfWeek> on(Roster roster, WorkMode mode, String... people) {
        return Stream.of(people)
                .flatMap(id -> roster.of(id).stream())
                .filter(day -> day.mode() == mode)
                .map(day -> day.date().getDayOfWeek())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    @Test
    void each_person_has_two_weekdays_every_week() {
        var roster = solve(Sharing.PERSON);
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        for (var asn : List.of("a1", "a3", "b1", "b2")) {
            assertThat(on(roster, WorkMode.WFH, asn))
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(on(roster, WorkMode.WFO, asn));
        }
    }

    @Test
    void a_team_has_the_same_two_weekdays_for_all_of_its_people() {
        var roster = solve(Sharing.TEAM);
        assertThat(roster.report().score().hard()).isZero();
        for (var team : List.of(new String[] {"a1", "a2", "a3"}, new String[] {"b1", "b2"})) {
            assertThat(on(roster, WorkMode.WFH, team))
                    .as("%s", List.of(team))
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(on(roster, WorkMode.WFO, team));
        }
    }

    @Test
    void a_whole_agency_may_share_them() {
        var roster = solve(Sharing.AGENCY);
        String[] all = {"a1", "a2", "a3", "b1", "b2"};
        assertThat(on(roster, WorkMode.WFH, all)).hasSize(2).doesNotContainAnyElementsOf(on(roster, WorkMode.WFO, all));
    }

    @Test
    void every_group_that_there_is_can_share_them() {
        assertThat(Stream.of(Sharing.values()).flatMap(sharing -> sharing.groups().stream()))
                .containsExactly(Per.values());
    }

    @Test
    void who_shares_them_is_said() {
        var names = new Names(solve(Sharing.UNIT).problem());
        assertThat(new RuleWords(names, Locale.ENGLISH).sentence(SameWeekdays.hard(Sharing.UNIT)))
                .isEqualTo("The weekdays of work from home are the same in every week, for all of each unit alike.");
        assertThat(new RuleWords(names, Messages.INDONESIAN).sentence(SameWeekdays.hard()))
                .isEqualTo("Hari bekerja dari rumah sama setiap minggu, bagi tiap pegawai masing-masing.");
    }
}
