package id.rotasi.policy.rule;

import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;

/**
 * People get the days they asked for. A wish that other rules make impossible is not priced.
 *
 * @param header id, enforcement, scope, legal basis; a wish costs the weight times its own weight
 */
public record Preferences(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "preferences";

    /** Soft, for everybody. */
    public static Preferences soft(long weight) {
        return new Preferences(RuleHeader.soft(TYPE, weight));
    }

    @Override
    public String type() {
        return TYPE;
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
