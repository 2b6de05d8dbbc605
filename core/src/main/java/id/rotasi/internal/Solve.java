package id.rotasi.internal;

import id.rotasi.EngineOptions;
import id.rotasi.Progress;
import id.rotasi.RosterJob;
import id.rotasi.RosterProblem;
import java.util.function.Consumer;

/** One solve, from the problem to the audited roster. */
public final class Solve {

    private Solve() {}

    /** Starts it in the background. */
    public static RosterJob start(RosterProblem problem, EngineOptions options, Consumer<Progress> listener) {
        throw new UnsupportedOperationException("not yet");
    }
}
