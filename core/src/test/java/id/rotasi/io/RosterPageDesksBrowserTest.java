package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.rule.DeskEach;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page shows of desks, as people see it. */
class RosterPageDesksBrowserTest extends PageTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);

    private static Roster roster() {
        var problem = RosterProblem.builder(MONDAY, MONDAY.plusDays(4), RosterPolicy.of("desks", DeskEach.hard()))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .desks(Site.Desk.of("D1", "Utara", "dinas"), Site.Desk.of("D2", "Selatan", "dinas"))
                .asns(
                        Asn.builder("ani", "Ani", "dinas").desks(Set.of("D2")).build(),
                        Asn.builder("budi", "Budi", "dinas").build())
                .build();
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            return engine.solve(problem);
        }
    }

    @Test
    void a_day_at_a_desk_has_its_id_below_the_sign_words_for_who_cannot_see_it_and_its_zone_in_the_legend()
            throws IOException {
        page.open(roster(), "desks", 1366, 900);
        var day = page.at("tr[data-person='0'] td[data-day='1']");
        assertThat(day.getText()).startsWith("WFO").endsWith("D2");
        assertThat(day.getAttribute("aria-label")).endsWith("; meja D2 (zona Selatan)");
        assertThat(page.at("#legend").getText()).contains("D1 meja di zona Utara: D1", "D2 meja di zona Selatan: D2");
    }
}
