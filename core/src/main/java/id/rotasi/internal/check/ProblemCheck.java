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
        var known = new Directory(draft);
        var places = new PlaceCheck(draft, known, errors);
        var people = new PeopleCheck(draft, known, errors);
        PeriodCheck.period(draft, errors);
        places.units();
        places.counters();
        places.sites();
        people.asns();
        new AbsenceCheck(draft, known, errors).absences();
        people.onSiteDates();
        people.substitutes();
        people.published();
        PeriodCheck.calendar(draft, errors);
        new PolicyCheck(draft, known, errors).policy();
        return errors.all();
    }
}
