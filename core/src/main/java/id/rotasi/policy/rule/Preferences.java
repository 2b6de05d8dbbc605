package id.rotasi.policy.rule;

import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;

/**
 * People get the days they asked for. On each day at most one wish of a person counts, see
 * {@link id.rotasi.domain.Asn#wishOn}; a wish that other rules make impossible is not priced, whatever their order.
 *
 * @param header id, enforcement, scope, legal basis; a wish costs the weight times its own weight
 */
public record Preferences(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "preferences";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.weighted(TYPE, values -> new Preferences(values.header())).reading(RuleType.Input.WISHES);

    /** Soft, for everybody. */
    public static Preferences soft(long weight) {
        return new Preferences(RuleHeader.soft(TYPE, weight));
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        for (var person : context.people(scope())) {
            if (!person.asn().preferences().isEmpty()) {
                person.cells().stream().forEach(cell -> person.asn()
                        .wishOn(context.date(cell))
                        .ifPresent(wish -> restrictions.wish(
                                cell,
                                wish.mode() == WorkMode.WFH ? Counted.WFH : Counted.ON_SITE,
                                enforcement().times(wish.weight()))));
            }
        }
    }
}
