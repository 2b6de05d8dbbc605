package id.rotasi.policy.rule;

import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import java.time.LocalDate;

/**
 * The people in scope are at home in every second week only, and on site in those between. The weeks are those of ISO 8601;
 * they alternate every seven days, whatever their numbers, and holidays neither shift nor repeat one.
 *
 * @param header id, enforcement, scope (who has these weeks), legal basis
 * @param week in which of the two weeks these people may be at home
 * @param anchor a date of a week A, mostly its Monday
 */
public record AlternateWeeks(RuleHeader header, Week week, LocalDate anchor) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "alternate-weeks";

    /** One of two weeks that follow each other. */
    public enum Week {
        /** That of the anchor, and every second one before and after it. */
        A,
        /** The others. */
        B
    }

    private static final RuleProperty<Week> WEEK = RuleProperty.word("week", Week.class, AlternateWeeks::week);
    private static final RuleProperty<LocalDate> ANCHOR = RuleProperty.date("anchor", AlternateWeeks::anchor);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
            TYPE, values -> new AlternateWeeks(values.header(), values.get(WEEK), values.get(ANCHOR)), WEEK, ANCHOR);

    @Override
    public boolean allows(LocalDate date) {
        boolean isWeekA = (Spans.WEEKS.number(date) - Spans.WEEKS.number(anchor)) % 2 == 0;
        return isWeekA == (week == Week.A);
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        keepOnSiteOn(context, restrictions, cell -> !allows(context.date(cell)));
    }
}
