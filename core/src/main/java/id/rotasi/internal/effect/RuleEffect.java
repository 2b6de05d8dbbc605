package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.internal.Elements;
import id.rotasi.internal.NamedGroups;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.policy.Scope;
import id.rotasi.policy.preset.Presets;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Rules about nobody, about weekdays that nobody works, or that never bind. */
record RuleEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    void rules() {
        Elements.each("$.policy.rules", problem.policy().rules(), (path, rule) -> {
            if (!rule.validity().touches(problem.period())) {
                notices.add(path + ".validity", "rule-outside-period", Map.of("rule", rule.id()));
            } else if (isAboutNobody(rule)) {
                notices.add(path + ".scope", "rule-about-nobody", Map.of("rule", rule.id()));
            } else if (rule.descriptor().reads(Input.SHIFTS) && isWithoutShifts(rule)) {
                notices.add(path, "rule-without-shifts", Map.of("rule", rule.id()));
            } else if (rule.descriptor().reads(Input.DESKS) && !new DeskEffect(problem, duty, notices).isUseful(rule)) {
                notices.add(path, "rule-without-desks", Map.of("rule", rule.id()));
            } else if (isAboutDesks(rule) && !givesDesks()) {
                notices.add(path, "rule-without-desk-each", Map.of("rule", rule.id()));
            } else {
                units(path, rule);
                weekdays(path, rule);
                groups(path, rule);
            }
            if (rule.neverBinds(duty.days())) {
                notices.add(path, "rule-never-binds", Map.of("rule", rule.id()));
            }
        });
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
        return !rule.scope().equals(Scope.EVERYBODY)
                && problem.asns().stream().noneMatch(asn -> duty.inScope(rule, asn));
    }

    /** Whether a rule says something of desks that others give. */
    private static boolean isAboutDesks(Rule rule) {
        return rule.descriptor().reads(Input.DESKS) && Presets.isBuiltIn(rule) && !rule.givesDesks();
    }

    private boolean givesDesks() {
        return problem.policy().rules().stream().anyMatch(rule -> !Presets.isBuiltIn(rule) || rule.givesDesks());
    }

    /** Whether nobody in scope has days off that the roster decides while the rule holds. */
    private boolean isWithoutShifts(Rule rule) {
        return problem.asns().stream()
                .noneMatch(asn ->
                        duty.hasDayOff(asn, date -> rule.validity().contains(date) && duty.inScope(rule, asn, date)));
    }

    /** Single units of a scope in which nobody is. */
    private void units(String path, Rule rule) {
        if (rule.staffsCounters() || !Presets.isBuiltIn(rule)) {
            return;
        }
        for (var unit : new TreeSet<>(rule.scope().units())) {
            if (duty.below(unit).stream().noneMatch(asn -> duty.inScope(rule, asn))) {
                notices.add(
                        path + ".scope.units",
                        "rule-unit-without-people",
                        Map.of("rule", rule.id(), "unit", duty.units().get(unit).name()));
            }
        }
    }

    /** Groups of which too few are ever on duty together for the rule to say anything. */
    private void groups(String path, Rule rule) {
        // Who is alone on duty is asked for something by a rule only that asks for less where others are absent.
        int needed = rule.isEasedByAbsence() ? 1 : 2;
        Elements.each(path + ".groups", NamedGroups.ofPeople(rule).toList(), (place, group) -> {
            var ever = new int[duty.days()];
            group.forEach(id -> duty.daysOf(rule, id).forEach(day -> ever[day]++));
            if (Presets.isBuiltIn(rule) && Arrays.stream(ever).noneMatch(there -> there >= needed)) {
                notices.add(place, "group-never-on-duty", Map.of("rule", rule.id(), "who", group));
            }
        });
    }

    private void weekdays(String path, Rule rule) {
        var idle = EnumSet.noneOf(DayOfWeek.class);
        idle.addAll(rule.wfhTerms().allowed());
        if (idle.isEmpty() || idle.size() == DayOfWeek.values().length) {
            return;
        }
        for (var asn : problem.asns()) {
            if (!idle.isEmpty() && duty.inScope(rule, asn)) {
                duty.daysOf(rule, asn.id())
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
}
