package id.rotasi.internal.io.json;

import id.rotasi.EngineOptions.Search;
import id.rotasi.EngineOptions.Search.Acceptor;
import id.rotasi.EngineOptions.Search.Move;
import id.rotasi.EngineOptions.Search.Neighbourhood;
import id.rotasi.EngineOptions.Search.Step;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A search configuration as JSON. */
public final class SearchFormat {

    private static final String STEPS = "steps";
    private static final String NEIGHBOURHOODS = "neighbourhoods";
    private static final String MOVES = "moves";

    private SearchFormat() {}

    /** The configuration of a document; errors go into the reading. */
    public static Optional<Search> read(Reader source, Reading reading) throws IOException {
        return JsonTree.read(source, reading, Map.of())
                .flatMap(tree -> Fields.of(tree, Place.ROOT, reading))
                .map(SearchFormat::read);
    }

    /** The configuration of an object; errors go into its reading. */
    public static Search read(Fields fields) {
        var standard = Search.standard();
        var name = fields.text("name");
        if (name.isBlank()) {
            fields.error("name", "blankName", Map.of());
        }
        var steps = fields.orderedWords(STEPS, Step.class);
        var neighbourhoods = fields.orderedWords(NEIGHBOURHOODS, Neighbourhood.class);
        var read = standard.named(name.isBlank() ? "-" : name)
                .withBoundShare(fields.whole("boundShare", 0, Search.MOST, standard.boundShare()))
                .withSteps((fields.has(STEPS) ? steps : standard.steps()).toArray(Step[]::new))
                .withNeighbourhoods(fields.has(NEIGHBOURHOODS) ? neighbourhoods : standard.neighbourhoods())
                .withAcceptor(
                        fields.word("acceptor", Acceptor.class, standard.acceptor()),
                        fields.whole("acceptorSize", 1, Integer.MAX_VALUE, standard.acceptorSize()))
                .withMoves(fields.object(MOVES).map(SearchFormat::moves).orElse(standard.moves()))
                .withCasesEffort(fields.whole("casesEffort", 0, Search.MOST_CASES_EFFORT, standard.casesEffort()))
                .withPatience(fields.whole("patience", 1, Integer.MAX_VALUE, standard.patience()))
                .withGap(fields.whole("gap", 0, Search.MOST_GAP, standard.gap()));
        fields.done();
        return read;
    }

    private static Map<Move, Integer> moves(Fields fields) {
        var moves = new EnumMap<Move, Integer>(Move.class);
        for (var move : Move.values()) {
            moves.put(move, fields.whole(move.name(), 0, Search.MOST, 0));
        }
        fields.done();
        return moves;
    }

    /** Writes all of a configuration. */
    public static void write(Search search, JsonOut out) throws IOException {
        out.text("name", search.name());
        out.whole("boundShare", search.boundShare());
        out.allTexts(STEPS, search.steps().stream().map(Enum::name).toList());
        out.allTexts(
                NEIGHBOURHOODS, search.neighbourhoods().stream().map(Enum::name).toList());
        out.word("acceptor", search.acceptor());
        out.whole("acceptorSize", search.acceptorSize());
        out.object(MOVES, () -> {
            for (var move : search.moves().entrySet()) {
                out.whole(move.getKey().name(), move.getValue());
            }
        });
        out.whole("casesEffort", search.casesEffort());
        out.whole("patience", search.patience());
        out.whole("gap", search.gap());
    }
}
