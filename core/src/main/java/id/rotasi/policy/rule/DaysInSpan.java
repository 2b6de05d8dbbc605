package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.RuleType.RuleProperty.Need;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * How many days of each week or month a person is at home, or on site; those before the period that are known count.
 *
 * @param rule the rule that counts
 * @param spans weeks or months
 * @param counted where
 */
record DaysInSpan(BuiltInRule rule, Spans spans, Counted counted) {

    /** At most so many days, 0 or more. */
    static <R extends Rule> RuleProperty<Integer> most(Function<R, Integer> days) {
        return RuleProperty.whole("days", 0, Integer.MAX_VALUE, days)
                .stricter(RuleProperty.less())
                .givingWay((most, need) -> Optional.of(most + 1));
    }

    /** At least so many days, 1 or more. */
    static <R extends Rule> RuleProperty<Integer> least(Function<R, Integer> days) {
        return RuleProperty.whole("days", 1, Integer.MAX_VALUE, days)
                .stricter(RuleProperty.more())
                .givingWay(DaysInSpan::fewer);
    }

    private static Optional<Integer> fewer(int least, Need need) {
        return Optional.of(need.less()).filter(fewer -> fewer > 0 && fewer < least);
    }

    /** At most so many days, whatever the span. */
    void atMost(int days, RuleContext context, Consumer<Tally> tallies) {
        tally(context, possible -> Price.atMost(days, rule.enforcement()), tallies);
    }

    /** At least so many days; all of those on which the person can be there, if they are fewer. */
    void atLeast(int days, RuleContext context, Consumer<Tally> tallies) {
        tally(context, possible -> Price.atLeast(Math.min(days, possible), rule.enforcement()), tallies);
    }

    private void tally(RuleContext context, IntFunction<Price> price, Consumer<Tally> tallies) {
        for (var person : context.people(rule.scope())) {
            for (int[] span : spans.of(person, context)) {
                var subject = new Subject.OfAsn(
                        person.asn().id(), context.date(span[0]), context.date(span[span.length - 1]));
                tallies.accept(new Tally(
                        rule.id(), subject, CellSet.of(span), counted, price.apply(possible(person, span, context))));
            }
        }
    }

    private int possible(AsnCells person, int[] span, RuleContext context) {
        return (int) Arrays.stream(span)
                .filter(cell -> person.cells().contains(cell)
                        ? context.may(cell, counted)
                        : counted.equals(Counted.WFH) == context.wasHome(cell))
                .count();
    }
}
