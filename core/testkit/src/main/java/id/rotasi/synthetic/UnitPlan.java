package id.rotasi.synthetic;

import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit to be, with everything below it.
 *
 * @param unit what it will be
 * @param head who leads it, if that person is to be counted among its people
 * @param staff people who belong to it directly, the head not counted
 * @param workforce what these people do
 * @param counters counters that it runs
 * @param below the units below
 */
public record UnitPlan(
        Unit unit,
        Optional<Head> head,
        int staff,
        Workforce workforce,
        List<CounterPlan> counters,
        List<UnitPlan> below) {

    public UnitPlan {
        counters = List.copyOf(counters);
        below = List.copyOf(below);
    }

    /** A unit without a parent. */
    public static UnitPlan root(String id, String name, UnitLevel level) {
        return new UnitPlan(Unit.root(id, name, level), Optional.empty(), 0, Workforce.OFFICE, List.of(), List.of());
    }

    /** A unit below that one, without people. */
    public static UnitPlan under(String parent, String id, String name, UnitLevel level) {
        return new UnitPlan(
                Unit.under(parent, id, name, level), Optional.empty(), 0, Workforce.OFFICE, List.of(), List.of());
    }

    /** This plan with a head. */
    public UnitPlan ledBy(Head leader) {
        return new UnitPlan(unit, Optional.of(leader), staff, workforce, counters, below);
    }

    /** This plan with so many people of that workforce, the head not counted. */
    public UnitPlan staffedBy(int people, Workforce kind) {
        return new UnitPlan(unit, head, people, kind, counters, below);
    }

    /** This plan with a counter more. */
    public UnitPlan running(CounterPlan counter) {
        return running(List.of(counter));
    }

    /** This plan with more counters. */
    public UnitPlan running(List<CounterPlan> more) {
        return new UnitPlan(unit, head, staff, workforce, concat(counters, more), below);
    }

    /** This plan with more units below. */
    public UnitPlan with(List<UnitPlan> more) {
        return new UnitPlan(unit, head, staff, workforce, counters, concat(below, more));
    }

    /** This plan as a unit that serves citizens directly. */
    public UnitPlan onTheFrontLine() {
        return new UnitPlan(unit.onTheFrontLine(), head, staff, workforce, counters, below);
    }

    /** This plan as a unit that works on Saturdays too. */
    public UnitPlan sixDays() {
        return new UnitPlan(unit.withWorkingWeek(WorkingWeek.SIX_DAYS), head, staff, workforce, counters, below);
    }

    /** This plan as a unit with a room or building. */
    public UnitPlan seatedAt(String site) {
        return new UnitPlan(unit.seatedAt(site), head, staff, workforce, counters, below);
    }

    /** The people of the whole subtree. */
    public int people() {
        return staff
                + (head.isPresent() ? 1 : 0)
                + below.stream().mapToInt(UnitPlan::people).sum();
    }

    private static <T> List<T> concat(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
