package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** That nobody may work from home, people who do not serve in the period, and qualifications that no counter asks for. */
record PeopleEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    void asns() {
        boolean nobody = problem.asns().stream().noneMatch(this::isEverEligible);
        if (nobody && !isMeant()) {
            notices.add(
                    "$.asns", InputNotice.NOBODY_MAY, Map.of("n", problem.asns().size()));
        }
        var asked = problem.counters().stream()
                .filter(counter -> counter.qualification().isPresent())
                .collect(Collectors.groupingBy(ServiceCounter::unit));
        for (int i = 0; i < problem.asns().size(); i++) {
            var asn = problem.asns().get(i);
            if (!asn.service().touches(problem.period())) {
                notices.add("$.asns[" + i + "].service", "service-outside-period", Map.of("who", asn.id()));
            }
            for (int k = 0; k < asn.ineligible().size(); k++) {
                if (!asn.ineligible().get(k).dates().touches(problem.period())) {
                    notices.addOnce(
                            "ineligible",
                            "$.asns[" + i + "].ineligible[" + k + "]",
                            "ineligible-outside-period",
                            Map.of("who", asn.id()));
                }
            }
            posting("$.asns[" + i + "].postings", asn);
            var useless = new TreeSet<>(asn.qualifications());
            useless.removeAll(askedOf(asn, asked));
            for (var qualification : useless) {
                notices.addOnce(
                        "qualification " + qualification,
                        "$.asns[" + i + "].qualifications",
                        "qualification-not-asked",
                        Map.of("qualification", qualification));
            }
        }
    }

    /** Of several that begin after the period the first one is named. */
    private void posting(String path, Asn asn) {
        for (int k = 0; k < asn.postings().size(); k++) {
            var from = asn.postings().get(k).from();
            if (from.isAfter(problem.period().to())) {
                notices.add(path + "[" + k + "]", "posting-after-period", Map.of("who", asn.id(), "from", from));
                return;
            }
        }
    }

    private boolean isEverEligible(Asn asn) {
        return asn.isDated()
                ? problem.period()
                        .dates()
                        .anyMatch(date -> asn.at(date).eligibility().isEligible())
                : asn.eligibility().isEligible();
    }

    /** Whether the policy keeps everybody on site anyway. */
    private boolean isMeant() {
        return problem.policy().rules().stream()
                .anyMatch(rule -> rule.wfhTerms().forbidsHome()
                        && rule.enforcement().hard()
                        && rule.validity().covers(problem.period())
                        && rule.scope().equals(Scope.EVERYBODY));
    }

    private Set<String> askedOf(Asn asn, Map<String, List<ServiceCounter>> asked) {
        var qualifications = new HashSet<String>();
        if (!asked.isEmpty()) {
            for (var unit : duty.pathsOf(asn)) {
                asked.getOrDefault(unit.id(), List.of())
                        .forEach(counter ->
                                qualifications.add(counter.qualification().orElseThrow()));
            }
        }
        return qualifications;
    }
}
