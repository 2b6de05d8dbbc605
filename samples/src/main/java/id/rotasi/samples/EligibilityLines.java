package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.report.words.Names;
import id.rotasi.study.EligibilityStudy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Who may not work from home and why, and what is missing, in a few lines. */
final class EligibilityLines {

    private static final int UNITS = 5;

    private final RosterProblem problem;
    private final EligibilityStudy report;
    private final Texts texts;

    EligibilityLines(Roster roster, Texts texts) {
        this.problem = roster.problem();
        this.report = EligibilityStudy.of(roster);
        this.texts = texts;
    }

    List<String> lines() {
        var words = texts.words();
        var lines = new ArrayList<String>();
        lines.add("");
        var reasons = new EnumMap<IneligibilityReason, Integer>(IneligibilityReason.class);
        report.units().forEach(unit -> unit.reasons().forEach((reason, n) -> reasons.merge(reason, n, Integer::sum)));
        int eligible = report.units().stream()
                .mapToInt(EligibilityStudy.OfUnit::eligible)
                .sum();
        lines.addAll(Lines.wrap(
                texts.text("eligibility.heading", eligible, problem.asns().size()), Console.WIDTH));
        reasons.forEach((reason, n) -> lines.addAll(Lines.item(texts.number(n) + ": " + words.word(reason))));
        report.remedies().forEach(remedy -> lines.addAll(Lines.item(remedy.message(texts.locale()))));
        if (eligible == 0) {
            var names = new Names(problem);
            var able = report.couldRotate();
            lines.add("");
            lines.addAll(Lines.wrap(
                    texts.text("whatif.heading", able.size(), report.units().size()), Console.WIDTH));
            able.stream()
                    .limit(UNITS)
                    .forEach(unit -> lines.addAll(Lines.item(
                            texts.text("whatif.unit", names.unit(unit.unit()), unit.spare(), unit.people()))));
        }
        return lines;
    }
}
