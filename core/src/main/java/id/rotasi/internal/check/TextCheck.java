package id.rotasi.internal.check;

import static id.rotasi.internal.check.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.policy.Rule.LegalBasis;
import java.util.Optional;

/** Checks every text of a problem, see {@link Texts}. */
record TextCheck(RosterProblem draft, Texts texts) {

    void name() {
        texts.printed("$.name", draft.name());
    }

    void units() {
        each("$.units", draft.units(), (path, unit) -> texts.idAndName(path, unit.id(), unit.name()));
    }

    void counters() {
        each("$.counters", draft.counters(), (path, counter) -> {
            texts.idAndName(path, counter.id(), counter.name());
            counter.qualification().ifPresent(asked -> texts.qualification(path + ".qualification", asked));
        });
    }

    void sites() {
        each("$.sites", draft.sites(), (path, site) -> texts.idAndName(path, site.id(), site.name()));
    }

    void asns() {
        each("$.asns", draft.asns(), (path, asn) -> {
            texts.id(path + ".id", asn.id());
            texts.printed(path + ".name", Optional.of(asn.name()));
            texts.printed(path + ".grade", asn.grade());
            texts.printed(path + ".title", asn.title());
            texts.qualifications(path, asn.qualifications());
            each(path + ".postings", asn.postings(), (place, posting) -> posting.qualifications()
                    .ifPresent(all -> texts.qualifications(place, all)));
        });
    }

    void onSiteDates() {
        each("$.onSiteDates", draft.onSiteDates(), (path, day) -> texts.printed(path + ".occasion", day.occasion()));
    }

    void published() {
        draft.published().ifPresent(roster -> texts.printed("$.published.version", roster.version()));
    }

    void locks() {
        each("$.locks", draft.locks(), (path, lock) -> texts.printed(path + ".reason", lock.reason()));
    }

    void calendar() {
        each("$.calendar.added", draft.calendar().added(), (path, day) -> {
            texts.printed(path + ".name", day.name());
            texts.printed(path + ".decree", day.decree());
        });
    }

    void policy() {
        rule("$.policy", draft.policy().id(), draft.policy().legalBasis());
        each("$.policy.rules", draft.policy().rules(), (path, rule) -> rule(path, rule.id(), rule.legalBasis()));
    }

    private void rule(String path, String id, LegalBasis basis) {
        texts.id(path + ".id", id);
        texts.printed(path + ".legalBasis", basis.citation());
    }
}
