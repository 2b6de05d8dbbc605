package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts of a draft refer to: units, counters, sites and people by id, and the dates of the period. */
record Directory(RosterProblem draft, Ids units, Ids counters, Ids sites, Ids asns) {

    static Directory of(RosterProblem draft) {
        return new Directory(
                draft,
                Ids.of("units", draft.units(), Unit::id),
                Ids.of("counters", draft.counters(), ServiceCounter::id),
                Ids.of("sites", draft.sites(), Site::id),
                Ids.of("asns", draft.asns(), Asn::id));
    }

    /** Cycles of units, each under the place of its first unit. Takes time linear in the units. */
    Map<Integer, List<String>> unitCycles() {
        return Cycles.in(draft.units(), units, Unit::id, Unit::parent);
    }

    /** Cycles of sites, each under the place of its first site. Takes time linear in the sites. */
    Map<Integer, List<String>> siteCycles() {
        return Cycles.in(draft.sites(), sites, Site::id, Site::parent);
    }

    /** The units as a tree, if they are one. */
    Optional<UnitTree> tree() {
        boolean sound = unitCycles().isEmpty()
                && units.size() == draft.units().size()
                && draft.units().stream()
                        .allMatch(unit -> unit.parent().map(units::contains).orElse(true));
        return sound ? Optional.of(new UnitTree(draft.units())) : Optional.empty();
    }

    /** Whether the period ends before it starts, so that nothing can be said about dates inside it. */
    boolean periodIsBackwards() {
        return draft.period().to().isBefore(draft.period().from());
    }

    void checkUnit(String path, String id, Errors errors) {
        units.checkReference(path, id, "unknown-unit", errors);
    }

    void checkSite(String path, String id, Errors errors) {
        sites.checkReference(path, id, "unknown-site", errors);
    }

    void checkAsn(String path, String id, Errors errors) {
        asns.checkReference(path, id, "unknown-asn", errors);
    }

    void checkDate(String path, LocalDate date, Errors errors) {
        if (!periodIsBackwards() && !draft.period().contains(date)) {
            var period = draft.period();
            errors.add(path, "date-outside-period", Map.of("date", date, "from", period.from(), "to", period.to()));
        }
    }

    /** Adds the error of that code if the date is not before the period; one that is out of range has its own error. */
    void checkBeforePeriod(String path, LocalDate date, String code, Errors errors) {
        var start = draft.period().from();
        if (!periodIsBackwards() && DateCheck.isInRange(date) && !date.isBefore(start)) {
            errors.add(path, code, Map.of("date", date, "from", start));
        }
    }
}
