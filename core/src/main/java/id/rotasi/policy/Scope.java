package id.rotasi.policy;

import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.UnitTree;
import java.util.Set;

/**
 * Whom a rule is about. Each set narrows; an empty set does not.
 *
 * @param units ids of units; their subtrees are in scope
 * @param functions job functions in scope
 * @param positions kinds of positions in scope
 */
public record Scope(Set<String> units, Set<JobFunction> functions, Set<PositionKind> positions) {

    /** Everybody. */
    public static final Scope EVERYBODY = new Scope(Set.of(), Set.of(), Set.of());

    /** Keeps a copy of the sets. */
    public Scope {
        units = Set.copyOf(units);
        functions = Set.copyOf(functions);
        positions = Set.copyOf(positions);
    }

    /** The people of these units and of all units below them. */
    public static Scope ofUnits(String... ids) {
        return new Scope(Set.of(ids), Set.of(), Set.of());
    }

    /** The people with these job functions. */
    public static Scope ofFunctions(JobFunction... functions) {
        return new Scope(Set.of(), Set.of(functions), Set.of());
    }

    /** The people with these kinds of positions. */
    public static Scope ofPositions(PositionKind... positions) {
        return new Scope(Set.of(), Set.of(), Set.of(positions));
    }

    /** Whether everybody in another scope is in this one, as far as can be told without the tree of the units. */
    public boolean covers(Scope other) {
        return isWider(units, other.units)
                && isWider(functions, other.functions)
                && isWider(positions, other.positions);
    }

    private static <T> boolean isWider(Set<T> some, Set<T> others) {
        return some.isEmpty() || !others.isEmpty() && some.containsAll(others);
    }

    /** Whether a person is in scope. */
    public boolean includes(Asn asn, UnitTree tree) {
        return (functions.isEmpty() || functions.contains(asn.function()))
                && (positions.isEmpty() || positions.contains(asn.position()))
                && includes(asn.unit(), tree);
    }

    /** Whether a unit is in scope, whatever its people do. */
    public boolean includes(String unit, UnitTree tree) {
        return units.isEmpty()
                || tree.pathToRoot(tree.get(unit)).stream().anyMatch(above -> units.contains(above.id()));
    }
}
