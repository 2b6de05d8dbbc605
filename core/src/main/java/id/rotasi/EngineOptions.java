package id.rotasi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

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

    /** How to search. */
    Search search();

    /** The {@linkplain Search#patience() patience} of the search. */
    int unimprovedSteps();

    /** The seed of the search; the same problem, options and seed give the same roster, whatever the number of threads. */
    long seed();

    /** Components solved side by side, 1 or more. */
    int threads();

    /** 30 seconds at most, the standard search, seed 0, as many threads as the machine has processors. */
    static EngineOptions defaults() {
        return EngineOptionsRecord.DEFAULTS;
    }

    /** These options with another time limit. @throws IllegalArgumentException if it is not positive */
    EngineOptions withTimeLimit(Duration limit);

    /** These options with a step limit. @throws IllegalArgumentException if it is negative */
    EngineOptions withStepLimit(long steps);

    /** These options with another patience, in steps for each free cell. @throws IllegalArgumentException below 1 */
    EngineOptions withUnimprovedSteps(int steps);

    /** These options with another search. */
    EngineOptions withSearch(Search search);

    /** These options with another seed. */
    EngineOptions withSeed(long seed);

    /** These options with another number of threads. @throws IllegalArgumentException below 1 */
    EngineOptions withThreads(int threads);

    /**
     * How rosters are searched, as opposed to for how long: for engineers who choose. Bounds, proofs and reports are as true under any;
     * what differs is how soon a good roster is found, and how good it is. {@code benchmarks configs} compares configurations on a
     * problem of one's own.
     *
     * <p>A component is searched in {@link #steps steps}, one after the other, each from what the one before it found, until its cost meets the bound.
     */
    sealed interface Search permits SearchRecord {

        /** What it is called in reports and comparisons, not blank. */
        String name();

        /** What part of the time limit the bound may take before the search begins, in percent, 0 to 100. */
        int boundShare();

        /** The steps of the search of a component, each at most once; none leaves what the bound found. */
        List<Step> steps();

        /** Which cells the step {@link Step#RESOLVES} frees. */
        Set<Neighbourhood> neighbourhoods();

        /** Which moves of the step {@link Step#MOVES} are taken. */
        Acceptor acceptor();

        /**
         * Of late acceptance, how many steps back the cost is looked up that a move must not exceed; of simulated annealing, the temperature,
         * in soft cost. From 1 on; of hill climbing without meaning.
         */
        int acceptorSize();

        /**
         * How often each kind of move is drawn, in proportion: 0 to 100, a kind that is not named never. One cell at a time
         * ({@link Move#CHANGE}) is drawn in any case, once if nothing is said of it: the others may be impossible everywhere.
         */
        Map<Move, Integer> moves();

        /**
         * What the step {@link Step#CASES} may take on a component, in billions of elementary operations, about a second each: 0 to 1,000,000;
         * a tenth of it where days of a person do not hang together. 0 leaves the step out.
         */
        int casesEffort();

        /** The step {@link Step#MOVES} of a component ends after so many moves without improvement for each of its free cells, 1 or more. */
        int patience();

        /**
         * How far above what is proven a component may stay, in hundredths of a percent of its soft cost, 0 to 1,000: it is not searched on from
         * there. Days that were published change as little as can be all the same. 0 unless told otherwise.
         */
        int gap();

        /** A step of the search of a component. */
        enum Step {
            /** Re-solves of some days by flow, all others staying as they are. */
            RESOLVES,
            /**
             * Proof by cases (branch and price), for components of a few thousand days: where days of a person hang together by more than a
             * count at once; in small ones elsewhere in a second round, if the first one ended more than one in twenty above the bound.
             */
            CASES,
            /** A few people planned anew, exactly; where days of a person hang together by more than a count, elsewhere skipped. */
            PLANS,
            /** Small changes, many and fast: local search. */
            MOVES
        }

        /** Cells that a re-solve frees. */
        enum Neighbourhood {
            /** All of a week. */
            WEEKS,
            /** All of a weekday. */
            WEEKDAYS,
            /** Some days, drawn at random. */
            DRAWN_DAYS,
            /** Those who hang on a choice, with each other option of it. */
            CHOICES,
            /** Those who hang on two choices, with their options exchanged. */
            EXCHANGES,
            /** The counters of all days, nobody's day at home changing; where people take turns at counters. */
            POSTS
        }

        /** Which moves are taken. */
        enum Acceptor {
            /** Those no worse than some steps ago. Source: Burke and Bykov, The late acceptance hill-climbing heuristic (2017). */
            LATE_ACCEPTANCE,
            /** The same, with costs that are kept longer. Source: Namazi et al., Diversified late acceptance search (2018). */
            DIVERSIFIED_LATE_ACCEPTANCE,
            /** Those no worse than now. */
            HILL_CLIMBING,
            /** Worse ones, too, the less often the worse they are, at a temperature that stays. Source: Kirkpatrick et al., Optimization by simulated annealing (1983). */
            SIMULATED_ANNEALING
        }

        /** A kind of move. */
        enum Move {
            /** Two people swap two opposite days, so that every person's and every day's total stays. */
            RECTANGLE,
            /** One person swaps two days. */
            SWAP_DAYS,
            /** Two people swap one day, or their posts. */
            SWAP_PEOPLE,
            /** One cell changes. */
            CHANGE,
            /** One person swaps two days together with those who may not be where that person is; where few people share a hard tally. */
            SWAP_CHAIN,
            /** A choice changes, and the cells that hang on it; where rules make choices. */
            CHOOSE
        }

        /** Greatest {@link #gap}. */
        int MOST_GAP = 1_000;

        /** Greatest {@link #casesEffort}. */
        int MOST_CASES_EFFORT = 1_000_000;

        /** Greatest percentage, and greatest number of draws. */
        int MOST = 100;

        /** What the library uses unless told otherwise. */
        static Search standard() {
            return SearchRecord.STANDARD;
        }

        /** This configuration under another name. @throws IllegalArgumentException if it is blank */
        Search named(String name);

        /** This configuration with another share for the bound, in percent. @throws IllegalArgumentException outside 0 to 100 */
        Search withBoundShare(int percent);

        /** This configuration with these steps. @throws IllegalArgumentException if one stands twice */
        Search withSteps(Step... steps);

        /** This configuration with these neighbourhoods. */
        Search withNeighbourhoods(Set<Neighbourhood> neighbourhoods);

        /** This configuration with another acceptor. @throws IllegalArgumentException if the size is below 1 */
        Search withAcceptor(Acceptor acceptor, int size);

        /** This configuration with other moves. @throws IllegalArgumentException if a number is outside 0 to 100 */
        Search withMoves(Map<Move, Integer> moves);

        /** This configuration with another effort on cases. @throws IllegalArgumentException outside 0 to 1,000,000 */
        Search withCasesEffort(int billions);

        /** This configuration with another patience. @throws IllegalArgumentException below 1 */
        Search withPatience(int patience);

        /** This configuration with another gap, in hundredths of a percent. @throws IllegalArgumentException outside 0 to 1,000 */
        Search withGap(int gap);
    }
}
