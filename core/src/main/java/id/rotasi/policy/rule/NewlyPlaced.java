package id.rotasi.policy.rule;

import id.rotasi.domain.Asn;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import java.time.LocalDate;

/**
 * Whoever was recruited, promoted or moved stays on site for so many months, counted from the date of placement. Days
 * before that date and the day after the last month are free. People without such a date are left alone.
 *
 * <p>Source: PermenPANRB 4/2025 art. 25; as reported it names no period, so the number of months is the host's.
 *
 * @param header id, enforcement, scope, legal basis
 * @param months on site from the placement on, 1 to {@value #MAX_MONTHS}
 */
public record NewlyPlaced(RuleHeader header, int months) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "newly-placed";

    /** The longest period. */
    public static final int MAX_MONTHS = 120;

    private static final RuleProperty<Integer> MONTHS =
            RuleProperty.whole("months", 1, MAX_MONTHS, NewlyPlaced::months).stricter(RuleProperty.more());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new NewlyPlaced(values.header(), values.get(MONTHS)), MONTHS)
            .citing("PermenPANRB 4/2025 art. 25")
            .reading(RuleType.Input.PLACED_ON);

    /** Hard, for everybody. */
    public static NewlyPlaced hard(int months) {
        return new NewlyPlaced(RuleHeader.hard(TYPE).citing("PermenPANRB 4/2025 art. 25"), months);
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        keepOnSiteOn(context, restrictions, cell -> isNew(context.asn(cell), context.date(cell)));
    }

    private boolean isNew(Asn asn, LocalDate date) {
        return asn.placedOn()
                .filter(placed -> !date.isBefore(placed) && date.isBefore(placed.plusMonths(months)))
                .isPresent();
    }
}
