package id.rotasi.policy;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

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
public record WfhTerms(Share overall, Share each, Set<DayOfWeek> asked, Set<DayOfWeek> allowed, OptionalInt weekly) {

    private static final Share NOTHING = new Share(0);
    private static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    /** Neither asks for days at home nor limits them for a single person. */
    public static final WfhTerms NONE = new WfhTerms(NOTHING, NOTHING, Set.of(), EVERY_DAY, OptionalInt.empty());

    /** Nobody is ever at home. */
    public static final WfhTerms NEVER = NONE.onlyOn(Set.of());

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
