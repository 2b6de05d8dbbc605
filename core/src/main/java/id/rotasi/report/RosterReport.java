package id.rotasi.report;

import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.words.Messages;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How good a roster is, how far from the best one, and what is wrong with it. All costs are recounted from the finished
 * roster.
 */
public sealed interface RosterReport permits id.rotasi.internal.report.RosterReportRecord {

    /** What is known. */
    RosterStatus status();

    /** The cost. */
    Cost score();

    /** No roster costs less than this; empty when nothing is known. */
    Optional<Cost> bound();

    /** How many people there are. */
    int asns();

    /** How many person-days on duty there are. */
    int cells();

    /** How many of them have more than one possible state. */
    int freeCells();

    /** How many parts were solved on their own. */
    int components();

    /** The seed of the search. */
    long seed();

    /** What ended the solve. */
    StopReason stoppedBy();

    /** What the search did. */
    Effort effort();

    /** Time spent in each stage, by the stage's name in lower case, in order. */
    Map<String, Duration> timings();

    /** Cost per rule, in policy order. */
    List<RuleResult> rules();

    /**
     * What costs something: all hard findings, and for each soft rule the {@value #SOFT_FINDINGS} costliest, hard
     * before soft, costliest first.
     */
    List<Finding> findings();

    /** How turns are shared. */
    Fairness fairness();

    /** What else a reader should know. */
    List<Notice> notices();

    /** Why no roster keeps all hard rules, if that was proven. */
    List<Impossibility> impossibilities();

    /** Most findings listed for one soft rule. */
    int SOFT_FINDINGS = 100;

    /** Whether it is proven that no roster keeps all hard rules. */
    default boolean isProvenImpossible() {
        return !impossibilities().isEmpty()
                || bound().map(cost -> cost.hard() > 0).orElse(false);
    }

    /** The status in words; where a hard rule is broken, they say whether that is proven to be unavoidable. */
    default String statusMessage(Locale locale) {
        var words = Messages.in(locale);
        return isProvenImpossible() ? words.text("status.proven-impossible") : words.word(status());
    }

    /**
     * How far the roster is from the best one at most: {@code (cost - bound) / cost} of the soft parts, 0 to 1; 0 when
     * the bound is met. Both speak of rosters that break no more hard rules and change no more of what was published.
     * Empty without a bound, or when it is not proven that less cannot be broken or changed.
     */
    default OptionalDouble gap() {
        if (bound().isEmpty()
                || Arrays.stream(Level.values())
                        .filter(level -> level != Level.SOFT)
                        .anyMatch(level -> bound().get().at(level) != score().at(level))) {
            return OptionalDouble.empty();
        }
        long above = score().soft() - bound().get().soft();
        return OptionalDouble.of(above == 0 ? 0 : (double) above / score().soft());
    }

    /**
     * What days that are settled or before the period force by themselves; no part of the cost, the findings and the status. Below
     * 0 where somebody was where the rules of today let nobody be, so that facts save more than they cost.
     */
    Cost inherited();

    /**
     * How far the roster is from what was published; empty if nothing was published. Of people for whom a rule prices
     * changes nothing is proven, so that the least may be 0.
     */
    Optional<Changes> changes();

    /**
     * How far a roster is from what was published before, not counting what data alone have changed.
     *
     * @param days on which somebody is at home instead of on site, or the other way round
     * @param leastDays no roster with as few broken hard rules changes fewer
     * @param posts days on which somebody is on site as published, but at another post
     * @param leastPosts no such roster with {@code leastDays} changed days changes fewer posts
     */
    record Changes(long days, long leastDays, long posts, long leastPosts) {}

    /** What one rule costs. */
    sealed interface RuleResult permits id.rotasi.internal.report.RuleResultRecord {

        /** Id of the rule. */
        String id();

        /** What it costs. */
        Cost cost();

        /** Tallies of it that cost something. */
        int findings();

        /** Its part of the hard cost. */
        default long hard() {
            return cost().hard();
        }

        /** Its part of the soft cost. */
        default long soft() {
            return cost().soft();
        }
    }

    /** How turns are shared among the people who could work from home on at least one day. */
    sealed interface Fairness permits id.rotasi.internal.report.FairnessRecord {

        /** How many people they are. */
        int people();

        /** Days at home in the period. */
        Spread wfhDays();

        /** Mondays at home. */
        Spread mondays();

        /** Fridays at home. */
        Spread fridays();

        /**
         * How a number of days is spread over people.
         *
         * @param min fewest
         * @param mean on average; 0 when there is nobody
         * @param max most
         */
        record Spread(int min, double mean, int max) {

            /** {@code max - min}, in days. */
            public int spread() {
                return max - min;
            }
        }
    }

    /**
     * Part of the proof that no roster keeps all hard rules: a set of demands that cannot hold together, why, and what
     * would mend it.
     */
    sealed interface Impossibility permits id.rotasi.internal.report.ImpossibilityRecord {

        /**
         * The demands as they stand in this roster: those that it breaks, and those that it keeps at the cost of the
         * others, whose cost is zero.
         */
        List<Finding> findings();

        /**
         * How many officers, seats or days are missing in any roster, 1 or more, each counted once whatever the weights of
         * the rules.
         */
        long missing();

        /** The demands, then when, how much is missing, and who is there or why not. */
        List<Sentence> reasons();

        /**
         * What would mend it and what that achieves, each verified by solving again; empty when nothing that was tried
         * helps.
         */
        List<Sentence> mends();

