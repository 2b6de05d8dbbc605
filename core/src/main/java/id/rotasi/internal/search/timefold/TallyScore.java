package id.rotasi.internal.search.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import id.rotasi.internal.compile.Ledger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ledger as the solver's incremental score. */
public final class TallyScore implements IncrementalScoreCalculator<RosterState, HardSoftLongScore> {

    private @Nullable Ledger ledger;

    @Override
    public void resetWorkingSolution(RosterState solution) {
        ledger = new Ledger(solution.component(), solution.codes());
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {}

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        var cell = (Cell) entity;
        Objects.requireNonNull(ledger).set(cell.getIndex(), cell.code());
    }

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}

    @Override
    public HardSoftLongScore calculateScore() {
        var now = Objects.requireNonNull(ledger);
        return HardSoftLongScore.of(-now.hard(), -now.soft());
    }
}
