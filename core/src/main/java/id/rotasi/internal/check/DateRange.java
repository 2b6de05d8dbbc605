package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.RuleProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The dates that a problem may speak of, and spans that do not end before they start. */
final class DateRange {

    private DateRange() {}

    /** Whether a problem may speak of that date. */
    static boolean contains(LocalDate date) {
        return date.getYear() >= RosterProblem.FIRST_YEAR && date.getYear() <= RosterProblem.LAST_YEAR;
    }

    /** Adds an error if no problem may speak of that date. */
    static void check(String path, LocalDate date, Errors errors) {
        if (!contains(date)) {
            errors.add(
                    path,
                    "date-out-of-range",
                    Map.of(
                            "value", date.toString(),
                            "min", Integer.toString(RosterProblem.FIRST_YEAR),
                            "max", Integer.toString(RosterProblem.LAST_YEAR)));
        }
    }

    /** Adds an error if a span ends before it starts; whether it does not. */
    static boolean checkOrder(String path, Period.Span dates, Errors errors) {
        if (dates.isBackwards()) {
            errors.add(
                    path,
                    "period-backwards",
                    Map.of("from", dates.from().orElseThrow(), "to", dates.to().orElseThrow()));
        }
        return !dates.isBackwards();
    }

    /** The dates that a rule has for a property; always for one that is no dates, or has none. */
    static Period.Span of(RuleProperty<?> property, Rule rule) {
        return property.of(rule) instanceof Optional<?> given && given.orElse(null) instanceof Period dates
                ? Period.Span.of(dates.from(), dates.to())
                : Period.Span.ALWAYS;
    }
}
