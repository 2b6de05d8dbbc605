package id.rotasi;

import id.rotasi.policy.RosterPolicy;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.OnSiteDate;
import id.rotasi.domain.Site;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Period;
import id.rotasi.domain.Registry;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.internal.check.ProblemCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who, where, when and which rules: everything a roster is made from. A problem that exists is valid as a whole; all
 * errors of an invalid one are reported at once.
 *
 * @param name of the roster, as it is to be printed
 * @param period the dates to plan, at most {@value #MAX_DAYS} days
 * @param units the unit tree, at least one unit
 * @param counters service counters
 * @param sites rooms and buildings
 * @param asns the people, at least one
 * @param absences leave, official travel and study
 * @param onSiteDates dates on which a unit is wholly on site
 * @param substitutes pairs who stand in for each other
 * @param published what was published earlier for this period
 * @param calendar where the days off come from
 * @param policy the rules
 */
public record RosterProblem(
        String name,
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
        RosterPolicy policy)
        implements Registry {

    /** The longest period, a year. */
    public static final int MAX_DAYS = 366;

    /** @throws InvalidProblemException with all errors, if there is any */
    public RosterProblem(
            String name,
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
        this.name = name;
        this.period = period;
        this.units = List.copyOf(units);
        this.counters = List.copyOf(counters);
        this.sites = List.copyOf(sites);
        this.asns = List.copyOf(asns);
        this.absences = List.copyOf(absences);
        this.onSiteDates = List.copyOf(onSiteDates);
        this.substitutes = List.copyOf(substitutes);
        this.published = published;
        this.calendar = calendar;
        this.policy = policy;
        var errors = ProblemCheck.errorsOf(this);
        if (!errors.isEmpty()) {
            throw new InvalidProblemException(errors);
        }
    }

    /** Starts a problem for the dates {@code from} to {@code to}, both included. */
    public static Builder builder(LocalDate from, LocalDate to, RosterPolicy policy) {
        return new Builder(new Period(from, to), policy);
    }

    /** A builder that holds what this problem holds. */
    public Builder toBuilder() {
        var builder = new Builder(period, policy)
                .name(name)
                .units(units)
                .counters(counters)
                .sites(sites)
                .asns(asns)
                .absences(absences)
                .onSiteDates(onSiteDates)
                .substitutes(substitutes)
                .calendar(calendar);
        published.ifPresent(builder::published);
        return builder;
    }

    /** The same people and places under other rules. */
    public RosterProblem withPolicy(RosterPolicy policy) {
        return toBuilder().policy(policy).build();
    }

    /** The same places and rules with other people; absences and the like must name people among them. */
    public RosterProblem withAsns(Collection<Asn> people) {
        return new RosterProblem(
                name,
                period,
                units,
                counters,
                sites,
                List.copyOf(people),
                absences,
                onSiteDates,
                substitutes,
                published,
                calendar,
                policy);
    }

    /** The units as a tree. */
    public UnitTree unitTree() {
        return new UnitTree(units);
    }

    /** The working days of the units. */
    public WorkCalendar workCalendar() {
        return new WorkCalendar(calendar, period, unitTree());
    }

    /** Collects a problem; each method adds to what was given before, but for name, calendar, policy and published. */
    public static final class Builder {
        private String name = "";
        private final Period period;
        private final List<Unit> units = new ArrayList<>();
        private final List<ServiceCounter> counters = new ArrayList<>();
        private final List<Site> sites = new ArrayList<>();
        private final List<Asn> asns = new ArrayList<>();
        private final List<Absence> absences = new ArrayList<>();
        private final List<OnSiteDate> onSiteDates = new ArrayList<>();
        private final List<Substitutes> substitutes = new ArrayList<>();
        private Optional<PublishedRoster> published = Optional.empty();
        private CalendarOptions calendar = CalendarOptions.indonesian();
        private RosterPolicy policy;

        private Builder(Period period, RosterPolicy policy) {
            this.period = period;
            this.policy = policy;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder units(Collection<Unit> units) {
            this.units.addAll(units);
            return this;
        }

        public Builder units(Unit... units) {
            return units(Arrays.asList(units));
        }

        public Builder counters(Collection<ServiceCounter> counters) {
            this.counters.addAll(counters);
            return this;
        }

        public Builder counters(ServiceCounter... counters) {
            return counters(Arrays.asList(counters));
        }

        public Builder sites(Collection<Site> sites) {
            this.sites.addAll(sites);
            return this;
        }

        public Builder asns(Collection<Asn> asns) {
            this.asns.addAll(asns);
            return this;
        }

        public Builder asns(Asn... asns) {
            return asns(Arrays.asList(asns));
        }

        public Builder absences(Collection<Absence> absences) {
            this.absences.addAll(absences);
            return this;
        }

        public Builder onSiteDates(Collection<OnSiteDate> dates) {
            this.onSiteDates.addAll(dates);
            return this;
        }

        public Builder substitutes(Collection<Substitutes> pairs) {
            this.substitutes.addAll(pairs);
            return this;
        }

        public Builder published(PublishedRoster roster) {
            this.published = Optional.of(roster);
            return this;
        }

        public Builder calendar(CalendarOptions calendar) {
            this.calendar = calendar;
            return this;
        }

        public Builder policy(RosterPolicy policy) {
            this.policy = policy;
            return this;
        }

        /** All errors of what was collected so far; empty if {@link #build} will succeed. */
        public List<InputError> errors() {
            try {
                build();
                return List.of();
            } catch (InvalidProblemException e) {
                return e.errors();
            }
        }

        /** @throws InvalidProblemException with all errors, if there is any */
        public RosterProblem build() {
            return new RosterProblem(
                    name,
                    period,
                    units,
                    counters,
                    sites,
                    asns,
                    absences,
                    onSiteDates,
                    substitutes,
                    published,
                    calendar,
                    policy);
        }
    }
}
