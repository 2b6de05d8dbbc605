package id.rotasi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A civil servant (<i>aparatur sipil negara</i>). */
public sealed interface Asn permits AsnRecord {

    /** The host's own key, unique; never the NIP, which can change. */
    String id();

    /** The 18-digit number, if known. */
    Optional<Nip> nip();

    /** As it is to be printed. */
    String name();

    /** PNS, CPNS or PPPK. */
    AsnKind kind();

    /** <i>pangkat / golongan</i> such as {@code III/c} or {@code IX}; printed only. */
    Optional<String> grade();

    /** <i>jabatan</i> as it is to be printed. */
    Optional<String> title();

    /** Id of the unit the person belongs to; before the first of {@link #postings}. */
    String unit();

    /** Kind of position. */
    PositionKind position();

    /** Character of the job. */
    JobFunction function();

    /** Whether this person serves citizens directly, whatever the unit does. */
    boolean frontLine();

    /** What the person may do at counters. */
    Set<String> qualifications();

    /** Whether the person may work from home. */
    Eligibility eligibility();

    /** Wishes. */
    List<Preference> preferences();

    /** Turns of the last period. */
    CarriedOver carriedOver();

    /** Id of the room where the person sits; when empty, that of the unit. */
    Optional<String> site();

    /** Ids of the desks at which the person can sit; when empty, at every desk of a unit that the person belongs to. */
    Set<String> desks();

    /** When the person was recruited, promoted or moved to this position, if known. */
    Optional<LocalDate> placedOn();

    /** The dates on which the person serves. Outside of them the roster has no day of this person, absent neither. */
    Period.Span service();

    /** The weekdays on which the person works, as far as the unit does; all of them but for part-time work. */
    Set<DayOfWeek> workingDays();

    /** Whether there is a weekday on which the person never works, whatever the unit does. */
    boolean isPartTime();

    /** Reasons that keep the person on site for a time, beside {@link #eligibility}. */
    List<Eligibility.Exclusion> ineligible();

    /** What the person is from some dates on, in the order of these, each date once. */
    List<Unit.Posting> postings();

    /** Whether what is known of the person is not the same on all dates; service and absences aside. */
    default boolean isDated() {
        return !ineligible().isEmpty() || !postings().isEmpty();
    }

    /** This person as of a date, as if that held always; this person itself if nothing {@linkplain #isDated is dated}. */
    Asn at(LocalDate date);

    /** A text without white space at either end, the space that does not break a line included; ids must not have any. */
    static String stripped(String text) {
        return AsnRecord.stripped(text);
    }

    /** Starts an ASN: a PNS, staff, administration, not yet assessed for work from home. */
    static Builder builder(String id, String name, String unit) {
        return new Builder(id, name, unit);
    }

    /** A builder that holds what this ASN holds. */
    Builder toBuilder();

    /** The wish that counts: one for the date itself before those for its weekday, the heaviest of them, the first of equals. */
    Optional<Preference> wishOn(LocalDate day);

    /**
     * Collects what is known about a person; everything but id, name and unit has a default. A method named like a list
     * or set adds to it, and one that begins with {@code clear} forgets what was given.
     */
    final class Builder extends AsnPlaces<Builder> {
        final String id;
        final String name;
        String unit;
        Optional<Nip> nip = Optional.empty();
        AsnKind kind = AsnKind.PNS;
        Optional<String> grade = Optional.empty();
        Optional<String> title = Optional.empty();
        PositionKind position = PositionKind.STAFF;
        JobFunction function = JobFunction.ADMINISTRATION;
        boolean frontLine;
        final Set<String> qualifications = new LinkedHashSet<>();
        Eligibility eligibility = Eligibility.notAssessed();
        final List<Preference> preferences = new ArrayList<>();
        CarriedOver carriedOver = CarriedOver.NONE;

        private Builder(String id, String name, String unit) {
            this.id = id;
            this.name = name;
            this.unit = unit;
        }

