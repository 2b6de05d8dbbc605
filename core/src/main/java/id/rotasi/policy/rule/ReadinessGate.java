package id.rotasi.policy.rule;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleHeader.HeadedRule;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import java.util.HashMap;
import java.util.Optional;

/**
 * Only groups that are ready take turns: those in which at least that share of all people is eligible, whether on leave
 * or not. Everybody of the others stays on site. People who belong to no group of that level stay on site, too.
 *
 * <p>Source: the mapping of readiness by BKPSDM of Pemkot Bekasi and the reasons of Pemkab Cirebon, both of November
 * 2025. Takes time linear in the people.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups
 * @param share of eligible people from which on a group is ready
 */
public record ReadinessGate(RuleHeader header, Per per, Share share) implements HeadedRule {

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
    public RuleType descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        var members = new HashMap<Optional<Unit>, int[]>();
        for (var person : context.people(scope())) {
            var count = members.computeIfAbsent(group(person.asn(), context), key -> new int[2]);
            count[0] += person.asn().eligibility().isEligible() ? 1 : 0;
            count[1]++;
        }
        keepOnSite(context, restrictions, asn -> {
            var group = group(asn, context);
            int[] count = members.get(group);
            boolean grouped = per == Per.SCOPE || group.isPresent();
            return !grouped || count[0] < share.ceilOf(count[1]);
        });
    }

    private Optional<Unit> group(Asn asn, RuleContext context) {
        var unit = context.units().get(asn.unit());
        return per.level()
                .map(level -> context.units().atLevel(unit, level))
                .orElseGet(() -> per == Per.UNIT ? Optional.of(unit) : Optional.empty());
    }
}
