package id.rotasi.domain;

import java.util.Optional;

/**
 * A room or building with a number of seats.
 *
 * @param id the host's key, unique among the sites
 * @param name as it is to be printed
 * @param seats people who can work there at the same time, 0 or more
 * @param parent id of the building around this room; empty when there is none
 */
public record Site(String id, String name, int seats, Optional<String> parent) {

    /** A building, or a room of which the building does not matter. */
    public static Site of(String id, String name, int seats) {
        return new Site(id, name, seats, Optional.empty());
    }

    /** A room inside a building. */
    public static Site inside(String building, String id, String name, int seats) {
        return new Site(id, name, seats, Optional.of(building));
    }
}
