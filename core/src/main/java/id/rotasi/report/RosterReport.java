package id.rotasi.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How good a roster is, how far from the best one, and what is wrong with it. All costs are recounted from the finished
 * roster.
 *
 * @param status what is known
 * @param score the cost
 * @param bound no roster costs less than this; empty when nothing is known
 * @param asns people
 * @param cells person-days on duty
 * @param freeCells person-days with more than one possible state
 * @param components parts that were solved on their own
 * @param seed of the search
 * @param stoppedBy what ended the solve
 * @param timings time spent in each stage, by the stage's name in lower case, in order
 * @param rules cost per rule, in policy order
 * @param findings what costs something: all hard findings, and for each soft rule the {@value #SOFT_FINDINGS} costliest,
 *     hard before soft, costliest first
 * @param fairness how turns are shared
 * @param notices what else a reader should know
 * @param impossibilities why no roster keeps all hard rules, if that was proven
 */
public record RosterReport(
        RosterStatus status,
        Cost score,
        Optional<Cost> bound,
        int asns,
        int cells,
        int freeCells,
        int components,
        long seed,
        StopReason stoppedBy,
        Map<String, Duration> timings,
        List<RuleResult> rules,
        List<Finding> findings,
        Fairness fairness,
        List<Notice> notices,
        List<Impossibility> impossibilities) {

    /** Most findings listed for one soft rule. */
    public static final int SOFT_FINDINGS = 100;

    /** Whether it is proven that no roster keeps all hard rules. */
    public boolean isProvenImpossible() {
        return !impossibilities.isEmpty() || bound.map(cost -> cost.hard() > 0).orElse(false);
    }

    /** The status in words; where a hard rule is broken, they say whether that is proven to be unavoidable. */
    public String statusMessage(Locale locale) {
        var words = Messages.in(locale);
        return isProvenImpossible() ? words.text("status.proven-impossible") : words.word(status);
    }

    /**
     * How far the roster is from the best one at most: {@code (cost - bound) / cost} of the soft parts, 0 to 1; 0 when
     * the bound is met. Empty without a bound, or when the hard parts differ.
     */
    public OptionalDouble gap() {
        if (bound.isEmpty() || bound.get().hard() != score.hard()) {
            return OptionalDouble.empty();
        }
        long above = score.soft() - bound.get().soft();
        return OptionalDouble.of(above == 0 ? 0 : (double) above / score.soft());
    }
}
