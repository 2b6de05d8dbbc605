package id.rotasi.internal.check;

import id.rotasi.InputError;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.OnSiteDate;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.policy.RosterPolicy;
import java.util.List;
import java.util.Optional;

/** Finds every error of a problem as a whole. */
public final class ProblemCheck {

    private ProblemCheck() {}

    /** All errors, in the order of the input. */
    public static List<InputError> errorsOf(
            Period period,
            List<Unit> units,
            List<ServiceCounter> counters,
            List<Site> sites,
            List<Asn> asns,
            List<Absence> absences,
            List<OnSiteDate> onSiteDates,
            List<Substitutes> substitutes,
            Optional<PublishedRoster> published,
            CalendarOptions calendar,
            RosterPolicy policy) {
        return List.of();
    }
}
