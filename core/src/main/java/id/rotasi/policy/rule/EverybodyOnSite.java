package id.rotasi.policy.rule;

import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;

/**
 * Everybody in scope works on site, every day: the whole administration, or a unit that is stricter than the rest.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record EverybodyOnSite(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "everybody-on-site";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(TYPE, values -> new EverybodyOnSite(values.header()));

    /** Hard, for everybody. */
    public static EverybodyOnSite hard() {
        return new EverybodyOnSite(RuleHeader.hard(TYPE));
    }

    @Override
    public WfhTerms wfhTerms() {
        return WfhTerms.NEVER;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        keepOnSite(context, restrictions, asn -> true);
    }
}
