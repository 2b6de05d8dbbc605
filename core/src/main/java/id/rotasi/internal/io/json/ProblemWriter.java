package id.rotasi.internal.io.json;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.internal.io.files.Replacement.Content;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Writes a problem, in the order of its record; what a reader assumes is left out. */
public final class ProblemWriter {

    private ProblemWriter() {}

    public static void write(RosterProblem problem, JsonOut out) throws IOException {
        out.text("name", problem.name(), "");
        out.period("period", problem.period());
        CalendarFormat.write(problem.calendar(), dates(problem), out);
        PolicyFormat.write(problem.policy(), out);
        rows("sites", problem.sites(), out, site -> UnitFormat.write(site, out));
        rows("units", problem.units(), out, unit -> UnitFormat.write(unit, out));
        rows("counters", problem.counters(), out, counter -> UnitFormat.write(counter, out));
        rows("asns", problem.asns(), out, asn -> AsnFormat.write(asn, out));
        rows("absences", problem.absences(), out, absence -> AsnFormat.write(absence, out));
        rows("onSiteDates", problem.onSiteDates(), out, day -> UnitFormat.write(day, out));
        rows("substitutes", problem.substitutes(), out, pair -> AsnFormat.write(pair, out));
        if (problem.published().isPresent()) {
            DayFormat.write(problem.published().get(), out);
        }
        DayFormat.history(problem.history(), out);
        rows("locks", problem.locks(), out, lock -> DayFormat.write(lock, out));
    }

    /** The dates of which the problem speaks: those of the period, and of the history before it. */
    private static Period dates(RosterProblem problem) {
        var first = problem.history().stream()
                .map(PublishedRoster.Day::date)
                .min(Comparator.naturalOrder())
                .orElse(problem.period().from());
        return new Period(first, problem.period().to());
    }

    private static <T> void rows(String name, List<T> values, JsonOut out, Content<T> each) throws IOException {
        if (!values.isEmpty()) {
            out.rows(name, values, each);
        }
    }
}
