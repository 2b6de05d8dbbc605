package id.rotasi.policy;

import java.util.function.Consumer;

/**
 * A rule of the roster: a value that knows its data, its legal basis and which tallies it makes. The built-in rules are
 * in {@link id.rotasi.policy.rule}; a host writes its own the same way, as a record with one or both of
 * {@link #restrict} and {@link #tally}.
 *
 * <p>A rule sees the problem, never the solver. It must be deterministic and must not keep state.
 */
public interface Rule {

    /** Unique in a policy; appears in the roster, the report and the findings. */
    String id();

    /** The descriptor of rules of its kind; a rule of the host's own need not have one. */
    default RuleType type() {
        return RuleType.CUSTOM;
    }

    /** Hard, or soft with a weight. */
    Enforcement enforcement();

    /** Whom the rule is about. */
    default Scope scope() {
        return Scope.EVERYBODY;
    }

    /** The regulation it rests on. */
    default LegalBasis legalBasis() {
        return LegalBasis.NONE;
    }

    /**
     * Whether the rule decides what becomes of people who are not eligible. No right to work from home is assumed: a
     * policy without such a rule gets one, and it comes first, since its reason is the most personal one.
     */
    default boolean decidesEligibility() {
        return false;
    }

    /** Whether any demand of the rule may be hard; a rule of the host's own may do anything. */
    default boolean mayBeHard() {
        return true;
    }

    /** Whether the rule asks for the minimum of each counter of the units in its scope. */
    default boolean staffsCounters() {
        return false;
    }

    /** Whether the rule asks for less where people are absent, so that their return would mend nothing. */
    default boolean isEasedByAbsence() {
        return false;
    }

    /** What the rule says about days at home in general, so that rules that contradict each other are found. */
    default WfhTerms wfhTerms() {
        return WfhTerms.NONE;
    }

    /** Says which single cells the rule decides. Called for all rules in policy order, before any {@link #tally}. */
    default void restrict(RuleContext context, Restrictions restrictions) {}

    /** Emits the tallies of the rule. */
    default void tally(RuleContext context, Consumer<Tally> tallies) {}
}
