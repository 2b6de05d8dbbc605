package id.rotasi.benchmarks.yardstick;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Share;
import id.rotasi.policy.rule.DeskEach;
import id.rotasi.policy.rule.MonthlyWfhMinimum;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.TeamDay;
import id.rotasi.policy.rule.WeeklyWfoMinimum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hybrid work instance in terms of this library: a group is a unit with a team day, in a week without holidays.
 *
 * @param instance what is said
 */
public record HybridProblem(HybridInstance instance) {

    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 10);
    private static final int DAYS = 5;
    private static final int FEWEST = 2;
    private static final int MOST = 3;
    private static final String OFFICE = "office";

    /** The problem. @throws IllegalArgumentException if it has not five days, or somebody is in no group or in several */
    public RosterProblem problem() {
        var units = new LinkedHashMap<String, String>();
        instance.groups()
                .forEach((group, members) -> members.forEach(member -> {
                    if (units.put(member, "group-" + group) != null) {
                        throw new IllegalArgumentException("%s is in several groups.".formatted(member));
                    }
                }));
        if (instance.days().size() != DAYS
                || !units.keySet().containsAll(instance.desks().keySet())) {
            throw new IllegalArgumentException(
                    "%s has not %d days, or an employee without a group.".formatted(instance.name(), DAYS));
        }
        var all = new ArrayList<>(List.of(Unit.root(OFFICE, instance.name(), UnitLevel.AGENCY)));
        instance.groups()
                .keySet()
                .forEach(group -> all.add(Unit.under(OFFICE, "group-" + group, group, UnitLevel.TEAM)));
        return RosterProblem.builder(MONDAY, MONDAY.plusDays(DAYS - 1), policy())
                .units(all)
                .desks(instance.zones().entrySet().stream()
                        .flatMap(
                                zone -> zone.getValue().stream().map(desk -> Site.Desk.of(desk, zone.getKey(), OFFICE)))
                        .toList())
                .asns(instance.desks().keySet().stream()
                        .map(employee -> asn(employee, units.get(employee)))
                        .toList())
                .build();
    }

    private static RosterPolicy policy() {
        return RosterPolicy.of(
                "hybrid",
                WeeklyWfoMinimum.hard(FEWEST),
                MonthlyWfhMinimum.hard(DAYS - MOST),
                new TeamDay(RuleHeader.hard(TeamDay.TYPE), Per.UNIT, Share.percent(100)),
                DeskEach.hard(),
                Preferences.soft(1));
    }

    private Asn asn(String employee, String unit) {
        return Asn.builder(employee, employee, unit)
                .eligible()
                .desks(instance.desks().get(employee))
                .preferences(instance.wishes().getOrDefault(employee, List.of()).stream()
                        .map(day ->
                                Preference.on(MONDAY.plusDays(instance.days().indexOf(day)), WorkMode.WFO))
                        .toList())
                .build();
    }

    /** The desk of each employee by the day on which he or she comes; empty if there is none. */
    public Map<String, Map<String, String>> desks(Roster roster) {
        var desks = new TreeMap<String, Map<String, String>>();
        roster.assignments().stream().filter(day -> day.mode() == WorkMode.WFO).forEach(day -> desks.computeIfAbsent(
                        day.asn(), asn -> new LinkedHashMap<>())
                .put(
                        instance.days().get(MONDAY.until(day.date()).getDays()),
                        day.desk().orElse("")));
        return desks;
    }
}
