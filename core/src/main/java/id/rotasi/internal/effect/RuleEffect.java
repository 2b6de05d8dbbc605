package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.policy.rule.WfoDayCap;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rules about nobody, about weekdays that nobody works, that never bind, or that together leave no day at home. */
final class RuleEffect {

    private static final Share ALL = Share.percent(100);

    /** More working days than any week has. */
    private static final int WHOLE_WEEK = 6;

    private final RosterProblem problem;
    private final DutyDays duty;
    private final Notices notices;

    RuleEffect(RosterProblem problem, DutyDays duty, Notices notices) {
        this.problem = problem;
        this.duty = duty;
        this.notices = notices;
    }

    void rules() {
        var rules = problem.policy().rules();
        for (int i = 0; i < rules.size(); i++) {
            var path = "$.policy.rules[" + i + "]";
            if (isAboutNobody(rules.get(i))) {
                notices.add(
                        path + ".scope",
                        "rule-about-nobody",
                        Map.of("rule", rules.get(i).id()));
            } else {
                units(path, rules.get(i));
                weekdays(path, rules.get(i));
            }
            if (neverBinds(rules.get(i))) {
                notices.add(
                        path, "rule-never-binds", Map.of("rule", rules.get(i).id()));
            }
        }
        windows();
    }

    /** A rule of the host's own may take its scope as it likes. */
    private boolean isAboutNobody(Rule rule) {
        if (!(rule instanceof BuiltInRule)) {
            return false;
        }
        if (rule instanceof CounterStaffing) {
            return !rule.scope().units().isEmpty()
                    && problem.counters().stream()
                            .noneMatch(counter -> duty
                                    .units()
                                    .pathToRoot(duty.units().get(counter.unit()))
                                    .stream()
                                    .anyMatch(unit -> rule.scope().units().contains(unit.id())));
        }
        return !rule.scope().equals(Scope.EVERYBODY) && problem.asns().stream().noneMatch(asn -> inScope(rule, asn));
    }

    private boolean inScope(Rule rule, Asn asn) {
        return rule.scope().includes(asn, duty.units());
    }

    /** Single units of a scope in which nobody is. */
    private void units(String path, Rule rule) {
        if (rule instanceof CounterStaffing || !(rule instanceof BuiltInRule)) {
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
        idle.addAll(weekdaysOf(rule));
        if (idle.isEmpty() || idle.size() == DayOfWeek.values().length) {
            return;
        }
        for (var asn : problem.asns()) {
            if (!idle.isEmpty() && inScope(rule, asn)) {
                duty.onDuty(asn.id()).stream()
                        .forEach(day -> idle.remove(duty.date(day).getDayOfWeek()));
            }
        }
        if (!idle.isEmpty()) {
            notices.add(
                    path + ".weekdays",
                    "rule-weekday-not-worked",
                    Map.of("rule", rule.id(), "weekdays", List.copyOf(idle)));
        }
    }

    private static Set<DayOfWeek> weekdaysOf(Rule rule) {
        if (rule instanceof FixedWfhWeekday fixed) {
            return fixed.weekdays();
        }
        return rule instanceof WfhOnlyOn only ? only.weekdays() : Set.of();
    }

    private boolean neverBinds(Rule rule) {
        return rule instanceof WeeklyWfhCap weekly && weekly.days() >= WHOLE_WEEK
                || rule instanceof ConsecutiveWfh row && row.days() >= duty.days()
                || rule instanceof WfhDayCap home && home.share().equals(ALL)
                || rule instanceof WfoDayCap office && office.share().equals(ALL);
    }

    /** Hard rules that say when people may be at home at all, by the people whom the same of them are about. */
    private void windows() {
        var rules = problem.policy().rules();
        var windows = new ArrayList<Integer>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).enforcement().hard() && !weekdaysOf(rules.get(i)).isEmpty()) {
                windows.add(i);
            }
        }
        var groups = new LinkedHashMap<List<Integer>, List<Asn>>();
        for (var asn : problem.asns()) {
            var about = windows.stream().filter(i -> inScope(rules.get(i), asn)).toList();
            if (asn.eligibility().isEligible() && !about.isEmpty()) {
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

    private boolean hasDayAtHome(Asn asn, List<Integer> about) {
        return duty.workedBy(asn.id()).stream().anyMatch(day -> about.stream()
                .allMatch(i -> allows(problem.policy().rules().get(i), day)));
    }

    private boolean allows(Rule rule, int day) {
        var date = duty.date(day);
        return rule instanceof WfhOnlyOn only
                ? only.allows(date)
                : weekdaysOf(rule).contains(date.getDayOfWeek());
    }
}
