package id.rotasi.oracle;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import java.time.LocalDate;
import java.util.EnumSet;

/** People as of a date. */
final class AsOf {

    private AsOf() {}

    /** A person as of a date, put together from what was given. */
    static Asn date(Asn asn, LocalDate date) {
        var unit = asn.unit();
        var eligibility = asn.eligibility();
        var position = asn.position();
        var function = asn.function();
        boolean frontLine = asn.frontLine();
        var qualifications = asn.qualifications();
        var site = asn.site();
        var placedOn = asn.placedOn();
        for (var posting : asn.postings()) {
            if (posting.from().compareTo(date) <= 0) {
                unit = posting.unit().orElse(unit);
                eligibility = posting.eligibility().orElse(eligibility);
                position = posting.position().orElse(position);
                function = posting.function().orElse(function);
                frontLine = posting.frontLine().orElse(frontLine);
                qualifications = posting.qualifications().orElse(qualifications);
                site = posting.site().isPresent() ? posting.site() : site;
                placedOn = posting.placedOn().isPresent() ? posting.placedOn() : placedOn;
            }
        }
        var reasons = EnumSet.noneOf(IneligibilityReason.class);
        reasons.addAll(eligibility.reasons());
        for (var why : asn.ineligible()) {
            if (Facts.isWithin(why.dates(), date)) {
                reasons.add(why.reason());
            }
        }
        var then = Asn.builder(asn.id(), asn.name(), unit)
                .position(position)
                .function(function)
                .frontLine(frontLine)
                .qualifications(qualifications)
                .eligibility(Eligibility.notBecause(reasons));
        site.ifPresent(then::site);
        placedOn.ifPresent(then::placedOn);
        return then.build();
    }
}
