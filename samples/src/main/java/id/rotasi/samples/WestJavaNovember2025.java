package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.preset.Presets;
import id.rotasi.synthetic.Administration;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Pemprov Jawa Barat, November 2025: every Thursday at home; units, sections and teams of direct service stay. */
final class WestJavaNovember2025 implements Sample {

    private static final long SEED = 202511;

    @Override
    public String name() {
        return "west-java-november-2025";
    }

    @Override
    public RosterProblem problem() {
        var november = new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
        var drawn = new Administration(List.of(WestJava.government()), november, SEED)
                .problem("Pemprov Jawa Barat, November 2025", Presets.fixedWeekday(DayOfWeek.THURSDAY))
                .build();
        return new Assessment(drawn).frontLine().officersOfCounters().problem();
    }
}
