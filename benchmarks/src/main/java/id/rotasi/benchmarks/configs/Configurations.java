package id.rotasi.benchmarks.configs;

import id.rotasi.EngineOptions.Search;
import id.rotasi.EngineOptions.Search.Acceptor;
import id.rotasi.EngineOptions.Search.Step;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.io.ProblemJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Search configurations for whole solves: some that come with the benchmarks, or those of files. */
public final class Configurations {

    private static final int MUCH = 10;
    private static final int TEMPERATURE = 100;

    private Configurations() {}

    /** The standard, and what is worth to be tried beside it. */
    public static List<Search> builtIn() {
        var standard = Search.standard();
        return List.of(
                standard,
                standard.named("moves only").withSteps(Step.MOVES),
                standard.named("resolves only").withSteps(Step.RESOLVES),
                standard.named("without cases").withSteps(Step.RESOLVES, Step.PLANS, Step.MOVES),
                standard.named("patient").withPatience(MUCH * standard.patience()),
                standard.named("simulated annealing").withAcceptor(Acceptor.SIMULATED_ANNEALING, TEMPERATURE));
    }

    /**
     * The standard, then those of the files; without the standard, if a file has its name.
     *
     * @throws InvalidProblemException if files cannot be read, with the errors of all
     * @throws IllegalArgumentException if two have the same name
     */
    public static List<Search> of(List<Path> files) {
        var searches = new ArrayList<Search>();
        var errors = new ArrayList<InputError>();
        var seen = new HashMap<String, Path>();
        for (var file : files) {
            try {
                var search = ProblemJson.readSearch(file);
                var other = seen.putIfAbsent(search.name(), file);
                if (other != null) {
                    throw new IllegalArgumentException("The configurations of %s and %s have the same name, '%s'."
                            .formatted(other, file, search.name()));
                }
                searches.add(search);
            } catch (InvalidProblemException e) {
                errors.addAll(e.errors());
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidProblemException(errors);
        }
        if (!seen.containsKey(Search.standard().name())) {
            searches.add(0, Search.standard());
        }
        return List.copyOf(searches);
    }
}
