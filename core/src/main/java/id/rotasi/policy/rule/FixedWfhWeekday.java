package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever may work from home does so on these weekdays, and is on site on all others. People and days that an earlier
 * rule keeps on site are left alone.
 *
 * <p>Source: Pemprov Jawa Barat 150/KPG.03/BKD and 188/KPG.03/BKD (Thursday); SE Mendagri 800.1.5/3349/SJ (Friday).
 *
 * @param header id, enforcement, scope, legal basis
 * @param weekdays the weekdays at home, not empty
 */
public record FixedWfhWeekday(RuleHeader header, Set<DayOfWeek> weekdays) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "fixed-wfh-weekday";

    private static final RuleProperty<Set<DayOfWeek>> WEEKDAYS = RuleProperty.words(
                    "weekdays", DayOfWeek.class, FixedWfhWeekday::weekdays)
            .givingWay(FixedWfhWeekday::withoutLast);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new FixedWfhWeekday(values.header(), values.get(WEEKDAYS)), WEEKDAYS);

    /** Keeps a copy of the weekdays. */
    public FixedWfhWeekday {
        weekdays = Set.copyOf(weekdays);
    }

    /** Hard, for everybody. */
    public static FixedWfhWeekday hard(DayOfWeek weekday) {
        return new FixedWfhWeekday(RuleHeader.hard(TYPE), Set.of(weekday));
    }

    private static Optional<Set<DayOfWeek>> withoutLast(Set<DayOfWeek> weekdays, RuleProperty.Need need) {
        var left = EnumSet.copyOf(weekdays);
        left.remove(Collections.max(weekdays));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    @Override
    public boolean allows(LocalDate date) {
        return weekdays.contains(date.getDayOfWeek());
    }

    @Override
    public WfhTerms wfhTerms() {
        return WfhTerms.NONE.fixedOn(weekdays);
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        for (var person : context.people(scope())) {
            person.cells().stream()
                    .filter(cell -> context.may(cell, Counted.WFH))
                    .forEach(cell -> {
                        boolean home = weekdays.contains(context.date(cell).getDayOfWeek());
                        restrictions.require(cell, home ? Counted.NOT_ON_SITE : Counted.NOT_WFH, enforcement());
                    });
        }
    }
}
