package id.rotasi.internal.search.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import id.rotasi.internal.compile.Component;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A component's roster as a planning solution. A clone holds only the codes of the states until somebody asks for its
 * entities, since nearly all clones are best rosters that are soon replaced.
 */
@PlanningSolution(solutionCloner = RosterState.Cloner.class)
public final class RosterState {

    private @Nullable Component component;
    private @Nullable Monitor monitor;
    private int[] codes = {};
    private @Nullable List<Cell> cells;
    private @Nullable HardSoftLongScore score;

    /** For the solver. */
    public RosterState() {}

    RosterState(Component component, Monitor monitor, int[] codes) {
        this.component = component;
        this.monitor = monitor;
        this.codes = codes;
    }

    /** The entities, in the order of the component. */
    @PlanningEntityCollectionProperty
    public List<Cell> getCells() {
        if (cells == null) {
            var states = component().states();
            cells = IntStream.range(0, codes.length)
                    .mapToObj(i -> new Cell(i, states[i], codes[i]))
                    .toList();
        }
        return cells;
    }

    /** Costs as negative scores. */
    @PlanningScore
    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    /** For the solver. */
    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }

    Component component() {
        return Objects.requireNonNull(component);
    }

    Monitor monitor() {
        return Objects.requireNonNull(monitor);
    }

    /** The codes of the states of all cells. */
    int[] codes() {
        return cells == null
                ? codes.clone()
                : cells.stream().mapToInt(Cell::code).toArray();
    }

    /** Copies the codes, not the entities. */
    public static final class Cloner implements SolutionCloner<RosterState> {
        @Override
        public RosterState cloneSolution(RosterState original) {
            var clone = new RosterState(original.component(), original.monitor(), original.codes());
            clone.score = original.score;
            return clone;
        }
    }
}
