package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.synthetic.Administration;
import id.rotasi.synthetic.CityShape;
import java.time.LocalDate;
import java.util.List;

/**
 * Pemprov DKI Jakarta, May 2026: up to half of the administrative staff at home on Fridays; those who meet citizens are
 * in the office or in the field. BPBD, Satpol PP, Dishub, Dinkes and Damkar stay wholly on duty. A slice of the province.
 */
final class DkiJakarta2026 implements Sample {

    private static final long SEED = 3100;

    @Override
    public String name() {
        return "dki-jakarta-2026";
    }

    @Override
    public RosterProblem problem() {
        var may = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        var province = CityShape.of("dki", "Pemerintah Provinsi DKI Jakarta", 5_200)
                .offices(18)
                .districts(6, 0)
                .clinics(10)
                .schools(6)
                .hospitals(1);
        var alwaysOnDuty = RuleHeader.hard(EverybodyOnSite.TYPE)
                .with(Scope.ofUnits("bpbd", "satpolpp", "dishub", "dinkes", "damkar"));
        var drawn = new Administration(List.of(province.plan()), may, SEED)
                .problem(
                        "Pemprov DKI Jakarta, Mei 2026",
                        Presets.dkiFriday2026().tightenedBy(new EverybodyOnSite(alwaysOnDuty)))
                .build();
        return new Assessment(drawn).frontLine().problem();
    }
}
