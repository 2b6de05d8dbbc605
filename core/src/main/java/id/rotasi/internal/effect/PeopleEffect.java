package id.rotasi.internal.effect;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.internal.Elements;
import id.rotasi.policy.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** That nobody may work from home, people who do not serve in the period, and qualifications that no counter asks for. */
record PeopleEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    void asns() {
        boolean nobody = problem.asns().stream().noneMatch(this::isEverEligible);
        if (nobody && !isMeant()) {
            notices.add(
                    "$.asns", InputNotice.NOBODY_MAY, Map.of("n", problem.asns().size()));
        }
        var qualifications = new Qualifications(problem, duty);
        each("$.asns", problem.asns(), (path, asn) -> {
            if (!asn.service().touches(problem.period())) {
                notices.add(path + ".service", "service-outside-period", Map.of("who", asn.id()));
            }
            workingDays(path + ".workingDays", asn);
            each(path + ".ineligible", asn.ineligible(), (place, why) -> {
                if (!why.dates().touches(problem.period())) {
                    notices.addOnce("ineligible", place, "ineligible-outside-period", Map.of("who", asn.id()));
                }
            });
            posting(path + ".postings", asn);
            qualifications
                    .useless(asn)
                    .forEach(qualification -> notices.addOnce(
                            "qualification " + qualification,
                            path + ".qualifications",
                            "qualification-not-asked",
                            Map.of("qualification", qualification)));
        });
    }

    private void workingDays(String path, Asn asn) {
        if (!asn.isPartTime()) {
            return;
        }
        var off = new TreeSet<>(asn.workingDays());
        var units = problem.unitTree();
        UnitTree.posted(asn, problem.period())
                .forEach(posted -> off.removeIf(units.workingWeek(units.get(posted.unit()))::worksOn));
        if (!off.isEmpty()) {
            notices.add(path, "working-days-off", Map.of("who", asn.id(), "weekdays", List.copyOf(off)));
        }
    }

    /** Of several that begin after the period the first one is named. */
    private void posting(String path, Asn asn) {
        var dates = asn.postings().stream().map(Unit.Posting::from).toList();
        int first = (int) dates.stream()
                .filter(from -> !from.isAfter(problem.period().to()))
                .count();
        if (first < dates.size()) {
            var values = Map.<String, Object>of("who", asn.id(), "from", dates.get(first));
            notices.add(Elements.path(path, first), "posting-after-period", values);
        }
    }

    private boolean isEverEligible(Asn asn) {
        return problem.period()
                .dates()
                .anyMatch(date -> asn.at(date).eligibility().isEligible());
    }

    /** Whether the policy keeps everybody on site anyway. */
    private boolean isMeant() {
        return problem.policy().rules().stream()
                .anyMatch(rule -> rule.wfhTerms().forbidsHome()
                        && rule.enforcement().hard()
                        && rule.validity().covers(problem.period())
                        && rule.scope().equals(Scope.EVERYBODY));
    }
}
