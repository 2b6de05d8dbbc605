package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.preset.Presets;
import java.time.LocalDate;

/**
 * Pemprov DKI Jakarta, May 2026: up to half of the administrative staff at home on Fridays, and at home only; those who meet
 * citizens are in the office or in the field. BPBD, Satpol PP, Dishub, Dinkes and Damkar stay wholly on duty. A slice of the
 * province.
 */
final class DkiJakarta2026 implements Sample {

    private static final int PEOPLE = 5_200;

    @Override
    public String name() {
        return "dki-jakarta-2026";
    }

    @Override
    public RosterProblem problem() {
        var may = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        var drawn = Jakarta.of(PEOPLE, may)
                .problem("Pemprov DKI Jakarta, Mei 2026", Jakarta.withGuards(Presets.dkiFriday2026()))
                .build();
        return new Assessment(drawn).frontLine().problem();
    }
}
