package id.rotasi.policy;

import id.rotasi.calendar.WorkCalendar.DayClass;
import java.time.LocalDate;

/** Who, where and when a tally is about, so that a finding can say it. Ids are the host's. */
public sealed interface Subject {

    /** One person from one date to another. */
    record OfAsn(String asn, LocalDate from, LocalDate to) implements Subject {}

    /** One person on the days of one class. */
    record OfDayClass(String asn, DayClass dayClass) implements Subject {}

    /** Two people on one date. */
    record OfPair(String first, String second, LocalDate date) implements Subject {}

    /** A unit on one date. */
    record OfUnit(String unit, LocalDate date) implements Subject {}

    /** Everybody in the scope of a rule on one date. */
    record OfScope(LocalDate date) implements Subject {}

    /** A service counter on one date. */
    record OfCounter(String counter, LocalDate date) implements Subject {}

    /** A room or building on one date. */
    record OfSite(String site, LocalDate date) implements Subject {}
}
