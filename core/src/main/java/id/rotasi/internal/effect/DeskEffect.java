package id.rotasi.internal.effect;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Site;
import id.rotasi.domain.UnitTree;
import id.rotasi.policy.Rule;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Desks at which nobody can sit, and desks that people name but that are not for them. */
record DeskEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    void desks() {
        each("$.desks", problem.desks(), (path, desk) -> {
            if (!desk.open().touches(problem.period())) {
                notices.add(path + ".open", "desk-outside-period", Map.of("desk", desk.id()));
            } else if (duty.below(desk.unit()).stream()
                    .noneMatch(asn -> daysAt(desk, asn).findAny().isPresent())) {
                notices.add(path, "desk-for-nobody", Map.of("desk", desk.id()));
            }
        });
    }

    /** Desks that a person names but that belong to none of the person's units. */
    void asns() {
        var byId = problem.desks().stream().collect(Collectors.toMap(Site.Desk::id, desk -> desk));
        each("$.asns", problem.asns(), (path, asn) -> new TreeSet<>(asn.desks()).forEach(id -> {
            var desk = byId.get(id);
            boolean isOfUnit = UnitTree.posted(asn, problem.period()).stream().anyMatch(then -> duty.units()
                    .isInside(duty.units().get(then.unit()), duty.units().get(desk.unit())));
            if (!isOfUnit) {
                notices.addOnce(
                        "desk " + id, path + ".desks", "desk-of-other-unit", Map.of("who", asn.id(), "desk", id));
            }
        }));
    }

    /** Whether somebody in scope of a rule can sit at a desk on a day on which the rule holds. */
    boolean isUseful(Rule rule) {
        return problem.desks().stream()
                .anyMatch(desk -> duty.below(desk.unit()).stream().anyMatch(asn -> daysAt(desk, asn)
                        .anyMatch(date -> rule.validity().contains(date) && duty.inScope(rule, asn, date))));
    }

    /* The dates on which a person is on duty, with the office as post, and the desk is there for that person. */
    private Stream<LocalDate> daysAt(Site.Desk desk, Asn asn) {
        return duty.rotates(asn.id()).stream()
                .mapToObj(duty::date)
                .filter(date -> asn.at(date).function() != JobFunction.FIELD)
                .filter(date -> desk.admits(asn.at(date), date, duty.units()));
    }
}
