package id.rotasi.internal.search.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import id.rotasi.EngineOptions.Search.Move;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offers the moves of {@link Neighbourhood} to the solver, one after another without end. */
public final class Moves implements MoveIteratorFactory<RosterState, CellsMove> {

    private @Nullable Neighbourhood neighbourhood;
    private Move[] kinds = {Move.CHANGE};

    /** Which moves to draw, for the solver's configuration: each kind with its number of draws, such as {@code CHANGE:1}, separated by commas. */
    public void setKinds(String draws) {
        kinds = Stream.of(draws.split(","))
                .map(draw -> draw.split(":"))
                .flatMap(draw -> Collections.nCopies(Integer.parseInt(draw[1]), Move.valueOf(draw[0])).stream())
                .toArray(Move[]::new);
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
