package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.internal.Elements;
import id.rotasi.policy.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rules that together leave no day at home. */
record WindowEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    /** Hard rules that say when people may be at home at all, by the people whom the same of them are about. */
    void windows() {
        var rules = problem.policy().rules();
        var windows = IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).enforcement().hard())
                .filter(i -> problem.period().dates().anyMatch(date -> !allows(rules.get(i), date)))
                .boxed()
                .toList();
        var groups = new LinkedHashMap<List<Integer>, List<Asn>>();
        for (var asn : problem.asns()) {
            var about = windows.stream()
                    .filter(i -> duty.inScope(rules.get(i), asn))
                    .toList();
            if (!about.isEmpty() && hasDayAtHome(asn, List.of())) {
                groups.computeIfAbsent(about, key -> new ArrayList<>()).add(asn);
            }
        }
        groups.forEach((about, people) -> {
            if (people.stream().noneMatch(asn -> hasDayAtHome(asn, about))) {
                var ids = about.stream().map(i -> rules.get(i).id()).toList();
                notices.add(
                        Elements.path("$.policy.rules", about.get(about.size() - 1)),
                        about.size() == 1 ? "window-leaves-no-day" : "windows-leave-no-day",
                        Map.of(
                                "rules",
                                ids,
                                "n",
                                people.size(),
                                "who",
                                people.get(0).name()));
            }
        });
    }

    private static boolean allows(Rule rule, LocalDate date) {
        return !rule.validity().contains(date) || rule.allows(date);
    }

    /** Whether a person may be at home on some working day, as far as these rules decide so. */
    private boolean hasDayAtHome(Asn asn, List<Integer> about) {
        return duty.workedBy(asn.id()).stream()
                .mapToObj(duty::date)
                .filter(date -> asn.at(date).eligibility().isEligible())
                .anyMatch(date -> about.stream()
                        .map(problem.policy().rules()::get)
                        .allMatch(rule -> allows(rule, date) || asn.isDated() && !duty.inScope(rule, asn, date)));
    }
}
