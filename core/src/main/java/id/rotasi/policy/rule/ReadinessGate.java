package id.rotasi.policy.rule;

import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import java.util.Optional;

/**
 * Only groups that are ready take turns: those in which, on the day, at least that share of all who serve is eligible,
 * whether on leave or not. Everybody of the others stays on site. People who belong to no group of that level stay on site, too.
 *
 * <p>Source: the mapping of readiness by BKPSDM of Pemkot Bekasi and the reasons of Pemkab Cirebon, both of November
 * 2025. Takes time linear in the people; on each day in those of whom something is dated.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups
 * @param share of eligible people from which on a group is ready
 */
public record ReadinessGate(RuleHeader header, Per per, Share share) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "readiness-gate";

    private static final RuleProperty<Per> PER =
            RuleProperty.word("per", Per.class, ReadinessGate::per).orElse(Per.AGENCY);
    private static final RuleProperty<Share> SHARE =
            RuleProperty.share("share", ReadinessGate::share).stricter(RuleProperty.more());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
            TYPE, values -> new ReadinessGate(values.header(), values.get(PER), values.get(SHARE)), PER, SHARE);

    /** Hard, for each agency. */
    public static ReadinessGate hard(Share share) {
        return new ReadinessGate(RuleHeader.hard(TYPE), Per.AGENCY, share);
    }

    @Override
    public Optional<Per> comparedPer() {
        return Optional.of(per);
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        var readiness = new Readiness(this, context);
        keepOnSiteOn(context, restrictions, cell -> !readiness.holds(context.asn(cell), context.date(cell)));
    }
}
