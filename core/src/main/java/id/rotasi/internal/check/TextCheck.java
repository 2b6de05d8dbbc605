package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
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

    void units() {
        each("$.units", draft.units(), (path, unit) -> {
            id(path + ".id", unit.id());
            printed(path + ".name", unit.name());
        });
    }

    void counters() {
        each("$.counters", draft.counters(), (path, counter) -> {
            id(path + ".id", counter.id());
            printed(path + ".name", counter.name());
            counter.qualification().ifPresent(qualification -> qualification(path + ".qualification", qualification));
        });
    }

    void sites() {
        each("$.sites", draft.sites(), (path, site) -> {
            id(path + ".id", site.id());
            printed(path + ".name", site.name());
        });
    }

    void asns() {
        each("$.asns", draft.asns(), (path, asn) -> {
            id(path + ".id", asn.id());
            printed(path + ".name", Optional.of(asn.name()));
            printed(path + ".grade", asn.grade());
            printed(path + ".title", asn.title());
            new TreeSet<>(asn.qualifications())
                    .forEach(qualification -> qualification(path + ".qualifications", qualification));
            each(path + ".postings", asn.postings(), (place, posting) -> new TreeSet<>(
                            posting.qualifications().orElse(Set.of()))
                    .forEach(qualification -> qualification(place + ".qualifications", qualification)));
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
    }

    void policy() {
        var policy = draft.policy();
        id("$.policy.id", policy.id());
        printed("$.policy.legalBasis", policy.legalBasis().citation());
        each("$.policy.rules", policy.rules(), (path, rule) -> {
            id(path + ".id", rule.id());
            printed(path + ".legalBasis", rule.legalBasis().citation());
        });
    }

    private interface Check<T> {
        void of(String path, T thing);
    }

    private static <T> void each(String list, List<T> things, Check<T> check) {
        for (int i = 0; i < things.size(); i++) {
            check.of(list + "[" + i + "]", things.get(i));
        }
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

    private void qualification(String path, String text) {
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
        } else if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            errors.add(path, "text-half-character", "value", text);
        } else {
            return true;
        }
        return false;
    }
}
