package id.rotasi.internal.search.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offers the moves of {@link Neighbourhood} to the solver, one after another without end. */
public final class Moves implements MoveIteratorFactory<RosterState, CellsMove> {

    private @Nullable Neighbourhood neighbourhood;
    private MoveKind[] kinds = MoveKind.table(EnumSet.allOf(MoveKind.class));

    /** Which moves to draw, for the solver's configuration: names of {@link MoveKind}, separated by commas. */
    public void setKinds(String names) {
        kinds = MoveKind.table(
                Stream.of(names.split(",")).map(MoveKind::valueOf).toList());
    }

    @Override
    public void phaseStarted(ScoreDirector<RosterState> director) {
        neighbourhood = new Neighbourhood(director.getWorkingSolution(), kinds);
    }

    @Override
    public void phaseEnded(ScoreDirector<RosterState> director) {
        neighbourhood = null;
    }

    @Override
    public long getSize(ScoreDirector<RosterState> director) {
        return Math.max(1, director.getWorkingSolution().getCells().size());
    }

    @Override
    public Iterator<CellsMove> createOriginalMoveIterator(ScoreDirector<RosterState> director) {
        throw new UnsupportedOperationException("Moves are only ever picked at random.");
    }

    @Override
    public Iterator<CellsMove> createRandomMoveIterator(ScoreDirector<RosterState> director, Random unused) {
        return Objects.requireNonNull(neighbourhood);
    }
}
