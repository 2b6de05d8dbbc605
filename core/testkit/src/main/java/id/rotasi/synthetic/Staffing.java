package id.rotasi.synthetic;

import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Turns plans into units with people, and qualifies officers for the counters. */
final class Staffing {

    final List<Unit> units = new ArrayList<>();
    final List<Asn> asns = new ArrayList<>();
    final List<ServiceCounter> counters = new ArrayList<>();

    /**
     * The counter that each officer can always be spared for. Officers have one such counter only, so a counter whose
     * own officers are enough on a day can be staffed on that day, whatever the others need.
     */
    final Map<String, String> ownCounter = new LinkedHashMap<>();

    private final People people;

    Staffing(People people) {
        this.people = people;
    }

    /** Adds a unit and all below it. */
    void add(UnitPlan plan, boolean frontLineAbove, Chance chance) {
        var unit = plan.unit();
        boolean frontLine = frontLineAbove || unit.frontLine();
        int first = asns.size();
        units.add(unit);
        plan.head().ifPresent(head -> asns.add(people.leader(chance, head, unit.id())));
        for (int i = 0; i < plan.staff(); i++) {
            asns.add(people.member(chance, chance.jobOf(plan.workforce()), unit.id()));
        }
        plan.below().forEach(below -> add(below, frontLine, chance));
        for (int i = 0; i < plan.counters().size(); i++) {
            var id = "%s-loket-%s".formatted(unit.id(), i + 1);
            open(id, plan.counters().get(i), unit.id(), !frontLine, first, chance);
        }
    }

    private void open(String id, CounterPlan plan, String unit, boolean rotating, int first, Chance chance) {
        var candidates = IntStream.range(first, asns.size())
                .boxed()
                .filter(index -> canServe(asns.get(index)))
                .sorted(Comparator.comparing(index -> asns.get(index).function() != JobFunction.PUBLIC_SERVICE))
                .toList();
        int minimum = plan.minimum();
        while (minimum > 0 && withMinimum(plan, minimum).officers(rotating) > candidates.size()) {
            minimum--;
        }
        if (minimum == 0) {
            return;
        }
        int officers = withMinimum(plan, minimum).officers(rotating);
        for (int index : candidates.subList(0, officers)) {
            qualify(index, plan.qualification());
            ownCounter.put(asns.get(index).id(), id);
        }
        if (candidates.size() > officers && chance.perMille(300)) {
            qualify(candidates.get(officers), plan.qualification());
        }
        var seats = chance.perMille(400) ? OptionalInt.of(minimum + chance.between(1, 2)) : OptionalInt.empty();
        var counter = ServiceCounter.of(id, plan.name(), unit, minimum)
                .requiring(plan.qualification())
                .openOn(plan.openOn());
        counters.add(seats.isPresent() ? counter.withSeats(seats.getAsInt()) : counter);
    }

    private boolean canServe(Asn asn) {
        return !asn.position().isStructural()
                && asn.function() != JobFunction.FIELD
                && asn.function() != JobFunction.TEACHING
                && !ownCounter.containsKey(asn.id());
    }

    private void qualify(int index, String qualification) {
        var asn = asns.get(index);
        var all = new ArrayList<>(asn.qualifications());
        all.add(qualification);
        asns.set(index, asn.toBuilder().qualifications(all).build());
    }

    private static CounterPlan withMinimum(CounterPlan plan, int minimum) {
        return new CounterPlan(plan.name(), plan.qualification(), minimum, plan.openOn());
    }
}