        Builder unit(String id) {
            unit = id;
            return this;
        }

        /** The 18-digit number. @throws IllegalArgumentException if the digits are none; see {@link Nip} */
        public Builder nip(String digits) {
            this.nip = Optional.of(new Nip(digits));
            return this;
        }

        /** PNS, CPNS or PPPK. */
        public Builder kind(AsnKind kind) {
            this.kind = kind;
            return this;
        }

        /** <i>Pangkat / golongan</i> such as {@code III/c} or {@code IX}. */
        public Builder grade(String grade) {
            this.grade = Optional.of(grade);
            return this;
        }

        /** <i>Jabatan</i> as it is to be printed. */
        public Builder title(String title) {
            this.title = Optional.of(title);
            return this;
        }

        /** Kind of position. */
        public Builder position(PositionKind position) {
            this.position = position;
            return this;
        }

        /** Character of the job. */
        public Builder function(JobFunction function) {
            this.function = function;
            return this;
        }

        /** Whether this person serves citizens directly, whatever the unit does. */
        public Builder frontLine(boolean frontLine) {
            this.frontLine = frontLine;
            return this;
        }

        /** Adds to what the person may do at counters. */
        public Builder qualifications(Collection<String> qualifications) {
            this.qualifications.addAll(qualifications);
            return this;
        }

        /** Nothing may be done at counters that ask for a qualification. */
        public Builder clearQualifications() {
            qualifications.clear();
            return this;
        }

        /** Whether the person may work from home. */
        public Builder eligibility(Eligibility eligibility) {
            this.eligibility = eligibility;
            return this;
        }

        /** Short for {@code eligibility(Eligibility.eligible())}. */
        public Builder eligible() {
            return eligibility(Eligibility.eligible());
        }

        /** Adds wishes. */
        public Builder preferences(Collection<Preference> preferences) {
            this.preferences.addAll(preferences);
            return this;
        }

        /** No wishes. */
        public Builder clearPreferences() {
            preferences.clear();
            return this;
        }

        /** Turns of the last period, as in {@link CarriedOver}. */
        public Builder carriedOver(int dutyDays, int wfhDays) {
            return carriedOver(CarriedOver.of(dutyDays, wfhDays));
        }

        /** Turns of the last period, up to a date or by class of day. */
        public Builder carriedOver(CarriedOver turns) {
            this.carriedOver = turns;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /** The person; whether unit and site exist is checked with the whole problem. */
        public Asn build() {
            return new AsnRecord(this);
        }
    }

    /** What a person brings from the last period, so that turns even out over the months. */
    sealed interface CarriedOver permits CarriedOverRecord {

        /** Working days before the period on which the person was on duty, 0 to 10,000. */
        int dutyDays();

        /** Those of them worked from home, 0 to {@code dutyDays}. */
        int wfhDays();

        /** The last day that these totals cover, before the period; empty when that is not known. */
        Optional<LocalDate> through();

        /** The same days by class, in the order of the classes; of all together at most the totals, of one left out none. */
        Map<DayClass, Days> classes();

        /** Nothing: a first roster. */
        CarriedOver NONE = of(0, 0);

        /** So many days on duty, so many of them at home; whether that makes sense is checked with the whole problem. */
        static CarriedOver of(int dutyDays, int wfhDays) {
            return of(new Days(dutyDays, wfhDays, 0));
        }

        /** These totals; whether they make sense is checked with the whole problem. */
        static CarriedOver of(Days total) {
            return new CarriedOverRecord(total, Optional.empty(), Map.of());
        }

        /** The totals, days at service counters among them. */
        Days total();

        /** These totals, covering the days up to that one. */
        CarriedOver withThrough(LocalDate last);

        /** These totals, with so many days on duty of that class, so many of them at home. */
        default CarriedOver withClass(DayClass dayClass, int dutyDays, int wfhDays) {
            return withClass(dayClass, new Days(dutyDays, wfhDays, 0));
        }

