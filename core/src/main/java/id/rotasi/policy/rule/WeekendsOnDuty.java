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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whoever works in shifts is on duty on at most so many weekends of a month: the engine chooses which, and on the others the person
 * is off on Saturday and Sunday. A weekend belongs to the month of its Saturday; days before the period that are known count. The
 * price is the weight for each day on duty on the other weekends.
 *
 * @param header id, enforcement, scope, legal basis
 * @param weekends at most, 0 or more
 */
public record WeekendsOnDuty(RuleHeader header, int weekends) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "weekends-on-duty";

    private static final int MOST = 5;

    private static final RuleProperty<Integer> WEEKENDS =
            RuleProperty.whole("weekends", 0, MOST, WeekendsOnDuty::weekends).stricter(RuleProperty.less());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new WeekendsOnDuty(values.header(), values.get(WEEKENDS)), WEEKENDS)
            .reading(RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Hard, for everybody who works in shifts. */
    public static WeekendsOnDuty hard(int weekends) {
        return new WeekendsOnDuty(RuleHeader.hard(TYPE), weekends);
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return Spans.MONTHS.startOf(first);
    }

    @Override
    public boolean makesChoices() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var shifts : ShiftDays.of(this, context)) {
            byMonth(shifts).values().stream()
                    .filter(inMonth -> inMonth.size() > weekends)
                    .forEach(inMonth -> choose(shifts, inMonth, context, tallies));
        }
    }

    /* The cells of each weekend, by the month of its Saturday; months without a day of the period left out. */
    private static Map<YearMonth, List<CellSet>> byMonth(ShiftDays shifts) {
        var cells = new TreeMap<LocalDate, List<Integer>>();
        for (int day = 0; day < shifts.size(); day++) {
            var date = shifts.date(day);
            if (shifts.isOpen(day) && date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                cells.computeIfAbsent(
                                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)),
                                key -> new ArrayList<>())
                        .add(shifts.cell(day));
            }
        }
        var months = cells.entrySet().stream()
                .collect(Collectors.groupingBy(
                        weekend -> YearMonth.from(weekend.getKey()),
                        TreeMap::new,
                        Collectors.mapping(weekend -> set(weekend.getValue()), Collectors.toList())));
        months.values().removeIf(inMonth -> inMonth.stream()
                .noneMatch(weekend -> weekend.stream().anyMatch(shifts.person().cells()::contains)));
        return months;
    }

    private static CellSet set(List<Integer> cells) {
        return CellSet.of(cells.stream().mapToInt(cell -> cell).toArray());
    }

    private void choose(ShiftDays shifts, List<CellSet> inMonth, RuleContext context, Consumer<Tally> tallies) {
        int[] ways = IntStream.range(0, 1 << inMonth.size())
                .filter(way -> Integer.bitCount(way) == weekends)
                .toArray();
        var days = inMonth.stream().flatMapToInt(CellSet::stream).sorted().toArray();
        var asn = shifts.person().asn().id();
        var choice = context.choice(
                id(), new Subject.OfAsn(asn, context.date(days[0]), context.date(days[days.length - 1])), ways.length);
        for (int w = 0; w < inMonth.size(); w++) {
            var weekend = inMonth.get(w);
            var subject =
                    new Subject.OfAsn(asn, context.date(weekend.get(0)), context.date(weekend.get(weekend.size() - 1)));
            var tally = tallyOf(subject, weekend, Counted.ON_DUTY, Price.atMost(weekend.size(), enforcement()));
            for (int option = 0; option < ways.length; option++) {
                boolean isFree = (ways[option] >> w & 1) == 0;
                tally = isFree ? tally.and(choice.is(option).times(weekend.size())) : tally;
            }
            tallies.accept(tally);
        }
    }
}
