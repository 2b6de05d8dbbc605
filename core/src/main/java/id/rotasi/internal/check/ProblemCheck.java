package id.rotasi.internal.check;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem;
import java.util.List;

/** Finds every error of a problem as a whole. */
public final class ProblemCheck {

    private ProblemCheck() {}

    /**
     * All errors, in the order of the input. The draft may be wrong in every way but null; takes time linear in its
     * size, and in the depth of the unit tree.
     */
    public static List<InputError> errorsOf(RosterProblem draft) {
        var errors = new Errors();
        var known = Directory.of(draft);
        var places = new PlaceCheck(draft, known, errors);
        var days = new DayCheck(draft, known, new DayRows(draft, known), errors);
        var locks = new LockCheck(draft, known, errors);
        var texts = new TextCheck(draft, errors);
        var dates = new DateCheck(draft, errors);
        texts.name();
        dates.period();
        PeriodCheck.period(draft, errors);
        texts.letter();
        dates.letter();
        places.letter();
        texts.units();
        places.units();
        texts.counters();
        dates.counters();
        new CounterCheck(draft, known, errors).counters();
        texts.sites();
        places.sites();
        texts.desks();
        dates.desks();
        places.desks();
        texts.asns();
        dates.asns();
        new PeopleCheck(draft, known, errors).asns();
        dates.absences();
        new AbsenceCheck(draft, known, errors).absences();
        texts.onSiteDates();
        places.onSiteDates();
        new SubstituteCheck(draft, known, errors).substitutes();
        texts.published();
        days.published();
        days.history();
        texts.locks();
        locks.locks();
        texts.calendar();
        dates.calendar();
        places.calendar();
        PeriodCheck.calendar(draft, errors);
        texts.policy();
        dates.policy();
        new PolicyCheck(draft, known, errors).policy();
        if (errors.size() == 0) {
            locks.contradictions();
        }
        if (errors.size() == 0) {
            CostCheck.costs(draft, errors);
        }
        return errors.all();
    }
}
