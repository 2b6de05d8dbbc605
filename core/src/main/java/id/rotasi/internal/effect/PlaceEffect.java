package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.internal.SiteTree;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Units, counters and sites that nobody has to do with. */
record PlaceEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    /** Of empty units inside each other the topmost is named. */
    void units() {
        for (int i = 0; i < problem.units().size(); i++) {
            var unit = problem.units().get(i);
            boolean emptyAbove =
                    unit.parent().map(id -> duty.below(id).isEmpty()).orElse(false);
            if (duty.below(unit.id()).isEmpty() && !emptyAbove) {
                notices.add("$.units[" + i + "]", "unit-without-people", Map.of("unit", unit.name()));
            }
        }
    }

    void counters() {
        for (int i = 0; i < problem.counters().size(); i++) {
            var counter = problem.counters().get(i);
            var unit = duty.units().get(counter.unit());
            if (duty.worked(unit.id()).stream().noneMatch(day -> counter.opensOn(duty.date(day)))) {
                boolean exists = counter.open().touches(problem.period());
                notices.add(
                        "$.counters[" + i + (exists ? "].openOn" : "].open"),
                        exists ? "counter-never-opens" : "counter-outside-period",
                        Map.of("counter", counter.name(), "unit", unit.name()));
            } else {
                minimums("$.counters[" + i + "]", counter);
            }
        }
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

    void sites() {
        var tree = SiteTree.of(problem.sites());
        var used = new HashSet<String>();
        problem.asns().stream()
                .flatMap(asn ->
                        asn.isDated() ? problem.period().dates().map(asn::at).distinct() : Stream.of(asn))
                .forEach(asn -> used.addAll(tree.path(siteOf(asn))));
        for (int i = 0; i < problem.sites().size(); i++) {
            var site = problem.sites().get(i);
            if (!used.contains(site.id())) {
                notices.add("$.sites[" + i + "]", "site-without-people", Map.of("site", site.name()));
            }
        }
    }

    /** Whoever works in the field needs no seat. */
    private Optional<String> siteOf(Asn asn) {
        return asn.function() == JobFunction.FIELD
                ? Optional.empty()
                : asn.site().or(() -> duty.units().site(duty.units().get(asn.unit())));
    }
}
