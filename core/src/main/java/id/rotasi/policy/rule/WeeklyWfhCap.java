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
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
            var weeks = Arrays.stream(person.all())
                    .boxed()
                    .collect(Collectors.groupingBy(
                            cell -> weekOf(context.date(cell)), LinkedHashMap::new, Collectors.toList()));
            for (var week : weeks.values()) {
                var cells = CellSet.of(week.stream().mapToInt(Integer::intValue).toArray());
                if (week.stream().anyMatch(person.cells()::contains)) {
                    var subject = new Subject.OfAsn(
                            person.asn().id(), context.date(week.get(0)), context.date(week.get(week.size() - 1)));
                    tallies.accept(tallyOf(subject, cells, Counted.WFH, Price.atMost(days, enforcement())));
                }
            }
        }
    }

    private static int weekOf(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
