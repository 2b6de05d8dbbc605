package id.rotasi.samples;

import id.rotasi.domain.Period;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.synthetic.Administration;
import id.rotasi.synthetic.CityShape;
import java.util.List;

/** A slice of Pemprov DKI Jakarta, in which BPBD, Satpol PP, Dishub, Dinkes and Damkar stay wholly on duty. */
final class Jakarta {

    private static final long SEED = 3100;

    private Jakarta() {}

    static Administration of(int people, Period period) {
        var province = CityShape.of("dki", "Pemerintah Provinsi DKI Jakarta", people)
                .offices(18)
                .districts(6, 0)
                .clinics(10)
                .schools(6)
                .hospitals(1);
        return new Administration(List.of(province.plan()), period, SEED);
    }

    /** The policy, stricter for those who are always on duty. */
    static RosterPolicy withGuards(RosterPolicy policy) {
        var alwaysOnDuty = RuleHeader.hard(EverybodyOnSite.TYPE)
                .with(Scope.ofUnits("bpbd", "satpolpp", "dishub", "dinkes", "damkar"));
        return policy.tightenedBy(new EverybodyOnSite(alwaysOnDuty));
    }
}
