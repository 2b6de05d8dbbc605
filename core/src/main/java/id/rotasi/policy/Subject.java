package id.rotasi.policy;

import id.rotasi.calendar.WorkCalendar.DayClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who, where and when a tally is about, so that a finding can say it. Ids are the host's. */
public sealed interface Subject {

    /** The people, if it is about single ones: one, the two of a pair, or those of a group that a rule names. */
    default List<String> people() {
        return List.of();
    }

    /** The unit, counter, room or desk, if it is about one. */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /** The date, if it is about one. */
    default Optional<LocalDate> onDate() {
        return Optional.empty();
    }

    /** A unit, a service counter, a room or building, or a desk. */
    record Place(Kind kind, String id) {

        /** What a place is. */
        public enum Kind {
            /** A unit. */
            UNIT,
            /** A service counter. */
            COUNTER,
            /** A room or building. */
            SITE,
            /** A desk. */
            DESK
        }

        /** The kind in lower case, as keys have it. */
        public String word() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** One person from one date to another. */
    record OfAsn(String asn, LocalDate from, LocalDate to) implements Subject {
        @Override
        public List<String> people() {
            return List.of(asn);
        }
    }

    /** One person on the days of one class. */
    record OfDayClass(String asn, DayClass dayClass) implements Subject {
        @Override
        public List<String> people() {
            return List.of(asn);
        }
    }

    /** What is about one date. */
    sealed interface OfDate extends Subject {

        /** The date. */
        LocalDate date();

        @Override
        default Optional<LocalDate> onDate() {
            return Optional.of(date());
        }
    }

    /** Two people on one date. */
    record OfPair(String first, String second, LocalDate date) implements OfDate {
        @Override
        public List<String> people() {
            return List.of(first, second);
        }
    }

    /**
     * People whom a rule names as a group on one date.
     *
     * @param people those on duty, in the order of the rule
     */
    record OfGroup(List<String> people, LocalDate date) implements OfDate {

        /** Keeps a copy of the list. */
        public OfGroup {
            people = List.copyOf(people);
        }
    }

    /** A unit on one date. */
    record OfUnit(String unit, LocalDate date) implements OfDate {
        @Override
        public Optional<Place> place() {
            return Optional.of(new Place(Place.Kind.UNIT, unit));
        }
    }

    /** Everybody in the scope of a rule on one date. */
    record OfScope(LocalDate date) implements OfDate {}

    /** A service counter on one date. */
    record OfCounter(String counter, LocalDate date) implements OfDate {
        @Override
        public Optional<Place> place() {
            return Optional.of(new Place(Place.Kind.COUNTER, counter));
        }
    }

    /** A room or building on one date. */
    record OfSite(String site, LocalDate date) implements OfDate {
        @Override
        public Optional<Place> place() {
            return Optional.of(new Place(Place.Kind.SITE, site));
        }
    }

    /** A desk on one date. */
    record OfDesk(String desk, LocalDate date) implements OfDate {
        @Override
        public Optional<Place> place() {
            return Optional.of(new Place(Place.Kind.DESK, desk));
        }
    }
}
