package id.rotasi.benchmarks.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person on one day, as the newcomer's planning entity. */
@PlanningEntity
public final class Duty {

    private int cell;
    private List<Integer> possible = List.of();
    private @Nullable Integer state;

    /** For the solver. */
    public Duty() {}

    Duty(int cell, List<Integer> possible) {
        this.cell = cell;
        this.possible = possible;
    }

    /** The cell of the problem. */
    @PlanningId
    public int getCell() {
        return cell;
    }

    /** The codes of all possible states. */
    @ValueRangeProvider
    public List<Integer> getPossible() {
        return possible;
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
}
