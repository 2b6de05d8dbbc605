package id.rotasi.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.io.FakeRoster;
import id.rotasi.policy.RosterPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecapTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final RosterProblem problem = RosterProblem.builder(MONDAY, WEDNESDAY, RosterPolicy.of("contoh"))
            .units(
                    Unit.root("dinas", "Dinas", UnitLevel.AGENCY).seatedAt("hall"),
                    Unit.under("dinas", "back", "Bidang", UnitLevel.DIVISION).seatedAt("room"))
            .sites(List.of(
                    Site.of("house", "Gedung", 50),
                    Site.inside("house", "hall", "Aula", 20),
                    Site.inside("house", "room", "Ruang", 20),
                    Site.of("empty", "Gudang", 5)))
            .counters(ServiceCounter.of("ktp", "Loket", "dinas", 0))
            .asns(
                    Asn.builder("head", "Kepala", "dinas").build(),
                    Asn.builder("a", "A", "back").build(),
                    Asn.builder("b", "B", "back").build())
            .build();

    private final Recap recap = Recap.of(new FinishedRoster(
            problem,
            List.of(
                    day("head", MONDAY, WorkMode.WFO, "OFFICE"),
                    day("head", TUESDAY, WorkMode.WFH, ""),
                    day("head", WEDNESDAY, WorkMode.WFH, ""),
                    day("a", MONDAY, WorkMode.WFH, ""),
                    day("a", TUESDAY, WorkMode.WFO, "ktp"),
                    day("a", WEDNESDAY, WorkMode.WFO, "FIELD"),
                    day("b", MONDAY, WorkMode.ABSENT, ""),
                    day("b", TUESDAY, WorkMode.WFH, ""),
                    day("b", WEDNESDAY, WorkMode.WFH, "")),
            FakeRoster.report()));

    private static Assignment day(String asn, LocalDate date, WorkMode mode, String post) {
        return Assignment.of(
                asn,
                date,
                mode,
                Optional.of(post).filter(name -> !name.isEmpty()).map(PostCodes::post),
                Optional.empty());
    }

    @Test
    void a_unit_is_counted_without_those_below_and_an_agency_with_them() {
        assertThat(recap.units())
                .extracting(Recap.UnitMonth::unit, Recap.UnitMonth::people, Recap.UnitMonth::wfo, Recap.UnitMonth::wfh)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("dinas", 1, 1, 2),
                        org.assertj.core.groups.Tuple.tuple("back", 2, 2, 3));
        assertThat(recap.agencies()).singleElement().satisfies(agency -> {
            assertThat(agency.people()).isEqualTo(3);
            assertThat(agency.duty()).isEqualTo(8);
            assertThat(agency.absent()).isEqualTo(1);
            assertThat(agency.wfhShare()).isEqualTo(5.0 / 8);
        });
    }

    @Test
    void a_day_with_nobody_on_site_is_named() {
        assertThat(recap.units().get(0).nobodyOnSite()).containsExactly(TUESDAY, WEDNESDAY);
        assertThat(recap.units().get(1).nobodyOnSite()).containsExactly(MONDAY);
        assertThat(recap.agencies().get(0).nobodyOnSite()).isEmpty();
    }

    @Test
    void a_room_could_stay_closed_when_those_who_sit_there_are_at_home_absent_or_in_the_field() {
        assertThat(site("room").closable()).containsExactly(MONDAY, WEDNESDAY);
        assertThat(site("room").needed()).containsExactly(TUESDAY);
        assertThat(site("room").seated()).isEqualTo(2);
    }

    @Test
    void a_room_is_needed_when_a_counter_there_is_staffed_by_somebody_who_sits_elsewhere() {
        assertThat(site("hall").needed()).containsExactly(MONDAY, TUESDAY);
        assertThat(site("hall").closable()).containsExactly(WEDNESDAY);
    }

    @Test
    void a_building_is_needed_when_one_of_its_rooms_is() {
        assertThat(site("house").needed()).containsExactly(MONDAY, TUESDAY);
        assertThat(site("house").closable()).containsExactly(WEDNESDAY);
        assertThat(site("house").seated()).isEqualTo(3);
    }

    @Test
    void nothing_is_said_about_a_room_in_which_nobody_sits() {
        assertThat(recap.sites()).extracting(Recap.SiteMonth::site).containsExactly("house", "hall", "room");
    }

    private Recap.SiteMonth site(String id) {
        return recap.sites().stream()
                .filter(site -> site.site().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
