package id.rotasi.policy.rule;

import id.rotasi.domain.Period;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Days at home lie on these weekdays and within these dates only; on all other days everybody in scope is on site.
 *
 * <p>Source: SE Mendagri 800.1.5/3349/SJ (Fridays); the Lebaran circulars (two or three dates).
 *
 * @param header id, enforcement, scope, legal basis
 * @param weekdays on which somebody may be at home, not empty
 * @param window the dates in which somebody may be at home; empty when all
 */
public record WfhOnlyOn(RuleHeader header, Set<DayOfWeek> weekdays, Optional<Period> window) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "wfh-only-on";

    private static final RuleProperty<Set<DayOfWeek>> WEEKDAYS = RuleProperty.words(
                    "weekdays", DayOfWeek.class, WfhOnlyOn::weekdays)
            .orElse(Set.of(DayOfWeek.values()))
            .stricter(RuleProperty.fewer());
    private static final RuleProperty<Optional<Period>> WINDOW = RuleProperty.dates("window", WfhOnlyOn::window);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
            TYPE, values -> new WfhOnlyOn(values.header(), values.get(WEEKDAYS), values.get(WINDOW)), WEEKDAYS, WINDOW);

    /** Keeps a copy of the weekdays. */
    public WfhOnlyOn {
        weekdays = Set.copyOf(weekdays);
    }

    /** Hard, for everybody, on one weekday. */
    public static WfhOnlyOn hard(DayOfWeek weekday) {
        return new WfhOnlyOn(RuleHeader.hard(TYPE), Set.of(weekday), Optional.empty());
    }

    /** Hard, for everybody, within those dates. */
    public static WfhOnlyOn hard(Period window) {
        return new WfhOnlyOn(RuleHeader.hard(TYPE), EnumSet.allOf(DayOfWeek.class), Optional.of(window));
    }

    @Override
    public boolean allows(LocalDate date) {
        return weekdays.contains(date.getDayOfWeek())
                && window.map(dates -> dates.contains(date)).orElse(true);
    }

    @Override
    public WfhTerms wfhTerms() {
        return WfhTerms.NONE.onlyOn(weekdays);
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        keepOnSiteOn(context, restrictions, cell -> !allows(context.date(cell)));
    }
}
