package id.rotasi;

import java.time.Duration;
import java.util.OptionalLong;

/** How to solve, as opposed to what. */
public sealed interface EngineOptions permits EngineOptionsRecord {

    /**
     * A safety net on the whole solve, positive; when it is what ended the run, or what cut short any part of it, the
     * report says so and a rerun may give another roster. Limits above 292 years are none. Code of the host (a rule, a
     * holiday provider) cannot be interrupted: see {@link id.rotasi.policy.Rule}
     */
    Duration timeLimit();

    /**
     * Most search steps in each component, re-solves by flow and moves tried together, however many rounds the time
     * allows, 0 or more; empty when unlimited.
     */
    OptionalLong stepLimit();

    /** The search of a component ends after so many steps without improvement for each of its free cells, 1 or more. */
    int unimprovedSteps();

    /** The seed of the search; the same problem, options and seed give the same roster, whatever the number of threads. */
    long seed();

    /** Components solved side by side, 1 or more. */
    int threads();

    /** 30 seconds at most, seed 0, as many threads as the machine has processors. */
    static EngineOptions defaults() {
        return EngineOptionsRecord.DEFAULTS;
    }

    /** These options with another time limit. @throws IllegalArgumentException if it is not positive */
    EngineOptions withTimeLimit(Duration limit);

    /** These options with a step limit. @throws IllegalArgumentException if it is negative */
    EngineOptions withStepLimit(long steps);

    /** These options with another patience, in steps for each free cell. @throws IllegalArgumentException below 1 */
    EngineOptions withUnimprovedSteps(int steps);

    /** These options with another seed. */
    EngineOptions withSeed(long seed);

    /** These options with another number of threads. @throws IllegalArgumentException below 1 */
    EngineOptions withThreads(int threads);
}
