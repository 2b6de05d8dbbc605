package id.rotasi.benchmarks;

import id.rotasi.benchmarks.peers.Peer;
import id.rotasi.benchmarks.peers.Race;
import id.rotasi.benchmarks.peers.Race.Entry;
import id.rotasi.benchmarks.peers.Run;
import id.rotasi.benchmarks.report.Plot;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.report.Cost;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Races as tables and plots.
 *
 * @param races one for each instance
 * @param peers all of them
 * @param name of the files
 * @param command that made it
 */
record PeersReport(List<Race> races, List<Peer> peers, String name, String command) {

    /** Costs by the auditor, medians of the runs. */
    static Table table(List<Race> races) {
        var table = new Table(
                "instance",
                "peer",
                "hard",
                "soft",
                "bound",
                "gap",
                "seconds",
                "spread",
                "x rotasi",
                "feasible at",
                "1 % at",
                "best at",
                "moves/s",
                "auditor says");
        for (var race : races) {
            var ours = race.entries().stream()
                    .filter(entry -> entry.peer().equals("rotasi"))
                    .mapToDouble(Entry::seconds)
                    .findFirst();
            for (var entry : race.entries()) {
                table.row(row(race, entry, ours));
            }
        }
        return table;
    }

    private static Object[] row(Race race, Entry entry, OptionalDouble ours) {
        var cost = entry.cost();
        var bound = race.bound();
        return new Object[] {
            race.instance(),
            entry.peer(),
            cost.map(c -> "%,d".formatted(c.hard())).orElse("-"),
            cost.map(c -> "%,d".formatted(c.soft())).orElse("-"),
            entry.bound().map(PeersReport::shortly).orElse("-"),
            gap(cost, bound),
            "%.2f".formatted(entry.seconds()),
            entry.spread(),
            ours.isPresent() ? "%.1f".formatted(entry.seconds() / ours.getAsDouble()) : "-",
            seconds(entry.median(Run::firstFeasible)),
            bound.map(b -> seconds(entry.median(run -> run.within(0.01, b)))).orElse("-"),
            cost.map(c -> seconds(entry.median(run -> run.within(0, c)))).orElse("-"),
            number(entry.median(Run::moves)),
            verdict(entry, cost, bound)
        };
    }

    private static String verdict(Entry entry, Optional<Cost> cost, Optional<Cost> bound) {
        if (cost.isEmpty()) {
            return entry.fault();
        }
        if (bound.filter(cost.get()::equals).isPresent()) {
            return cost.get().isFeasible() ? "optimal" : "impossible, proven best compromise";
        }
        if (bound.filter(b -> b.hard() == cost.get().hard()).isPresent()
                && !cost.get().isFeasible()) {
            return "impossible, fewest hard proven";
        }
        return cost.get().isFeasible()
                ? "feasible"
                : "BREAKS %,d hard".formatted(cost.get().hard());
    }

    void write(Path directory) {
        var section = new Section(name, title(), command)
                .say(
                        "All peers get the same tallies, the same limit and the same threads; costs are what the auditor of "
                                + "the library counts in the finished roster. Gap: above the best bound that any peer proved. "
                                + "The time of rotasi includes compiling and auditing, that of the others does not.")
                .say(peers.stream()
                        .map(peer -> "%s: %s".formatted(peer.name(), peer.about()))
                        .collect(Collectors.joining("; ", "", ".")))
                .table(table(races));
        races.forEach(race -> section.plot(gaps(race)));
        section.plot(moves());
        section.write(directory);
        Section.write(directory.resolve(name + ".trace.csv"), trace().csv());
        Section.write(
                directory.resolve(name + ".behind"),
                races.stream()
                        .flatMap(race -> race.behind().stream())
                        .map(text -> text + "\n")
                        .collect(Collectors.joining()));
    }

    private static Plot gaps(Race race) {
        var plot = new Plot("Gap over time: " + race.instance(), "seconds", "gap in %, 0.01 = closed", true, true);
        race.bound().ifPresent(bound -> race.entries().forEach(entry -> entry.runs().get(0).trace().stream()
                .filter(point -> point.cost().hard() == bound.hard())
                .forEach(point -> plot.point(
                        entry.peer(),
                        Math.max(0.001, point.seconds()),
                        Math.max(0.01, percent(point.cost(), bound))))));
        return plot;
    }

    private String title() {
        return name.equals("peers") ? "Peers" : "Peers: " + name.replaceFirst("^peers-", "");
    }

    /** One line for each peer that counts its moves or nodes, over the instances. */
    private Plot moves() {
        var plot = new Plot("Moves or nodes a second", "instance, in the order of the table", "a second", false, true);
        for (int race = 0; race < races.size(); race++) {
            for (var entry : races.get(race).entries()) {
                var moves = entry.median(Run::moves);
                if (moves.isPresent()) {
                    plot.point(entry.peer(), race + 1, moves.getAsDouble());
                }
            }
        }
        return plot;
    }

    private Table trace() {
        var table = new Table("instance", "peer", "run", "seconds", "hard", "soft", "bound hard", "bound soft");
        for (var race : races) {
            for (var entry : race.entries()) {
                for (int run = 0; run < entry.runs().size(); run++) {
                    for (var point : entry.runs().get(run).trace()) {
                        table.row(
                                race.instance(),
                                entry.peer(),
                                run + 1,
                                "%.4f".formatted(point.seconds()),
                                point.cost().hard(),
                                point.cost().soft(),
                                point.bound().map(b -> "" + b.hard()).orElse(""),
                                point.bound().map(b -> "" + b.soft()).orElse(""));
                    }
                }
            }
        }
        return table;
    }

    private static double percent(Cost cost, Cost bound) {
        return cost.soft() == 0 ? 0 : 100.0 * (cost.soft() - bound.soft()) / cost.soft();
    }

    private static String gap(Optional<Cost> cost, Optional<Cost> bound) {
        return cost.isPresent()
                        && bound.isPresent()
                        && cost.get().hard() == bound.get().hard()
                ? "%.2f %%".formatted(percent(cost.get(), bound.get()))
                : "-";
    }

    private static String shortly(Cost cost) {
        return cost.hard() == 0 ? "%,d".formatted(cost.soft()) : "%,d hard %,d".formatted(cost.hard(), cost.soft());
    }

    private static String seconds(OptionalDouble seconds) {
        return seconds.isPresent() ? "%.2f".formatted(seconds.getAsDouble()) : "-";
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? "%,.0f".formatted(number.getAsDouble()) : "-";
    }
}
