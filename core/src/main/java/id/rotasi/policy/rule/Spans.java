package id.rotasi.policy.rule;

import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** The days of a person by week or by month, those before the period that are known included. */
enum Spans {
    /** Weeks of ISO 8601, which start on Mondays; day 0 of the epoch was a Thursday. */
    WEEKS(date -> Math.floorDiv(date.toEpochDay() + 3, 7)),
    /** Calendar months. */
    MONTHS(date -> 12L * date.getYear() + date.getMonthValue());

    private final ToLongFunction<LocalDate> number;

    Spans(ToLongFunction<LocalDate> number) {
        this.number = number;
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
        return number.applyAsLong(context.date(cell));
    }
}
