package id.rotasi.internal.search.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Puts one or more cells into new states. */
final class CellsMove extends AbstractMove<RosterState> {

    private final Cell[] cells;
    private final int[] to;

    CellsMove(Cell[] cells, int[] to) {
        this.cells = cells;
        this.to = to;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<RosterState> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<RosterState> director) {
        for (int i = 0; i < cells.length; i++) {
            director.beforeVariableChanged(cells[i], "state");
            cells[i].setState(to[i]);
            director.afterVariableChanged(cells[i], "state");
        }
    }

    @Override
    public CellsMove rebase(ScoreDirector<RosterState> destination) {
        return new CellsMove(rebaseList(List.of(cells), destination).toArray(Cell[]::new), to);
    }

    @Override
    public Collection<? extends Object> getPlanningEntities() {
        return List.of(cells);
    }

    @Override
    public Collection<? extends Object> getPlanningValues() {
        return Arrays.stream(to).boxed().toList();
    }

    @Override
    public String toString() {
        return Arrays.toString(cells) + " -> " + Arrays.toString(to);
    }
}
