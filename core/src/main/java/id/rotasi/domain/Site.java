package id.rotasi.domain;

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
}
