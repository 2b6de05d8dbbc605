package id.rotasi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A work unit (<i>unit kerja</i>): a node of the tree whose root is the administration itself. Any depth is allowed. */
public sealed interface Unit permits UnitRecord {

    /** The host's key, unique among the units of a problem. */
    String id();

    /** As it is to be printed. */
    String name();

    /** Its place in the hierarchy; rules such as "half of each agency" refer to it. */
    UnitLevel level();

    /** Id of the unit above; empty for a root. */
    Optional<String> parent();

    /** Five, six or seven days, or shifts; when empty, that of the parent (a root has {@link WorkingWeek#FIVE_DAYS}). */
    Optional<WorkingWeek> workingWeek();

    /** Whether this unit serves citizens directly (<i>garda terdepan</i>); holds for the whole subtree. */
    boolean frontLine();

    /** Whether the unit works through <i>cuti bersama</i>; holds for the whole subtree. */
    boolean worksCollectiveLeave();

    /** Id of the room or building where its people sit; when empty, that of the parent, if any. */
    Optional<String> site();

    /** A root: the administration itself, or a stand-alone agency. */
    static Unit root(String id, String name, UnitLevel level) {
        return new Builder(id, name, level).build();
    }

    /** Starts a unit that has nothing above it. */
    static Builder builder(String id, String name, UnitLevel level) {
        return new Builder(id, name, level);
    }

    /** A unit below another one, with everything inherited. */
    static Unit under(String parent, String id, String name, UnitLevel level) {
        return new Builder(id, name, level).parent(parent).build();
    }

    /** A builder that holds what this unit holds. */
    Builder toBuilder();

    /** This unit with another working week. */
    default Unit withWorkingWeek(WorkingWeek week) {
        return toBuilder().workingWeek(week).build();
    }

    /** This unit as one that serves citizens directly. */
    default Unit onTheFrontLine() {
        return toBuilder().frontLine(true).build();
    }

    /** This unit as one that works through <i>cuti bersama</i>. */
    default Unit workingThroughCollectiveLeave() {
        return toBuilder().worksCollectiveLeave(true).build();
    }

    /** This unit, seated in that room or building. */
    default Unit seatedAt(String siteId) {
        return toBuilder().site(siteId).build();
    }

    /** Collects what is known about a unit. */
    final class Builder {
        private final String id;
        private String name;
        private final UnitLevel level;
        private Optional<String> parent = Optional.empty();
        private Optional<WorkingWeek> workingWeek = Optional.empty();
        private boolean frontLine;
        private boolean worksCollectiveLeave;
        private Optional<String> site = Optional.empty();

        private Builder(String id, String name, UnitLevel level) {
            this.id = id;
            this.name = name;
            this.level = level;
        }

        Builder(Unit unit) {
            this(unit.id(), unit.name(), unit.level());
            parent = unit.parent();
            workingWeek = unit.workingWeek();
            frontLine = unit.frontLine();
            worksCollectiveLeave = unit.worksCollectiveLeave();
            site = unit.site();
        }

        /** As it is to be printed. */
        public Builder name(String printed) {
            name = printed;
            return this;
        }

        /** Id of the unit above. */
        public Builder parent(String unit) {
            parent = Optional.of(unit);
            return this;
        }

        /** Five or six days or shifts, for the subtree unless a unit below says otherwise. */
        public Builder workingWeek(WorkingWeek week) {
            workingWeek = Optional.of(week);
            return this;
        }

        /** Whether the subtree serves citizens directly. */
        public Builder frontLine(boolean serves) {
            frontLine = serves;
            return this;
        }

        /** Whether the subtree works through <i>cuti bersama</i>. */
        public Builder worksCollectiveLeave(boolean works) {
            worksCollectiveLeave = works;
            return this;
        }

        /** Id of the room or building where the people sit. */
        public Builder site(String siteId) {
            site = Optional.of(siteId);
            return this;
        }

        /** The unit; whether what it names exists is checked with the whole problem. */
        public Unit build() {
            return new UnitRecord(id, name, level, parent, workingWeek, frontLine, worksCollectiveLeave, site);
        }
    }

    /**
     * The unit and the place in it that a person has from a date on, in place of what the person had before. What is left out
     * goes on as it was.
     */
    sealed interface Posting permits UnitRecord.PostingRecord {

        /** The first day. */
        LocalDate from();

        /** Id of the unit. */
        Optional<String> unit();

        /** Id of the room where the person sits. */
        Optional<String> site();

        /** Kind of position. */
        Optional<PositionKind> position();

        /** Character of the job. */
        Optional<JobFunction> function();

        /** Whether the person serves citizens directly, whatever the unit does. */
        Optional<Boolean> frontLine();

