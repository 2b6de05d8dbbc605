package id.rotasi.policy.rule;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import java.util.List;

/**
 * On the dates on which a unit is wholly on site (assembly, inspection), it is.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record UnitOnSiteDates(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "unit-on-site-dates";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new UnitOnSiteDates(values.header())).reading(RuleType.Input.ON_SITE_DATES);

    /** Hard, for every such date. */
    public static UnitOnSiteDates hard() {
        return new UnitOnSiteDates(RuleHeader.hard(TYPE));
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        if (context.onSiteDates().isEmpty()) {
            return;
        }
        for (var person : context.people(scope())) {
            var path = path(person.asn(), context);
            // Several units of the path may name one date, or one unit several occasions on it.
            context.onSiteDates().stream()
                    .filter(day -> (person.asn().isDated() ? path(person.asn().at(day.date()), context) : path)
                            .stream().anyMatch(unit -> unit.id().equals(day.unit())))
                    .map(Unit.OnSiteDate::date)
                    .distinct()
                    .forEach(date -> context.cell(person.asn().id(), date).stream()
                            .filter(person.cells()::contains)
                            .forEach(cell -> restrictions.require(cell, Counted.NOT_WFH, enforcement())));
        }
    }

    private static List<Unit> path(Asn asn, RuleContext context) {
        return context.units().pathToRoot(context.units().get(asn.unit()));
    }
}
