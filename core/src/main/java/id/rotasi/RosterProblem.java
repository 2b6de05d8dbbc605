package id.rotasi;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.WorkCalendar;
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
import id.rotasi.domain.UnitTree;
import id.rotasi.internal.check.ProblemCheck;
import id.rotasi.internal.effect.NoEffect;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who, where, when and which rules: everything a roster is made from. A problem that exists is valid as a whole; all
 * errors of an invalid one are reported at once.
 */
public sealed interface RosterProblem extends Names.Source, ProblemLimits permits RosterProblemRecord {

    /** The name of the roster, as it is to be printed. */
    String name();

    /** The dates to plan, at most {@value #MAX_DAYS} days. */
    Period period();

    /** Leave, official travel and study. */
    List<Absence> absences();

    /** Dates on which a unit is wholly on site. */
    List<Unit.OnSiteDate> onSiteDates();

    /** Pairs who stand in for each other. */
    List<Substitutes> substitutes();

    /** What was published earlier for this period. */
    Optional<PublishedRoster> published();

    /** Days of at most a year before the period, as worked: they count in weeks, windows and turns, and are not judged. */
    List<PublishedRoster.Day> history();

    /** Days that were decided by hand. */
    List<Lock> locks();

    /** The letter that puts the roster into force, as far as it is known; {@link Letter#BLANK} if it is not. */
    Letter letter();

    /** Where the days off come from. */
    CalendarOptions calendar();

    /** The rules. */
    RosterPolicy policy();

    /** Starts a problem for the dates {@code from} to {@code to}, both included. */
    static Builder builder(LocalDate from, LocalDate to, RosterPolicy policy) {
        return new Builder(new Period(from, to), policy);
    }

    /** A builder that holds what this problem holds. */
    Builder toBuilder();

    /** The same people and places under other rules. */
    default RosterProblem withPolicy(RosterPolicy policy) {
        return toBuilder().policy(policy).build();
    }

    /** The same places and rules with other people; absences and the like must name people among them. */
    default RosterProblem withAsns(Collection<Asn> people) {
        return toBuilder().replaceAsns(people).build();
    }

    /**
     * What of this problem can have no effect, or counts otherwise than it seems, in the order of the input. Takes time
     * linear in people times days; of rules of the host's own, which may look at anything, nothing is said.
     */
    default List<InputNotice> notices() {
        return NoEffect.of(this);
    }

    /** The units as a tree. */
    default UnitTree unitTree() {
        return new UnitTree(units());
    }

    /** The working days of the units. */
    default WorkCalendar workCalendar() {
        return new WorkCalendar(calendar(), period(), unitTree());
    }

    /**
     * Collects a problem. A method named like a list adds to it; {@code replace...} puts others in place of what was
     * given before, {@code clear...} forgets it, {@code remove...} forgets one. Name, letter, calendar, policy and what
     * was published are single: giving one replaces the one before.
     */
    final class Builder extends ProblemDays<Builder> {
        private String name = "";
        private final Period period;
        private final List<Unit> units = new ArrayList<>();
        private final List<ServiceCounter> counters = new ArrayList<>();
        private final List<Site> sites = new ArrayList<>();
        private final List<Site.Desk> desks = new ArrayList<>();
        private final List<Asn> asns = new ArrayList<>();
        private CalendarOptions calendar = CalendarOptions.indonesian();
        private RosterPolicy policy;
        private Letter letter = Letter.BLANK;

        private Builder(Period period, RosterPolicy policy) {
            this.period = period;
            this.policy = policy;
        }

        Builder(RosterProblem problem) {
            this(problem.period(), problem.policy());
            name(problem.name()).letter(problem.letter()).units(problem.units());
            counters(problem.counters()).sites(problem.sites()).desks(problem.desks());
            asns(problem.asns()).calendar(problem.calendar()).daysOf(problem);
        }

        /** The name of the roster, as it is to be printed. */
        public Builder name(String printed) {
            name = printed;
            return this;
        }

        /** The letter that puts the roster into force. */
        public Builder letter(Letter known) {
            letter = known;
            return this;
        }

        /** Adds to the units. */
        public Builder units(Collection<? extends Unit> more) {
            units.addAll(more);
            return this;
        }

        /** Adds to the units. */
        public Builder units(Unit... more) {
            return units(Arrays.asList(more));
        }

        /** These in place of the units before. */
        public Builder replaceUnits(Collection<? extends Unit> others) {
            return clearUnits().units(others);
        }

