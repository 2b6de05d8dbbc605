package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.preset.Presets;
import id.rotasi.synthetic.Administration;
import id.rotasi.synthetic.CityShape;
import java.time.LocalDate;
import java.util.List;

/** Pemprov Bengkulu, January 2026: flexible work for coordinating functions; teachers and health workers excluded. */
final class BengkuluProvince2026 implements Sample {

    private static final long SEED = 1700;

    @Override
    public String name() {
        return "bengkulu-province-2026";
    }

    @Override
    public RosterProblem problem() {
        var january = new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 30));
        var province = CityShape.of("bengkulu-prov", "Pemerintah Provinsi Bengkulu", 2_800)
                .offices(22)
                .clinics(4)
                .schools(14)
                .hospitals(1);
        var drawn = new Administration(List.of(province.plan()), january, SEED)
                .withWishes()
                .problem("Pemprov Bengkulu, Januari 2026", Presets.bengkuluProvince2026())
                .build();
        return new Assessment(drawn).frontLine().problem();
    }
}
