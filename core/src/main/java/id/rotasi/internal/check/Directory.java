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
record Directory(RosterProblem draft, Ids units, Ids counters, Ids sites, Ids desks, Ids asns) {

    static Directory of(RosterProblem draft) {
        return new Directory(
                draft,
                Ids.of("$.units", "unknown-unit", draft.units(), Unit::id).named(draft.units(), Unit::id, Unit::name),
                Ids.of("$.counters", "unknown-counter", draft.counters(), ServiceCounter::id)
                        .named(draft.counters(), ServiceCounter::id, ServiceCounter::name),
                Ids.of("$.sites", "unknown-site", draft.sites(), Site::id).named(draft.sites(), Site::id, Site::name),
                Ids.of("$.desks", "unknown-desk", draft.desks(), Site.Desk::id),
                Ids.of("$.asns", "unknown-asn", draft.asns(), Asn::id).named(draft.asns(), Asn::id, Asn::name));
    }

    /** Cycles of units, each under the path of its first unit. Takes time linear in the units. */
    Map<String, List<String>> unitCycles() {
        return Cycles.in(draft.units(), units, Unit::id, Unit::parent);
    }

    /** Cycles of sites, each under the path of its first site. Takes time linear in the sites. */
    Map<String, List<String>> siteCycles() {
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

    void checkDate(String path, LocalDate date, Errors errors) {
        if (!periodIsBackwards() && !draft.period().contains(date)) {
            var period = draft.period();
            errors.add(path, "date-outside-period", Map.of("date", date, "from", period.from(), "to", period.to()));
        }
    }

    /** Adds the error of that code if the date is not before the period; one that is out of range has its own error. */
    void checkBeforePeriod(String path, LocalDate date, String code, Errors errors) {
        var start = draft.period().from();
        if (!periodIsBackwards() && DateRange.contains(date) && !date.isBefore(start)) {
            errors.add(path, code, Map.of("date", date, "from", start));
        }
    }
}
