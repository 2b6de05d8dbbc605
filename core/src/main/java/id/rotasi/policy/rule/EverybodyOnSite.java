package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;

/**
 * Everybody in scope works on site, every day: the whole administration, or a unit that is stricter than the rest.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record EverybodyOnSite(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "everybody-on-site";

    /** Hard, for everybody. */
    public static EverybodyOnSite hard() {
        return new EverybodyOnSite(RuleHeader.hard(TYPE));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        for (var person : context.people(scope())) {
            person.cells().stream().forEach(cell -> restrictions.require(cell, Counted.ON_SITE, enforcement()));
        }
    }
}
