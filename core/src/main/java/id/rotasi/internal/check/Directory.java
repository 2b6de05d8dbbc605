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
final class Directory {

    private final RosterProblem draft;
    private final Ids units;
    private final Ids counters;
    private final Ids sites;
    private final Ids asns;
    private final Map<Integer, List<String>> unitCycles;
    private final Map<Integer, List<String>> siteCycles;

    Directory(RosterProblem draft) {
        this.draft = draft;
        this.units = Ids.of("units", draft.units(), Unit::id);
        this.counters = Ids.of("counters", draft.counters(), ServiceCounter::id);
        this.sites = Ids.of("sites", draft.sites(), Site::id);
        this.asns = Ids.of("asns", draft.asns(), Asn::id);
        this.unitCycles = Cycles.in(draft.units(), units, Unit::id, Unit::parent);
        this.siteCycles = Cycles.in(draft.sites(), sites, Site::id, Site::parent);
    }

    Ids units() {
        return units;
    }

    Ids counters() {
        return counters;
    }

    Ids sites() {
        return sites;
    }

    Ids asns() {
        return asns;
    }

    /** Cycles of units, each under the place of its first unit. */
    Map<Integer, List<String>> unitCycles() {
        return unitCycles;
    }

    /** Cycles of sites, each under the place of its first site. */
    Map<Integer, List<String>> siteCycles() {
        return siteCycles;
    }

    /** The units as a tree, if they are one. */
    Optional<UnitTree> tree() {
        boolean sound = unitCycles.isEmpty()
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
