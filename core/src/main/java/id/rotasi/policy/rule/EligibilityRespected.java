package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;

/**
 * Whoever is not eligible for work from home stays on site. A policy without this rule gets it as its first one: no
 * right to work from home is assumed.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record EligibilityRespected(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "eligibility";

    /** Hard, for everybody. */
    public static EligibilityRespected hard() {
        return new EligibilityRespected(RuleHeader.hard(TYPE));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        for (var person : context.people(scope())) {
            if (!person.asn().eligibility().isEligible()) {
                person.cells().stream().forEach(cell -> restrictions.require(cell, Counted.ON_SITE, enforcement()));
            }
        }
    }
}
