package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.rule.EligibilityRespected;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a page shows of days of which half is an absence, as people see it. */
class RosterPageHalvesBrowserTest extends PageTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);

    private static Roster roster() {
        var problem = RosterProblem.builder(
                        MONDAY, MONDAY.plusDays(4), RosterPolicy.of("halves", EligibilityRespected.hard()))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .asns(
                        Asn.builder("ani", "Ani", "dinas").build(),
                        Asn.builder("budi", "Budi", "dinas").build())
                .absences(new Absence("ani", AbsenceKind.LEAVE, MONDAY.plusDays(1), MONDAY.plusDays(1), Part.MORNING))
                .build();
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            return engine.solve(problem);
        }
    }

    @Test
    void half_a_day_has_a_mark_behind_its_sign_words_for_who_cannot_see_it_and_a_place_in_the_legend()
            throws IOException {
        page.open(roster(), "halves", 1366, 900);
        var half = page.at("tr[data-person='0'] td[data-day='1']");
        assertThat(half.getText()).isEqualTo("WFO\u00bd");
        assertThat(half.getAttribute("aria-label")).endsWith("; cuti setengah hari (pagi)");
        var whole = page.at("tr[data-person='0'] td[data-day='2']");
        assertThat(whole.getText()).isEqualTo("WFO");
        assertThat(page.at("#legend").getText()).contains("\u00bd tidak hadir setengah hari");
    }
}
