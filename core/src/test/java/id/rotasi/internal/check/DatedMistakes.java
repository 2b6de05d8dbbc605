package id.rotasi.internal.check;

import static id.rotasi.internal.check.Draft.date;
import static id.rotasi.internal.check.Mistake.mistake;

import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.MinimumOn;
import id.rotasi.domain.Unit.Posting;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.rule.WeeklyWfhCap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be wrong with dates from or to which something holds. */
final class DatedMistakes {

    private DatedMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                mistake(
                        "no weekday on which somebody works",
                        "$.asns[0].workingDays",
                        "working-days-empty",
                        draft -> draft.asn(0, asn -> asn.workingDays(Set.of()))),
                mistake(
                        "a regional day off of no unit",
                        "$.calendar.regional[0].units",
                        "regional-without-units",
                        draft -> draft.calendar = CalendarOptions.indonesian()
                                .withRegional(List.of(new CalendarOptions.RegionalHoliday(
                                        new Holiday(date(10), "Hari jadi", Holiday.Type.PUBLIC_HOLIDAY, ""),
                                        Set.of())))),
                mistake(
                        "a Sunday by decree",
                        "$.calendar.worked[0].date",
                        "worked-sunday",
                        draft -> draft.calendar = CalendarOptions.indonesian()
                                .withWorked(List.of(new CalendarOptions.WorkedDate(date(14), Set.of(), "")))),
                mistake(
                        "a counter that closes before it opens",
                        "$.counters[0].open",
                        "period-backwards",
                        draft -> counter(draft, 0, counter -> counter.open(Span.of(date(9), date(8))))),
                mistake(
                        "a counter from a year that is none",
                        "$.counters[0].open.from",
                        "date-out-of-range",
                        draft -> counter(draft, 0, counter -> counter.open(Span.from(LocalDate.of(1, 1, 1))))),
                mistake(
                        "a minimum backwards",
                        "$.counters[0].minimums[0]",
                        "period-backwards",
                        draft -> minimum(draft, 0, MinimumOn.between(Span.of(date(9), date(8)), 1))),
                mistake(
                        "a minimum of a day below zero",
                        "$.counters[0].minimums[0].minimum",
                        "number-too-small",
                        draft -> minimum(draft, 0, MinimumOn.every(DayOfWeek.MONDAY, -1))),
                mistake(
                        "a minimum on no weekday",
                        "$.counters[0].minimums[0].weekdays",
                        "minimum-without-weekdays",
                        draft -> minimum(draft, 0, new MinimumOn(Span.ALWAYS, Set.of(), 1))),
                mistake(
                        "a minimum of a day above the seats",
                        "$.counters[0].seats",
                        "seats-below-minimum",
                        draft -> minimum(draft, 0, MinimumOn.every(DayOfWeek.MONDAY, 4))),
                mistake(
                        "a minimum of a day that too few are there for",
                        "$.counters[1].minimums[0].minimum",
                        "too-few-people",
                        draft -> minimum(draft, 1, MinimumOn.every(DayOfWeek.MONDAY, 9))),
                mistake(
                        "service backwards",
                        "$.asns[1].service",
                        "period-backwards",
                        draft -> draft.asn(1, asn -> asn.service(Span.of(date(9), date(8))))),
                mistake(
                        "service from a year that is none",
                        "$.asns[1].service.from",
                        "date-out-of-range",
                        draft -> draft.asn(1, asn -> asn.service(Span.from(LocalDate.of(1, 1, 1))))),
                mistake(
                        "a sanction backwards",
                        "$.asns[1].ineligible[0]",
                        "period-backwards",
                        draft -> draft.asn(1, asn -> asn.ineligible(sanction(Span.of(date(9), date(8)))))),
                mistake(
                        "a sanction to a year that is none",
                        "$.asns[1].ineligible[0].to",
                        "date-out-of-range",
                        draft -> draft.asn(1, asn -> asn.ineligible(sanction(Span.through(LocalDate.of(9999, 1, 1)))))),
                mistake(
                        "a posting to an unknown unit",
                        "$.asns[1].postings[0].unit",
                        "unknown-unit",
                        draft -> draft.asn(1, asn -> asn.postings(List.of(Posting.to("bkpsdm", date(9)))))),
                mistake(
                        "a posting to an unknown room",
                        "$.asns[1].postings[0].site",
                        "unknown-site",
                        draft -> draft.asn(
                                1,
                                asn -> asn.postings(List.of(
                                        Posting.builder(date(9)).site("b-1").build())))),
                mistake(
                        "a posting that changes nothing",
                        "$.asns[1].postings[0]",
                        "posting-empty",
                        draft -> draft.asn(
                                1,
                                asn -> asn.postings(
                                        List.of(Posting.builder(date(9)).build())))),
                mistake(
                        "two postings of one date",
                        "$.asns[1].postings[1].from",
                        "postings-not-in-order",
                        draft -> draft.asn(
                                1,
                                asn -> asn.postings(
                                        List.of(Posting.to("pelayanan", date(9)), Posting.to("dukcapil", date(9)))))),
                mistake(
                        "a posting from a year that is none",
                        "$.asns[1].postings[0].from",
                        "date-out-of-range",
                        draft -> draft.asn(
                                1, asn -> asn.postings(List.of(Posting.to("pelayanan", LocalDate.of(1, 1, 1)))))),
                mistake(
                        "a blank qualification of a posting",
                        "$.asns[1].postings[0].qualifications",
                        "text-blank",
                        draft -> draft.asn(
                                1,
                                asn -> asn.postings(List.of(Posting.builder(date(9))
                                        .qualifications(Set.of(" "))
                                        .build())))),
                mistake(
                        "a rule that ends before it begins",
                        "$.policy.rules[0].validity",
                        "period-backwards",
                        draft -> draft.policy = RosterPolicy.of("own", cap(Span.of(date(9), date(8))))),
                mistake(
                        "a rule from a year that is none",
                        "$.policy.rules[0].validity.from",
                        "date-out-of-range",
                        draft -> draft.policy = RosterPolicy.of("own", cap(Span.from(LocalDate.of(1, 1, 1))))));
    }

    private static void minimum(Draft draft, int place, MinimumOn minimum) {
        counter(draft, place, counter -> counter.minimums(List.of(minimum)));
    }

    private static void counter(Draft draft, int place, UnaryOperator<ServiceCounter.Builder> change) {
        draft.change(draft.counters, place, counter -> change.apply(counter.toBuilder())
                .build());
    }

    private static Rule cap(Span dates) {
        return new WeeklyWfhCap(RuleHeader.hard(WeeklyWfhCap.TYPE).validIn(dates), 2);
    }

    private static List<Eligibility.Exclusion> sanction(Span dates) {
        return List.of(new Eligibility.Exclusion(IneligibilityReason.DISCIPLINE, dates));
    }
}