        /** All that the person may do at counters; none if it is empty. */
        Optional<Set<String>> qualifications();

        /** Whether the person may work from home. */
        Optional<Eligibility> eligibility();

        /** When the person was recruited, promoted or moved to that position. */
        Optional<LocalDate> placedOn();

        /** Starts a posting from that day on that changes nothing. */
        static PostingBuilder builder(LocalDate from) {
            return new PostingBuilder(from);
        }

        /** Another unit from that day on, all else as before. */
        static Posting to(String unit, LocalDate from) {
            return new PostingBuilder(from).unit(unit).build();
        }

        /** Whether it says nothing that could differ from what was before. */
        default boolean isEmpty() {
            return unit().isEmpty()
                    && site().isEmpty()
                    && position().isEmpty()
                    && function().isEmpty()
                    && frontLine().isEmpty()
                    && qualifications().isEmpty()
                    && eligibility().isEmpty()
                    && placedOn().isEmpty();
        }
    }

    /** Collects what a posting changes. */
    final class PostingBuilder {
        private final LocalDate from;
        private Optional<String> unit = Optional.empty();
        private Optional<String> site = Optional.empty();
        private Optional<PositionKind> position = Optional.empty();
        private Optional<JobFunction> function = Optional.empty();
        private Optional<Boolean> frontLine = Optional.empty();
        private Optional<Set<String>> qualifications = Optional.empty();
        private Optional<Eligibility> eligibility = Optional.empty();
        private Optional<LocalDate> placedOn = Optional.empty();

        private PostingBuilder(LocalDate from) {
            this.from = from;
        }

        /** Id of the unit. */
        public PostingBuilder unit(String id) {
            unit = Optional.of(id);
            return this;
        }

        /** Id of the room where the person sits. */
        public PostingBuilder site(String id) {
            site = Optional.of(id);
            return this;
        }

        /** Kind of position. */
        public PostingBuilder position(PositionKind kind) {
            position = Optional.of(kind);
            return this;
        }

        /** Character of the job. */
        public PostingBuilder function(JobFunction job) {
            function = Optional.of(job);
            return this;
        }

        /** Whether the person serves citizens directly, whatever the unit does. */
        public PostingBuilder frontLine(boolean serves) {
            frontLine = Optional.of(serves);
            return this;
        }

        /** All that the person may do at counters, in place of what was before. */
        public PostingBuilder qualifications(Set<String> all) {
            qualifications = Optional.of(all);
            return this;
        }

        /** Whether the person may work from home. */
        public PostingBuilder eligibility(Eligibility may) {
            eligibility = Optional.of(may);
            return this;
        }

        /** When the person was recruited, promoted or moved to that position. */
        public PostingBuilder placedOn(LocalDate date) {
            placedOn = Optional.of(date);
            return this;
        }

        /** The posting; whether what it names exists is checked with the whole problem. */
        public Posting build() {
            return new UnitRecord.PostingRecord(
                    from, unit, site, position, function, frontLine, qualifications, eligibility, placedOn);
        }
    }

    /**
     * The days of the week on which a unit works.
     *
     * <p>Source: Perpres 21/2023 sets five working days, Monday to Friday; units with direct service or operational
     * support may keep six. The working week is therefore a property of the unit.
     */
    enum WorkingWeek {
        /** Monday to Friday. */
        FIVE_DAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
        /** Monday to Saturday. */
        SIX_DAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)),
        /** Every day but holidays; people who work on some weekdays only have these as {@link Asn#workingDays}. */
        SEVEN_DAYS(EnumSet.allOf(DayOfWeek.class)),
        /**
         * Every day but holidays, each person with days off in turn: on each day people are on site, at home or off, as the roster
         * decides. How many days they are on duty is for rules to say.
         */
        ROSTERED_DAYS_OFF(EnumSet.allOf(DayOfWeek.class)),
        /**
         * Every day, holidays included, in shifts: on each day people are at one of the posts that they can serve, or off, as the
         * roster decides. They take no part in working from home.
         */
        SHIFTS(EnumSet.allOf(DayOfWeek.class));

        private final Set<DayOfWeek> days;

        WorkingWeek(Set<DayOfWeek> days) {
            this.days = Set.copyOf(days);
        }

        /** Whether this week works on that weekday. */
        public boolean worksOn(DayOfWeek day) {
            return days.contains(day);
        }
    }

    /**
     * A date on which everybody of a unit is on site: an assembly (<i>apel</i>), an inspection, a plenary meeting.
     *
     * @param unit id of the unit; holds for its subtree
     * @param date a date of the period
     * @param occasion what for, as it is to be printed
     */
    record OnSiteDate(String unit, LocalDate date, String occasion) {}
}
