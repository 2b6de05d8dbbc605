package id.rotasi.benchmarks;

import id.rotasi.benchmarks.configs.Estimate;
import id.rotasi.benchmarks.configs.Recommendation;
import id.rotasi.benchmarks.configs.Solved;
import id.rotasi.benchmarks.configs.Trial;
import id.rotasi.benchmarks.configs.WholeSolves;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.report.Cost.Level;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Whole solves as tables, plots and recommendations.
 *
 * @param plan how they were solved
 * @param problems all solves of each problem
 * @param command that made them
 */
record ConfigsReport(WholeSolves plan, List<List<Solved>> problems, String command) {

    private static final String ONE_PAIR = " One trial of each tells nothing of chance: give more seeds.";

    /** All trials, problem by problem. */
    List<Trial> trials() {
        return problems.stream().flatMap(solves -> Trial.of(solves).stream()).toList();
    }

    /** What is recommended, in sentences. */
    List<String> recommended() {
        return Recommendation.of(trials()).stream()
                .map(advice -> "Recommended for %s problems (%s): %s - %s.%s"
                        .formatted(
                                advice.size(),
                                advice.size().about(),
                                advice.configuration(),
                                advice.reason(),
                                advice.isOfOnePair() ? ONE_PAIR : ""))
                .toList();
    }

    void show(Screen screen) {
        screen.line(means().text());
        screen.line(standings().text());
        screen.line(Recommendation.RULE);
        recommended().forEach(screen::line);
    }

    void write(Path directory) {
        var section = new Section("configs", "Search configurations on whole solves", command)
                .say(
                        "%,d seeds, at most %s s and %d threads for each solve, seed by seed and configuration by configuration."
                                .formatted(plan.seeds(), plan.limit().toMillis() / 1e3, plan.threads()))
                .say(columns())
                .data(csv())
                .table(means())
                .say(Recommendation.RULE)
                .table(standings());
        recommended().forEach(sentence -> section.say("**" + sentence + "**"));
        problems.forEach(solves -> section.plot(ConfigsPlots.costs(solves)).plot(ConfigsPlots.times(Trial.of(solves))));
        section.write(directory);
    }

    private static String columns() {
        return "Means over seeds with their 95 % confidence intervals, by Student's t. 1 % at: seconds until the cost was at most 1 % above "
                + "the best one that any trial of the problem found, with equal hard cost; the whole time limit for a trial that never was, of "
                + "which there are so many in the column never. Gap: 100 % where nothing is proven.";
    }

    private Table csv() {
        var table = new Table(
                "problem",
                "size",
                "configuration",
                "seed",
                "hard",
                "changed days",
                "changed posts",
                "soft",
                "bound",
                "gap",
                "seconds",
                "seconds to 1 %",
                "within 1 %",
                "resolves",
                "cases",
                "plans",
                "moves",
                "status");
        trials().forEach(trial -> table.row(
                trial.problem(),
                trial.size(),
                trial.configuration(),
                trial.seed(),
                trial.cost().hard(),
                trial.cost().at(Level.DAYS),
                trial.cost().at(Level.POSTS),
                trial.cost().soft(),
                trial.bound().isPresent() ? trial.bound().getAsLong() : "",
                String.format(Locale.ROOT, "%.6f", trial.gap()),
                String.format(Locale.ROOT, "%.3f", trial.seconds()),
                String.format(Locale.ROOT, "%.3f", trial.toOnePercent()),
                trial.isReached() ? "yes" : "no",
                trial.effort().resolves(),
                trial.effort().cases(),
                trial.effort().plans(),
                trial.effort().moves(),
                trial.status()));
        return table;
    }

    private Table means() {
        var table = new Table(
                "problem",
                "size",
                "configuration",
                "1 % at",
                "never",
                "hard",
                "best",
                "cost",
                "gap",
                "resolves",
                "cases",
                "plans",
                "moves");
        problems.forEach(solves -> ConfigsPlots.by(Trial.of(solves), Trial::configuration)
                .forEach((name, trials) -> table.row(row(name, trials))));
        return table;
    }

    private static Object[] row(String name, List<Trial> trials) {
        var best =
                trials.stream().map(Trial::cost).min(Comparator.naturalOrder()).orElseThrow();
        return new Object[] {
            trials.get(0).problem(),
            trials.get(0).size(),
            name,
            mean(trials, Trial::toOnePercent).text("%,.2f"),
            trials.stream().filter(trial -> !trial.isReached()).count(),
            hard(trials),
            "%,d".formatted(best.soft()),
            mean(trials, trial -> trial.cost().soft()).text("%,.1f"),
            mean(trials, trial -> 100 * trial.gap()).text("%.2f") + " %",
            mean(trials, trial -> trial.effort().resolves()).text("%,.0f"),
            mean(trials, trial -> trial.effort().cases()).text("%,.0f"),
            mean(trials, trial -> trial.effort().plans()).text("%,.0f"),
            mean(trials, trial -> trial.effort().moves()).text("%,.0f")
        };
    }

    private static String hard(List<Trial> trials) {
        var summary = trials.stream().mapToLong(trial -> trial.cost().hard()).summaryStatistics();
        return summary.getMin() == summary.getMax()
                ? "%,d".formatted(summary.getMin())
                : "%,d-%,d".formatted(summary.getMin(), summary.getMax());
    }

    private Table standings() {
        var table = new Table(
                "size", "configuration", "hard in all", "above the cheapest", "later than the soonest", "verdict");
        Recommendation.of(trials()).forEach(advice -> advice.standings()
                .forEach(standing -> table.row(
                        advice.size(),
                        standing.configuration(),
                        "%,d".formatted(standing.broken().hard()),
                        standing.costlier()
                                .map(part -> part.times(100).text("%.2f") + " %")
                                .orElse("-"),
                        standing.later().map(late -> late.text("%.2f")).orElse("-"),
                        standing.verdict())));
        return table;
    }

    private static Estimate mean(List<Trial> trials, ToDoubleFunction<Trial> measure) {
        return Estimate.of(trials.stream().map(measure::applyAsDouble).toList());
    }
}
