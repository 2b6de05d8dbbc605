package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import java.util.ArrayList;
import java.util.List;

/** A problem in a few lines. */
final class ProblemSummary {

    private ProblemSummary() {}

    static List<String> lines(RosterProblem problem, Texts texts) {
        var lines = new ArrayList<String>();
        var days = problem.workCalendar().workingDays(WorkingWeek.FIVE_DAYS);
        lines.addAll(Lines.field(
                texts.text("summary.period"),
                texts.text(
                        "summary.period.value",
                        texts.date(problem.period().from()),
                        texts.date(problem.period().to()),
                        days.size())));
        lines.addAll(Lines.field(texts.text("summary.administration"), administration(problem, texts)));
        lines.addAll(Lines.field(
                texts.text("summary.data"),
                texts.text(
                        "summary.data.value",
                        problem.counters().size(),
                        problem.absences().size(),
                        problem.substitutes().size(),
                        problem.sites().size())));
        var policy = problem.policy();
        var basis = policy.legalBasis().citation();
        lines.addAll(Lines.field(
                texts.text("summary.policy"),
                texts.text("summary.policy.value", policy.id(), policy.rules().size())
                        + (basis.isEmpty() ? "" : "; " + basis)));
        return lines;
    }

    private static String administration(RosterProblem problem, Texts texts) {
        long agencies = problem.units().stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY)
                .count();
        long frontLine = problem.units().stream().filter(Unit::frontLine).count();
        return texts.text(
                "summary.administration.value",
                problem.asns().size(),
                problem.units().size(),
                agencies,
                frontLine);
    }
}
