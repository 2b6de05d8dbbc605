package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.internal.Elements;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks the units, the dates on which they are wholly on site, and the sites. */
record PlaceCheck(RosterProblem draft, Directory known, Errors errors) {

    private static final int LONGEST_CYCLE = 12;

    void units() {
        var cycles = known.unitCycles();
        if (draft.units().isEmpty()) {
            errors.add("$.units", "no-units");
        }
        Elements.each("$.units", draft.units(), (path, unit) -> {
            known.units().checkOwn(path, unit.id(), errors);
            unit.parent().ifPresent(id -> known.units().checkReference(path + ".parent", id, errors));
            addCycle(path, "unit-cycle", cycles.getOrDefault(path, List.of()));
            unit.site().ifPresent(id -> known.sites().checkReference(path + ".site", id, errors));
        });
    }

    /** The agencies whose letters differ. */
    void letter() {
        Elements.each("$.letter.units", List.copyOf(draft.letter().units().keySet()), (path, unit) -> known.units()
                .checkReference(path + ".unit", unit, errors));
    }

    void onSiteDates() {
        Elements.each("$.onSiteDates", draft.onSiteDates(), (path, day) -> {
            known.units().checkReference(path + ".unit", day.unit(), errors);
            known.checkDate(path + ".date", day.date(), errors);
        });
    }

    /** The units of days off and of worked dates; a Sunday is never worked. */
    void calendar() {
        Elements.each("$.calendar.regional", draft.calendar().regional(), (path, day) -> {
            if (day.units().isEmpty()) {
                errors.add(path + ".units", "regional-without-units");
            }
            references(path + ".units", day.units());
        });
        Elements.each("$.calendar.worked", draft.calendar().worked(), (path, day) -> {
            references(path + ".units", day.units());
            if (day.date().getDayOfWeek() == DayOfWeek.SUNDAY) {
                errors.add(path + ".date", "worked-sunday", "date", day.date());
            }
        });
    }

    private void references(String path, Set<String> ids) {
        Elements.each(path, List.copyOf(new TreeSet<>(ids)), (place, id) -> known.units()
                .checkReference(place, id, errors));
    }

    void sites() {
        var cycles = known.siteCycles();
        Elements.each("$.sites", draft.sites(), (path, site) -> {
            known.sites().checkOwn(path, site.id(), errors);
            errors.addIfBelow(path + ".seats", site.seats(), 0);
            site.parent().ifPresent(id -> known.sites().checkReference(path + ".parent", id, errors));
            addCycle(path, "site-cycle", cycles.getOrDefault(path, List.of()));
        });
    }

    void desks() {
        Elements.each("$.desks", draft.desks(), (path, desk) -> {
            known.desks().checkOwn(path, desk.id(), errors);
            known.units().checkReference(path + ".unit", desk.unit(), errors);
            DateRange.checkOrder(path + ".open", desk.open(), errors);
        });
    }

    private void addCycle(String path, String code, List<String> cycle) {
        if (!cycle.isEmpty()) {
            var shown = cycle.size() <= LONGEST_CYCLE
                    ? String.join(" > ", cycle)
                    : String.join(" > ", cycle.subList(0, LONGEST_CYCLE - 1)) + " > ... > " + cycle.get(0);
            errors.add(path + ".parent", code, "cycle", shown);
        }
    }
}
