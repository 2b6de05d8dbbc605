package id.rotasi.oracle;

import id.rotasi.policy.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Days at home, or on site, of each week or month; known days before the period count. */
record SpanCounts(Facts facts, Choices choices, Rule rule, boolean home, List<ToLongFunction<int[][]>> parts) {

    void weeks(int days, boolean atLeast) {
        spans(date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), days, atLeast);
    }

    void months(int days, boolean atLeast) {
        spans(date -> date.withDayOfMonth(1), days, atLeast);
    }

    private void spans(UnaryOperator<LocalDate> startOf, int days, boolean atLeast) {
        var starts = new TreeSet<LocalDate>();
        facts.dates.forEach(date -> starts.add(startOf.apply(date)));
        for (int a : facts.people(rule)) {
            for (var start : starts) {
                long before = facts.past(rule, a).stream()
                        .filter(day -> startOf.apply(day.date()).equals(start) && day.home() == home)
                        .count();
                int[] span = IntStream.range(0, facts.dates.size())
                        .filter(d -> facts.onDuty(a, d) && facts.isAbout(rule, a, d))
                        .filter(d -> startOf.apply(facts.dates.get(d)).equals(start))
                        .toArray();
                long possible =
                        before + IntStream.of(span).filter(d -> couldBe(a, d)).count();
                long least = Math.min(days, possible);
                if (span.length > 0) {
                    parts.add(sheet -> {
                        long count = before
                                + IntStream.of(span)
                                        .filter(d -> isThere(sheet[a][d]))
                                        .count();
                        return rule.enforcement().weight() * Math.max(0, atLeast ? least - count : count - days);
                    });
                }
            }
        }
    }

    private boolean couldBe(int a, int d) {
        return choices.allowed(a, d).stream().anyMatch(this::isThere);
    }

    private boolean isThere(int state) {
        return home ? state == Facts.HOME : !Facts.isAway(state);
    }
}
