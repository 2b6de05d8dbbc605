package id.rotasi.internal.effect;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.internal.SiteTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units and sites that nobody has to do with. */
record PlaceEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    /** A letter is made for an agency with people, that is for what units have above them as such, or for the root. */
    void letters() {
        var agencies = problem.units().stream()
                .filter(unit -> !duty.below(unit.id()).isEmpty())
                .map(unit -> duty.units().agencyOf(unit).id())
                .collect(Collectors.toSet());
        each("$.letter.units", List.copyOf(problem.letter().units().keySet()), (path, unit) -> {
            if (!agencies.contains(unit)) {
                var name = duty.units().get(unit).name();
                notices.add(path, "letter-of-no-agency", Map.of("unit", name));
            }
        });
    }

    /** Of empty units inside each other the topmost is named. */
    void units() {
        each("$.units", problem.units(), (path, unit) -> {
            boolean emptyAbove =
                    unit.parent().map(id -> duty.below(id).isEmpty()).orElse(false);
            if (duty.below(unit.id()).isEmpty() && !emptyAbove) {
                notices.add(path, "unit-without-people", Map.of("unit", unit.name()));
            }
        });
    }

    void sites() {
        var tree = SiteTree.of(problem.sites());
        var used = new HashSet<String>();
        problem.asns().stream()
                .flatMap(asn ->
                        asn.isDated() ? problem.period().dates().map(asn::at).distinct() : Stream.of(asn))
                .forEach(asn -> used.addAll(tree.path(siteOf(asn))));
        each("$.sites", problem.sites(), (path, site) -> {
            if (!used.contains(site.id())) {
                notices.add(path, "site-without-people", Map.of("site", site.name()));
            }
        });
    }

    /** Whoever works in the field needs no seat. */
    private Optional<String> siteOf(Asn asn) {
        return asn.function() == JobFunction.FIELD
                ? Optional.empty()
                : duty.units().site(asn);
    }
}
