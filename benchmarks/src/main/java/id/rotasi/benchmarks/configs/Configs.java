package id.rotasi.benchmarks.configs;

import ai.timefold.solver.benchmark.api.PlannerBenchmarkFactory;
import ai.timefold.solver.benchmark.config.PlannerBenchmarkConfig;
import ai.timefold.solver.benchmark.config.ProblemBenchmarksConfig;
import ai.timefold.solver.benchmark.config.SolverBenchmarkConfig;
import ai.timefold.solver.benchmark.config.statistic.ProblemStatisticType;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.rotasi.EngineOptions.Search;
import id.rotasi.EngineOptions.Search.Acceptor;
import id.rotasi.EngineOptions.Search.Move;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.dual.LagrangianAscent;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.search.timefold.RosterState;
import id.rotasi.internal.search.timefold.TimefoldSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Search configurations on one component, run by Timefold's benchmarker, read back from its CSV files. */
public final class Configs {

    private static final int USUAL = Search.standard().acceptorSize();

    private Configs() {}

    /**
     * How one configuration did from one start.
     *
     * @param config its name
     * @param start where it began
     * @param startHard hard cost there
     * @param hard of the last best roster
     * @param soft of the last best roster
     * @param moves evaluated in a second, on average
     * @param seconds of each better roster
     * @param softs cost of each better roster
     */
    public record Result(
            String config,
            String start,
            long startHard,
            long hard,
            long soft,
            double moves,
            List<Double> seconds,
            List<Long> softs) {}

    /** Late acceptance sizes, other acceptors, each move off. */
    public static List<Search> all() {
        var configs = new ArrayList<Search>();
        for (int size : new int[] {USUAL, 1, 400, 2_000, 10_000}) {
            var name = "late-acceptance-" + size + (size == USUAL ? " (the library's)" : "");
            configs.add(accepting(name, Acceptor.LATE_ACCEPTANCE, size));
        }
        configs.add(accepting("hill-climbing", Acceptor.HILL_CLIMBING, 1));
        configs.add(accepting("diversified-late-acceptance", Acceptor.DIVERSIFIED_LATE_ACCEPTANCE, USUAL));
        configs.add(accepting("simulated-annealing", Acceptor.SIMULATED_ANNEALING, 100));
        for (var move : Move.values()) {
            // One cell at a time stays on: the others may be impossible everywhere.
            if (move != Move.CHANGE) {
                var name = "without-" + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
                var others = new EnumMap<>(Search.standard().moves());
                others.remove(move);
                configs.add(Search.standard().named(name).withMoves(others));
            }
        }
        configs.add(Search.standard().named("only-change").withMoves(Map.of(Move.CHANGE, 1)));
        return List.copyOf(configs);
    }

    private static Search accepting(String name, Acceptor acceptor, int size) {
        return Search.standard().named(name).withAcceptor(acceptor, size);
    }

    /** Starts on a component: from the flow, from exact plans of people, and with everybody on site. */
    public static Map<String, int[]> starts(Component component) {
        var starts = new LinkedHashMap<String, int[]>();
        starts.put("plain", plain(component));
        FlowRelaxation.bounding(component).solve(() -> false).ifPresent(flow -> {
            starts.put("flow", flow.states());
            var ascent = new LagrangianAscent(component);
            ascent.raise(flow.bound(), new Ledger(component, flow.states()).cost(), () -> false);
            ascent.roster(() -> false).ifPresent(plans -> starts.put("plans", plans));
        });
        return starts;
    }

    /** Runs all configurations from all starts. */
    public static List<Result> run(
            Component component, List<Search> configs, Duration each, long seed, Path directory) {
        var starts = starts(component);
        var problems = starts.values().stream()
                .map(start -> TimefoldSearch.problem(component, start, seed))
                .toList();
        var inherited = new SolverBenchmarkConfig();
        inherited.setProblemBenchmarksConfig(new ProblemBenchmarksConfig()
                .withProblemStatisticTypes(
                        ProblemStatisticType.BEST_SCORE, ProblemStatisticType.MOVE_EVALUATION_SPEED));
        var benchmark = new PlannerBenchmarkConfig()
                .withName("rotasi")
                .withBenchmarkDirectory(directory.toFile())
                .withWarmUpMillisecondsSpentLimit(Math.min(2_000, each.toMillis()))
                .withInheritedSolverBenchmarkConfig(inherited)
                .withSolverBenchmarkConfigs(configs.stream()
                        .map(search -> {
                            var config = new SolverBenchmarkConfig();
                            config.setName(fileName(search.name()));
                            config.setSolverConfig(TimefoldSearch.config(search).withTerminationSpentLimit(each));
                            return config;
                        })
                        .toArray(SolverBenchmarkConfig[]::new));
        PlannerBenchmarkFactory.create(benchmark)
                .buildPlannerBenchmark(problems.toArray(RosterState[]::new))
                .benchmark();
        var results = new ArrayList<Result>();
        var names = new ArrayList<>(starts.keySet());
        for (int s = 0; s < names.size(); s++) {
            var began = new Ledger(component, starts.get(names.get(s))).cost();
            for (var config : configs) {
                var at = only(directory, fileName(config.name()), s);
                results.add(read(config.name(), names.get(s), at, began.hard(), began.soft()));
            }
        }
        return results;
    }

    private static Result read(String config, String start, Path at, long hard, long soft) {
        var seconds = new ArrayList<>(List.of(0.0));
        var softs = new ArrayList<>(List.of(soft));
        long lastHard = hard;
        for (var line : csv(at.resolve("BEST_SCORE.csv"))) {
            var score = line.getField(1).replace("hard", "").replace("soft", "").split("/");
            seconds.add(Long.parseLong(line.getField(0)) / 1000.0);
            softs.add(-Long.parseLong(score[1]));
            lastHard = -Long.parseLong(score[0]);
        }
        double moves = csv(at.resolve("MOVE_EVALUATION_SPEED.csv")).stream()
                .mapToLong(line -> Long.parseLong(line.getField(1)))
                .average()
                .orElse(0);
        return new Result(config, start, hard, lastHard, softs.get(softs.size() - 1), moves, seconds, softs);
    }

    private static List<NamedCsvRecord> csv(Path file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest files of a configuration on the problem with that number. */
    private static Path only(Path directory, String config, int problem) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.endsWith(Path.of(config, "sub0"))
                            && String.valueOf(file.getParent().getParent().getFileName())
                                    .endsWith("_" + problem))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException(
                            "The benchmarker left nothing about '%s' in %s.".formatted(config, directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(String config) {
        return config.replaceAll("[^a-z0-9-]", "_");
    }

    private static int[] plain(Component component) {
        return Arrays.stream(component.states())
                .mapToInt(states -> states.plain())
                .toArray();
    }
}
