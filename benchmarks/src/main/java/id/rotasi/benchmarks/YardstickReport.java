package id.rotasi.benchmarks;

import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.benchmarks.yardstick.Outcome;
import id.rotasi.benchmarks.yardstick.Published;
import id.rotasi.benchmarks.yardstick.Yardstick;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Yardsticks as tables, beside what others published and what another solver finds.
 *
 * @param lines one for each instance
 * @param name of the files
 * @param title of the section
 * @param command that made it
 * @param about how it was run, in sentences
 */
record YardstickReport(List<Line> lines, String name, String title, String command, String about) {

    private static final double PERCENT = 100;

    /**
     * One instance.
     *
     * @param seconds of the library
     * @param theirs what CP-SAT found; empty if it is not here
     * @param theirSeconds of CP-SAT
     */
    record Line(Yardstick instance, Outcome ours, double seconds, Optional<Outcome> theirs, double theirSeconds) {

        /** What is wrong with rosters, and where one solver contradicts the other. */
        List<String> faults() {
            var said = new ArrayList<>(ours.faults());
            theirs.ifPresent(other -> {
                other.faults().forEach(fault -> said.add("CP-SAT: " + fault));
                if (other.isValid() && isBeaten(ours.bound(), other.cost())) {
                    said.add("the bound %s contradicts a roster of CP-SAT that counts %s"
                            .formatted(words(ours.bound()), words(other.cost())));
                }
                if (ours.isValid() && isBeaten(other.bound(), ours.cost())) {
                    said.add("the bound %s of CP-SAT contradicts a roster that counts %s"
                            .formatted(words(other.bound()), words(ours.cost())));
                }
            });
            return said.stream().map(text -> instance.name() + ": " + text).toList();
        }

        /** Where this library is behind, in sentences. */
        List<String> behind() {
            var said = new ArrayList<String>();
            instance.published()
                    .map(Published::reached)
                    .filter(best -> !ours.isValid() || isBeaten(ours.cost(), OptionalLong.of(best)))
                    .ifPresent(best -> said.add("published is %d, against %s".formatted(best, cost(ours))));
            theirs.filter(Outcome::isValid).ifPresent(other -> {
                if (!ours.isValid() || isBeaten(ours.cost(), other.cost())) {
                    said.add("cp-sat finds %s, against %s".formatted(cost(other), cost(ours)));
                } else if (other.isProven()
                        && theirSeconds < seconds
                        && ours.cost().equals(other.cost())) {
                    said.add("cp-sat proves the same sooner: %.1f s against %.1f s".formatted(theirSeconds, seconds));
                }
            });
            theirs.map(Outcome::bound)
                    .filter(bound -> bound.isPresent() && (ours.bound().isEmpty() || isBeaten(bound, ours.bound())))
                    .ifPresent(bound -> said.add("cp-sat proves the better bound: %s, against %s"
                            .formatted(words(bound), words(ours.bound()))));
            return said.stream()
                    .map(text -> "**%s**: %s.".formatted(instance.name(), text))
                    .toList();
        }

        /* Whether the second of two numbers is strictly better than the first. */
        private boolean isBeaten(OptionalLong one, OptionalLong other) {
            return one.isPresent()
                    && other.isPresent()
                    && (instance.isLessBetter()
                            ? other.getAsLong() < one.getAsLong()
                            : other.getAsLong() > one.getAsLong());
        }

        private Object[] cells() {
            var best = instance.published();
            var other = theirs.filter(Outcome::isValid).map(Outcome::cost).orElse(OptionalLong.empty());
            return new Object[] {
                instance.name(),
                words(ours.cost()),
                words(ours.bound()),
                gap(ours),
                ours.faults().isEmpty()
                        ? ours.status()
                        : "BREAKS %d rules".formatted(ours.faults().size()),
                "%.1f".formatted(seconds),
                best.map(known -> Published.words(known.best())).orElse("-"),
                ratio(best.map(known -> OptionalLong.of(known.reached())).orElse(OptionalLong.empty())),
                theirs.map(Line::cost).orElse("-"),
                theirs.map(found -> words(found.bound())).orElse("-"),
                theirs.map(found -> "%.1f".formatted(theirSeconds)).orElse("-"),
                ratio(other)
            };
        }

        /** What CP-SAT found, to stand behind our cost. */
        String beside() {
            return theirs.map(found -> ", CP-SAT " + cost(found)).orElse("");
        }

        private static String cost(Outcome outcome) {
            return outcome.faults().isEmpty() ? words(outcome.cost()) : words(outcome.cost()) + ", not valid";
        }

        private static String gap(Outcome outcome) {
            return outcome.isValid() && outcome.bound().isPresent()
                    ? "%.2f %%"
                            .formatted(percent(
                                    outcome.cost().getAsLong(), outcome.bound().getAsLong()))
                    : "-";
        }

        private static double percent(long cost, long bound) {
            return cost == bound ? 0 : PERCENT * Math.abs(cost - bound) / Math.max(1, cost);
        }

        private String ratio(OptionalLong other) {
            return ours.isValid() && other.isPresent() && other.getAsLong() > 0
                    ? "%.3f".formatted(ours.cost().getAsLong() / (double) other.getAsLong())
                    : "-";
        }

        private static String words(OptionalLong number) {
            return number.isPresent() ? String.valueOf(number.getAsLong()) : "-";
        }
    }

    /** A row for each instance. */
    Table table() {
        var table = new Table(
                "instance",
                "cost",
                "bound",
                "gap",
                "status",
                "seconds",
                "published best",
                "x published",
                "CP-SAT cost",
                "CP-SAT bound",
                "CP-SAT seconds",
                "x CP-SAT");
        lines.forEach(line -> table.row(line.cells()));
        return table;
    }

    /** Where this library is behind, in sentences. */
    List<String> behind() {
        return lines.stream().flatMap(line -> line.behind().stream()).toList();
    }

    void write(Path directory) {
        var section = new Section(name, title, command).say(about).table(table());
        var faults = lines.stream().flatMap(line -> line.faults().stream()).toList();
        if (!faults.isEmpty()) {
            section.say("**Wrong**: " + String.join("; ", faults) + ".");
        }
        var published = published();
        if (!published.isEmpty()) {
            section.say(
                            "What others published, of 10 and of 60 minutes where there are two numbers; those of the instances "
                                    + "9 to 12 are of 60 minutes. From Curtois and Qu (2014) and the results page of ORProjects/NRP.")
                    .table(published);
        }
        section.write(directory);
        Section.write(
                directory.resolve(name + ".behind"),
                behind().stream().map(text -> text + "\n").collect(Collectors.joining()));
    }

    /* Nothing where only the best is known. */
    private Table published() {
        var table = new Table("instance", "best", "Gurobi", "ejection chains");
        for (var line : lines) {
            line.instance()
                    .published()
                    .filter(known -> !known.gurobi().isEmpty())
                    .ifPresent(known -> table.row(
                            line.instance().name(),
                            Published.words(known.best()),
                            Published.words(known.gurobi()),
                            Published.words(known.ejectionChains())));
        }
        return table;
    }
}
