package id.rotasi.policy.rule;

import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import java.util.EnumSet;
import java.util.Set;

/**
 * People get the days and posts they asked for, and are spared those they asked not to have. On each day at most one wish of a person counts, see
 * {@link id.rotasi.domain.Asn#wishOn}; a wish that other rules make impossible is not priced, whatever their order.
 *
 * @param header id, enforcement, scope, legal basis; a wish costs the weight times its own weight
 */
public record Preferences(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "preferences";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.weighted(TYPE, values -> new Preferences(values.header())).reading(RuleType.Input.WISHES);

    /** Soft, for everybody. */
    public static Preferences soft(long weight) {
        return new Preferences(RuleHeader.soft(TYPE, weight));
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        context.people(scope())
                .forEach(person -> wish(person, EnumSet.of(WorkMode.WFO, WorkMode.WFH), context, restrictions));
        context.inShifts(scope()).forEach(person -> {
            wish(person, EnumSet.of(WorkMode.OFF), context, restrictions);
            var inShifts = person.cells().filter(context::isInShifts);
            var atPosts = new AsnCells(person.asn(), inShifts, person.history());
            wish(atPosts, EnumSet.of(WorkMode.WFO), context, restrictions);
        });
    }

    /* The wishes of a person for these modes. */
    private void wish(AsnCells person, Set<WorkMode> modes, RuleContext context, Restrictions restrictions) {
        if (person.asn().preferences().isEmpty()) {
            return;
        }
        person.cells().stream().forEach(cell -> person.asn()
                .wishOn(context.date(cell))
                .filter(wish -> modes.contains(wish.mode()))
                .ifPresent(wish ->
                        restrictions.wish(cell, counted(wish), enforcement().times(wish.weight()))));
    }

    private static Counted counted(Preference wish) {
        return switch (wish.mode()) {
            case WFH -> Counted.WFH;
            case OFF -> Counted.OFF;
            case WFO, ABSENT -> onSite(wish);
        };
    }

    private static Counted onSite(Preference wish) {
        return wish.post()
                .map(post -> wish.isAgainst() ? Counted.notAt(post) : Counted.at(post))
                .orElse(Counted.ON_SITE);
    }
}
