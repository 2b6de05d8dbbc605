package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.preset.Presets;
import id.rotasi.synthetic.Administration;
import id.rotasi.synthetic.CityShape;
import java.time.LocalDate;
import java.util.List;

/** Pemkot Bengkulu, January 2026: nobody at home, since nearly all agencies serve at counters. */
final class KotaBengkulu implements Sample {

    private static final long SEED = 1771;

    @Override
    public String name() {
        return "kota-bengkulu";
    }

    @Override
    public RosterProblem problem() {
        var january = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        var city = CityShape.of("bengkulu", "Pemerintah Kota Bengkulu", 2_400)
                .offices(11)
                .districts(6, 3)
                .clinics(10)
                .schools(6)
                .hospitals(1);
        var drawn = new Administration(List.of(city.plan()), january, SEED)
                .problem("Pemkot Bengkulu, Januari 2026", Presets.allWfo())
                .build();
        return new Assessment(drawn).frontLine().problem();
    }
}
