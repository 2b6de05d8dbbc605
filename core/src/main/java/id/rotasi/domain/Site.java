package id.rotasi.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A room or building with a number of seats. */
public sealed interface Site permits SiteRecord {

    /** The host's key, unique among the sites. */
    String id();

    /** As it is to be printed. */
    String name();

    /** People who can work there at the same time, 0 or more. */
    int seats();

    /** Id of the building around this room; empty when there is none. */
    Optional<String> parent();

    /** A building, or a room of which the building does not matter. */
    static Site of(String id, String name, int seats) {
        return new SiteRecord(id, name, seats, Optional.empty());
    }

    /** A room inside a building. */
    static Site inside(String building, String id, String name, int seats) {
        return new SiteRecord(id, name, seats, Optional.of(building));
    }

    /** This site with another number of seats. */
    default Site withSeats(int seats) {
        return new SiteRecord(id(), name(), seats, parent());
    }

    /**
     * A desk, at which one person can sit on a day. Desks are not counted among the seats of a room or building: those are a
     * limit of their own.
     */
    sealed interface Desk permits SiteRecord.DeskRecord {

        /** The host's key, unique among the desks, and what is printed. */
        String id();

        /** The part of the office in which it stands; desks of one zone are near each other. */
        String zone();

        /** Id of the unit whose people, those of the units below it included, may sit there. */
        String unit();

        /** The dates on which the desk is there. */
        Period.Span open();

        /** A desk that is always there. */
        static Desk of(String id, String zone, String unit) {
            return new SiteRecord.DeskRecord(id, zone, unit, Period.Span.ALWAYS);
        }

        /** This desk, there on these dates only. */
        default Desk open(Period.Span dates) {
            return new SiteRecord.DeskRecord(id(), zone(), unit(), dates);
        }

        /** Whether it is one of the desks of a person, who may name some or none; the units and dates aside. */
        default boolean fits(Asn asn) {
            return asn.desks().isEmpty() || asn.desks().contains(id());
        }

        /** Whether a person who is in the office on a date may sit there: one of its unit, at a desk that fits and is there. */
        default boolean admits(Asn asn, LocalDate date, UnitTree units) {
            return open().contains(date) && fits(asn) && units.isInside(units.get(asn.unit()), units.get(unit()));
        }
    }
}
