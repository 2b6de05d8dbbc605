package id.rotasi.policy.rule;

import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Site;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * No room or building has more people on site than seats. People whose post is the field need no seat.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record SiteCapacity(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "site-capacity";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new SiteCapacity(values.header())).reading(RuleType.Input.SITES);

    /** Hard, for every site. */
    public static SiteCapacity hard() {
        return new SiteCapacity(RuleHeader.hard(TYPE));
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        Map<String, Site> sites = context.sites().stream().collect(Collectors.toMap(Site::id, site -> site));
        var cells = new HashMap<String, Map<LocalDate, List<Integer>>>();
        for (var person : context.people(scope())) {
            if (person.asn().isDated()) {
                person.cells().stream()
                        .forEach(cell -> seat(context.asn(cell), CellSet.of(cell), context, sites, cells));
            } else {
                seat(person.asn(), person.cells(), context, sites, cells);
            }
        }
        for (var site : context.sites()) {
            cells.getOrDefault(site.id(), Map.of())
                    .forEach((date, seated) -> tallies.accept(tallyOf(
                            new Subject.OfSite(site.id(), date),
                            CellSet.of(
                                    seated.stream().mapToInt(Integer::intValue).toArray()),
                            Counted.ON_SITE,
                            Price.atMost(site.seats(), enforcement()))));
        }
    }

    private static void seat(
            Asn asn,
            CellSet days,
            RuleContext context,
            Map<String, Site> sites,
            Map<String, Map<LocalDate, List<Integer>>> cells) {
        for (var site = siteOf(asn, context).map(sites::get);
                site.isPresent();
                site = site.get().parent().map(sites::get)) {
            var seated = cells.computeIfAbsent(site.get().id(), id -> new TreeMap<>());
            days.stream().forEach(cell -> seated.computeIfAbsent(context.date(cell), date -> new ArrayList<>())
                    .add(cell));
        }
    }

    private static Optional<String> siteOf(Asn asn, RuleContext context) {
        return asn.function() == JobFunction.FIELD
                ? Optional.empty()
                : context.units().site(asn);
    }
}
