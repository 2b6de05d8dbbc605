package id.rotasi.internal.search.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import id.rotasi.internal.compile.States;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A cell of the component as a planning entity; its variable is the code of its state. */
@PlanningEntity
public final class Cell {

    private int index;
    private @Nullable States states;
    private @Nullable Integer state;

    /** For the solver. */
    public Cell() {}

    Cell(int index, States states, int state) {
        this.index = index;
        this.states = states;
        this.state = state;
    }

    /** The index of the cell in its component. */
    @PlanningId
    public int getIndex() {
        return index;
    }

    /** The code of the state. */
    @PlanningVariable
    public @Nullable Integer getState() {
        return state;
    }

    /** For the solver. */
    public void setState(@Nullable Integer state) {
        this.state = state;
    }

    /** The codes of all possible states. */
    @ValueRangeProvider
    public List<Integer> getStates() {
        var possible = Objects.requireNonNull(states);
        return IntStream.range(0, possible.size()).map(possible::code).boxed().toList();
    }

    int code() {
        return Objects.requireNonNull(state);
    }

    @Override
    public String toString() {
        return "cell " + index + " = " + state;
    }
}
