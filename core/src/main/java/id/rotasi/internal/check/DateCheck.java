package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.policy.Rule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Checks that dates lie in the years that a problem may speak of. What must lie in the period need not be looked at once
 * more.
 */
final class DateCheck {

    private final RosterProblem draft;
    private final Errors errors;

    DateCheck(RosterProblem draft, Errors errors) {
        this.draft = draft;
        this.errors = errors;
    }

    void period() {
        span("$.period", draft.period());
    }

    void counters() {
        for (int i = 0; i < draft.counters().size(); i++) {
            var counter = draft.counters().get(i);
            span("$.counters[" + i + "].open", counter.open());
            for (int k = 0; k < counter.minimums().size(); k++) {
                span(
                        "$.counters[" + i + "].minimums[" + k + "]",
                        counter.minimums().get(k).dates());
            }
        }
    }

    void asns() {
        for (int i = 0; i < draft.asns().size(); i++) {
            var asn = draft.asns().get(i);
            date("$.asns[" + i + "].placedOn", asn.placedOn());
            date("$.asns[" + i + "].carriedOver.through", asn.carriedOver().through());
            span("$.asns[" + i + "].service", asn.service());
            for (int k = 0; k < asn.postings().size(); k++) {
                var place = "$.asns[" + i + "].postings[" + k + "]";
                date(place + ".from", Optional.of(asn.postings().get(k).from()));
                date(place + ".placedOn", asn.postings().get(k).placedOn());
            }
            for (int k = 0; k < asn.ineligible().size(); k++) {
                span(
                        "$.asns[" + i + "].ineligible[" + k + "]",
                        asn.ineligible().get(k).dates());
            }
        }
    }

    void absences() {
        for (int i = 0; i < draft.absences().size(); i++) {
            var absence = draft.absences().get(i);
            span("$.absences[" + i + "]", new Period(absence.from(), absence.to()));
        }
    }

    void calendar() {
        var added = draft.calendar().added();
        for (int i = 0; i < added.size(); i++) {
            date("$.calendar.added[" + i + "].date", Optional.of(added.get(i).date()));
        }
        new TreeSet<>(draft.calendar().removed()).forEach(day -> date("$.calendar.removed", Optional.of(day)));
    }

    void policy() {
        var policy = draft.policy();
        policy.validity().ifPresent(dates -> span("$.policy.validity", dates));
        for (int i = 0; i < policy.rules().size(); i++) {
            rule("$.policy.rules[" + i + "]", policy.rules().get(i));
        }
    }

    private void rule(String path, Rule rule) {
        span(path + ".validity", rule.validity());
        for (var property : rule.descriptor().properties()) {
            if (property.of(rule) instanceof Optional<?> given && given.orElse(null) instanceof Period dates) {
                span(path + "." + property.name(), dates);
            }
        }
    }

    private void span(String path, Period dates) {
        span(path, Period.Span.of(dates.from(), dates.to()));
    }

    /** Checks a span that need not have ends; one that ends before it starts is one error. */
    private void span(String path, Period.Span dates) {
        date(path + ".from", dates.from());
        date(path + ".to", dates.to());
    }

    /** Adds an error if a span ends before it starts. */
    static void checkOrder(String path, Period.Span dates, Errors errors) {
        if (dates.isBackwards()) {
            errors.add(
                    path,
                    "period-backwards",
                    Map.of("from", dates.from().orElseThrow(), "to", dates.to().orElseThrow()));
        }
    }

    private void date(String path, Optional<LocalDate> date) {
        date.ifPresent(day -> checkRange(path, day, errors));
    }

    /** Whether a problem may speak of that date. */
    static boolean isInRange(LocalDate date) {
        return date.getYear() >= RosterProblem.FIRST_YEAR && date.getYear() <= RosterProblem.LAST_YEAR;
    }

    /** Adds an error if no problem may speak of that date. */
    static void checkRange(String path, LocalDate date, Errors errors) {
        if (!isInRange(date)) {
            errors.add(
                    path,
                    "date-out-of-range",
                    Map.of(
                            "value", date.toString(),
                            "min", Integer.toString(RosterProblem.FIRST_YEAR),
                            "max", Integer.toString(RosterProblem.LAST_YEAR)));
        }
    }
}
