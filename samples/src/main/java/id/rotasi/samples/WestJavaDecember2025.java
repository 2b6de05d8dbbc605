package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.preset.Presets;
import id.rotasi.synthetic.Administration;
import java.time.LocalDate;
import java.util.List;

/**
 * Pemprov Jawa Barat, December 2025: turns of half and half in every agency, direct service exempt. Six agencies with
 * the structure such agencies have; the people are synthetic.
 */
final class WestJavaDecember2025 implements Sample {

    private static final long SEED = 202512;

    @Override
    public String name() {
        return "west-java-december-2025";
    }

    @Override
    public RosterProblem problem() {
        var december = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));
        return new Administration(List.of(WestJava.government()), december, SEED)
                .withWishes()
                .withSubstitutes()
                .assemble("bkd", "Apel pagi gabungan")
                .seat("bappeda", "Gedung Bappeda", 6)
                .problem("Pemprov Jawa Barat, Desember 2025", Presets.rotation5050())
                .build();
    }
}
