package id.rotasi.benchmarks.yardstick;

import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.peers.Peers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Another solver, with a plain model of the rules of each yardstick. */
public interface YardstickPeer {

    /** Its name in tables. */
    String name();

    /** One line: what it is. */
    String about();

    /** Loads its native libraries, so that this is in nobody's time. */
    void load();

    /** The shift of each employee on each day; empty when off. */
    Found<Map<String, List<String>>> nurses(NurseInstance instance, Limit limit);

    /** The desk of each employee by the day on which he or she comes. */
    Found<Map<String, Map<String, String>>> hybrid(HybridInstance instance, Limit limit);

    /** CP-SAT, if the profile {@code peers-native} is on. */
    static Optional<YardstickPeer> cpSat() {
        return Peers.load(YardstickPeer.class, "id.rotasi.benchmarks.nativepeers.CpSatYardstick");
    }

    /**
     * What the solver says it has found.
     *
     * @param roster its best one; empty when it has found none
     * @param cost what it counts itself, in the terms of the yardstick
     * @param bound no roster is better
     * @param isImpossible whether it says that there is no roster
     */
    record Found<R>(Optional<R> roster, OptionalLong cost, OptionalLong bound, boolean isImpossible) {}
}
