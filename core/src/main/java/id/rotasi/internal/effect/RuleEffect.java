package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.policy.preset.Presets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Rules about nobody, about weekdays that nobody works, that never bind, or that together leave no day at home. */
record RuleEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    void rules() {
        var rules = problem.policy().rules();
        for (int i = 0; i < rules.size(); i++) {
            var path = "$.policy.rules[" + i + "]";
            if (!rules.get(i).validity().touches(problem.period())) {
                notices.add(
                        path + ".validity",
                        "rule-outside-period",
                        Map.of("rule", rules.get(i).id()));
            } else if (isAboutNobody(rules.get(i))) {
                notices.add(
                        path + ".scope",
                        "rule-about-nobody",
                        Map.of("rule", rules.get(i).id()));
            } else {
                units(path, rules.get(i));
                weekdays(path, rules.get(i));
            }
            if (rules.get(i).neverBinds(duty.days())) {
                notices.add(
                        path, "rule-never-binds", Map.of("rule", rules.get(i).id()));
            }
        }
        windows();
    }

    /** A rule of the host's own may take its scope as it likes. */
    private boolean isAboutNobody(Rule rule) {
        if (!Presets.isBuiltIn(rule)) {
            return false;
        }
        if (rule.staffsCounters()) {
            return !rule.scope().units().isEmpty()
                    && problem.counters().stream()
                            .noneMatch(counter -> rule.scope().includes(counter.unit(), duty.units()));
        }
        return !rule.scope().equals(Scope.EVERYBODY) && problem.asns().stream().noneMatch(asn -> inScope(rule, asn));
    }

    private boolean inScope(Rule rule, Asn asn) {
        return asn.isDated()
                ? problem.period().dates().anyMatch(date -> inScope(rule, asn, date))
                : rule.scope().includes(asn, duty.units());
    }

    private boolean inScope(Rule rule, Asn asn, LocalDate date) {
        return rule.scope().includes(asn.at(date), duty.units());
    }

    /** Single units of a scope in which nobody is. */
    private void units(String path, Rule rule) {
        if (rule.staffsCounters() || !Presets.isBuiltIn(rule)) {
            return;
        }
        for (var unit : new TreeSet<>(rule.scope().units())) {
            if (duty.below(unit).stream().noneMatch(asn -> inScope(rule, asn))) {
                notices.add(
                        path + ".scope.units",
                        "rule-unit-without-people",
                        Map.of("rule", rule.id(), "unit", duty.units().get(unit).name()));
            }
        }
    }

    private void weekdays(String path, Rule rule) {
        var idle = EnumSet.noneOf(DayOfWeek.class);
        idle.addAll(rule.wfhTerms().allowed());
        if (idle.isEmpty() || idle.size() == DayOfWeek.values().length) {
            return;
        }
        for (var asn : problem.asns()) {
            if (!idle.isEmpty() && inScope(rule, asn)) {
                duty.onDuty(asn.id()).stream()
                        .mapToObj(duty::date)
                        .filter(rule.validity()::contains)
                        .filter(date -> !asn.isDated() || inScope(rule, asn, date))
                        .forEach(date -> idle.remove(date.getDayOfWeek()));
            }
        }
        if (!idle.isEmpty()) {
            notices.add(
                    path + ".weekdays",
                    "rule-weekday-not-worked",
                    Map.of("rule", rule.id(), "weekdays", List.copyOf(idle)));
        }
    }

    /** Hard rules that say when people may be at home at all, by the people whom the same of them are about. */
    private void windows() {
        var rules = problem.policy().rules();
        var windows = new ArrayList<Integer>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).enforcement().hard() && leavesOut(rules.get(i))) {
                windows.add(i);
            }
        }
        var groups = new LinkedHashMap<List<Integer>, List<Asn>>();
        for (var asn : problem.asns()) {
            var about = windows.stream().filter(i -> inScope(rules.get(i), asn)).toList();
            if (!about.isEmpty() && isEverEligible(asn)) {
                groups.computeIfAbsent(about, key -> new ArrayList<>()).add(asn);
            }
        }
        groups.forEach((about, people) -> {
            if (people.stream().noneMatch(asn -> hasDayAtHome(asn, about))) {
                notices.add(
                        "$.policy.rules[" + about.get(about.size() - 1) + "]",
                        about.size() == 1 ? "window-leaves-no-day" : "windows-leave-no-day",
                        Map.of(
                                "rules",
                                about.stream().map(i -> rules.get(i).id()).toList(),
                                "n",
                                people.size(),
                                "who",
                                people.get(0).name()));
            }
        });
    }

    private boolean isEverEligible(Asn asn) {
        return duty.workedBy(asn.id()).stream()
                .anyMatch(day -> asn.at(duty.date(day)).eligibility().isEligible());
    }

    private boolean leavesOut(Rule rule) {
        return problem.period().dates().anyMatch(date -> !allows(rule, date));
    }

    private static boolean allows(Rule rule, LocalDate date) {
        return !rule.validity().contains(date) || rule.allows(date);
    }

    private boolean hasDayAtHome(Asn asn, List<Integer> about) {
        return duty.workedBy(asn.id()).stream()
                .mapToObj(duty::date)
                .filter(date -> asn.at(date).eligibility().isEligible())
                .anyMatch(date -> about.stream()
                        .map(problem.policy().rules()::get)
                        .allMatch(rule -> allows(rule, date) || asn.isDated() && !inScope(rule, asn, date)));
    }
}
