package id.rotasi.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.internal.report.RemedyRecord;
import id.rotasi.internal.report.UnitEligibilityRecord;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Who may not work from home, why, and who could be spared: against counting by hand and by trying every subset. */
class EligibilityStudyTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    @Test
    void people_without_devices_who_are_free_otherwise_could_rotate_unless_a_counter_needs_them() {
        var asns = new ArrayList<Asn>();
        for (int i = 0; i < 12; i++) {
            var reasons = new ArrayList<>(List.of(IneligibilityReason.NO_DEVICE));
            if (i < 2) {
                reasons.add(IneligibilityReason.DISCIPLINE);
            }
            asns.add(Asn.builder("a" + i, "Pegawai " + i, "u")
                    .qualifications(i == 11 ? Set.of("ktp") : Set.of())
                    .eligibility(Eligibility.notBecause(reasons))
                    .build());
        }
        var problem = problem(
                asns, List.of(ServiceCounter.of("loket", "Loket", "u", 1).requiring("ktp")));
        var remedy = EligibilityStudy.of(problem).remedies().get(0);
        assertThat(remedy).isEqualTo(new RemedyRecord(IneligibilityReason.NO_DEVICE, 12, 10, 9));
        assertThat(remedy.message(Locale.ENGLISH))
                .isEqualTo("12 people lack a device; 10 of them have no other reason; with devices 9 of those could"
                        + " rotate without any counter falling short.");
        assertThat(remedy.message(Messages.INDONESIAN)).startsWith("12 pegawai tidak memiliki perangkat kerja; 10 ");
    }

    @Test
    void reasons_come_from_person_unit_and_policy() {
        var units = List.of(
                Unit.root("u", "Bappeda", UnitLevel.AGENCY),
                Unit.root("d", "Damkar", UnitLevel.AGENCY).onTheFrontLine());
        var asns = List.of(
                Asn.builder("a", "Ani", "u").eligible().build(),
                Asn.builder("b", "Budi", "u")
                        .eligibility(Eligibility.notBecause(IneligibilityReason.NO_INTERNET))
                        .build(),
                Asn.builder("c", "Citra", "d").eligible().build());
        var problem = RosterProblem.builder(MONDAY, MONDAY.plusDays(4), Presets.allWfo())
                .units(units)
                .asns(asns)
                .build();
        var report = EligibilityStudy.of(problem).units();
        assertThat(report)
                .containsExactly(
                        new UnitEligibilityRecord(
                                "u",
                                2,
                                0,
                                Map.of(IneligibilityReason.NO_INTERNET, 1),
                                Map.of("eligibility", 1, "everybody-on-site", 1),
                                2),
                        new UnitEligibilityRecord(
                                "d",
                                1,
                                0,
                                Map.of(IneligibilityReason.FRONTLINE, 1),
                                Map.of("direct-service-on-site", 1),
                                1));
        var rotation =
                EligibilityStudy.of(problem.withPolicy(Presets.rotation5050())).units();
        assertThat(rotation).extracting(EligibilityStudy.OfUnit::eligible).containsExactly(1, 0);
    }

    @Test
    void what_a_unit_can_spare_is_what_trying_every_subset_finds() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new SplittableRandom(seed);
            var asns = new ArrayList<Asn>();
            for (int i = 0; i < 7; i++) {
                var can = new HashSet<String>();
                for (var skill : List.of("a", "b", "c")) {
                    if (random.nextInt(2) == 0) {
                        can.add(skill);
                    }
                }
                asns.add(Asn.builder("p" + i, "P" + i, i < 4 ? "u" : "v")
                        .qualifications(can)
                        .eligible()
                        .build());
            }
            var counters = new ArrayList<ServiceCounter>();
            for (var skill : List.of("a", "b", "c")) {
                long able = asns.stream()
                        .filter(asn -> asn.qualifications().contains(skill))
                        .count();
                int minimum = (int) Math.min(able, random.nextInt(3));
                counters.add(ServiceCounter.of(skill, skill, "g", minimum).requiring(skill));
            }
            var problem = problem(asns, counters);
            int full = filled(asns, 0, counters);
            int best = 0;
            for (int away = 0; away < 16; away++) {
                if (filled(asns, away, counters) == full) {
                    best = Math.max(best, Integer.bitCount(away));
                }
            }
            assertThat(EligibilityStudy.of(problem).units().get(0).spare())
                    .as("seed %d", seed)
                    .isEqualTo(best);
        }
    }

    /* Tries every way to give each officer who is present one counter or none. */
    private static int filled(List<Asn> asns, int away, List<ServiceCounter> counters) {
        return filled(asns, 0, away, counters, new int[counters.size()]);
    }

    private static int filled(List<Asn> asns, int i, int away, List<ServiceCounter> counters, int[] standing) {
        if (i == asns.size()) {
            int sum = 0;
            for (int c = 0; c < standing.length; c++) {
                sum += Math.min(standing[c], counters.get(c).minimum());
            }
            return sum;
        }
        int best = filled(asns, i + 1, away, counters, standing);
        for (int c = 0; c < standing.length && (away >> i & 1) == 0; c++) {
            if (asns.get(i).qualifications().contains(counters.get(c).id())) {
                standing[c]++;
                best = Math.max(best, filled(asns, i + 1, away, counters, standing));
                standing[c]--;
            }
        }
        return best;
    }

    private static RosterProblem problem(List<Asn> asns, List<ServiceCounter> counters) {
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(4), Presets.allWfo())
                .units(
                        Unit.root("g", "Kota", UnitLevel.GOVERNMENT),
                        Unit.under("g", "u", "Bappeda", UnitLevel.AGENCY),
                        Unit.under("g", "v", "Dinas", UnitLevel.AGENCY))
                .counters(counters)
                .asns(asns)
                .build();
    }
}
