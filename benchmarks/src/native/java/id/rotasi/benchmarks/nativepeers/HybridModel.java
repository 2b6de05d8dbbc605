package id.rotasi.benchmarks.nativepeers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import id.rotasi.benchmarks.yardstick.HybridInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hybrid work instance as a CP-SAT model: a literal for each desk of each employee and day, and one for staying away. What is minimised
 * is the preferred days on which employees stay away, which maximises preferred attendances.
 */
final class HybridModel {

    private static final int FEWEST = 2;
    private static final int MOST = 3;

    private final CpModel model = new CpModel();
    private final HybridInstance instance;
    private final Map<String, Map<String, Day>> plans = new TreeMap<>();

    private record Day(Map<String, BoolVar> desks, BoolVar away) {}

    HybridModel(HybridInstance instance) {
        this.instance = instance;
        instance.desks().forEach(this::plan);
        instance.days().forEach(this::desks);
        instance.groups().values().forEach(this::together);
        model.minimize(missed());
    }

    CpModel model() {
        return model;
    }

    /** The desk of each employee by the day on which he or she comes. */
    Map<String, Map<String, String>> desks(CpSolver solver) {
        var found = new TreeMap<String, Map<String, String>>();
        plans.forEach(
                (employee, days) -> days.forEach((name, day) -> day.desks().forEach((desk, is) -> {
                    if (solver.booleanValue(is)) {
                        found.computeIfAbsent(employee, key -> new LinkedHashMap<>())
                                .put(name, desk);
                    }
                })));
        return found;
    }

    /* Two or three days, at a desk that fits. */
    private void plan(String employee, List<String> fit) {
        var days = new LinkedHashMap<String, Day>();
        var away = LinearExpr.newBuilder();
        for (var name : instance.days()) {
            var desks = new LinkedHashMap<String, BoolVar>();
            fit.forEach(desk -> desks.put(desk, model.newBoolVar("")));
            var day = new Day(desks, model.newBoolVar(""));
            var one = new ArrayList<Literal>(desks.values());
            one.add(day.away());
            model.addExactlyOne(one);
            days.put(name, day);
            away.add(day.away());
        }
        int all = instance.days().size();
        model.addLinearConstraint(away, all - MOST, all - FEWEST);
        plans.put(employee, days);
    }

    /* One at each desk. */
    private void desks(String name) {
        var byDesk = new LinkedHashMap<String, List<Literal>>();
        plans.values().forEach(days -> days.get(name).desks().forEach((desk, is) -> byDesk.computeIfAbsent(
                        desk, key -> new ArrayList<>())
                .add(is)));
        byDesk.values().forEach(model::addAtMostOne);
    }

    /* One day with all members. */
    private void together(List<String> members) {
        var some = new ArrayList<Literal>();
        for (var name : instance.days()) {
            var all = model.newBoolVar("");
            members.forEach(member ->
                    model.addImplication(all, plans.get(member).get(name).away().not()));
            some.add(all);
        }
        model.addBoolOr(some);
    }

    private LinearExprBuilder missed() {
        var missed = LinearExpr.newBuilder();
        instance.wishes()
                .forEach((employee, names) -> names.forEach(name -> {
                    var day = plans.getOrDefault(employee, Map.of()).get(name);
                    if (day == null) {
                        missed.add(1);
                    } else {
                        missed.add(day.away());
                    }
                }));
        return missed;
    }
}
