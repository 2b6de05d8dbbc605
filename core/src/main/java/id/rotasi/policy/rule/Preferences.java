package id.rotasi.policy.rule;

import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.HeadedRule;
import id.rotasi.policy.Restrictions;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;

/**
 * People get the days they asked for. A wish that other rules make impossible is not priced.
 *
 * @param header id, enforcement, scope, legal basis; a wish costs the weight times its own weight
 */
public record Preferences(RuleHeader header) implements HeadedRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "preferences";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(TYPE, values -> new Preferences(values.header()));

    /** Soft, for everybody. */
    public static Preferences soft(long weight) {
        return new Preferences(RuleHeader.soft(TYPE, weight));
    }

    @Override
    public RuleType type() {
        return DESCRIPTOR;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        for (var person : context.people(scope())) {
            for (var wish : person.asn().preferences()) {
                var counted = wish.mode() == WorkMode.WFH ? Counted.WFH : Counted.ON_SITE;
                var price = new Enforcement(enforcement().hard(), enforcement().weight() * wish.weight());
                person.cells().stream()
                        .filter(cell -> wish.covers(context.date(cell)) && context.may(cell, counted))
                        .forEach(cell -> restrictions.require(cell, counted, price));
            }
        }
    }
}
