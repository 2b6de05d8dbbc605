package id.rotasi.internal.check;

import static id.rotasi.internal.check.Draft.date;
import static id.rotasi.internal.check.Mistake.mistake;

import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Period.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with dates from or to which something holds. */
final class DatedMistakes {

    private DatedMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
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
                        draft ->
                                draft.asn(1, asn -> asn.ineligible(sanction(Span.through(LocalDate.of(9999, 1, 1)))))));
    }

    private static List<Eligibility.Exclusion> sanction(Span dates) {
        return List.of(new Eligibility.Exclusion(IneligibilityReason.DISCIPLINE, dates));
    }
}
