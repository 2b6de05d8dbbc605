package id.rotasi.policy.rule;

import id.rotasi.domain.Site;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.UnitDay;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The people of each group who sit at desks on a day sit in one zone; the engine chooses which. Each of them elsewhere counts
 * one. Who gives desks is {@link DeskEach}: without such a rule nobody need sit at one.
 *
 * <p>Where a group sits on a day is a choice of its own, with which each of its people agrees: a tally for each person, day
 * and zone.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups sit together
 */
public record DeskZone(RuleHeader header, Per per) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "desk-zone";

    private static final RuleProperty<Per> PER =
            RuleProperty.word("per", Per.class, DeskZone::per).orElse(Per.UNIT);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(
                    TYPE, values -> new DeskZone(values.header(), values.get(PER)), PER)
            .reading(RuleType.Input.DESKS);

    /** Soft, for the people of each unit; so much for each of them elsewhere, 1 to 10,000. */
    public static DeskZone soft(int weight) {
        return new DeskZone(RuleHeader.soft(TYPE, weight), Per.UNIT);
    }

    @Override
    public Optional<Per> comparedPer() {
        return Optional.of(per);
    }

    @Override
    public boolean makesChoices() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var day : context.unitDays(scope(), per)) {
            tally(day, context, tallies);
        }
    }

    private void tally(UnitDay day, RuleContext context, Consumer<Tally> tallies) {
        var byCell = new LinkedHashMap<Integer, Map<String, List<Site.Desk>>>();
        var zones = new LinkedHashSet<String>();
        day.onDuty().stream().forEach(cell -> {
            var desks = DeskPlaces.of(cell, context);
            desks.forEach(desk -> byCell.computeIfAbsent(cell, key -> new LinkedHashMap<>())
                    .computeIfAbsent(desk.zone(), zone -> new ArrayList<>())
                    .add(desk));
            desks.forEach(desk -> zones.add(desk.zone()));
        });
        if (byCell.size() < 2 || zones.size() < 2) {
            return;
        }
        var choice = context.choice(id(), day.subject(), zones.size());
        var options = List.copyOf(zones);
        byCell.forEach((cell, ofZones) -> {
            var date = context.date(cell);
            var subject = new Subject.OfAsn(context.asn(cell).id(), date, date);
            ofZones.forEach((zone, desks) ->
                    DeskPlaces.tally(this, subject, cell, desks, choice.is(options.indexOf(zone)), tallies));
        });
    }
}
