package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;

/**
 * Front-line units and front-line people serve citizens on site, every day.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record DirectServiceOnSite(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "direct-service-on-site";

    /** Hard, for everybody. */
    public static DirectServiceOnSite hard() {
        return new DirectServiceOnSite(RuleHeader.hard(TYPE));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        for (var person : context.people(scope())) {
            if (person.asn().frontLine()
                    || context.units()
                            .isFrontLine(context.units().get(person.asn().unit()))) {
                person.cells().stream().forEach(cell -> restrictions.require(cell, Counted.ON_SITE, enforcement()));
            }
        }
    }
}
