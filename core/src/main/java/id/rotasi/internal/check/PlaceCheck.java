package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the units, the counters and the sites. */
record PlaceCheck(RosterProblem draft, Directory known, Errors errors) {

    private static final Set<String> RESERVED = Set.of(Post.OFFICE.id(), Post.FIELD.id());
    private static final int LONGEST_CYCLE = 12;

    void units() {
        var units = draft.units();
        var cycles = known.unitCycles();
        if (units.isEmpty()) {
            errors.add("$.units", "no-units");
        }
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var path = known.units().path(i);
            known.units().checkOwn(i, unit.id(), errors);
            unit.parent().ifPresent(id -> known.checkUnit(path + ".parent", id, errors));
            addCycle(path, "unit-cycle", cycles.getOrDefault(i, List.of()));
            unit.site().ifPresent(id -> known.checkSite(path + ".site", id, errors));
        }
    }

    void counters() {
        var counters = draft.counters();
        var staffing = new StaffingCheck(draft, known);
        for (int i = 0; i < counters.size(); i++) {
            var counter = counters.get(i);
            var path = known.counters().path(i);
            known.counters().checkOwn(i, counter.id(), errors);
            if (RESERVED.contains(counter.id())) {
                errors.add(path + ".id", "reserved-id", "id", counter.id());
            }
            int before = errors.size();
            known.checkUnit(path + ".unit", counter.unit(), errors);
            numbers(path, counter);
            if (errors.size() == before) {
                staffing.check(path, counter, errors);
            }
        }
    }

    private void numbers(String path, ServiceCounter counter) {
        errors.addIfBelow(path + ".minimum", counter.minimum(), 0);
        DateCheck.checkOrder(path + ".open", counter.open(), errors);
        int most = counter.minimum();
        for (int i = 0; i < counter.minimums().size(); i++) {
            var other = counter.minimums().get(i);
            var place = path + ".minimums[" + i + "]";
            errors.addIfBelow(place + ".minimum", other.minimum(), 0);
            DateCheck.checkOrder(place, other.dates(), errors);
            if (other.weekdays().isEmpty()) {
                errors.add(place + ".weekdays", "minimum-without-weekdays", "counter", counter.id());
            }
            most = Math.max(most, other.minimum());
        }
        seats(path + ".seats", counter, most);
        if (counter.openOn().isEmpty()) {
            errors.add(path + ".openOn", "counter-never-open", "counter", counter.id());
        }
    }

    private void seats(String path, ServiceCounter counter, int least) {
        counter.seats().ifPresent(seats -> {
            errors.addIfBelow(path, seats, 0);
            if (seats >= 0 && seats < least) {
                errors.add(path, "seats-below-minimum", Map.of("counter", counter.id(), "seats", seats, "min", least));
            }
        });
    }

    void sites() {
        var sites = draft.sites();
        var cycles = known.siteCycles();
        for (int i = 0; i < sites.size(); i++) {
            var site = sites.get(i);
            var path = known.sites().path(i);
            known.sites().checkOwn(i, site.id(), errors);
            errors.addIfBelow(path + ".seats", site.seats(), 0);
            site.parent().ifPresent(id -> known.checkSite(path + ".parent", id, errors));
            addCycle(path, "site-cycle", cycles.getOrDefault(i, List.of()));
        }
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
