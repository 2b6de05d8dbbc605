package id.rotasi.policy.rule;

import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;

/**
 * Whoever is not eligible for work from home stays on site. A policy without this rule gets it as its first one: no
 * right to work from home is assumed.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record EligibilityRespected(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "eligibility";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(TYPE, values -> new EligibilityRespected(values.header()));

    /** Hard, for everybody. */
    public static EligibilityRespected hard() {
        return new EligibilityRespected(RuleHeader.hard(TYPE));
    }

    @Override
    public boolean decidesEligibility() {
        return true;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        keepOnSite(context, restrictions, asn -> !asn.eligibility().isEligible());
    }
}
