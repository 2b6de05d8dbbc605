package id.rotasi.internal;

import id.rotasi.report.Cost;
import id.rotasi.report.RosterStatus;
import java.util.List;
import java.util.Optional;

/**
 * What a solve found, component by component, and in sum.
 *
 * @param changes of those whose published days must change, when it was found how little that can be
 * @param components of all
 * @param isHurried whether time ended a search, or something else that depends on it
 * @param sum the roster in figures
 */
public record Outcomes(List<Outcome> changes, List<Outcome> components, boolean isHurried, Sum sum) {

    /**
     * A roster in figures.
     *
     * @param asns people
     * @param cells their days on duty
     * @param cost as counted again
     * @param bound no roster costs less
     */
    public record Sum(int asns, int cells, Cost cost, Optional<Cost> bound, RosterStatus status) {}
}
