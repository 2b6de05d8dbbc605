package id.rotasi.policy.rule;

import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * On the days of each class (Mondays, Fridays, days beside a holiday ...) each person works that share from home; the
 * price is the weight times the squared distance in days, more for days beside days off, since a Monday or Friday at
 * home makes a long weekend. Every day has one class, so these sets nest in the person's total.
 *
 * @param header id, enforcement, scope, legal basis
 * @param share at home
 * @param besideDaysOff factor for Mondays, Fridays, Saturdays and days beside a holiday, 1 to 100
 */
public record WeekdayFairness(RuleHeader header, Share share, int besideDaysOff) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "weekday-fairness";

    private static final RuleProperty<Share> SHARE = RuleProperty.share("share", WeekdayFairness::share);
    private static final RuleProperty<Integer> BESIDE_DAYS_OFF = RuleProperty.whole(
                    "besideDaysOff", 1, Enforcement.MAX_FACTOR, WeekdayFairness::besideDaysOff)
            .orElse(2)
            .stricter(RuleProperty.more());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(
                    TYPE,
                    values -> new WeekdayFairness(values.header(), values.get(SHARE), values.get(BESIDE_DAYS_OFF)),
                    SHARE,
                    BESIDE_DAYS_OFF)
            .reading(RuleType.Input.CARRIED_OVER, RuleType.Input.HISTORY);

    /** Soft, for everybody; days beside days off count twice. */
    public static WeekdayFairness soft(long weight, Share share) {
        return new WeekdayFairness(RuleHeader.soft(TYPE, weight), share, 2);
    }

    @Override
    public WfhTerms wfhTerms() {
        return WfhTerms.NONE.each(share);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.people(scope())) {
            if (person.cells().stream().anyMatch(cell -> context.may(cell, Counted.WFH))) {
                byClass(Turns.of(person, context), context).forEach((dayClass, cells) -> {
                    var carried = carriedOver(person, dayClass);
                    var subject = new Subject.OfDayClass(person.asn().id(), dayClass);
                    tallies.accept(new DutyShare(this, subject, cells, Counted.WFH, share)
                            .squaredNear(carried.dutyDays(), carried.wfhDays(), enforcementOf(dayClass), context));
                });
            }
        }
    }

    private static CarriedOver.Days carriedOver(AsnCells person, DayClass dayClass) {
        return person.asn().carriedOver().classes().getOrDefault(dayClass.carriedOver(), new CarriedOver.Days(0, 0));
    }

    private Enforcement enforcementOf(DayClass dayClass) {
        return dayClass.isBesideDaysOff() ? enforcement().times(besideDaysOff) : enforcement();
    }

    private static Map<DayClass, CellSet> byClass(CellSet cells, RuleContext context) {
        var days = new EnumMap<DayClass, IntStream.Builder>(DayClass.class);
        for (int i = 0; i < cells.size(); i++) {
            var dayClass = context.calendar().dayClass(context.date(cells.get(i)));
            days.computeIfAbsent(dayClass, none -> IntStream.builder()).add(cells.get(i));
        }
        var sets = new EnumMap<DayClass, CellSet>(DayClass.class);
        days.forEach(
                (dayClass, own) -> sets.put(dayClass, CellSet.of(own.build().toArray())));
        return sets;
    }
}
