package id.rotasi.internal.check;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Checks that dates lie in the years that a problem may speak of. What must lie in the period need not be looked at once
 * more.
 */
record DateCheck(RosterProblem draft, Errors errors) {

    void period() {
        span("$.period", Period.Span.of(draft.period().from(), draft.period().to()));
    }

    void letter() {
        date("$.letter.date", draft.letter().date());
        each(
                "$.letter.units",
                List.copyOf(draft.letter().units().values()),
                (path, letter) -> date(path + ".date", letter.date()));
    }

    void counters() {
        each("$.counters", draft.counters(), (path, counter) -> {
            span(path + ".open", counter.open());
            each(path + ".minimums", counter.minimums(), (place, other) -> span(place, other.dates()));
        });
    }

    void desks() {
        each("$.desks", draft.desks(), (path, desk) -> span(path + ".open", desk.open()));
    }

    void asns() {
        each("$.asns", draft.asns(), (path, asn) -> {
            date(path + ".placedOn", asn.placedOn());
            date(path + ".carriedOver.through", asn.carriedOver().through());
            span(path + ".service", asn.service());
            each(path + ".postings", asn.postings(), (place, posting) -> {
                date(place + ".from", Optional.of(posting.from()));
                date(place + ".placedOn", posting.placedOn());
            });
            each(path + ".ineligible", asn.ineligible(), (place, why) -> span(place, why.dates()));
        });
    }

    void absences() {
        each(
                "$.absences",
                draft.absences(),
                (path, absence) -> span(path, Period.Span.of(absence.from(), absence.to())));
    }

    void calendar() {
        each(
                "$.calendar.added",
                draft.calendar().added(),
                (path, day) -> date(path + ".date", Optional.of(day.date())));
        each(
                "$.calendar.regional",
                draft.calendar().regional(),
                (path, day) -> date(path + ".date", Optional.of(day.holiday().date())));
        each(
                "$.calendar.worked",
                draft.calendar().worked(),
                (path, day) -> date(path + ".date", Optional.of(day.date())));
        new TreeSet<>(draft.calendar().removed()).forEach(day -> date("$.calendar.removed", Optional.of(day)));
    }

    void policy() {
        draft.policy()
                .validity()
                .ifPresent(dates -> span("$.policy.validity", Period.Span.of(dates.from(), dates.to())));
        each("$.policy.rules", draft.policy().rules(), (path, rule) -> {
            span(path + ".validity", rule.validity());
            rule.descriptor()
                    .properties()
                    .forEach(property -> span(path + "." + property.name(), DateRange.of(property, rule)));
        });
    }

    /** Checks a span that need not have ends; one that ends before it starts is one error. */
    private void span(String path, Period.Span dates) {
        date(path + ".from", dates.from());
        date(path + ".to", dates.to());
    }

    private void date(String path, Optional<LocalDate> date) {
        date.ifPresent(day -> DateRange.check(path, day, errors));
    }
}
