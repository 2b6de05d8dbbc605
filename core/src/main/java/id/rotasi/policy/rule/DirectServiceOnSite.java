package id.rotasi.policy.rule;

import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;

/**
 * Front-line units and front-line people serve citizens on site, every day.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record DirectServiceOnSite(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "direct-service-on-site";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(TYPE, values -> new DirectServiceOnSite(values.header()))
            .reading(RuleType.Input.FRONT_LINE);

    /** Hard, for everybody. */
    public static DirectServiceOnSite hard() {
        return new DirectServiceOnSite(RuleHeader.hard(TYPE));
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        var units = context.units();
        keepOnSite(context, restrictions, asn -> asn.frontLine() || units.isFrontLine(units.get(asn.unit())));
    }
}
