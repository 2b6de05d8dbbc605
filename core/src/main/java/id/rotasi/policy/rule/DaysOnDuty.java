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
 * Whoever has days off that the roster decides is on duty, at home or on site, on at least and at most so many days of each week or
 * month, or of the period. Of a week or month that is not whole (leave, holidays, the ends of the period), it is as great a part of
 * both: of four days out of seven, five days of a week become 2 at least and 3 at most. Days before the period that are known count in
 * its first week or month. The price is the weight for each day missing or too many.
 *
 * <p>Source: Perpres 21/2023 art. 4, 37 hours and 30 minutes in a week, which are five or six days.
 *
 * @param header id, enforcement, scope, legal basis
 * @param least days, 0 or more
 * @param most days, not less
 * @param over each week, each month, or the period
 */
public record DaysOnDuty(RuleHeader header, int least, int most, Over over) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "days-on-duty";

    private static final RuleProperty<Integer> LEAST = RuleProperty.whole(
                    "least", 0, ConsecutiveWfh.MAX_DAYS, DaysOnDuty::least)
            .orElse(0)
            .stricter(RuleProperty.more())
            .givingWay((least, need) -> Optional.of(least - 1).filter(fewer -> fewer >= 0));
    private static final RuleProperty<Integer> MOST = RuleProperty.whole(
                    "most", 0, ConsecutiveWfh.MAX_DAYS, DaysOnDuty::most)
            .orElse(ConsecutiveWfh.MAX_DAYS)
            .stricter(RuleProperty.less())
            .givingWay((most, need) -> Optional.of(most + 1).filter(more -> more <= ConsecutiveWfh.MAX_DAYS));
    private static final RuleProperty<Over> OVER =
            RuleProperty.word("over", Over.class, DaysOnDuty::over).orElse(Over.WEEK);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE,
                    values -> new DaysOnDuty(values.header(), values.get(LEAST), values.get(MOST), values.get(OVER)),
                    LEAST,
                    MOST,
                    OVER)
            .withOneOf(LEAST, MOST)
            .reading(RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Hard, so many days of each week. */
    public static DaysOnDuty hard(int days) {
        return new DaysOnDuty(RuleHeader.hard(TYPE), days, days, Over.WEEK);
    }

    @Override
    public boolean neverBinds(int days) {
        return least == 0 && most >= (over == Over.WEEK ? Spans.DAYS_OF_A_WEEK : days);
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
                int least = Math.toIntExact(this.least * open / whole);
                int most = Math.toIntExact((this.most * open + whole - 1) / whole);
                var subject = new Subject.OfAsn(person.asn().id(), first, context.date(span[span.length - 1]));
                tallies.accept(tallyOf(
                        subject, cells, Counted.ON_DUTY, Price.between(least, Math.max(least, most), enforcement())));
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
