package id.rotasi.internal.check;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Letter.Signer;
import id.rotasi.internal.HalfCharacters;
import id.rotasi.policy.Rule.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every text of a problem must be, whoever made the problem, so that it survives each format unchanged: whole
 * Unicode characters, not too many. An id, and whatever is compared like one, is shorter, on one line and without a space
 * at either end. Blank ids are left to the check of ids.
 */
record TextCheck(RosterProblem draft, Errors errors) {

    void name() {
        printed("$.name", draft.name());
    }

    void letter() {
        letter("$.letter", draft.letter());
        each("$.letter.units", List.copyOf(draft.letter().units().values()), this::letter);
    }

    private void letter(String path, Letter letter) {
        lines(path + ".letterhead", letter.letterhead());
        printed(path + ".number", letter.number());
        printed(path + ".place", letter.place());
        printed(path + ".subject", letter.subject());
        lines(path + ".basis", letter.basis());
        signer(path + ".signer", letter.signer());
        signer(path + ".acknowledgedBy", letter.acknowledgedBy());
        lines(path + ".copies", letter.copies());
    }

    private void lines(String path, List<String> lines) {
        each(path, lines, (place, line) -> printed(place, Optional.of(line)));
    }

    private void signer(String path, Optional<Signer> signer) {
        signer.ifPresent(who -> {
            printed(path + ".position", who.position());
            printed(path + ".name", Optional.of(who.name()));
            printed(path + ".rank", who.rank());
            printed(path + ".nip", who.nip());
        });
    }

    void units() {
        each("$.units", draft.units(), (path, unit) -> idAndName(path, unit.id(), unit.name()));
    }

    void counters() {
        each("$.counters", draft.counters(), (path, counter) -> {
            idAndName(path, counter.id(), counter.name());
            counter.qualification().ifPresent(asked -> label(path + ".qualification", asked));
        });
    }

    void sites() {
        each("$.sites", draft.sites(), (path, site) -> idAndName(path, site.id(), site.name()));
    }

    void desks() {
        each("$.desks", draft.desks(), (path, desk) -> {
            id(path + ".id", desk.id());
            label(path + ".zone", desk.zone());
        });
    }

    void asns() {
        each("$.asns", draft.asns(), (path, asn) -> {
            id(path + ".id", asn.id());
            printed(path + ".name", Optional.of(asn.name()));
            printed(path + ".grade", asn.grade());
            printed(path + ".title", asn.title());
            qualifications(path, asn.qualifications());
            each(path + ".postings", asn.postings(), (place, posting) -> posting.qualifications()
                    .ifPresent(all -> qualifications(place, all)));
        });
    }

    void onSiteDates() {
        each("$.onSiteDates", draft.onSiteDates(), (path, day) -> printed(path + ".occasion", day.occasion()));
    }

    void published() {
        draft.published().ifPresent(roster -> printed("$.published.version", roster.version()));
    }

    void locks() {
        each("$.locks", draft.locks(), (path, lock) -> printed(path + ".reason", lock.reason()));
    }

    void calendar() {
        each("$.calendar.added", draft.calendar().added(), (path, day) -> {
            printed(path + ".name", day.name());
            printed(path + ".decree", day.decree());
        });
        each("$.calendar.regional", draft.calendar().regional(), (path, day) -> {
            printed(path + ".name", day.holiday().name());
            printed(path + ".decree", day.holiday().decree());
        });
        each("$.calendar.worked", draft.calendar().worked(), (path, day) -> printed(path + ".decree", day.decree()));
    }

    void policy() {
        rule("$.policy", draft.policy().id(), draft.policy().legalBasis());
        each("$.policy.rules", draft.policy().rules(), (path, rule) -> rule(path, rule.id(), rule.legalBasis()));
    }

    private void rule(String path, String id, LegalBasis basis) {
        id(path + ".id", id);
        printed(path + ".legalBasis", basis.citation());
    }

    private void idAndName(String path, String id, String name) {
        id(path + ".id", id);
        printed(path + ".name", name);
    }

    private void id(String path, String text) {
        if (!isWhole(path, text, RosterProblem.MAX_ID) || text.isBlank()) {
            return;
        }
        if (!Asn.stripped(text).equals(text)) {
            errors.add(path, "text-outer-space", "value", text);
        } else if (text.codePoints().anyMatch(Character::isISOControl)) {
            errors.add(path, "text-control-character", "value", text);
        }
    }

    private void qualifications(String owner, Set<String> qualifications) {
        new TreeSet<>(qualifications).forEach(text -> label(owner + ".qualifications", text));
    }

    private void label(String path, String text) {
        if (text.isBlank()) {
            errors.add(path, "text-blank");
        } else {
            id(path, text);
        }
    }

    private void printed(String path, String text) {
        isWhole(path, text, RosterProblem.MAX_TEXT);
    }

    private void printed(String path, Optional<String> text) {
        if (text.map(String::isBlank).orElse(false)) {
            errors.add(path, "text-blank");
        } else {
            text.ifPresent(given -> printed(path, given));
        }
    }

    private boolean isWhole(String path, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            errors.add(path, "text-too-long", Map.of("value", text, "n", length, "max", most));
        } else if (HalfCharacters.in(text)) {
            errors.add(path, "text-half-character", "value", text);
        } else {
            return true;
        }
        return false;
    }
}
