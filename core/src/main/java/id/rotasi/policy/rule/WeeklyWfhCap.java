package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * In each ISO week a person works from home at most so many days, those before the period included.
 *
 * <p>Source: PermenPANRB 4/2025 art. 13, two working days a week.
 *
 * @param header id, enforcement, scope, legal basis
 * @param days at most, 0 or more
 */
public record WeeklyWfhCap(RuleHeader header, int days) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "weekly-wfh-cap";

    /** More working days than any week has. */
    private static final int WHOLE_WEEK = 6;

    private static final int MONDAY_BEFORE_EPOCH = 3;

    private static final RuleProperty<Integer> DAYS = RuleProperty.whole(
                    "days", 0, Integer.MAX_VALUE, WeeklyWfhCap::days)
            .stricter(RuleProperty.less())
            .givingWay((days, need) -> Optional.of(days + 1));

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new WeeklyWfhCap(values.header(), values.get(DAYS)), DAYS);

    /** Hard, for everybody. */
    public static WeeklyWfhCap hard(int days) {
        return new WeeklyWfhCap(RuleHeader.hard(TYPE), days);
    }

    @Override
    public boolean neverBinds(int inDays) {
        return days >= WHOLE_WEEK;
    }

    @Override
    public WfhTerms wfhTerms() {
        return WfhTerms.NONE.weekly(days);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.people(scope())) {
            int[] cells = person.all();
            int first = 0;
            for (int next = 1; next <= cells.length; next++) {
                if (next == cells.length || weekOf(context, cells[next]) != weekOf(context, cells[first])) {
                    tally(context, person, Arrays.copyOfRange(cells, first, next), tallies);
                    first = next;
                }
            }
        }
    }

    private void tally(RuleContext context, RuleContext.AsnCells person, int[] week, Consumer<Tally> tallies) {
        if (Arrays.stream(week).anyMatch(person.cells()::contains)) {
            var subject =
                    new Subject.OfAsn(person.asn().id(), context.date(week[0]), context.date(week[week.length - 1]));
            tallies.accept(tallyOf(subject, CellSet.of(week), Counted.WFH, Price.atMost(days, enforcement())));
        }
    }

    /* Weeks of ISO 8601, which start on Mondays; day 0 of the epoch was a Thursday. */
    private static long weekOf(RuleContext context, int cell) {
        return Math.floorDiv(context.date(cell).toEpochDay() + MONDAY_BEFORE_EPOCH, 7);
    }
}
