package id.rotasi.policy.rule;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleHeader.HeadedRule;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public Optional<Per> comparedPer() {
        return Optional.of(per);
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        var always = new Count();
        var sometimes = new ArrayList<Asn>();
        for (var person : context.people(scope())) {
            if (person.asn().isDated() || !person.asn().service().isAlways()) {
                sometimes.add(person.asn());
            } else {
                always.add(person.asn(), context);
            }
        }
        var byDate = new HashMap<LocalDate, Count>();
        for (var person : context.people(scope())) {
            person.cells().stream()
                    .filter(cell -> !isReady(
                            context.asn(cell),
                            sometimes.isEmpty()
                                    ? always
                                    : byDate.computeIfAbsent(
                                            context.date(cell), date -> count(always, sometimes, date, context)),
                            context))
                    .forEach(cell -> restrictions.require(cell, Counted.ON_SITE, enforcement()));
        }
    }

    private Count count(Count always, List<Asn> sometimes, LocalDate date, RuleContext context) {
        var count = new Count();
        always.members.forEach((group, members) -> count.members.put(group, members.clone()));
        sometimes.stream()
                .filter(asn -> asn.service().contains(date))
                .map(asn -> asn.at(date))
                .filter(asn -> scope().includes(asn, context.units()))
                .forEach(asn -> count.add(asn, context));
        return count;
    }

    private boolean isReady(Asn asn, Count count, RuleContext context) {
        var group = per.unitOf(asn, context.units());
        int[] members = count.members.getOrDefault(group, new int[2]);
        boolean grouped = per == Per.SCOPE || group.isPresent();
        return grouped && members[0] >= share.ceilOf(members[1]);
    }

    /** Of each group how many are eligible, and how many there are. */
    private final class Count {
        final Map<Optional<Unit>, int[]> members = new HashMap<>();

        void add(Asn asn, RuleContext context) {
            var count = members.computeIfAbsent(per.unitOf(asn, context.units()), key -> new int[2]);
            count[0] += asn.eligibility().isEligible() ? 1 : 0;
            count[1]++;
        }
    }
}
