package id.rotasi.policy.rule;

import id.rotasi.domain.Site;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where a cell can be, or was, among the desks of an office. */
final class DeskPlaces {

    private DeskPlaces() {}

    /** The desks of a cell: those at which it can still be, and that at which the person sat, if the day is known. */
    static List<Site.Desk> of(int cell, RuleContext context) {
        return Stream.concat(context.desksFor(cell).stream(), context.deskOf(cell).stream())
                .distinct()
                .toList();
    }

    /** One for a cell at one of these desks unless the option is chosen. */
    static void tally(
            BuiltInRule rule,
            Subject subject,
            int cell,
            List<Site.Desk> desks,
            Tally.Term option,
            Consumer<Tally> tallies) {
        var one = CellSet.of(cell);
        var tally = new Tally(
                rule.id(), subject, one, Counted.desk(desks.get(0).id()), Price.atMost(0, rule.enforcement()));
        for (var other : desks.subList(1, desks.size())) {
            tally = tally.and(new Tally.Term(one, Counted.desk(other.id()), 1));
        }
        tallies.accept(tally.and(option.times(-1)));
    }
}
