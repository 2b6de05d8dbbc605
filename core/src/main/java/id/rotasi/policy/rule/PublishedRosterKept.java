package id.rotasi.policy.rule;

import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleHeader.HeadedRule;
import id.rotasi.policy.RuleType;

/**
 * A roster published earlier changes as little as possible, and not at all through the day on which it is frozen.
 *
 * <p>Source: PP 94/2021 counts days of absence, so a published roster is evidence.
 *
 * @param header id, enforcement, scope, legal basis; the weight is the cost of each changed day that is not frozen
 */
public record PublishedRosterKept(RuleHeader header) implements HeadedRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "published-roster";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(
                    TYPE, values -> new PublishedRosterKept(values.header()))
            .citing("PP 94/2021")
            .reading(RuleType.Input.PUBLISHED);

    /** Soft, for everybody. */
    public static PublishedRosterKept soft(long weight) {
        return new PublishedRosterKept(RuleHeader.soft(TYPE, weight).citing("PP 94/2021"));
    }

    @Override
    public RuleType descriptor() {
        return DESCRIPTOR;
    }

    /** Frozen days are hard, whatever a changed day costs. */
    @Override
    public boolean mayBeHard() {
        return true;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        context.published().ifPresent(roster -> {
            for (var day : roster.days()) {
                var cell = context.cell(day.asn(), day.date());
                if (cell.isPresent()
                        && day.mode() != WorkMode.ABSENT
                        && scope().includes(context.asn(cell.getAsInt()), context.units())) {
                    boolean frozen = roster.frozenThrough()
                            .map(last -> !day.date().isAfter(last))
                            .orElse(false);
                    var counted = day.mode() == WorkMode.WFH ? Counted.WFH : Counted.ON_SITE;
                    restrictions.require(cell.getAsInt(), counted, frozen ? Enforcement.HARD : enforcement());
                }
            }
        });
    }
}
