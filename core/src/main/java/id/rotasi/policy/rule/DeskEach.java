package id.rotasi.policy.rule;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Everybody in the office has a desk, and a desk has one person a day. It is asked of those who can sit at some desk on a day;
 * who has none is left out, and nobody needs one at a counter, in the field or in shifts.
 *
 * <p>Makes a tally for each person and day, and one for each desk and day.
 *
 * @param header id, enforcement, scope, legal basis
 */
public record DeskEach(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "desk-each";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new DeskEach(values.header())).reading(RuleType.Input.DESKS);

    /** Hard, for everybody. */
    public static DeskEach hard() {
        return new DeskEach(RuleHeader.hard(TYPE));
    }

    @Override
    public boolean givesDesks() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var seats = new LinkedHashMap<Site.Desk, Map<LocalDate, IntStream.Builder>>();
        context.desks().forEach(desk -> seats.put(desk, new TreeMap<>()));
        for (var person : context.people(scope())) {
            person.cells().stream().forEach(cell -> {
                var date = context.date(cell);
                if (!context.desksFor(cell).isEmpty()) {
                    tallies.accept(tallyOf(
                            new Subject.OfAsn(person.asn().id(), date, date),
                            CellSet.of(cell),
                            Counted.OFFICE_WITHOUT_DESK,
                            Price.atMost(0, enforcement())));
                }
                DeskPlaces.of(cell, context).forEach(desk -> seats.get(desk)
                        .computeIfAbsent(date, day -> IntStream.builder())
                        .add(cell));
            });
        }
        seats.forEach((desk, dates) -> dates.forEach((date, cells) -> tallies.accept(tallyOf(
                new Subject.OfDesk(desk.id(), date),
                CellSet.of(cells.build().toArray()),
                Counted.desk(desk.id()),
                Price.atMost(1, enforcement())))));
    }
}
