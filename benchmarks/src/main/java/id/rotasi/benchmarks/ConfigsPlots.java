package id.rotasi.benchmarks;

import id.rotasi.benchmarks.configs.Estimate;
import id.rotasi.benchmarks.configs.Solved;
import id.rotasi.benchmarks.configs.Trial;
import id.rotasi.benchmarks.report.Plot;
import id.rotasi.report.Cost;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whole solves of a problem as pictures. */
final class ConfigsPlots {

    private static final int MOMENTS = 100;

    private ConfigsPlots() {}

    /** The mean cost over time, from when all solves of a configuration break as few hard rules as the best roster. */
    static Plot costs(List<Solved> solves) {
        var title = "Mean soft cost over time, " + solves.get(0).problem();
        var plot = new Plot(title, "seconds", "soft cost", false, false).closeUp();
        var best =
                solves.stream().map(Solved::cost).min(Comparator.naturalOrder()).orElseThrow();
        double end = solves.stream().mapToDouble(Solved::seconds).max().orElseThrow();
        by(solves, Solved::configuration).forEach((name, own) -> steps(plot, name, own, best, end));
        return plot;
    }

    private static void steps(Plot plot, String name, List<Solved> solves, Cost best, double end) {
        double before = Double.NaN;
        for (int i = 0; i <= MOMENTS; i++) {
            double moment = end * i / MOMENTS;
            var mean = mean(solves, moment, best);
            if (mean.isPresent() && (mean.getAsDouble() != before || i == MOMENTS)) {
                if (!Double.isNaN(before)) {
                    plot.point(name, moment, before);
                }
                plot.point(name, moment, mean.getAsDouble());
                before = mean.getAsDouble();
            }
        }
    }

    private static OptionalDouble mean(List<Solved> solves, double moment, Cost best) {
        var costs = solves.stream()
                .flatMap(solved -> solved.at(moment).stream())
                .filter(cost -> Solved.isLevel(cost, best))
                .toList();
        return costs.size() < solves.size()
                ? OptionalDouble.empty()
                : costs.stream().mapToLong(Cost::soft).average();
    }

    /** Mean and interval of the time to 1 %, a line upright for each configuration. */
    static Plot times(List<Trial> trials) {
        var title = "Seconds to 1 %, mean and 95 % interval, " + trials.get(0).problem();
        var plot = new Plot(title, "configuration, in the order of the table", "seconds", false, false);
        int n = 1;
        for (var own : by(trials, Trial::configuration).entrySet()) {
            var times =
                    Estimate.of(own.getValue().stream().map(Trial::toOnePercent).toList());
            plot.point(own.getKey(), n, times.low());
            plot.point(own.getKey(), n, times.mean());
            plot.point(own.getKey(), n++, times.high());
        }
        return plot;
    }

    /** Parted by a name, in the order in which the names come. */
    static <T> Map<String, List<T>> by(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }
}
