package id.rotasi.benchmarks.nativepeers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import id.rotasi.benchmarks.yardstick.NurseInstance;
import id.rotasi.benchmarks.yardstick.NurseInstance.Contract;
import id.rotasi.benchmarks.yardstick.NurseInstance.Cover;
import id.rotasi.benchmarks.yardstick.NurseInstance.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A nurse rostering instance as a CP-SAT model: a literal for each shift of each nurse and day, and one for the day off. Requests and
 * cover are priced, all else is a constraint.
 */
final class NurseModel {

    private static final int WEEK = 7;
    private static final int SATURDAY = 5;

    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final NurseInstance instance;
    private final Map<String, List<Day>> plans = new TreeMap<>();
    private final List<Priced> priced = new ArrayList<>();

    private record Day(Map<String, BoolVar> shifts, BoolVar off) {
        Literal on() {
            return off.not();
        }
    }

    private record Priced(Cover cover, IntVar under, IntVar over) {}

    NurseModel(NurseInstance instance) {
        this.instance = instance;
        for (var nurse : instance.staff()) {
            var days = new ArrayList<Day>();
            for (int day = 0; day < instance.days(); day++) {
                days.add(day());
            }
            plans.put(nurse.id(), days);
            nurse.daysOff().forEach(day -> model.addEquality(days.get(day).off(), 1));
            totals(nurse.contract(), days);
            runs(nurse.contract(), days);
            weekends(nurse.contract(), days);
            successions(days);
        }
        instance.requests().forEach(this::price);
        instance.cover().forEach(this::price);
        model.minimize(cost);
    }

    CpModel model() {
        return model;
    }

    /** The shift of each employee on each day; empty when off. */
    Map<String, List<String>> worked(CpSolver solver) {
        var worked = new TreeMap<String, List<String>>();
        plans.forEach((nurse, days) -> worked.put(
                nurse,
                days.stream()
                        .map(day -> day.shifts().entrySet().stream()
                                .filter(shift -> solver.booleanValue(shift.getValue()))
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse(""))
                        .toList()));
        return worked;
    }

    /** What the objective has too much: before the optimum, a demand may have both too few and too many. */
    long slack(CpSolver solver) {
        return priced.stream()
                .mapToLong(one -> Math.min(solver.value(one.under()), solver.value(one.over()))
                        * (one.cover().under() + one.cover().over()))
                .sum();
    }

    private Day day() {
        var shifts = new LinkedHashMap<String, BoolVar>();
        instance.shifts().forEach(shift -> shifts.put(shift.id(), model.newBoolVar("")));
        var day = new Day(shifts, model.newBoolVar(""));
        var one = new ArrayList<Literal>(shifts.values());
        one.add(day.off());
        model.addExactlyOne(one);
        return day;
    }

    private void totals(Contract contract, List<Day> days) {
        var minutes = LinearExpr.newBuilder();
        for (var shift : instance.shifts()) {
            var times = LinearExpr.newBuilder();
            for (var day : days) {
                times.add(day.shifts().get(shift.id()));
                minutes.addTerm(day.shifts().get(shift.id()), shift.minutes());
            }
            model.addLessOrEqual(times, contract.most().getOrDefault(shift.id(), 0));
        }
        model.addLinearConstraint(minutes, contract.leastMinutes(), contract.mostMinutes());
    }

    private void runs(Contract contract, List<Day> days) {
        var on = days.stream().map(Day::on).toList();
        var off = days.stream().map(day -> (Literal) day.off()).toList();
        for (int from = 0; from + contract.longestRun() < days.size(); from++) {
            model.addBoolOr(off.subList(from, from + contract.longestRun() + 1));
        }
        atLeast(contract.shortestRun(), on, off);
        atLeast(contract.fewestDaysOff(), off, on);
    }

    /* A run that is too short has another kind of day on both sides; at an edge it may go on beyond it. */
    private void atLeast(int fewest, List<Literal> is, List<Literal> isNot) {
        for (int length = 1; length < fewest; length++) {
            for (int from = 1; from + length < is.size(); from++) {
                var clause = new ArrayList<>(isNot.subList(from, from + length));
                clause.add(is.get(from - 1));
                clause.add(is.get(from + length));
                model.addBoolOr(clause);
            }
        }
    }

    private void weekends(Contract contract, List<Day> days) {
        var weekends = LinearExpr.newBuilder();
        for (int monday = 0; monday < days.size(); monday += WEEK) {
            var weekend = model.newBoolVar("");
            weekends.add(weekend);
            for (int day = monday + SATURDAY; day < Math.min(monday + WEEK, days.size()); day++) {
                model.addImplication(days.get(day).on(), weekend);
            }
        }
        model.addLessOrEqual(weekends, contract.mostWeekends());
    }

    private void successions(List<Day> days) {
        for (var shift : instance.shifts()) {
            for (int day = 1; day < days.size(); day++) {
                var before = days.get(day - 1).shifts().get(shift.id());
                for (var next : shift.notBefore()) {
                    model.addImplication(
                            before, days.get(day).shifts().get(next).not());
                }
            }
        }
    }

    private void price(Request request) {
        var works = plans.get(request.nurse()).get(request.day()).shifts().get(request.shift());
        if (request.isFor()) {
            cost.add(request.weight());
        }
        cost.addTerm(works, request.isFor() ? -request.weight() : request.weight());
    }

    private void price(Cover cover) {
        var under = model.newIntVar(0, cover.needed(), "");
        var over = model.newIntVar(0, plans.size(), "");
        var there = LinearExpr.newBuilder();
        plans.values().forEach(days -> there.add(days.get(cover.day()).shifts().get(cover.shift())));
        model.addEquality(there.add(under).addTerm(over, -1), cover.needed());
        cost.addTerm(under, cover.under()).addTerm(over, cover.over());
        priced.add(new Priced(cover, under, over));
    }
}
