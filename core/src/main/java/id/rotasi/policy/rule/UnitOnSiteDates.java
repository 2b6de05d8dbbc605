package id.rotasi.policy.rule;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        var dates = new Dates(context, new HashMap<>());
        for (var person : context.people(scope())) {
            for (var date : dates.of(person.asn())) {
                var cell = context.cell(person.asn().id(), date);
                if (cell.isPresent() && person.cells().contains(cell.getAsInt())) {
                    restrictions.require(cell.getAsInt(), Counted.NOT_WFH, enforcement());
                }
            }
        }
    }

    /* The dates of each unit that was asked for: its own and those of the units above it, each once. */
    private record Dates(RuleContext context, Map<String, List<LocalDate>> ofUnits) {

        List<LocalDate> of(Asn asn) {
            if (!asn.isDated()) {
                return ofUnits.computeIfAbsent(asn.unit(), this::of);
            }
            return context.onSiteDates().stream()
                    .map(Unit.OnSiteDate::date)
                    .distinct()
                    .filter(date -> ofUnits.computeIfAbsent(asn.at(date).unit(), this::of)
                            .contains(date))
                    .toList();
        }

        private List<LocalDate> of(String unit) {
            var path = context.units().pathToRoot(context.units().get(unit));
            return context.onSiteDates().stream()
                    .filter(day -> path.stream().anyMatch(above -> above.id().equals(day.unit())))
                    .map(Unit.OnSiteDate::date)
                    .distinct()
                    .toList();
        }
    }
}
