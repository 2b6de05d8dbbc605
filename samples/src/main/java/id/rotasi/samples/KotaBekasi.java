package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Period;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.synthetic.Administration;
import id.rotasi.synthetic.CityShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Pemkot Bekasi, November 2025: about 17,000 people in 46 agencies, whose readiness was mapped; only agencies in which
 * three fifths of all people may work from home take turns.
 */
final class KotaBekasi implements Sample {

    static final Share THRESHOLD = Share.percent(60);

    private static final long SEED = 3275;

    /* Agencies that still sign and verify on paper. */
    private static final Set<String> ON_PAPER =
            Set.of("bpkad", "setda", "dbmsda", "dlh", "distaru", "setwan", "diskopukm", "dppkb", "dispora", "dkpp");

    @Override
    public String name() {
        return "kota-bekasi";
    }

    @Override
    public RosterProblem problem() {
        var november = new Period(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 30));
        var city = CityShape.of("bekasi", "Pemerintah Kota Bekasi", 17_000)
                .offices(29)
                .districts(8, 4)
                .clinics(48)
                .schools(36)
                .hospitals(1);
        var drawn = new Administration(List.of(city.plan()), november, SEED)
                .withWishes()
                .problem("Pemkot Bekasi, November 2025", Presets.readinessRotation(THRESHOLD))
                .build();
        var assessment = new Assessment(drawn).frontLine();
        return assessment
                .add(asn -> ON_PAPER.contains(assessment.agencyOf(asn)), IneligibilityReason.MANUAL_PROCESS, 450, SEED)
                .problem();
    }
}
