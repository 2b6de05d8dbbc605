package id.rotasi.policy.rule;

import id.rotasi.domain.PositionKind;
import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import java.util.Set;

/**
 * Holders of these kinds of positions stay on site.
 *
 * @param header id, enforcement, scope, legal basis
 * @param positions the kinds, not empty
 */
public record LeadersOnSite(RuleHeader header, Set<PositionKind> positions) implements BuiltInRule {

    public LeadersOnSite {
        positions = Set.copyOf(positions);
    }

    /** The type's name, and the default id. */
    public static final String TYPE = "leaders-on-site";

    /** Hard, for eselon I to III, camat among them. */
    public static LeadersOnSite hard() {
        return new LeadersOnSite(RuleHeader.hard(TYPE), Set.of(PositionKind.JPT, PositionKind.ADMINISTRATOR));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        for (var person : context.people(scope())) {
            if (positions.contains(person.asn().position())) {
                person.cells().stream().forEach(cell -> restrictions.require(cell, Counted.ON_SITE, enforcement()));
            }
        }
    }
}
