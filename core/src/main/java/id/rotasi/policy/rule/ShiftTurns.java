package id.rotasi.policy.rule;

import id.rotasi.domain.Asn.CarriedOver.Days;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.List;
import java.util.function.Consumer;

/**
 * Over the period, and with the days before it that are known, each person who works in shifts takes a fair share of the turns,
 * rounded either way: all of them, or those at night alone. What a post needs on a day is shared evenly by those who could stand
 * there. The price is the weight times the turns that are missing or too many.
 *
 * @param header id, enforcement, scope (who takes turns), legal basis
 * @param turns which of them
 */
public record ShiftTurns(RuleHeader header, Turn turns) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "shift-turns";

    /** Which turns are counted. */
    public enum Turn {
        /** All of them. */
        ALL,
        /** Those at posts that are served over midnight. */
        NIGHT
    }

    private static final RuleProperty<Turn> TURNS =
            RuleProperty.word("turns", Turn.class, ShiftTurns::turns).orElse(Turn.ALL);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(
                    TYPE, values -> new ShiftTurns(values.header(), values.get(TURNS)), TURNS)
            .reading(RuleType.Input.COUNTERS, RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Soft, for everybody who works in shifts. */
    public static ShiftTurns soft(long weight, Turn turns) {
        return new ShiftTurns(RuleHeader.soft(TYPE, weight), turns);
    }

    @Override
    public boolean sharesNeed() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var posts = context.counters().stream().filter(this::counts).toList();
        var duty = new FairDuty(context, context.inShifts(scope()), posts);
        var shares = duty.of(cell -> true, asn -> new Days(0, 0));
        for (var person : duty.officers()) {
            var subject = new Subject.OfAsn(
                    person.asn().id(),
                    context.date(person.cells().get(0)),
                    context.date(person.cells().get(person.cells().size() - 1)));
            var cells = shares.cells(person);
            var own = posts.stream()
                    .filter(post -> cells.stream().anyMatch(cell -> ShiftDays.couldBe(cell, post, context)))
                    .toList();
            tallies.accept(at(own, subject, cells, shares.price(person, enforcement())));
        }
    }

    private boolean counts(ServiceCounter post) {
        return turns == Turn.ALL
                || post.hours().filter(ServiceCounter.Hours::isOverMidnight).isPresent();
    }

    private Tally at(List<ServiceCounter> posts, Subject subject, CellSet cells, Price price) {
        if (turns == Turn.ALL) {
            return tallyOf(subject, cells, Counted.ANY_COUNTER, price);
        }
        var tally = tallyOf(subject, cells, Counted.at(posts.get(0).id()), price);
        for (var post : posts.subList(1, posts.size())) {
            tally = tally.and(new Tally.Term(cells, Counted.at(post.id()), 1));
        }
        return tally;
    }
}
