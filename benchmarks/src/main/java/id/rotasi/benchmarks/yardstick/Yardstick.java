package id.rotasi.benchmarks.yardstick;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.peers.Peer.Limit;
import java.util.Optional;

/** An instance that others published: solved by this library or by another solver, and counted by its own rules. */
public sealed interface Yardstick permits NurseYardstick, HybridYardstick {

    /** Its name, that of its file. */
    String name();

    /** Whether less of what is counted is better. */
    boolean isLessBetter();

    /** What others published on it, if it is known. */
    Optional<Published> published();

    /** Solves it with this library. */
    Outcome solve(EngineOptions options);

    /** Solves it with another solver. */
    Outcome solve(YardstickPeer peer, Limit limit);

    /** The roster of the library. */
    static Roster roster(RosterProblem problem, EngineOptions options) {
        try (var engine = RosterEngine.create(options)) {
            return engine.solve(problem);
        }
    }
}
