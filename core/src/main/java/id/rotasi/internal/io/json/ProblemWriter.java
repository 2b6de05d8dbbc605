package id.rotasi.internal.io.json;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import java.io.IOException;
import java.util.Comparator;

/** Writes a problem, in the order of its record; what a reader assumes is left out. */
public final class ProblemWriter {

    private ProblemWriter() {}

    public static void write(RosterProblem problem, JsonOut out) throws IOException {
        out.text("name", problem.name(), "");
        out.period("period", problem.period());
        LetterFormat.write(problem.letter(), out);
        CalendarFormat.write(problem.calendar(), dates(problem), out);
        PolicyFormat.write(problem.policy(), out);
        out.someRows("sites", problem.sites(), site -> UnitFormat.write(site, out));
        out.someRows("units", problem.units(), unit -> UnitFormat.write(unit, out));
        out.someRows("counters", problem.counters(), counter -> UnitFormat.write(counter, out));
        out.someRows("desks", problem.desks(), desk -> UnitFormat.write(desk, out));
        out.someRows("asns", problem.asns(), asn -> AsnFormat.write(asn, out));
        out.someRows("absences", problem.absences(), absence -> AsnFormat.write(absence, out));
        out.someRows("onSiteDates", problem.onSiteDates(), day -> UnitFormat.write(day, out));
        out.someRows("substitutes", problem.substitutes(), pair -> AsnFormat.write(pair, out));
        if (problem.published().isPresent()) {
            DayFormat.write(problem.published().get(), out);
        }
        DayFormat.history(problem.history(), out);
        out.someRows("locks", problem.locks(), lock -> DayFormat.write(lock, out));
    }

    /** The dates of which the problem speaks: those of the period, and of the history before it. */
    private static Period dates(RosterProblem problem) {
        var first = problem.history().stream()
                .map(PublishedRoster.Day::date)
                .min(Comparator.naturalOrder())
                .orElse(problem.period().from());
        return new Period(first, problem.period().to());
    }
}
