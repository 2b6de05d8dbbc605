package id.rotasi.policy.rule;

import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** The days of a person by week or by month, those before the period that are known included. */
enum Spans {
    /** Weeks of ISO 8601, which start on Mondays; day 0 of the epoch was a Thursday. */
    WEEKS(date -> Math.floorDiv(date.toEpochDay() + 3, 7), TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
    /** Calendar months. */
    MONTHS(date -> 12L * date.getYear() + date.getMonthValue(), TemporalAdjusters.firstDayOfMonth());

    /** Of every week. */
    static final int DAYS_OF_A_WEEK = 7;

    private final ToLongFunction<LocalDate> number;
    private final TemporalAdjuster start;

    Spans(ToLongFunction<LocalDate> number, TemporalAdjuster start) {
        this.number = number;
        this.start = start;
    }

    /** The first date of the span in which a date lies. */
    LocalDate startOf(LocalDate date) {
        return date.with(start);
    }

    /** The cells of each span that has a day of the period, in ascending order. */
    List<int[]> of(AsnCells person, RuleContext context) {
        var spans = new ArrayList<int[]>();
        int[] cells = person.all();
        int first = 0;
        for (int next = 1; next <= cells.length; next++) {
            if (next == cells.length || number(context, cells[next]) != number(context, cells[first])) {
                // The days before the period come first.
                if (person.cells().contains(cells[next - 1])) {
                    spans.add(Arrays.copyOfRange(cells, first, next));
                }
                first = next;
            }
        }
        return spans;
    }

    private long number(RuleContext context, int cell) {
        return number(context.date(cell));
    }

    /** The number of the span in which a date lies; from one to the next it rises by one. */
    long number(LocalDate date) {
        return number.applyAsLong(date);
    }
}
