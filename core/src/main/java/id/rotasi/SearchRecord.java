package id.rotasi;

import id.rotasi.EngineOptions.Search;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@link Search} holds. */
record SearchRecord(
        String name,
        int boundShare,
        List<Step> steps,
        Set<Neighbourhood> neighbourhoods,
        Acceptor acceptor,
        int acceptorSize,
        Map<Move, Integer> moves,
        int casesEffort,
        int patience,
        int gap)
        implements Search {

    static final Search STANDARD = new SearchRecord(
            "standard",
            40,
            List.of(Step.values()),
            EnumSet.allOf(Neighbourhood.class),
            Acceptor.LATE_ACCEPTANCE,
            50,
            Map.of(
                    Move.RECTANGLE, 9,
                    Move.SWAP_DAYS, 3,
                    Move.SWAP_PEOPLE, 3,
                    Move.CHANGE, 1,
                    Move.SWAP_CHAIN, 4,
                    Move.CHOOSE, 4),
            5,
            50,
            0);

    SearchRecord {
        require(!name.isBlank(), "name", "'" + name + "'", "not blank");
        require(boundShare >= 0 && boundShare <= MOST, "share of the bound", boundShare, "between 0 and 100 percent");
        require(new HashSet<>(steps).size() == steps.size(), "steps", steps, "different");
        require(acceptorSize >= 1, "size of the acceptor", acceptorSize, "1 or more");
        require(
                casesEffort >= 0 && casesEffort <= MOST_CASES_EFFORT,
                "effort on cases",
                casesEffort,
                "between 0 and " + MOST_CASES_EFFORT);
        require(patience >= 1, "patience", patience, "1 or more");
        require(gap >= 0 && gap <= MOST_GAP, "gap", gap, "between 0 and " + MOST_GAP);
        moves.forEach((move, draws) ->
                require(draws >= 0 && draws <= MOST, "number of draws of " + move, draws, "between 0 and 100"));
        steps = List.copyOf(steps);
        neighbourhoods = Collections.unmodifiableSet(
                neighbourhoods.isEmpty() ? EnumSet.noneOf(Neighbourhood.class) : EnumSet.copyOf(neighbourhoods));
        var draws = new EnumMap<Move, Integer>(Move.class);
        moves.forEach((move, n) -> {
            if (n > 0) {
                draws.put(move, n);
            }
        });
        draws.putIfAbsent(Move.CHANGE, 1);
        moves = Collections.unmodifiableMap(draws);
    }

    private static void require(boolean condition, String what, Object value, String range) {
        if (!condition) {
            throw new IllegalArgumentException("The %s (%s) must be %s.".formatted(what, value, range));
        }
    }

    @Override
    public Search named(String other) {
        return new SearchRecord(
                other, boundShare, steps, neighbourhoods, acceptor, acceptorSize, moves, casesEffort, patience, gap);
    }

    @Override
    public Search withBoundShare(int percent) {
        return new SearchRecord(
                name, percent, steps, neighbourhoods, acceptor, acceptorSize, moves, casesEffort, patience, gap);
    }

    @Override
    public Search withSteps(Step... others) {
        return new SearchRecord(
                name,
                boundShare,
                List.of(others),
                neighbourhoods,
                acceptor,
                acceptorSize,
                moves,
                casesEffort,
                patience,
                gap);
    }

    @Override
    public Search withNeighbourhoods(Set<Neighbourhood> others) {
        return new SearchRecord(
                name, boundShare, steps, others, acceptor, acceptorSize, moves, casesEffort, patience, gap);
    }

    @Override
    public Search withAcceptor(Acceptor other, int size) {
        return new SearchRecord(
                name, boundShare, steps, neighbourhoods, other, size, moves, casesEffort, patience, gap);
    }

    @Override
    public Search withMoves(Map<Move, Integer> others) {
        return new SearchRecord(
                name, boundShare, steps, neighbourhoods, acceptor, acceptorSize, others, casesEffort, patience, gap);
    }

    @Override
    public Search withCasesEffort(int billions) {
        return new SearchRecord(
                name, boundShare, steps, neighbourhoods, acceptor, acceptorSize, moves, billions, patience, gap);
    }

    @Override
    public Search withPatience(int other) {
        return new SearchRecord(
                name, boundShare, steps, neighbourhoods, acceptor, acceptorSize, moves, casesEffort, other, gap);
    }

    @Override
    public Search withGap(int other) {
        return new SearchRecord(
                name, boundShare, steps, neighbourhoods, acceptor, acceptorSize, moves, casesEffort, patience, other);
    }
}
