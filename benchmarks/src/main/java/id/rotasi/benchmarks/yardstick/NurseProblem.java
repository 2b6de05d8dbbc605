package id.rotasi.benchmarks.yardstick;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.yardstick.NurseInstance.Contract;
import id.rotasi.benchmarks.yardstick.NurseInstance.Nurse;
import id.rotasi.benchmarks.yardstick.NurseInstance.Shift;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.Hours;
import id.rotasi.domain.ServiceCounter.MinimumOn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.CounterSurplus;
import id.rotasi.policy.rule.DaysOffMinimum;
import id.rotasi.policy.rule.NoShiftAfter;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.ShiftCap;
import id.rotasi.policy.rule.ShiftHoursCap;
import id.rotasi.policy.rule.ShiftHoursMinimum;
import id.rotasi.policy.rule.ShiftRun;
import id.rotasi.policy.rule.ShiftRunMinimum;
import id.rotasi.policy.rule.WeekendsOnDuty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A nurse rostering instance in terms of this library: shifts are posts with hours, a contract is a unit with rules of its own, a
 * day off is a lock. It lies in a February that begins on a Monday, so that all its weekends are of one month.
 *
 * @param instance what is said
 */
public record NurseProblem(NurseInstance instance) {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final String WARD = "ward";

    /** The problem. @throws IllegalArgumentException if the rules of the library cannot say the instance */
    public RosterProblem problem() {
        if (!isSayable()) {
            throw new IllegalArgumentException("%s prices demands differently by day; the rules have one price for all."
                    .formatted(instance.name()));
        }
        if (instance.days() > FIRST.lengthOfMonth()) {
            throw new IllegalArgumentException("%s has %d days; at most %d can be said."
                    .formatted(instance.name(), instance.days(), FIRST.lengthOfMonth()));
        }
        var units = new LinkedHashMap<Contract, Unit>();
        for (var nurse : instance.staff()) {
            units.computeIfAbsent(
                    nurse.contract(),
                    key -> Unit.under(WARD, "contract-" + units.size(), "Contract", UnitLevel.SECTION));
        }
        var ward = Unit.root(WARD, instance.name(), UnitLevel.AGENCY).withWorkingWeek(WorkingWeek.SHIFTS);
        return RosterProblem.builder(
                        FIRST,
                        date(instance.days() - 1),
                        RosterPolicy.of("nurses", rules(units).toArray(Rule[]::new)))
                .units(Stream.concat(Stream.of(ward), units.values().stream()).toList())
                .counters(instance.shifts().stream().map(this::post).toList())
                .asns(instance.staff().stream()
                        .map(nurse -> asn(nurse, units.get(nurse.contract())))
                        .toList())
                .locks(instance.staff().stream()
                        .flatMap(nurse -> nurse.daysOff().stream()
                                .map(day -> Lock.of(nurse.id(), date(day), WorkMode.OFF, Optional.empty())))
                        .toList())
                .build();
    }

    /** The shift of each employee on each day of a roster; empty when off. */
    public Map<String, List<String>> worked(Roster roster) {
        var worked = new TreeMap<String, List<String>>();
        roster.assignments().forEach(day -> worked.computeIfAbsent(day.asn(), asn -> new ArrayList<>())
                .add(day.post().map(Post::id).orElse("")));
        return worked;
    }

    /** The roster in which each employee works these shifts, recounted by the library. */
    Roster roster(Map<String, List<String>> worked) {
        var days = new ArrayList<Assignment>();
        worked.forEach((nurse, shifts) -> {
            for (int day = 0; day < shifts.size(); day++) {
                days.add(
                        shifts.get(day).isEmpty()
                                ? Assignment.of(nurse, date(day), WorkMode.OFF, Optional.empty(), Optional.empty())
                                : Assignment.onSite(nurse, date(day), Post.counter(shifts.get(day))));
            }
        });
        return Roster.of(problem(), days);
    }

    private static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    private List<Rule> rules(Map<Contract, Unit> units) {
        var cover = instance.cover().get(0);
        var rules = new ArrayList<Rule>(List.of(
                new CounterStaffing(RuleHeader.soft("cover", cover.under())),
                CounterSurplus.soft(cover.over()),
                Preferences.soft(1)));
        var after = instance.shifts().stream()
                .filter(shift -> !shift.notBefore().isEmpty())
                .map(shift -> Stream.concat(Stream.of(shift.id()), shift.notBefore().stream())
                        .toList())
                .toList();
        if (!after.isEmpty()) {
            rules.add(NoShiftAfter.hard(after));
        }
        units.forEach((contract, unit) -> rules(contract, unit.id(), rules));
        return rules;
    }

    private void rules(Contract contract, String unit, List<Rule> rules) {
        contract.most().forEach((shift, most) -> {
            if (most > 0 && most < instance.days()) {
                rules.add(new ShiftCap(
                        of(unit, "most-" + shift), List.of(List.of(shift)), most, ShiftHoursCap.Over.PERIOD));
            }
        });
        rules.add(new ShiftHoursCap(of(unit, "hours-most"), contract.mostMinutes() / 60, ShiftHoursCap.Over.PERIOD));
        rules.add(new ShiftHoursMinimum(
                of(unit, "hours-least"), (contract.leastMinutes() + 59) / 60, ShiftHoursCap.Over.PERIOD));
        rules.add(new ShiftRun(of(unit, "run-most"), contract.longestRun()));
        if (contract.shortestRun() > 1) {
            rules.add(new ShiftRunMinimum(of(unit, "run-least"), contract.shortestRun()));
        }
        if (contract.fewestDaysOff() > 1) {
            rules.add(new DaysOffMinimum(of(unit, "off-least"), contract.fewestDaysOff()));
        }
        rules.add(new WeekendsOnDuty(of(unit, "weekends"), contract.mostWeekends()));
    }

    private static RuleHeader of(String unit, String rule) {
        return RuleHeader.hard(unit + "-" + rule).with(Scope.ofUnits(unit));
    }

    private ServiceCounter post(Shift shift) {
        var from = LocalTime.of(7, 0);
        return ServiceCounter.builder(shift.id(), shift.id(), WARD)
                .hours(new Hours(from, from.plusMinutes(shift.minutes())))
                .minimums(instance.cover().stream()
                        .filter(cover -> cover.shift().equals(shift.id()))
                        .map(cover ->
                                MinimumOn.between(Period.Span.of(date(cover.day()), date(cover.day())), cover.needed()))
                        .toList())
                .qualification(shift.id())
                .build();
    }

    private Asn asn(Nurse nurse, Unit unit) {
        var shifts = nurse.contract().most().entrySet().stream()
                .filter(most -> most.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        return Asn.builder(nurse.id(), nurse.id(), unit.id())
                .qualifications(shifts)
                .preferences(instance.requests().stream()
                        .filter(request -> request.nurse().equals(nurse.id()))
                        .map(request -> {
                            var wish = Preference.on(date(request.day()), WorkMode.WFO)
                                    .withWeight(request.weight());
                            return request.isFor() ? wish.at(request.shift()) : wish.notAt(request.shift());
                        })
                        .toList())
                .build();
    }

    private boolean isSayable() {
        return instance.cover().stream()
                        .map(cover -> List.of(cover.under(), cover.over()))
                        .distinct()
                        .count()
                == 1;
    }
}