        /** Forgets the units. */
        public Builder clearUnits() {
            units.clear();
            return this;
        }

        /** Adds to the service counters. */
        public Builder counters(Collection<? extends ServiceCounter> more) {
            counters.addAll(more);
            return this;
        }

        /** Adds to the service counters. */
        public Builder counters(ServiceCounter... more) {
            return counters(Arrays.asList(more));
        }

        /** These in place of the service counters before. */
        public Builder replaceCounters(Collection<? extends ServiceCounter> others) {
            return clearCounters().counters(others);
        }

        /** Forgets the service counters. */
        public Builder clearCounters() {
            counters.clear();
            return this;
        }

        /** Adds to the rooms and buildings. */
        public Builder sites(Collection<? extends Site> more) {
            sites.addAll(more);
            return this;
        }

        /** Adds to the rooms and buildings. */
        public Builder sites(Site... more) {
            return sites(Arrays.asList(more));
        }

        /** These in place of the rooms and buildings before. */
        public Builder replaceSites(Collection<? extends Site> others) {
            return clearSites().sites(others);
        }

        /** Forgets the rooms and buildings. */
        public Builder clearSites() {
            sites.clear();
            return this;
        }

        /** Adds to the desks. */
        public Builder desks(Collection<? extends Site.Desk> more) {
            desks.addAll(more);
            return this;
        }

        /** Adds to the desks. */
        public Builder desks(Site.Desk... more) {
            return desks(Arrays.asList(more));
        }

        /** These in place of the desks before. */
        public Builder replaceDesks(Collection<? extends Site.Desk> others) {
            return clearDesks().desks(others);
        }

        /** Forgets the desks. */
        public Builder clearDesks() {
            desks.clear();
            return this;
        }

        /** Adds to the people. */
        public Builder asns(Collection<? extends Asn> more) {
            asns.addAll(more);
            return this;
        }

        /** Adds to the people. */
        public Builder asns(Asn... more) {
            return asns(Arrays.asList(more));
        }

        /** These in place of the people before. */
        public Builder replaceAsns(Collection<? extends Asn> others) {
            return clearAsns().asns(others);
        }

        /** Forgets the people. */
        public Builder clearAsns() {
            asns.clear();
            return this;
        }

        /** Where the days off come from. */
        public Builder calendar(CalendarOptions options) {
            calendar = options;
            return this;
        }

        /** The rules. */
        public Builder policy(RosterPolicy rules) {
            policy = rules;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        LocalDate start() {
            return period.from();
        }

        /** All errors of what was collected so far; empty if {@link #build} will succeed. */
        public List<InputError> errors() {
            return ProblemCheck.errorsOf(collected());
        }

        /** The problem. @throws InvalidProblemException with all errors, if there is any */
        public RosterProblem build() {
            var errors = errors();
            if (!errors.isEmpty()) {
                throw new InvalidProblemException(errors);
            }
            return collected();
        }

        /* As it is, unchecked. */
        RosterProblem collected() {
            return new RosterProblemRecord(
                    name,
                    period,
                    letter,
                    List.copyOf(units),
                    List.copyOf(counters),
                    List.copyOf(sites),
                    List.copyOf(desks),
                    List.copyOf(asns),
                    List.copyOf(absences),
                    List.copyOf(onSiteDates),
                    List.copyOf(substitutes),
                    published,
                    List.copyOf(history),
                    List.copyOf(locks),
                    calendar,
                    policy);
        }
    }

    /**
     * A part of an input that is no error but can have no effect: where it is, why, and what to do about it if an effect was
     * meant.
     *
     * @param path where, as for an {@link InputError}
     * @param code kind of notice, the key of its message below {@code notice.input.} in the resource bundle
     * @param arguments values named in the message
     */
    record InputNotice(String path, String code, Map<String, Object> arguments) {

        /** Code of the notice that nobody may work from home, which makes every roster the same. */
        public static final String NOBODY_MAY = "nobody-may";

        /** Keeps a copy of the arguments. */
        public InputNotice {
            arguments = Map.copyOf(arguments);
        }

        /** The path, then the message in that language (Indonesian or English), on one line. */
        public String message(Locale locale) {
            var suffixes = arguments.containsKey(InputError.MORE) ? List.of("input.suffix.more") : List.<String>of();
            return Messages.in(locale).sentence(path, "notice.input." + code, arguments, suffixes);
        }

        @Override
        public String toString() {
            return message(Locale.ENGLISH);
        }
    }
}
