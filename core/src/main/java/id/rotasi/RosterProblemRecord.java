package id.rotasi;

import id.rotasi.calendar.CalendarOptions;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.policy.RosterPolicy;
import java.util.List;
import java.util.Optional;

/** What a {@link RosterProblem} holds. */
record RosterProblemRecord(
        String name,
        Period period,
        Letter letter,
        List<Unit> units,
        List<ServiceCounter> counters,
        List<Site> sites,
        List<Site.Desk> desks,
        List<Asn> asns,
        List<Absence> absences,
        List<Unit.OnSiteDate> onSiteDates,
        List<Substitutes> substitutes,
        Optional<PublishedRoster> published,
        List<PublishedRoster.Day> history,
        List<Lock> locks,
        CalendarOptions calendar,
        RosterPolicy policy)
        implements RosterProblem {

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Name and size; no names of people, so it may be logged. */
    @Override
    public String toString() {
        return "RosterProblem[%s, %s, %s people, %s]".formatted(name, period, asns.size(), policy.id());
    }
}
