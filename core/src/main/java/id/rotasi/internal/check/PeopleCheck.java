package id.rotasi.internal.check;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Nip;
import id.rotasi.domain.WorkMode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Checks the people and their wishes. */
record PeopleCheck(RosterProblem draft, Directory known, Errors errors) {

    private static final int MAX_PREFERENCE_WEIGHT = 10;

    void asns() {
        if (draft.asns().isEmpty()) {
            errors.add("$.asns", "no-asns");
        }
        var nips = new HashMap<Nip, String>();
        var shared = new RowErrors(errors);
        each("$.asns", draft.asns(), (path, asn) -> {
            known.asns().checkOwn(path, asn.id(), errors);
            asn.nip().ifPresent(nip -> {
                var first = nips.putIfAbsent(nip, asn.id());
                // Whoever stands in the list twice with the same id has one error already.
                if (first != null && !first.equals(asn.id())) {
                    var values = Map.<String, Object>of("nip", nip.masked(), "one", first, "other", asn.id());
                    shared.of(nip.digits(), found -> found.add(path + ".nip", "duplicate-nip", values));
                }
            });
            known.units().checkReference(path + ".unit", asn.unit(), errors);
            each(path + ".preferences", asn.preferences(), this::preference);
            if (!asn.carriedOver().equals(CarriedOver.NONE)) {
                new CarriedOverCheck(path + ".carriedOver", asn.carriedOver(), errors).check(known);
            }
            asn.site().ifPresent(id -> known.sites().checkReference(path + ".site", id, errors));
            new TreeSet<>(asn.desks()).forEach(id -> known.desks().checkReference(path + ".desks", id, errors));
            DateRange.checkOrder(path + ".service", asn.service(), errors);
            if (asn.workingDays().isEmpty()) {
                errors.add(path + ".workingDays", "working-days-empty");
            }
            new PostingCheck(path + ".postings", asn, errors).check(known);
            each(
                    path + ".ineligible",
                    asn.ineligible(),
                    (place, why) -> DateRange.checkOrder(place, why.dates(), errors));
        });
        shared.end();
    }

    private void preference(String path, Preference wish) {
        if (wish.date().isPresent() == wish.weekday().isPresent()) {
            errors.add(path, wish.date().isPresent() ? "preference-date-and-weekday" : "preference-without-date");
        }
        wish.date().ifPresent(date -> known.checkDate(path + ".date", date, errors));
        if (wish.mode() == WorkMode.ABSENT) {
            errors.add(path + ".mode", "preference-absent");
        }
        wish.post().ifPresent(post -> known.counters().checkReference(path + ".post", post, errors));
        errors.addIfOutside(path + ".weight", wish.weight(), 1, MAX_PREFERENCE_WEIGHT);
    }
}
