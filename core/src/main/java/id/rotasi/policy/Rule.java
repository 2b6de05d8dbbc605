package id.rotasi.policy;

import id.rotasi.domain.Period;
import id.rotasi.policy.RuleContext.Restrictions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule of the roster: a value that knows its data, its legal basis and which tallies it makes. The built-in rules are
 * in {@link id.rotasi.policy.rule}; a host writes its own the same way, as a record with one or both of
 * {@link #restrict} and {@link #tally}.
 *
 * <p>A rule sees the problem, never the solver. It must be deterministic and must not keep state. It must give no null,
 * count only cells and counters that its context knows, in its own name, and make no hard tally if it is soft; whatever it
 * throws or gives instead is reported as an {@link id.rotasi.InvalidProblemException} that names it.
 *
 * <p>A rule runs in the thread of the engine, which cannot interrupt it. One that is still busy a second after the time is
 * up, or the host has cancelled, makes the solve fail in its name; its thread, a daemon, runs on until the rule returns.
 * Whatever compiles a problem in the caller's own thread (explanations, studies, comparisons) waits for it.
 */
public interface Rule {

    /** Unique in a policy, and the same each time; appears in the roster, the report and the findings. */
    String id();

    /** The kind of rule, the key of its words in reports; a rule of the host's own may say any. */
    default String type() {
        return descriptor().name();
    }

    /** What is declared once for all rules of its kind; a rule of the host's own need not have any. */
    default RuleType descriptor() {
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
     * The dates on which the rule holds. Its {@link RuleContext} shows it nothing of others: neither cells nor days before
     * the period. Where a rule about eligibility does not hold, the one that a policy gets without it does.
     */
    default Period.Span validity() {
        return Period.Span.ALWAYS;
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

    /** Whether the rule asks that people in the office have desks, without which nobody need sit at one. */
    default boolean givesDesks() {
        return false;
    }

    /** Whether the rule asks for less where people are absent, so that their return would mend nothing. */
    default boolean isEasedByAbsence() {
        return false;
    }

    /**
     * The groups within which what the rule says of a person depends on other people although it does not count them
     * together; empty if there is nobody on whom it depends but those with a cell in the same tally on days on duty.
     */
    default Optional<Per> comparedPer() {
        return Optional.empty();
    }

    /** Whether what the rule counts of one person depends on who else is on duty, as fair shares of a common need do. */
    default boolean sharesNeed() {
        return false;
    }

    /** Whether the rule leaves something to be chosen, see {@link RuleContext#choice}: it then looks at several days at once. */
    default boolean makesChoices() {
        return false;
    }

    /** What the rule says about days at home in general, so that rules that contradict each other are found. */
    default WfhTerms wfhTerms() {
        return WfhTerms.NONE;
    }

    /** Whether it lets people in its scope be at home on that date, as far as it decides so by dates alone. */
    default boolean allows(LocalDate date) {
        return true;
    }

    /** Whether nothing in a period of so many days can break it, whoever the people are. */
    default boolean neverBinds(int days) {
        return false;
    }

    /**
     * The earliest day that the rule counts together with days from a date on, such as the Monday of its week: if a period
     * begins on that date, what happened since then is asked for. The date itself if it looks back at no day, or at all of them.
     */
    default LocalDate countsSince(LocalDate first) {
        return first;
    }

    /** Says which single cells the rule decides. Called for all rules in policy order, before any {@link #tally}. */
    default void restrict(RuleContext context, Restrictions restrictions) {}

    /** Emits the tallies of the rule. */
    default void tally(RuleContext context, Consumer<Tally> tallies) {}

    /**
     * The regulation a rule rests on, as it is to be printed.
     *
     * @param citation such as {@code PermenPANRB 4/2025 art. 13}; empty when the rule is the host's own decision
     */
    record LegalBasis(String citation) {

        /** No regulation asks for it. */
        public static final LegalBasis NONE = new LegalBasis("");
    }

    /**
     * What a rule says about days at home in general, whoever the people are: rules of a policy that contradict each other are
     * found by it before anybody reads a roster.
     *
     * @param overall the share of all days on duty that is to be spent at home, 0 when the rule asks for none
     * @param each the share that is to be spent at home of each day or of each weekday, likewise
     * @param asked the weekdays on which everybody is to be at home
     * @param allowed the weekdays on which somebody may be at home
     * @param weekly at most so many days in a week, if the rule says so
     */
    record WfhTerms(Share overall, Share each, Set<DayOfWeek> asked, Set<DayOfWeek> allowed, OptionalInt weekly) {

        private static final Share NOTHING = new Share(0);
        private static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

        /** Neither asks for days at home nor limits them for a single person. */
        public static final WfhTerms NONE = new WfhTerms(NOTHING, NOTHING, Set.of(), EVERY_DAY, OptionalInt.empty());

        /** Nobody is ever at home. */
        public static final WfhTerms NEVER = NONE.onlyOn(Set.of());

        /** Keeps a copy of the sets. */
        public WfhTerms {
            asked = Set.copyOf(asked);
            allowed = Set.copyOf(allowed);
        }

        /** These terms with a share of all days on duty. */
        public WfhTerms overall(Share share) {
            return new WfhTerms(share, each, asked, allowed, weekly);
        }

        /** These terms with a share of each day, or of each weekday. */
        public WfhTerms each(Share share) {
            return new WfhTerms(overall, share, asked, allowed, weekly);
        }

        /** These terms with everybody at home on some weekdays, and on no other. */
        public WfhTerms fixedOn(Set<DayOfWeek> weekdays) {
            return new WfhTerms(overall, each, weekdays, weekdays, weekly);
        }

        /** These terms with nobody at home on other weekdays. */
        public WfhTerms onlyOn(Set<DayOfWeek> weekdays) {
            return new WfhTerms(overall, each, asked, weekdays, weekly);
        }

        /** These terms with at most so many days in a week. */
        public WfhTerms weekly(int days) {
            return new WfhTerms(overall, each, asked, allowed, OptionalInt.of(days));
        }

        /** The greater share that the rule asks for. */
        public Share wanted() {
            return overall.compareTo(each) >= 0 ? overall : each;
        }

        /** Whether the rule asks for days at home. */
        public boolean asksForHome() {
            return !asked.isEmpty() || wanted().basisPoints() > 0;
        }

        /** Whether the rule leaves no day at home at all. */
        public boolean forbidsHome() {
            return allowed.isEmpty() || weekly.orElse(1) == 0;
        }
    }
}
