package id.rotasi.domain;

import id.rotasi.domain.Unit.WorkingWeek;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The units of a problem as a tree, with what they inherit from the units above. Look-ups cost one step per level.
 *
 * <p>The units must have unique ids, existing parents and no cycle; a validated problem sees to that.
 */
public final class UnitTree {

    private final Map<String, Unit> byId = new LinkedHashMap<>();
    private final Map<String, List<Unit>> children = new LinkedHashMap<>();

    /** Of all units of a problem, in any order. */
    public UnitTree(Collection<Unit> units) {
        units.forEach(unit -> byId.put(unit.id(), unit));
        units.forEach(
                unit -> unit.parent().ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(unit)));
    }

    /** All units, in the order given. */
    public Collection<Unit> all() {
        return byId.values();
    }

    /** The unit with that id. @throws IllegalArgumentException if there is none */
    public Unit get(String id) {
        var unit = byId.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("There is no unit '%s'.".formatted(id));
        }
        return unit;
    }

    /** The units directly below. */
    public List<Unit> childrenOf(Unit unit) {
        return children.getOrDefault(unit.id(), List.of());
    }

    /** The unit itself, then the one above it, up to the root. */
    public List<Unit> pathToRoot(Unit unit) {
        var path = new ArrayList<Unit>();
        for (Optional<Unit> next = Optional.of(unit);
                next.isPresent();
                next = next.get().parent().map(byId::get)) {
            path.add(next.get());
        }
        return path;
    }

    /** All units, parents before children, a whole branch before the next one; the tree may be of any depth. */
    public List<Unit> branches() {
        var all = new ArrayList<Unit>();
        var waiting = new ArrayDeque<Unit>();
        byId.values().stream().filter(unit -> unit.parent().isEmpty()).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var unit = waiting.pop();
            all.add(unit);
            var below = childrenOf(unit);
            for (int i = below.size() - 1; i >= 0; i--) {
                waiting.push(below.get(i));
            }
        }
        return all;
    }

    /** The unit itself and everything below it, parents before children. */
    public List<Unit> subtree(Unit unit) {
        var all = new ArrayList<Unit>(List.of(unit));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(childrenOf(all.get(i)));
        }
        return all;
    }

    /** Whether {@code unit} is {@code ancestor} or lies below it. */
    public boolean isInside(Unit unit, Unit ancestor) {
        return nearest(unit, above -> above.equals(ancestor)) != null;
    }

    /** The nearest unit of that level, the unit itself included. */
    public Optional<Unit> atLevel(Unit unit, UnitLevel level) {
        return Optional.ofNullable(nearest(unit, above -> above.level() == level));
    }

    /** The agency that a unit is, or is part of; the topmost unit if there is none. */
    public Unit agencyOf(Unit unit) {
        var path = pathToRoot(unit);
        return atLevel(unit, UnitLevel.AGENCY).orElse(path.get(path.size() - 1));
    }

    /** The working week, inherited; five days when no unit up to the root says otherwise. */
    public WorkingWeek workingWeek(Unit unit) {
        return inherited(unit, Unit::workingWeek).orElse(WorkingWeek.FIVE_DAYS);
    }

    /** Whether the people of that unit work in shifts. */
    public boolean worksInShifts(Unit unit) {
        return workingWeek(unit) == WorkingWeek.SHIFTS;
    }

    /** Whether the roster decides on which days people of a unit are off, in shifts or in turn. */
    public boolean hasDaysOff(Unit unit) {
        return worksInShifts(unit) || workingWeek(unit) == WorkingWeek.ROSTERED_DAYS_OFF;
    }

    /** The id of the room or building where the unit sits, inherited. */
    public Optional<String> site(Unit unit) {
        return inherited(unit, Unit::site);
    }

    /**
     * A person as posted in a period: one for each unit to which he or she belongs on some date of it on which the person
     * serves, in the order of the dates; the person itself if there are no postings.
     */
    public static List<Asn> posted(Asn asn, Period period) {
        if (asn.postings().isEmpty()) {
            return List.of(asn);
        }
        var byUnit = new LinkedHashMap<String, Asn>();
        period.dates()
                .filter(date -> asn.service().contains(date))
                .map(asn::at)
                .forEach(posted -> byUnit.putIfAbsent(posted.unit(), posted));
        return byUnit.isEmpty() ? List.of(asn.at(period.from())) : List.copyOf(byUnit.values());
    }

    /** Where a person sits: the own site, or that of the unit. */
    public Optional<String> site(Asn asn) {
        return asn.site().or(() -> site(get(asn.unit())));
    }

    /** Whether the unit or one above it serves citizens directly. */
    public boolean isFrontLine(Unit unit) {
        return nearest(unit, Unit::frontLine) != null;
    }

    /** Whether the unit or one above it works through <i>cuti bersama</i>. */
    public boolean worksCollectiveLeave(Unit unit) {
        return nearest(unit, Unit::worksCollectiveLeave) != null;
    }

    private <T> Optional<T> inherited(Unit unit, Function<Unit, Optional<T>> property) {
        var from = nearest(unit, above -> property.apply(above).isPresent());
        return from == null ? Optional.empty() : property.apply(from);
    }

    /* The unit itself or the first one above it that passes the test. */
    private @Nullable Unit nearest(Unit unit, Predicate<Unit> test) {
        @Nullable Unit next = unit;
        while (next != null && !test.test(next)) {
            next = next.parent().map(byId::get).orElse(null);
        }
        return next;
    }
}