        /**
         * A sentence in every language.
         *
         * @param code key of the message in the resource bundle
         * @param arguments values named in it; a sentence among them, or in a list, is said in the same language
         * @param type of the rule that it is about, which may bring words of its own; {@link RuleType#CUSTOM} if it is
         *     about none
         */
        record Sentence(String code, Map<String, Object> arguments, RuleType type) {
            /** Keeps a copy of the arguments. */
            public Sentence {
                arguments = Map.copyOf(arguments);
            }

            /** A sentence that is about no rule. */
            public Sentence(String code, Map<String, Object> arguments) {
                this(code, arguments, RuleType.CUSTOM);
            }

            /** About a rule, by the first of the codes for which there are words, its own or those of the bundle. */
            public static Sentence of(RuleType type, List<String> codes, Map<String, Object> arguments) {
                var words = Messages.in(Locale.ENGLISH).with(type);
                var code = codes.stream().filter(words::has).findFirst().orElseThrow();
                return new Sentence(code, arguments, type);
            }

            /** The name of a rule; the id for one without a name. */
            public static Object name(Rule rule) {
                var code = "rule." + rule.descriptor().name() + ".name";
                return Messages.in(Locale.ENGLISH).with(rule.descriptor()).has(code)
                        ? new Sentence(code, Map.of(), rule.descriptor())
                        : rule.id();
            }

            /** The sentence in that language. */
            public String message(Locale locale) {
                // A name may end with a title, and a title with a full stop.
                return in(Messages.in(locale)).replaceAll("(?<!\\.)\\.\\.(?!\\.)", ".");
            }

            /** The sentence in these words. */
            public String in(Messages words) {
                return words.with(type).text(code, arguments);
            }
        }
    }

    /**
     * Something a reader of the roster should know although nothing is broken.
     *
     * @param code key of its message below {@code notice.} in the resource bundle
     * @param arguments values named in the message
     */
    record Notice(String code, Map<String, Object> arguments) {

        /** Keeps a copy of the arguments. */
        public Notice {
            arguments = Map.copyOf(arguments);
        }

        /** The notice in a sentence. */
        public String message(Locale locale) {
            return Messages.in(locale).text("notice." + code, arguments);
        }
    }

    /**
     * What the search did, over all parts of the roster; what the bound took is not counted.
     *
     * @param resolves by flow
     * @param cases that a proof looked at
     * @param plans rounds of planning a few people anew
     * @param moves tried by local search
     */
    record Effort(long resolves, long cases, long plans, long moves) {

        /** Nothing. */
        public static final Effort NONE = new Effort(0, 0, 0, 0);

        /** Both together. */
        public Effort plus(Effort other) {
            return new Effort(resolves + other.resolves, cases + other.cases, plans + other.plans, moves + other.moves);
        }

        /** Steps of all kinds. */
        public long steps() {
            return resolves + cases + plans + moves;
        }
    }

    /** What ended a solve. All but {@link #TIME_LIMIT} and {@link #CANCELLED} give the same roster every time. */
    enum StopReason {
        /** Nothing was left to decide, or every component reached its lower bound. */
        BOUND,
        /** Every component came as near to its lower bound as the {@linkplain id.rotasi.EngineOptions.Search#gap() gap} asks. */
        GAP,
        /** No better roster was found for many steps. */
        NO_IMPROVEMENT,
        /** The step limit. */
        STEP_LIMIT,
        /** The time limit: a rerun may give another roster. */
        TIME_LIMIT,
        /** The host cancelled. */
        CANCELLED
    }

    /** What holds the cost of a roster above zero. */
    sealed interface CostExplanation permits id.rotasi.internal.report.CostExplanationRecord {

        /** Cost of the roster. */
        Cost score();

        /**
         * The part that no roster can avoid, as far as it is proven; parts of the problem without a proof count as zero.
         */
        Cost bound();

        /** The part of the bound that the data alone decide: it costs the same in every roster. */
        Cost settled();

        /** The rules that cost something, costliest first. */
        List<RuleResult> rules();

        /** What costs most, over all rules, costliest first. */
        List<Finding> findings();

        /** Most findings listed. */
        int FINDINGS = 10;

        /** The part that a better roster might save, at most. */
        default Cost avoidable() {
            return score().minus(bound());
        }

        /**
         * Days at home of a person in the period, of which none is more or less than fair.
         *
         * @param least fewest, 0 or more
         * @param most most, not less than {@code least}
         */
        record FairShare(int least, int most) {}

        /** What a roster asks of one person, in days, to be compared with another. */
        sealed interface Burden permits id.rotasi.internal.report.BurdenRecord {

            /** Id of the person. */
            String asn();

            /** Working days on duty. */
            int onDuty();

            /** Working days on leave, on official travel or studying. */
            int absent();

            /** Days on duty that could be at home or on site. */
            int free();

            /** Days at home. */
            int wfh();

            /** How many days at home would be fair by the rule about a person's turns; empty where no rule says so. */
            Optional<FairShare> fairShare();

            /** Mondays at home. */
            int mondays();

            /** Fridays at home. */
            int fridays();

            /** Days beside a holiday at home. */
            int bridgeDays();

            /** Days at a service counter. */
            int counterDays();

            /** Days on duty for which the person has a wish, one for each wish. */
            int wishes();

            /** How many of them are as wished. */
            int granted();

            /** Of everything that is about this person alone or in a pair; what is about units and days is not in it. */
            Cost cost();

            /** That make up the cost, costliest first. */
            List<Finding> findings();
        }
    }
}
