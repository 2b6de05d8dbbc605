package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.preset.Presets;
import java.time.LocalDate;
import java.util.EnumSet;

/**
 * Pemprov DKI Jakarta, December 2025: work from anywhere (WFA) by the character of the task. Analysis and planning may; those
 * who meet citizens are in the office or in the field, kelurahan stay open. A slice of the province.
 */
final class DkiJakartaDecember2025 implements Sample {

    private static final int PEOPLE = 1_500;

    @Override
    public String name() {
        return "dki-jakarta-december-2025";
    }

    @Override
    public RosterProblem problem() {
        var december = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));
        var selective = Presets.selective(EnumSet.of(JobFunction.ANALYSIS, JobFunction.PLANNING))
                .citing(new LegalBasis("Kebijakan WFA Pemprov DKI Jakarta, Desember 2025"))
                .calling(RemoteName.WFA);
        var drawn = Jakarta.of(PEOPLE, december)
                .problem("Pemprov DKI Jakarta, Desember 2025", Jakarta.withGuards(selective))
                .build();
        return new Assessment(drawn).frontLine().problem();
    }
}
