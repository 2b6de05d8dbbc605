package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.rule.ShiftHoursCap.Over;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whoever has days off that the roster decides is on duty, at home or on site, on so many days of each week or month, or of the
 * period. Of a week or month that is not whole (leave, holidays, the ends of the period), it is as great a part of it, rounded either
 * way: of four days out of seven, five days of a week become two or three. Days before the period that are known count in its first
 * week or month. The price is the weight for each day missing or too many.
 *
 * <p>Source: Perpres 21/2023 art. 4, 37 hours and 30 minutes in a week, which are five or six days.
 *
 * @param header id, enforcement, scope, legal basis
 * @param days on duty, 0 or more
 * @param over each week, each month, or the period
 */
public record DaysOnDuty(RuleHeader header, int days, Over over) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "days-on-duty";

    private static final RuleProperty<Integer> DAYS = RuleProperty.whole(
                    "days", 0, ConsecutiveWfh.MAX_DAYS, DaysOnDuty::days)
            .givingWay(DaysOnDuty::other);
    private static final RuleProperty<Over> OVER =
            RuleProperty.word("over", Over.class, DaysOnDuty::over).orElse(Over.WEEK);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new DaysOnDuty(values.header(), values.get(DAYS), values.get(OVER)), DAYS, OVER)
            .reading(RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Hard, so many days of each week. */
    public static DaysOnDuty hard(int days) {
        return new DaysOnDuty(RuleHeader.hard(TYPE), days, Over.WEEK);
    }

    private static Optional<Integer> other(int days, RuleProperty.Need need) {
        int other = need.ceiling() == Integer.MAX_VALUE ? days - 1 : days + 1;
        return Optional.of(other).filter(count -> count >= 0 && count <= ConsecutiveWfh.MAX_DAYS);
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return over.startOf(first);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.inShifts(scope())) {
            for (int[] span : over.of(person, context)) {
                var cells = CellSet.of(span);
                var first = context.date(span[0]);
                long whole = over.length(first, context.period());
                long open = open(person, span, context);
                int least = Math.toIntExact(days * open / whole);
                int most = Math.toIntExact((days * open + whole - 1) / whole);
                var subject = new Subject.OfAsn(person.asn().id(), first, context.date(span[span.length - 1]));
                tallies.accept(tallyOf(subject, cells, Counted.ON_DUTY, Price.atLeast(least, enforcement())));
                tallies.accept(tallyOf(subject, cells, Counted.ON_DUTY, Price.atMost(most, enforcement())));
            }
        }
    }

    /* The days of a span on which the person might be on duty; before the period all of them, if anything is known of it. */
    private long open(AsnCells person, int[] span, RuleContext context) {
        var from = context.period().from();
        long inPeriod = CellSet.of(span).filter(person.cells()::contains).size();
        boolean isKnown = over != Over.PERIOD && !person.history().isEmpty();
        var start = over.startOf(from);
        return over.startOf(context.date(span[span.length - 1])).equals(start) && isKnown
                ? inPeriod + start.until(from, ChronoUnit.DAYS)
                : inPeriod;
    }
}
