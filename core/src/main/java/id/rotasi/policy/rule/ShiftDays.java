package id.rotasi.policy.rule;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days of somebody whose days off the roster decides, one after the other without gaps, from the first known day before the period to the
 * last of the period. On each the person can be on duty, so that there is a cell; or is not, being absent; or nothing is known.
 */
final class ShiftDays {

    /** Not on duty on that day, whatever is decided. */
    private static final int FREE = -1;

    /** Nothing is known of that day, or the person works elsewhere, or the rule does not hold. */
    private static final int UNKNOWN = -2;

    private final BuiltInRule rule;
    private final AsnCells person;
    private final RuleContext context;
    private final LocalDate from;
    private final int[] cells;
    private final int before;

    private ShiftDays(BuiltInRule rule, AsnCells person, RuleContext context) {
        this.rule = rule;
        this.person = person;
        this.context = context;
        var first = context.period().from();
        this.from = person.history().isEmpty()
                ? first
                : context.date(person.history().get(0));
        this.before = (int) ChronoUnit.DAYS.between(from, first);
        this.cells = new int
                [before + (int) ChronoUnit.DAYS.between(first, context.period().to()) + 1];
        for (int day = 0; day < cells.length; day++) {
            boolean elsewhere =
                    day >= before && context.cell(person.asn().id(), date(day)).isPresent();
            cells[day] = elsewhere || !rule.validity().contains(date(day)) ? UNKNOWN : FREE;
        }
        for (int cell : person.all()) {
            cells[(int) ChronoUnit.DAYS.between(from, context.date(cell))] = cell;
        }
    }

    /** The days of each person in the scope of a rule whose days off the roster decides. */
    static List<ShiftDays> of(BuiltInRule rule, RuleContext context) {
        return context.inShifts(rule.scope()).stream()
                .map(person -> new ShiftDays(rule, person, context))
                .toList();
    }

    AsnCells person() {
        return person;
    }

    /** How many days there are. */
    int size() {
        return cells.length;
    }

    LocalDate date(int day) {
        return from.plusDays(day);
    }

    /** Whether there is a cell on that day. */
    boolean isOpen(int day) {
        return cells[day] >= 0;
    }

    /** Whether something is known of a day: there is a cell, or the person is not on duty. */
    private boolean isKnown(int day) {
        return day >= 0 && cells[day] != UNKNOWN;
    }

    /** The cell on that day. */
    int cell(int day) {
        return cells[day];
    }

    /** Those of some posts at which the person may be on that day, or was. */
    List<ServiceCounter> at(int day, List<ServiceCounter> posts) {
        return posts.stream().filter(post -> couldBe(cells[day], post, context)).toList();
    }

    /** Whether the person of a cell may be at a post, or was there: before the period, or on a day that is settled. */
    static boolean couldBe(int cell, ServiceCounter post, RuleContext context) {
        boolean isBefore = context.date(cell).isBefore(context.period().from());
        return context.wasAt(cell, post.id()) || !isBefore && context.may(cell, Counted.at(post.id()));
    }

    /** The cells of some days, as far as there are; empty unless one of them lies in the period. */
    CellSet window(int first, int last) {
        return last < before
                ? CellSet.of()
                : CellSet.of(IntStream.rangeClosed(first, last)
                        .map(this::cell)
                        .filter(c -> c >= 0)
                        .toArray());
    }

    /**
     * Days between two others on which the person would be the contrary: days on duty between days off, or days off between days on
     * duty, so many that {@code most} is one too few. None that reaches beyond what is known, or that absences alone make.
     *
     * @param on whether the days between are on duty
     * @param days how many they are
     */
    List<Tally> between(boolean on, int days, int missing) {
        var found = new ArrayList<Tally>();
        for (int first = 1; first + days < cells.length; first++) {
            if (first + days >= before && isRun(first, days, on)) {
                found.add(run(first, days, on, missing));
            }
        }
        return found;
    }

    private boolean isRun(int first, int days, boolean on) {
        boolean isKnown = IntStream.rangeClosed(first - 1, first + days).allMatch(this::isKnown);
        var run = IntStream.range(first, first + days);
        boolean ends = isOpen(first - 1) && isOpen(first + days);
        return isKnown && (on ? run.allMatch(this::isOpen) : ends && run.anyMatch(this::isOpen));
    }

    private Tally run(int first, int days, boolean on, int missing) {
        var run = CellSet.of(IntStream.range(first, first + days)
                .map(this::cell)
                .filter(c -> c >= 0)
                .toArray());
        var ends = CellSet.of(IntStream.of(first - 1, first + days)
                .map(this::cell)
                .filter(c -> c >= 0)
                .toArray());
        var subject = new Subject.OfAsn(person.asn().id(), date(first), date(first + days - 1));
        var price =
                Price.atMost(run.size() + ends.size() - 1, rule.enforcement().times(missing));
        var tally = new Tally(rule.id(), subject, run, on ? Counted.ON_DUTY : Counted.OFF, price);
        return ends.isEmpty() ? tally : tally.and(new Tally.Term(ends, on ? Counted.OFF : Counted.ON_DUTY, 1));
    }
}
