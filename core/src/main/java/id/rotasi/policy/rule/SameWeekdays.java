package id.rotasi.policy.rule;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Each person, or all of each group of people alike, is at home on the same weekdays in every week of the period; the engine
 * chooses on which. It binds the days on which somebody is on duty and may be either at home or on site.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per who shares weekdays
 */
public record SameWeekdays(RuleHeader header, Sharing per) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "same-weekdays";

    /** Who has the same weekdays as whom: each person for himself or herself, or all of a group as for {@link Per}. */
    public enum Sharing {
        /** Each person has weekdays of his or her own. */
        PERSON,
        /** Everybody in the rule's scope has the same. */
        SCOPE,
        /** All of a unit have the same, by the unit that they belong to directly. */
        UNIT,
        /** All of a government. */
        GOVERNMENT,
        /** All of an agency. */
        AGENCY,
        /** All of a division. */
        DIVISION,
        /** All of a section. */
        SECTION,
        /** All of a team. */
        TEAM,
        /** All of a service point. */
        SERVICE_POINT;

        /** The groups; empty for persons. */
        public Optional<Per> groups() {
            return this == PERSON ? Optional.empty() : Optional.of(Per.valueOf(name()));
        }
    }

    private static final RuleProperty<Sharing> PER =
            RuleProperty.word("per", Sharing.class, SameWeekdays::per).orElse(Sharing.PERSON);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new SameWeekdays(values.header(), values.get(PER)), PER);

    /** Hard, for each person. */
    public static SameWeekdays hard() {
        return hard(Sharing.PERSON);
    }

    /** Hard, with the same weekdays for these. */
    public static SameWeekdays hard(Sharing per) {
        return new SameWeekdays(RuleHeader.hard(TYPE), per);
    }

    /** A weekday of a person, of a unit, or of everybody in scope if there is none of either. */
    private record Weekday(Optional<String> of, DayOfWeek weekday) {}

    /** The cells of a weekday, and what stands for it: who, on the first date. */
    private record Days(Subject first, List<Integer> cells) {}

    @Override
    public Optional<Per> comparedPer() {
        return per.groups();
    }

    @Override
    public boolean makesChoices() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var weekdays = new LinkedHashMap<Weekday, Days>();
        per.groups()
                .ifPresentOrElse(
                        groups -> context.unitDays(scope(), groups).forEach(day -> day.onDuty().stream()
                                .forEach(cell -> add(cell, day.unit(), day.subject(), context, weekdays))),
                        () -> context.people(scope())
                                .forEach(person -> person.cells().stream().forEach(cell -> {
                                    var asn = person.asn().id();
                                    add(cell, Optional.of(asn), on(asn, context.date(cell)), context, weekdays);
                                })));
        weekdays.values().forEach(days -> alike(days.first(), days.cells(), context, tallies));
    }

    /** Adds a cell that is bound to its weekday. */
    private static void add(
            int cell, Optional<String> of, Subject on, RuleContext context, Map<Weekday, Days> weekdays) {
        if (context.may(cell, Counted.WFH) && context.may(cell, Counted.ON_SITE)) {
            var weekday = new Weekday(of, context.date(cell).getDayOfWeek());
            weekdays.computeIfAbsent(weekday, first -> new Days(on, new ArrayList<>()))
                    .cells()
                    .add(cell);
        }
    }

    private void alike(Subject first, List<Integer> cells, RuleContext context, Consumer<Tally> tallies) {
        if (cells.size() < 2) {
            return;
        }
        var home = context.choice(id(), first, 2);
        for (int cell : cells) {
            var subject = on(context.asn(cell).id(), context.date(cell));
            var one = Price.atMost(1, enforcement());
            tallies.accept(tallyOf(subject, CellSet.of(cell), Counted.WFH, one).and(home.is(0)));
            tallies.accept(
                    tallyOf(subject, CellSet.of(cell), Counted.ON_SITE, one).and(home.is(1)));
        }
    }

    private static Subject on(String asn, LocalDate date) {
        return new Subject.OfAsn(asn, date, date);
    }
}
