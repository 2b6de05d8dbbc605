package id.rotasi.internal.effect;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.domain.ServiceCounter;
import java.util.Map;

/** Counters that nobody needs on any day. */
record CounterEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    void counters() {
        each("$.counters", problem.counters(), (path, counter) -> {
            var unit = duty.units().get(counter.unit());
            if (duty.worked(unit.id()).stream().noneMatch(day -> counter.opensOn(duty.date(day)))) {
                boolean exists = counter.open().touches(problem.period());
                notices.add(
                        path + (exists ? ".openOn" : ".open"),
                        exists ? "counter-never-opens" : "counter-outside-period",
                        Map.of("counter", counter.name(), "unit", unit.name()));
            } else {
                minimums(path, counter);
            }
        });
    }

    /** Minimums that count on no day: none on which the counter is open, or later ones count on all of them. */
    private void minimums(String path, ServiceCounter counter) {
        var open = duty.worked(counter.unit()).stream()
                .mapToObj(duty::date)
                .filter(counter::opensOn)
                .toList();
        for (int i = 0; i < counter.minimums().size(); i++) {
            var later = counter.minimums().subList(i + 1, counter.minimums().size());
            var dates = open.stream().filter(counter.minimums().get(i)::covers).toList();
            if (dates.stream().allMatch(date -> later.stream().anyMatch(other -> other.covers(date)))) {
                notices.add(
                        path + ".minimums[" + i + "]",
                        dates.isEmpty() ? "minimum-on-no-day" : "minimum-covered",
                        Map.of("counter", counter.name()));
            }
        }
    }
}
