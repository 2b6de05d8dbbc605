package id.rotasi.policy.rule;

import id.rotasi.domain.PositionKind;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import java.util.Set;

/**
 * Holders of these kinds of positions stay on site.
 *
 * @param header id, enforcement, scope, legal basis
 * @param positions the kinds, not empty
 */
public record LeadersOnSite(RuleHeader header, Set<PositionKind> positions) implements BuiltInRule {

    /** Keeps a copy of the positions. */
    public LeadersOnSite {
        positions = Set.copyOf(positions);
    }

    /** The type's name, and the default id. */
    public static final String TYPE = "leaders-on-site";

    private static final Set<PositionKind> LEADERS = Set.of(PositionKind.JPT, PositionKind.ADMINISTRATOR);
    private static final RuleProperty<Set<PositionKind>> POSITIONS = RuleProperty.words(
                    "positions", PositionKind.class, LeadersOnSite::positions)
            .orElse(LEADERS)
            .stricter(RuleProperty.further());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new LeadersOnSite(values.header(), values.get(POSITIONS)), POSITIONS);

    /** Hard, for eselon I to III, camat among them. */
    public static LeadersOnSite hard() {
        return new LeadersOnSite(RuleHeader.hard(TYPE), LEADERS);
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        keepOnSite(context, restrictions, asn -> positions.contains(asn.position()));
    }
}
