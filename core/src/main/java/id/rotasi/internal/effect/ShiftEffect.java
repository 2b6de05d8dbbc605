package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.internal.Elements;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** People who work in shifts and can serve no post, so that they are off on all days. */
record ShiftEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    /** Where it is everybody of a unit, the unit is named; else the person. */
    void shifts() {
        var idle = new LinkedHashMap<String, String>();
        var busy = new LinkedHashSet<String>();
        Elements.each("$.asns", problem.asns(), (path, asn) -> {
            var units = duty.inShifts(asn)
                    .mapToObj(day -> asn.at(duty.date(day)).unit())
                    .collect(Collectors.toSet());
            if (units.isEmpty()) {
                return;
            }
            if (duty.inShifts(asn).mapToObj(duty::date).anyMatch(date -> servesSome(asn.at(date), date))) {
                busy.addAll(units);
            } else {
                idle.put(asn.id(), path);
            }
        });
        Elements.each("$.units", problem.units(), (path, unit) -> {
            if (!busy.contains(unit.id())) {
                unit(path, unit, idle);
            }
        });
        idle.forEach((who, path) -> notices.add(path, "shifts-without-post", Map.of("who", who)));
    }

    private void unit(String path, Unit unit, Map<String, String> idle) {
        Set<String> members = duty.below(unit.id()).stream()
                .filter(asn -> duty.inShifts(asn)
                        .anyMatch(day -> asn.at(duty.date(day)).unit().equals(unit.id())))
                .map(Asn::id)
                .filter(idle::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (members.size() > 1) {
            notices.add(path, "shift-unit-without-post", Map.of("unit", unit.name(), "n", members.size()));
            idle.keySet().removeAll(members);
        }
    }

    private boolean servesSome(Asn asn, LocalDate date) {
        return problem.counters().stream().anyMatch(counter -> serves(asn, counter, date));
    }

    private boolean serves(Asn asn, ServiceCounter counter, LocalDate date) {
        var units = duty.units();
        return counter.opensOn(date)
                && counter.admits(asn)
                && units.isInside(units.get(asn.unit()), units.get(counter.unit()))
                && duty.worked(counter.unit()).get(duty.day(date));
    }
}