        /** These totals, with these days of that class. */
        CarriedOver withClass(DayClass dayClass, Days days);

        /**
         * Days on duty, of one class or in all.
         *
         * @param dutyDays working days on which the person was on duty, 0 or more
         * @param wfhDays those of them worked from home, 0 to {@code dutyDays}
         * @param counterDays those of them spent at a service counter, 0 to {@code dutyDays - wfhDays}
         */
        record Days(int dutyDays, int wfhDays, int counterDays) {

            /** None of them at a counter. */
            public Days(int dutyDays, int wfhDays) {
                this(dutyDays, wfhDays, 0);
            }
        }

        /** The classes of working days that the work calendar tells apart, under the same names. */
        enum DayClass {
            /** An ordinary Monday. */
            MONDAY,
            /** An ordinary Tuesday. */
            TUESDAY,
            /** An ordinary Wednesday. */
            WEDNESDAY,
            /** An ordinary Thursday. */
            THURSDAY,
            /** An ordinary Friday. */
            FRIDAY,
            /** An ordinary Saturday. */
            SATURDAY,
            /** An ordinary Sunday, worked in shifts and in a week of seven days. */
            SUNDAY,
            /** Beside a holiday that is not part of a weekend, whatever the weekday. */
            BRIDGE
        }
    }

    /** A wish: to work from home, or on site, on a date or on every such weekday. Exactly one of date and weekday is given. */
    sealed interface Preference permits AsnRecord.PreferenceRecord {

        /** The date, inside the period; empty when it is about a weekday. */
        Optional<LocalDate> date();

        /** Every such weekday of the period; empty when it is about a date. */
        Optional<DayOfWeek> weekday();

        /** {@link WorkMode#WFH} or {@link WorkMode#WFO}; of somebody who works in shifts {@link WorkMode#OFF} or WFO. */
        WorkMode mode();

        /** Id of the counter or shift that it is about; empty when only the mode is wished. */
        Optional<String> post();

        /** Whether the person wishes not to be at that post. */
        boolean isAgainst();

        /** How much it matters beside other wishes, 1 (little) to 10 (very). */
        int weight();

        /** A wish of weight 1 for one date. */
        static Preference on(LocalDate date, WorkMode mode) {
            return of(Optional.of(date), Optional.empty(), mode, 1);
        }

        /** A wish of weight 1 for every such weekday. */
        static Preference every(DayOfWeek weekday, WorkMode mode) {
            return of(Optional.empty(), Optional.of(weekday), mode, 1);
        }

        /** A wish as it was read; whether it is about a date or a weekday is checked with the whole problem. */
        static Preference of(Optional<LocalDate> date, Optional<DayOfWeek> weekday, WorkMode mode, int weight) {
            return new AsnRecord.PreferenceRecord(date, weekday, mode, weight, Optional.empty(), false);
        }

        /** This wish with another weight. */
        default Preference withWeight(int weight) {
            return new AsnRecord.PreferenceRecord(date(), weekday(), mode(), weight, post(), isAgainst());
        }

        /** This wish, to be on site at that counter or in that shift. */
        default Preference at(String post) {
            return new AsnRecord.PreferenceRecord(date(), weekday(), WorkMode.WFO, weight(), Optional.of(post), false);
        }

        /** This wish, not to be at that counter or in that shift. */
        default Preference notAt(String post) {
            return new AsnRecord.PreferenceRecord(date(), weekday(), WorkMode.WFO, weight(), Optional.of(post), true);
        }

        /** Whether somebody in that mode, and at that post if on site, has what is wished. */
        default boolean isGranted(WorkMode worked, Optional<Post> where) {
            return post().map(
                            wished -> where.filter(at -> at.id().equals(wished)).isPresent() != isAgainst())
                    .orElse(worked == mode());
        }

        /** Whether the wish is about that date. */
        default boolean covers(LocalDate day) {
            return date().map(day::equals).orElse(false)
                    || weekday().map(day.getDayOfWeek()::equals).orElse(false);
        }
    }
}
