package id.rotasi.benchmarks;

import id.rotasi.benchmarks.peers.Confirm;
import id.rotasi.benchmarks.peers.Peers;
import id.rotasi.benchmarks.peers.Race;
import id.rotasi.benchmarks.report.Section;
import id.rotasi.benchmarks.report.Table;
import id.rotasi.report.Cost;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets CP-SAT confirm bounds and optima. */
@Command(description = "Lets CP-SAT confirm bound and optimum on 20 to 60 people; fails where it contradicts.")
final class ConfirmCommand implements Callable<Integer> {

    private final Screen screen;

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "For each run; 10 if not given.")
    private int seconds = 10;

    ConfirmCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var prover = Peers.all().stream()
                .filter(peer -> peer.name().equals("cp-sat-parts"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "CP-SAT is not here. Add -Ppeers-native to the Maven command to have it."));
        var cases = Confirm.with(prover, Duration.ofSeconds(seconds));
        var table = new Table(
                "problem",
                "network",
                "bound",
                "cost",
                "CP-SAT bound",
                "CP-SAT cost",
                "CP-SAT proved it",
                "contradicts");
        cases.forEach(one -> table.row(
                one.problem(),
                one.network() ? "yes" : "no",
                words(one.ours().bound()),
                words(one.ours().cost()),
                words(one.theirs().bound()),
                words(one.theirs().cost()),
                one.isProven() ? "yes" : "no",
                one.contradictions().isEmpty() ? "no" : String.join("; ", one.contradictions())));
        screen.line(table.text());
        new Section("confirm", "CP-SAT confirms bound and optimum", screen.command())
                .say(
                        "Our bound is never above a roster of CP-SAT, our cost never below its bound, and on networks both are the optimum.")
                .table(table)
                .write(screen.results());
        Section.write(
                screen.results().resolve("confirm.behind"),
                cases.stream()
                        .flatMap(one -> new Race(one.problem(), List.of(one.ours(), one.theirs())).behind().stream())
                        .map(text -> text + "\n")
                        .collect(Collectors.joining()));
        boolean contradicted =
                cases.stream().anyMatch(one -> !one.contradictions().isEmpty());
        boolean proven = cases.stream().anyMatch(Confirm.Case::isProven);
        return contradicted || !proven ? Program.FAILED : 0;
    }

    private static String words(Optional<Cost> cost) {
        return cost.map(c -> c.hard() == 0 ? "%,d".formatted(c.soft()) : "%,d hard %,d".formatted(c.hard(), c.soft()))
                .orElse("-");
    }
}
