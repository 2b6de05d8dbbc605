package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Nip;
import id.rotasi.domain.WorkMode;
import java.util.HashMap;
import java.util.Map;

/** Checks the people and their wishes, and who stands in for whom. */
final class PeopleCheck {

    private static final int MAX_PREFERENCE_WEIGHT = 10;

    private final RosterProblem draft;
    private final Directory known;
    private final Errors errors;

    PeopleCheck(RosterProblem draft, Directory known, Errors errors) {
        this.draft = draft;
        this.known = known;
        this.errors = errors;
    }

    void asns() {
        var asns = draft.asns();
        if (asns.isEmpty()) {
            errors.add("$.asns", "no-asns");
        }
        var nips = new HashMap<Nip, Asn>();
        var shared = new RowErrors(errors);
        for (int i = 0; i < asns.size(); i++) {
            var asn = asns.get(i);
            var path = known.asns().path(i);
            known.asns().checkOwn(i, asn.id(), errors);
            asn.nip().ifPresent(nip -> {
                var first = nips.putIfAbsent(nip, asn);
                if (first != null) {
                    shared.of(nip.digits(), found -> addSharedNip(path, nip, first, asn, found));
                }
            });
            known.checkUnit(path + ".unit", asn.unit(), errors);
            for (int k = 0; k < asn.preferences().size(); k++) {
                preference(path + ".preferences[" + k + "]", asn.preferences().get(k));
            }
            new CarriedOverCheck(path + ".carriedOver", asn.carriedOver(), errors).check(known);
            asn.site().ifPresent(id -> known.checkSite(path + ".site", id, errors));
            DateCheck.checkOrder(path + ".service", asn.service(), errors);
            postings(path, asn);
            for (int k = 0; k < asn.ineligible().size(); k++) {
                DateCheck.checkOrder(
                        path + ".ineligible[" + k + "]", asn.ineligible().get(k).dates(), errors);
            }
        }
        shared.end();
    }

    private void postings(String person, Asn asn) {
        for (int k = 0; k < asn.postings().size(); k++) {
            var posting = asn.postings().get(k);
            var path = person + ".postings[" + k + "]";
            posting.unit().ifPresent(id -> known.checkUnit(path + ".unit", id, errors));
            posting.site().ifPresent(id -> known.checkSite(path + ".site", id, errors));
            if (posting.isEmpty()) {
                errors.add(path, "posting-empty", Map.of("who", asn.id(), "from", posting.from()));
            }
            if (k > 0 && !posting.from().isAfter(asn.postings().get(k - 1).from())) {
                errors.add(
                        path + ".from",
                        "postings-not-in-order",
                        Map.of(
                                "who",
                                asn.id(),
                                "from",
                                posting.from(),
                                "before",
                                asn.postings().get(k - 1).from()));
            }
        }
    }

    /* Whoever stands in the list twice with the same id has one error already. */
    private static void addSharedNip(String path, Nip nip, Asn first, Asn second, Errors errors) {
        if (!first.id().equals(second.id())) {
            errors.add(
                    path + ".nip",
                    "duplicate-nip",
                    Map.of("nip", nip.masked(), "one", first.id(), "other", second.id()));
        }
    }

    private void preference(String path, Preference wish) {
        if (wish.date().isPresent() == wish.weekday().isPresent()) {
            errors.add(path, wish.date().isPresent() ? "preference-date-and-weekday" : "preference-without-date");
        }
        wish.date().ifPresent(date -> known.checkDate(path + ".date", date, errors));
        if (wish.mode() == WorkMode.ABSENT) {
            errors.add(path + ".mode", "preference-absent");
        }
        errors.addIfOutside(path + ".weight", wish.weight(), 1, MAX_PREFERENCE_WEIGHT);
    }

    void onSiteDates() {
        for (int i = 0; i < draft.onSiteDates().size(); i++) {
            var day = draft.onSiteDates().get(i);
            var path = "$.onSiteDates[" + i + "]";
            known.checkUnit(path + ".unit", day.unit(), errors);
            known.checkDate(path + ".date", day.date(), errors);
        }
    }

    void substitutes() {
        record Pair(String first, String second) {}
        var pairs = new HashMap<Pair, String>();
        for (int i = 0; i < draft.substitutes().size(); i++) {
            var pair = draft.substitutes().get(i);
            var path = "$.substitutes[" + i + "]";
            known.checkAsn(path + ".first", pair.first(), errors);
            if (pair.first().equals(pair.second())) {
                errors.add(path + ".second", "substitute-of-oneself", "id", pair.first());
                continue;
            }
            known.checkAsn(path + ".second", pair.second(), errors);
            boolean ascending = pair.first().compareTo(pair.second()) < 0;
            var key = ascending ? new Pair(pair.first(), pair.second()) : new Pair(pair.second(), pair.first());
            var place = pairs.putIfAbsent(key, path);
            if (place != null) {
                errors.add(path, "duplicate-pair", Map.of("who", pair.first(), "other", pair.second(), "first", place));
            }
        }
    }
}
